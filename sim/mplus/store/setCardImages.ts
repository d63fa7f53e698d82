import type { CardImage, CardType } from '../records';
import type { MplusWorld } from '../world';

import { putEmployee } from './putEmployee';
import { putRelation } from './putRelation';
import { reviseProduct } from './reviseProduct';

/** The images of a card in order of display. They are part of the card, whose marker moves (assumed). */
export function setCardImages(world: MplusWorld, cardType: CardType, cardNumber: number, images: CardImage[]): void {
	world.cardImages.set(`${cardType}/${cardNumber}`, images);
	touchCard(world, cardType, cardNumber);
	world.commits += 1;
}

function touchCard(world: MplusWorld, cardType: CardType, cardNumber: number): void {
	const known = world.articles.get(cardNumber);
	const relation = world.relations.get(cardNumber);
	const employee = world.employees.get(cardNumber);
	if (cardType === 'PRODUCT' && known) reviseProduct(world, known.product, {}, [known.article]);
	if (cardType === 'RELATION' && relation) putRelation(world, relation);
	if (cardType === 'EMPLOYEE' && employee) putEmployee(world, employee);
}
