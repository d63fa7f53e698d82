import { mapConcurrently } from '../../http/mapConcurrently';
import type { CcvClient } from '../CcvClient';
import { readList } from '../readList';
import type { CcvRecord } from '../writes/createRecord';

const AT_A_TIME = 4;

/** Records with their rows in the place where CCV's `expand` would put them: of invoices `invoicerows`, of returns `returnrows`. */
export async function rowsAlong(client: CcvClient, records: CcvRecord[], path: string, rows: string, onProgress?: (done: number, total: number) => void): Promise<CcvRecord[]> {
	let done = 0;
	return await mapConcurrently(records, AT_A_TIME, async (record) => {
		const collection = await readList(client, `/${path}/${String(record.id)}/${rows}/`);
		onProgress?.(++done, records.length);
		return { ...record, [rows]: { ...(record[rows] as object | null | undefined), collection } };
	});
}
