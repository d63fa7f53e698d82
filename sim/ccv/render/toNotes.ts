import type { JsonObject } from '../outcome';
import { without } from '../wire/without';
import type { CcvInvoiceNotification, CcvOrderMessage, CcvOrderNote, CcvOrderNotification } from '../world';
import { hrefOf } from './hrefOf';

export const toOrderNote = (origin: string, note: CcvOrderNote): JsonObject => ({
	href: hrefOf(origin, 'ordernotes', note.id, ''),
	...without(note, 'order_id'),
	parent: { href: hrefOf(origin, 'orders', note.order_id) },
});

export const toOrderMessage = (origin: string, message: CcvOrderMessage): JsonObject => ({
	href: hrefOf(origin, 'ordermessages', message.id, ''),
	...without(message, 'order_id'),
	parent: { href: hrefOf(origin, 'orders', message.order_id) },
});

export const toOrderNotification = (origin: string, notification: CcvOrderNotification): JsonObject => ({
	href: hrefOf(origin, 'ordernotifications', notification.id, ''),
	...without(notification, 'order_id'),
	parent: { href: hrefOf(origin, 'orders', notification.order_id, 'ordernotifications', '') },
});

export const toInvoiceNotification = (origin: string, notification: CcvInvoiceNotification): JsonObject => ({
	href: hrefOf(origin, 'invoicenotifications', notification.id, ''),
	...notification,
	parent: { href: hrefOf(origin, 'invoices', notification.invoice_id, 'invoicenotifications', '') },
});
