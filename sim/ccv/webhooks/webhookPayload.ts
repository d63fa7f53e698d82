import { findRecord } from '../findRecord';
import type { JsonObject } from '../outcome';
import { toSeconds } from '../render/createDateOf';
import { hrefOf } from '../render/hrefOf';
import { toOrder } from '../render/toOrder';
import type { CcvOrder, CcvWorld } from '../world';
import type { WebhookEventName, WebhookRecord } from './webhookEvents';

/** The small notification of an event (data/samples); what else than an order brings is inferred (API.md 9). */
export function webhookPayload(world: CcvWorld, event: WebhookEventName, record: WebhookRecord, now: number, origin: string): JsonObject {
	const [resource = ''] = event.split('.');
	const notice = { triggered_at: toSeconds(new Date(now).toISOString()), href: hrefOf(origin, resource, record.id), id: record.id };
	const order = resource === 'orders' ? findRecord(world.orders, String(record.id)) : undefined;
	if (!order) return notice;
	const shown = toOrder(world, origin, order);
	return {
		...notice,
		order_number: shown.ordernumber,
		ordernumber_prefix: shown.ordernumber_prefix,
		ordernumber_full: shown.ordernumber_full,
		total_price: shown.total_price,
		...changeOf(event, order, record),
		customer_email: order.customer.email ?? '',
		customer_mobile: order.customer.billingaddress?.mobile ?? '',
	};
}

function changeOf(event: WebhookEventName, order: CcvOrder, record: WebhookRecord): JsonObject {
	switch (event) {
		case 'orders.updated.status':
			return { previous_status: record.previous_status ?? null, status: order.status };
		case 'orders.updated.ispaid':
			return { paid: order.paid };
		case 'orders.updated.trackandtrace':
			return { track_and_trace_code: order.track_and_trace_code, track_and_trace_carrier: order.track_and_trace_carrier };
		default:
			return {};
	}
}
