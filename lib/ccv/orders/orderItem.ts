import { withoutAbsent } from '../../model/withoutAbsent';
import { withoutLinks, type CcvItem } from '../items/withoutLinks';
import { customerItem } from './customerItem';
import { orderRowItem } from './orderRowItem';
import type { StatusNames } from './readStatusNames';

/** An order as people use it, under CCV's own names; of what comes with it, what stands in `collection`. */
export function orderItem(order: CcvItem, statusNames: StatusNames): CcvItem {
	return withoutAbsent({
		...picked(order, 'id ordernumber ordernumber_full create_date is_completed status'),
		status_name: statusNames.get(Number(order.status)) ?? null,
		...picked(order, 'paid paymethod_id paymethod paymethod_label transaction_id invoicenumber reservationnumber'),
		user_id: userIdOf(order.user),
		customer: customerItem(order.customer),
		...picked(order, 'deliver_method deliver_date take_out_window pickup_address delivery_option orderedinlng currency'),
		...picked(order, 'total_orderrow_price total_shipping total_discounts paymethod_costs extra_costs extra_costs_description'),
		discount_code: (order.discountcoupon as CcvItem | null | undefined)?.code,
		...picked(order, 'total_tax total_price taxes_included order_row_taxes_included shipping_taxes_included is_intra_community_order'),
		...picked(order, 'track_and_trace_code track_and_trace_carrier track_and_trace_deeplink basket_href checkout_href'),
		orderrows: listIn(order.orderrows)?.map(orderRowItem),
		notes: listIn(order.ordernotes)?.map(withoutLinks),
		messages: listIn(order.ordermessages)?.map(withoutLinks),
		labels: listIn(order.orderlabels)?.map(({ label_id: id }) => id),
	});
}

export function picked(record: CcvItem, names: string): CcvItem {
	return withoutAbsent(Object.fromEntries(names.split(' ').map((name) => [name, record[name]])));
}

/** CCV shows this id as a text, unlike its other ids (CCV API, dossier 4). */
export function userIdOf(user: unknown): number | null | undefined {
	if (typeof user !== 'object' || user === null || !('id' in user)) return undefined;
	return user.id === null || user.id === '' ? null : Number(user.id);
}

export function listIn(link: unknown): CcvItem[] | undefined {
	const list = (link as { collection?: unknown } | null | undefined)?.collection;
	return Array.isArray(list) ? (list as CcvItem[]) : undefined;
}
