import type { MplusGiven } from '../../../../sim/mplus/givenMplusWorld';
import { putStock } from '../../../../sim/mplus/store/putStock';
import type { MplusWorld } from '../../../../sim/mplus/world';
import { startTill, type TillScene, type TillSceneOptions } from '../aTillScene';

export interface StockTill extends TillScene {
	/** What is free and reserved, in units. */
	stock(articleNumber: number, branchNumber?: number): [free: number, reserved: number];
}

/** A till with articles 14, 15 and 16, of which there are 10, 3 of them reserved, in branch 1; and 99 of which it keeps no stock. */
export async function aStockTill(given: Partial<MplusGiven> = {}, options: TillSceneOptions = {}): Promise<StockTill> {
	const till = await startTill({
		given: {
			setStockSets: 'free',
			products: [
				...[14, 15, 16].map((number) => ({ productNumber: number, articles: [{ articleNumber: number, pluNumber: `SKU-${number}` }] })),
				{ productNumber: 99, articles: [{ articleNumber: 99, pluNumber: 'SERVICE', stockArticle: false }] },
			],
			...given,
		},
		fill: (world) => [14, 15, 16].forEach((articleNumber) => putStock(world, { articleNumber, free: 7, reserved: 3, incoming: 20 })),
		...options,
	});
	return { ...till, stock: (articleNumber, branchNumber = 1) => stockIn(till.sim.world, articleNumber, branchNumber) };
}

export function stockIn(world: MplusWorld, articleNumber: number, branchNumber = 1): [free: number, reserved: number] {
	const { freeMicros = 0, reservedMicros = 0 } = world.stock.get(`${branchNumber}/${articleNumber}`) ?? {};
	return [freeMicros / 1_000_000, reservedMicros / 1_000_000];
}
