import { inSalesPos } from '../cashUps/inSalesPos';
import type { CcvClient } from '../CcvClient';
import { withoutLinks, type CcvItem } from '../items/withoutLinks';
import type { CcvRecord } from '../writes/createRecord';

export async function readTerminalReceipt(client: CcvClient, id: number, simplify: boolean): Promise<CcvItem> {
	return show((await inSalesPos(client).get(`/terminalreceipts/${id}/`)) as CcvRecord, simplify);
}

/** Receipts of the payment terminal. Whether CCV gives them in pages is not documented: as many are read as are wanted, and no size is asked for. */
export async function readTerminalReceipts(client: CcvClient, limit: number, simplify: boolean): Promise<CcvItem[]> {
	const receipts: CcvRecord[] = [];
	for await (const page of inSalesPos(client).pages('/terminalreceipts/')) {
		receipts.push(...(page as CcvRecord[]));
		if (receipts.length >= limit) break;
	}
	return receipts.slice(0, limit).map((record) => show(record, simplify));
}

function show(record: CcvRecord, simplify: boolean): CcvItem {
	return simplify ? withoutLinks(record) : record;
}
