import type { CardImage, CardType } from '../records';
import type { MplusWorld } from '../world';

import { setCardImages } from './setCardImages';

/** At the end of the card's list. */
export function addCardImage(world: MplusWorld, cardType: CardType, cardNumber: number, image: CardImage): void {
	const known = world.cardImages.get(`${cardType}/${cardNumber}`) ?? [];
	setCardImages(world, cardType, cardNumber, [...known, image]);
}
