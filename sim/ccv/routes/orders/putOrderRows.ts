import { toRow } from '../../actions/toRow';
import { orderRowsFields } from '../../body/orderFields';
import { findRecord } from '../../findRecord';
import { refuseRows, type RowInput } from '../../orders/refuseRow';
import { toRowDrafts } from '../../orders/toRowDrafts';
import { changed, unknownId } from '../../outcome';
import type { Route } from '../../route';

/** Replaces all rows of an order. */
export const putOrderRows: Route = {
	method: 'PUT',
	path: '/orders/:id/orderrows/',
	body: orderRowsFields,
	required: ['orderrows'],
	answer(world, { id, body }) {
		const order = findRecord(world.orders, id);
		if (!order) return unknownId('orders', id);
		const inputs = body.orderrows as RowInput[];
		const refusal = refuseRows(world, inputs);
		if (refusal) return refusal;
		order.rows = toRowDrafts(world, inputs).map((row) => toRow(world, row));
		return changed();
	},
};
