import { toRow } from '../actions/toRow';
import { orderPatchFields } from '../body/orderFields';
import { changed, invalid, unknownId, type Outcome } from '../outcome';
import { readMoment } from '../query/readMoment';
import type { Route } from '../route';
import { without } from '../wire/without';
import type { CcvCustomer, CcvOrder, CcvOrderRow, CcvWorld } from '../world';

type RowInput = Partial<CcvOrderRow> & { count: number; attribute_combination_id?: number; auto_create_deposit_rows?: boolean };
type OrderPatch = Partial<CcvOrder> & { note?: string; mail?: boolean; orderrows?: RowInput[] };

export const patchOrder: Route = {
	method: 'PATCH',
	path: '/orders/:id/',
	body: orderPatchFields,
	answer(world, { id, body }) {
		const order = world.orders.find((candidate) => String(candidate.id) === id);
		if (!order) return unknownId('orders', id);
		const patch = body as OrderPatch;
		const refusal = checkPatch(world, patch);
		if (refusal) return refusal;
		apply(world, order, patch);
		return changed();
	},
};

function checkPatch(world: CcvWorld, { deliver_method: method, deliver_date: date, orderrows }: OrderPatch): Outcome | undefined {
	if (method !== undefined && !['shipping', 'delivery', 'pickup'].includes(method)) {
		return invalid(world, `Unknown deliver_method ${method}`);
	}
	if (date && !readMoment(date)) return invalid(world, `deliver_date is no date: ${date}`);
	for (const row of orderrows ?? []) {
		const refusal = checkRow(world, row);
		if (refusal) return refusal;
	}
	return undefined;
}

// Source: API.md 6. A free row needs a package; `price` and `tax` would otherwise have no value to take.
function checkRow(world: CcvWorld, row: RowInput): Outcome | undefined {
	if (row.attribute_combination_id !== undefined) {
		return unknownId('attributecombinations', String(row.attribute_combination_id));
	}
	if (row.product_id !== undefined) {
		const isKnown = world.products.some(({ id }) => id === row.product_id);
		return isKnown ? undefined : unknownId('products', String(row.product_id));
	}
	const missing = (['product_name', 'price', 'tax', 'package_id'] as const).filter((name) => row[name] === undefined);
	return missing.length > 0 ? invalid(world, `A row without product_id needs ${missing.join(', ')}`) : undefined;
}

function apply(world: CcvWorld, order: CcvOrder, patch: OrderPatch): void {
	const { note, orderrows, customer } = patch;
	Object.assign(order, without(patch, 'note', 'mail', 'orderrows', 'customer'));
	if (note !== undefined) order.notes.push(note);
	if (customer) order.customer = mergeCustomer(order.customer, customer);
	if (orderrows) {
		const inputs = orderrows.map((row) => without(row, 'attribute_combination_id', 'auto_create_deposit_rows'));
		order.rows = inputs.map((row) => toRow(world, row));
	}
}

const mergeCustomer = (before: CcvCustomer, patch: CcvCustomer): CcvCustomer => ({
	...before,
	...patch,
	billingaddress: { ...before.billingaddress, ...patch.billingaddress },
	deliveryaddress: { ...before.deliveryaddress, ...patch.deliveryaddress },
});
