import type { MplusGiven } from '../../../../sim/mplus/givenMplusWorld';

/** Groups Clothes (1) with Ties (2) in it and Silk (3) in that, and Food (4); products 10, 11 and 12, of which 10 and 11 are ties. */
export function groupTill(over: Partial<MplusGiven> = {}): Partial<MplusGiven> {
	return {
		products: [10, 11, 12].map((productNumber) => ({ productNumber, description: `Product ${productNumber}`, articles: [{ articleNumber: productNumber + 100 }] })),
		articleGroups: [
			{ groupNumber: 1, name: 'Clothes', sortOrder: 1 },
			{ groupNumber: 2, name: 'Ties', parentGroupNumber: 1, text: 'All ties', sortOrder: 1, productNumbers: [10, 11] },
			{ groupNumber: 3, name: 'Silk', parentGroupNumber: 2 },
			{ groupNumber: 4, name: 'Food', sortOrder: 2 },
			{ groupNumber: 5, name: 'Gone', isDeleted: true },
		],
		...over,
	};
}
