import { PosError } from '../../http/PosError';
import type { RecordHead } from '../../sync/changed/Readings';
import type { CcvClient } from '../CcvClient';
import { isThisOrderOnly } from './isThisOrderOnly';
import type { Webshop } from './readWebshop';

const PAGE_SIZE = 250;

/** The key of a record that CCV could not give whole; such a record is not mapped but counted and tried again. */
export const UNREADABLE = 'unreadable';

/**
 * An order in CCV's own JSON with its rows in `orderrows.collection`, where CCV's `expand` puts such lists, and its
 * shop in `webshop`. One order that CCV cannot give does not stop the others: it comes with the reason in `unreadable`.
 */
export async function readWithRows(client: CcvClient, head: RecordHead, shop: Webshop): Promise<Record<string, unknown>> {
	const record = { ...(head.record as Record<string, unknown>), webshop: shop };
	if (UNREADABLE in record) return record;
	const rows = await readRows(client, head.id).catch((failure: unknown) => failure);
	if (Array.isArray(rows)) {
		const link = (head.record as { orderrows?: object | null }).orderrows ?? {};
		return { ...record, orderrows: { ...link, collection: rows } };
	}
	if (rows instanceof PosError && (await isThisOrderOnly(client, rows))) {
		return { ...record, [UNREADABLE]: { code: rows.code, message: rows.message } };
	}
	return await Promise.reject(rows as Error);
}

async function readRows(client: CcvClient, id: number): Promise<unknown[]> {
	const rows: unknown[] = [];
	for await (const page of client.pages(`/orders/${id}/orderrows/`, { size: PAGE_SIZE })) rows.push(...page);
	return rows;
}
