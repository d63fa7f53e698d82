import { readCurrentMarker } from '../../changed/readCurrentMarker';
import type { MplusClient } from '../../MplusClient';
import { open, settled, type FactCheck } from './FactCheck';

export const inclusiveStockId: FactCheck = {
	question: 'Does stock since a stockId begin at it, or after it?',
	setting: 'Stock is asked for from one before, and compared again',
	async settle(client) {
		const highest = await readCurrentMarker(client, 'stock');
		if (highest <= 0) return open('Stock was never changed');
		const { branches } = await client.read('getBranches', {});
		for (const { branchNumber } of branches?.branch ?? []) {
			if (branchNumber === undefined) continue;
			if (await gives(client, branchNumber, highest, highest)) return settled((await gives(client, branchNumber, highest + 1, highest)) ? 'The stockId is ignored: all stock comes; report this' : 'At it');
			if (await gives(client, branchNumber, highest - 1, highest)) return settled('After it');
		}
		return open('The article whose stock was changed last is in no branch');
	},
};

/** Whether stock since `stockId` holds the change `wanted`. */
async function gives(client: MplusClient, branchNumber: number, stockId: number, wanted: number): Promise<boolean> {
	const { articleStocks = [] } = await client.read('getStock', { request: { branchNumber, articleNumbers: {}, stockId } });
	return articleStocks.some((stock) => stock.stockId === wanted);
}
