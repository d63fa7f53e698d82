import { nextId } from '../nextId';
import type { CcvReturn, CcvReturnRow, CcvWorld } from '../world';
import { findOrder } from './findOrder';

/** What a test says of a return: how many of each row of an order come back. */
export type ReturnDraft = Partial<Omit<CcvReturn, 'rows'>> & { order_id: number; rows: Array<{ orderrow_id: number; count: number }> };

/** A customer sends something back. */
export function placeReturn(world: CcvWorld, draft: ReturnDraft): CcvReturn {
	const placed: CcvReturn = {
		id: nextId(world, 'returns', world.returns),
		returnnumber_prefix: null,
		returnnumber: world.counters.returnNumber++,
		create_date: '2026-01-15T12:00:00Z',
		status: 'new',
		action_name: 'Geld terug',
		reason_name: 'Niet naar wens',
		...draft,
		rows: draft.rows.map((row) => returnedRow(world, draft.order_id, row)),
	};
	world.returns.push(placed);
	return placed;
}

function returnedRow(world: CcvWorld, orderId: number, { orderrow_id: rowId, count }: ReturnDraft['rows'][number]): CcvReturnRow {
	const sold = findOrder(world, orderId).rows.find(({ id }) => id === rowId);
	if (!sold) throw new Error(`Order ${orderId} has no row ${rowId}`);
	// Rows lie inside their returns; the counter alone knows the highest id.
	return { ...structuredClone(sold), id: nextId(world, 'returnrows', []), orderrow_id: rowId, count };
}
