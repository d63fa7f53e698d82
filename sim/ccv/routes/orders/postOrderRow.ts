import { toRow } from '../../actions/toRow';
import { orderRowFields } from '../../body/orderFields';
import { findRecord } from '../../findRecord';
import { refuseRow, type RowInput } from '../../orders/refuseRow';
import { toRowDrafts } from '../../orders/toRowDrafts';
import { created, unknownId } from '../../outcome';
import { toOrderRow } from '../../render/toOrderRow';
import type { Route } from '../../route';

/** Adds a row to an order. Its body is not documented: that of a row in PUT (assumed). */
export const postOrderRow: Route = {
	method: 'POST',
	path: '/orders/:id/orderrows/',
	body: orderRowFields,
	required: ['count'],
	answer(world, { id, body, origin }) {
		const order = findRecord(world.orders, id);
		if (!order) return unknownId('orders', id);
		const input = body as RowInput;
		const refusal = refuseRow(world, input);
		if (refusal) return refusal;
		const added = toRowDrafts(world, [input]).map((row) => toRow(world, row));
		order.rows.push(...added);
		return created(added[0] && toOrderRow(origin, order, added[0], world.packages));
	},
};
