import { placeOrder, type OrderDraft } from '../../actions/placeOrder';
import { orderPostFields } from '../../body/orderFields';
import { findRecord } from '../../findRecord';
import { refuseOrder, type OrderInput } from '../../orders/refuseOrder';
import { takeStock } from '../../orders/takeStock';
import { toRowDrafts } from '../../orders/toRowDrafts';
import { created, unknownId } from '../../outcome';
import { toOrder } from '../../render/toOrder';
import type { Route } from '../../route';
import { mergePersonalinfo } from '../../users/mergePersonalinfo';
import { without } from '../../wire/without';
import type { CcvUser, CcvWorld } from '../../world';

/** Makes an order. There is no field for its paymethod (API.md 6). An order without rows is taken (assumed). */
export const postOrder: Route = {
	method: 'POST',
	path: '/orders/',
	body: orderPostFields,
	required: ['customer', 'orderrows'],
	answer(world, { body, origin, now }) {
		const input = body as OrderInput;
		const user = input.user_id == null ? undefined : findRecord(world.users, String(input.user_id));
		if (input.user_id != null && !user) return unknownId('users', String(input.user_id));
		const refusal = refuseOrder(world, input);
		if (refusal) return refusal;
		const order = placeOrder(world, toDraft(world, input, user, now));
		if (world.apiOrderTakesStock && order.is_completed) takeStock(world, input.orderrows ?? []);
		return created(toOrder(world, origin, order));
	},
};

// Source: data/ccvshop-models-2022-06.json. What `customer` says overrides what is known of the user. Whether prices
// include VAT where an order does not say it is assumed to be as in the shop.
const toDraft = (world: CcvWorld, input: OrderInput, user: CcvUser | undefined, now: number): OrderDraft => ({
	order_row_taxes_included: world.shop.pricesIncludeVat,
	total_shipping: world.computedShipping,
	paymethod_id: world.apiOrderPaymethodId ?? world.paymethods[0]?.id ?? 0,
	...without(input, 'orderrows', 'customer', 'ordernumber'),
	...(input.is_completed === false && { invoicenumber: null }),
	begunAt: new Date(now).toISOString(),
	user_id: user?.id ?? null,
	customer: mergePersonalinfo(structuredClone(user?.userinfo ?? {}), input.customer ?? {}),
	rows: toRowDrafts(world, input.orderrows ?? []),
});
