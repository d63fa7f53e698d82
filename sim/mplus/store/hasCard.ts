import type { CardType } from '../records';
import type { MplusWorld } from '../world';

/** An image is linked to an article, not to its product (API.md 6, inferred). */
export function hasCard(world: MplusWorld, cardType: CardType, cardNumber: number): boolean {
	switch (cardType) {
		case 'PRODUCT':
			return world.articles.has(cardNumber);
		case 'RELATION':
			return world.relations.has(cardNumber);
		case 'EMPLOYEE':
			return world.employees.has(cardNumber);
	}
}
