import type { SimRequest } from '../../server/types';
import { findRecord } from '../findRecord';
import { findRoute } from '../findRoute';
import type { CcvOrder, CcvWorld } from '../world';
import type { WebhookEvent, WebhookEventName } from './webhookEvents';

/** Looks at the world before a call; the result tells, after the call was committed, what happened. */
export function watchEvents(world: CcvWorld, request: SimRequest): () => WebhookEvent[] {
	const found = findRoute(request.method, request.url.split('?')[0] ?? '');
	if (found.kind !== 'route') return () => [];
	const id = Number(found.id);
	switch (`${request.method} ${found.route.path}`) {
		case 'POST /orders/':
			return () => (world.orders.at(-1)?.is_completed ? created('orders', world.orders) : []);
		case 'PATCH /orders/:id/':
			return watchOrder(world, found.id);
		case 'PATCH /invoices/:id/':
			return watchInvoice(world, found.id);
		case 'POST /products/':
			return () => created('products', world.products);
		case 'PATCH /products/:id/':
			return () => [{ name: 'products.updated', record: { id } }];
		case 'DELETE /products/:id/':
			return () => [{ name: 'products.deleted', record: { id } }];
		case 'POST /categories/':
			return () => created('categories', world.categories);
		case 'PATCH /categories/:id/':
			return () => [{ name: 'categories.updated', record: { id } }];
		case 'DELETE /categories/:id/':
			return () => [{ name: 'categories.deleted', record: { id } }];
		default:
			return () => [];
	}
}

function created(resource: 'orders' | 'products' | 'categories', records: Array<{ id: number }>): WebhookEvent[] {
	const newest = records.at(-1);
	return newest ? [{ name: `${resource}.created`, record: { id: newest.id } }] : [];
}

function watchOrder(world: CcvWorld, id: string): () => WebhookEvent[] {
	const order = findRecord(world.orders, id);
	if (!order) return () => [];
	const before = { ...order };
	const isOther = (...fields: Array<keyof CcvOrder>): boolean => fields.some((field) => order[field] !== before[field]);
	return () => {
		const events: WebhookEvent[] = [];
		if (isOther('status')) events.push({ name: 'orders.updated.status', record: { id: order.id, previous_status: before.status } });
		if (isOther('paid')) events.push(updated('orders.updated.ispaid', order));
		if (isOther('track_and_trace_code', 'track_and_trace_carrier')) events.push(updated('orders.updated.trackandtrace', order));
		return events;
	};
}

function watchInvoice(world: CcvWorld, id: string): () => WebhookEvent[] {
	const invoice = findRecord(world.invoices, id);
	const before = invoice?.status;
	return () => (invoice && invoice.status !== before ? [updated('invoices.updated.status', invoice)] : []);
}

const updated = (name: WebhookEventName, { id }: { id: number }): WebhookEvent => ({ name, record: { id } });
