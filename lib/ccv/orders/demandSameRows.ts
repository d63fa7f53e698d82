import { PosError } from '../../http/PosError';
import type { CcvClient } from '../CcvClient';
import type { CcvItem } from '../items/withoutLinks';
import { readList } from '../readList';
import type { CcvRecord } from '../writes/createRecord';
import { isSame } from './isOrderWritten';
import { orderRowItem } from './orderRowItem';

/** What people change in rows that they read. */
const EDITED = 'product_id sku product_name product_number count price discount tax unit weight memo package_id'.split(' ');

/** Refuses rows that were read and are not those of the order any more: they would be lost without a word. */
export async function demandSameRows(client: CcvClient, id: number, given: CcvItem[], what: string): Promise<void> {
	if (!areSameRows(given, await readList(client, `/orders/${id}/orderrows/`))) throw rowsStay(what);
}

export function rowsStay(what: string): PosError {
	return new PosError('invalid-setting', `${what}: Update leaves the rows as they are`, { hint: 'Use Replace Rows, and leave orderrows out here' });
}

export function areSameRows(given: CcvItem[], rows: CcvRecord[]): boolean {
	const byId = new Map(rows.map((row) => [String(row.id), { ...orderRowItem(row), ...row }]));
	const ids = new Set(given.map(({ id }) => String(id)));
	if (given.length !== rows.length || ids.size !== rows.length) return false;
	return given.every((row) => {
		const shown = byId.get(String(row.id));
		return shown !== undefined && EDITED.every((name) => row[name] === undefined || isSame(row[name], shown[name]));
	});
}
