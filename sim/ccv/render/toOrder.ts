import type { JsonObject } from '../outcome';
import { fromUnits, timesUnits, toUnits } from '../wire/money';
import type { CcvOrder, CcvWorld } from '../world';
import { createDateOf, toSeconds } from './createDateOf';
import { hrefOf } from './hrefOf';
import { numbersOf } from './numbersOf';
import { orderMoney } from './orderMoney';
import { toPersonalinfo } from './toPersonalinfo';

/** An order as the API shows it, every field of FIELDS.md there. */
export function toOrder(world: CcvWorld, origin: string, order: CcvOrder): JsonObject {
	return {
		href: hrefOf(origin, 'orders', order.id, ''),
		id: order.id,
		...numbers(world, order),
		...delivery(order),
		status: order.status,
		is_completed: order.is_completed,
		...(!order.is_completed && {
			basket_href: `${origin}/basket/${order.id}/`,
			checkout_href: `${origin}/checkout/${order.id}/`,
		}),
		...payment(world, order),
		...amounts(order),
		...orderMoney(order),
		...tracking(order),
		user: userLink(origin, order),
		discountcoupon: NO_COUPON,
		customer: toPersonalinfo(order.customer),
		pickup_address: null,
		packing_slip_deeplink: order.is_completed
			? `${origin}/onderhoud/AdminItems/StandaloneObjects/PackingSlip.php?OrderId=${order.id}`
			: null,
		...Object.fromEntries(LINKS.map((name) => [name, { href: hrefOf(origin, 'orders', order.id, name, '') }])),
	};
}

function numbers(world: CcvWorld, order: CcvOrder): JsonObject {
	return {
		...numbersOf('ordernumber', order.ordernumber_prefix, order.ordernumber),
		invoicenumber: order.invoicenumber,
		transaction_id: order.transaction_id,
		create_date: createDateOf(world, order),
	};
}

const delivery = (order: CcvOrder): JsonObject => ({
	deliver_method: order.deliver_method,
	deliver_date: order.deliver_date === null ? null : toSeconds(order.deliver_date),
	take_out_window: { start: null, end: null },
	is_platform_sale: order.is_platform_sale,
	orderedinlng: order.orderedinlng,
});

function payment(world: CcvWorld, order: CcvOrder): JsonObject {
	const paymethod = world.paymethods.find(({ id }) => id === order.paymethod_id);
	return {
		paid: order.paid,
		safety_deposit_returned: order.safety_deposit_returned,
		paymethod_id: order.paymethod_id,
		paymethod: paymethod?.combined_name ?? '',
		paymethod_label: paymethod?.label ?? '',
	};
}

const amounts = (order: CcvOrder): JsonObject => ({
	taxes_included: order.taxes_included,
	order_row_taxes_included: order.order_row_taxes_included,
	shipping_taxes_included: order.shipping_taxes_included,
	shipping_tax_percentage: order.shipping_tax_percentage,
	is_intra_community_order: order.is_intra_community_order,
	total_shipping: order.total_shipping,
	currency: order.currency,
	total_weight: fromUnits(order.rows.reduce((sum, row) => sum + timesUnits(toUnits(row.weight), toUnits(row.count)), 0), 3),
	extra_payment_option: '',
	extra_payment_option_price: 0,
	extra_payment_option_no_sentprice: false,
	extra_payment_option_pay_on_pickup: false,
	extra_price: fromUnits(toUnits(order.paymethod_costs) - toUnits(order.credit_point_discount)),
	paymethod_costs: order.paymethod_costs,
	credit_point_discount: order.credit_point_discount,
	extra_costs: order.extra_costs,
	extra_costs_description: order.extra_costs_description,
});

const tracking = (order: CcvOrder): JsonObject => ({
	track_and_trace_code: order.track_and_trace_code,
	track_and_trace_carrier: order.track_and_trace_carrier,
	track_and_trace_deeplink: '',
	reservationnumber: order.reservationnumber,
	delivery_option: null,
});

// Source: data/samples/README.md. The id really is text here, although the schema says integer.
const userLink = (origin: string, order: CcvOrder): JsonObject => ({
	id: order.user_id === null ? null : String(order.user_id),
	discount_percentage: 0,
	href: order.user_id === null ? null : hrefOf(origin, 'users', order.user_id),
});

export const NO_COUPON = { code: '', discount: 0, type: '', enddate: null, onetimeuse: false, minimumprice: 0, givesfreeshipping: false };

const LINKS = (
	'orderrows ordernotes ordermessages ordernotifications orderaffiliatenetworks orderlabels invoices ' +
	'terminalreceipts fiscaltransactionsignatures'
).split(' ');
