import type { MplusClient } from '../MplusClient';
import { readBranchNumbers } from '../stock/readBranchNumbers';
import { readStock } from '../stock/readStock';
import type { ChangedRecord } from './RecordKind';

/** Stock levels changed since a stockId, of all branches, as one page: the till takes no limit here. */
export async function readChangedStock(client: MplusClient, syncMarker: number): Promise<ChangedRecord[]> {
	const branchNumbers = await readBranchNumbers(client);
	const stocks = await readStock(client, { branchNumbers, articleNumbers: [], fromStockId: syncMarker });
	return stocks.map((stock) => {
		const { branchNumber, articleNumber } = stock;
		const number = String(articleNumber ?? '');
		return { id: branchNumber === undefined || articleNumber === undefined ? '' : `${branchNumber}/${number}`, number, marker: stock.stockId ?? -1, record: stock };
	});
}
