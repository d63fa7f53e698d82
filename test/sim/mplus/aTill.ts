import { givenMplusWorld, type MplusGiven } from '../../../sim/mplus/givenMplusWorld';
import type { MplusWorld } from '../../../sim/mplus/world';

/** The till of API.md 13: articles 14 and 15 in one product, 999 for shipping, relation 1 and 1042. */
export function aTill(over: Partial<MplusGiven> = {}): MplusWorld {
	return givenMplusWorld({
		relations: [
			{ relationNumber: 1, name: 'Webshop' },
			{ relationNumber: 1042, name: 'Jan Jansen', email: 'jan@example.com' },
		],
		products: [
			{
				productNumber: 14,
				description: 'Tie',
				articles: [
					{ articleNumber: 14, pluNumber: 'TIE-RED', priceIncl: 1995, priceExcl: 1649 },
					{ articleNumber: 15, pluNumber: 'TIE-BLUE', priceIncl: 1995, priceExcl: 1649, active: false },
				],
			},
			{ productNumber: 999, articles: [{ articleNumber: 999, pluNumber: 'SHIPPING', stockArticle: false }] },
			{ productNumber: 20, articles: [{ articleNumber: 20, pluNumber: 'BREAD', vatCode: 2, priceIncl: 250, priceExcl: 229 }] },
		],
		...over,
	});
}
