import type { Card } from './cardsOf';
import type { OverviewField } from './overviewFields';

/** By one field, then by the card's number. */
export function sortCards(cards: Card[], { read, dataType }: OverviewField, descending: boolean): Card[] {
	const isNumber = dataType === 'DATA-TYPE-INT' || dataType === 'DATA-TYPE-DECIMAL';
	const compare = (one: string, other: string): number => (isNumber ? Number(one) - Number(other) : one.localeCompare(other, 'nl'));
	const sorted = cards.map((card) => ({ card, value: read(card.fields) ?? '' }));
	sorted.sort((one, other) => compare(one.value, other.value) * (descending ? -1 : 1) || one.card.cardNumber - other.card.cardNumber);
	return sorted.map(({ card }) => card);
}
