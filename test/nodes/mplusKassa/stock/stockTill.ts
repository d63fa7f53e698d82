import type { MplusGiven } from '../../../../sim/mplus/givenMplusWorld';
import type { StartOptions } from '../../../../sim/mplus/startMplus';
import { startSoundTill } from '../../../support/mplusNode';
import type { RunningTill } from '../../../support/startTill';

/** A till with articles 14 and 15, of which there are 10, 3 of them reserved, in branch 1; and 99 of which it keeps no stock. */
export async function stockTill(given: Partial<MplusGiven> = {}, options: StartOptions = {}): Promise<RunningTill> {
	return await startSoundTill(
		{
			setStockSets: 'free',
			products: [
				{ productNumber: 14, articles: [{ articleNumber: 14, pluNumber: 'TIE-RED', barcode: '111' }, { articleNumber: 15, pluNumber: 'TIE-BLUE' }] },
				{ productNumber: 99, articles: [{ articleNumber: 99, pluNumber: 'SERVICE', stockArticle: false }] },
			],
			stock: [14, 15].map((articleNumber) => ({ articleNumber, free: 7, reserved: 3, incoming: 20, at: Date.parse('2026-03-02T09:00:00Z') })),
			...given,
		},
		options,
	);
}

export const locator = (value: string | number, mode = 'id') => ({ __rl: true, mode, value: String(value) });

/** What is free, in units. */
export function freeIn({ world }: RunningTill, articleNumber: number, branchNumber = 1): number {
	return (world.stock.get(`${branchNumber}/${articleNumber}`)?.freeMicros ?? 0) / 1_000_000;
}
