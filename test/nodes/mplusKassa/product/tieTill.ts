import type { MplusGiven } from '../../../../sim/mplus/givenMplusWorld';

/** A till with a tie in two colours (product 5, articles 14 and 15), a hat (20) and a scarf that is no longer sold (30). */
export function tieTill(over: Partial<MplusGiven> = {}): Partial<MplusGiven> {
	return {
		articleGroups: [{ groupNumber: 3, name: 'Clothes' }],
		products: [
			{
				productNumber: 5,
				description: 'Tie',
				groupNumbers: [3],
				articles: [
					{ articleNumber: 14, pluNumber: 'TIE-RED', extArticleId: 'shop-1', barcode: '8710000000017', description: 'Tie red', colour: 'Red', brandName: 'Ties & Co', priceIncl: 1995, priceExcl: 1649, vatPercentage: 21, webshop: true },
					{ articleNumber: 15, pluNumber: 'TIE-BLUE', extArticleId: 'shop-2', barcode: '8710000000024', description: 'Tie blue', colour: 'Blue', priceIncl: 1995, priceExcl: 1649, vatPercentage: 21, webshop: false },
				],
			},
			{ productNumber: 20, articles: [{ articleNumber: 20, pluNumber: 'HAT', extArticleId: 'shop-3', description: 'Hat', priceIncl: 2500, priceExcl: 2066, webshop: true }] },
			{ productNumber: 30, articles: [{ articleNumber: 30, pluNumber: 'SCARF', description: 'Scarf', active: false, webshop: true }] },
		],
		...over,
	};
}
