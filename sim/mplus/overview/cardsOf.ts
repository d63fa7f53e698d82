import type { CardType } from '../records';
import type { WireRecord } from '../wire';
import type { MplusWorld } from '../world';

export interface Card {
	cardNumber: number;
	active: boolean;
	fields: WireRecord;
}

/** The cards of a kind, by number. A product's articles are a card each (assumed). */
export function cardsOf(world: MplusWorld, cardType: CardType): Card[] {
	const cards = listOf(world, cardType);
	return cards.sort((one, other) => one.cardNumber - other.cardNumber);
}

function listOf(world: MplusWorld, cardType: CardType): Card[] {
	switch (cardType) {
		case 'PRODUCT':
			return [...world.articles.values()].map(({ article, product }) => ({
				...{ cardNumber: article.articleNumber, active: article.active },
				fields: { ...article, productNumber: product.productNumber },
			}));
		case 'RELATION':
			return [...world.relations.values()].map((relation) => ({
				...{ cardNumber: relation.relationNumber, active: relation.active, fields: relation },
			}));
		case 'EMPLOYEE':
			return [...world.employees.values()].map((employee) => ({
				...{ cardNumber: employee.employeeNumber, active: employee.active, fields: employee },
			}));
	}
}
