import { toRow } from '../../actions/toRow';
import { orderPatchFields } from '../../body/orderFields';
import { findRecord } from '../../findRecord';
import { refuseOrder, type OrderInput } from '../../orders/refuseOrder';
import { toRowDrafts } from '../../orders/toRowDrafts';
import { changed, unknownId } from '../../outcome';
import type { Route } from '../../route';
import { mergePersonalinfo } from '../../users/mergePersonalinfo';
import { without } from '../../wire/without';
import type { CcvOrder, CcvWorld } from '../../world';

export const patchOrder: Route = {
	method: 'PATCH',
	path: '/orders/:id/',
	body: orderPatchFields,
	answer(world, { id, body }) {
		const order = findRecord(world.orders, id);
		if (!order) return unknownId('orders', id);
		const input = body as OrderInput;
		const refusal = refuseOrder(world, input, order);
		if (refusal) return refusal;
		apply(world, order, input);
		return changed();
	},
};

function apply(world: CcvWorld, order: CcvOrder, input: OrderInput): void {
	const { note, orderrows, customer } = input;
	Object.assign(order, without(input, 'note', 'mail', 'orderrows', 'customer'));
	if (note !== undefined) order.notes.push(note);
	if (customer) order.customer = mergePersonalinfo(order.customer, customer);
	if (orderrows) order.rows = toRowDrafts(world, orderrows).map((row) => toRow(world, row));
}
