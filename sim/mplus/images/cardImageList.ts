import type { CardType } from '../records';
import type { WireRecord } from '../wire';
import type { MplusWorld } from '../world';

import { toImage } from './toImage';

/** The images of a card in order of display, or nothing where it never had any. */
export function cardImageList(world: MplusWorld, cardType: CardType, cardNumber: number): WireRecord | undefined {
	const images = world.cardImages.get(`${cardType}/${cardNumber}`);
	return images && { image: images.flatMap(({ imageId }) => world.images.get(imageId) ?? []).map((image) => toImage(image)) };
}
