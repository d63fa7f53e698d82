import { numberIn, numbersIn, recordIn, type WireRecord } from '../wire';

/** The categories of a card; `categoryId` is the deprecated way to have one (API.md 6). */
export function categoriesOf(card: WireRecord): number[] {
	const single = numberIn(card, 'categoryId') ?? 0;
	const listed = numbersIn(recordIn(card, 'categoryIds'), 'category');
	return [...new Set(single === 0 ? listed : [single, ...listed])];
}
