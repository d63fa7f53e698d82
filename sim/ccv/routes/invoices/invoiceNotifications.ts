import { findRecord } from '../../findRecord';
import { nextId } from '../../nextId';
import { created, unknownId } from '../../outcome';
import { toSeconds } from '../../render/createDateOf';
import { toInvoiceNotification } from '../../render/toNotes';
import type { Route } from '../../route';
import type { CcvInvoiceNotification } from '../../world';
import { getChildren, getOne, type Resource } from '../collectionRoutes';
import { refuseNotification } from '../orders/refuseNotification';

const notifications: Resource<CcvInvoiceNotification> = {
	name: 'invoicenotifications',
	of: (world) => world.invoicenotifications,
	toJson: (_world, origin) => (notification) => toInvoiceNotification(origin, notification),
};

const postInvoiceNotification: Route = {
	method: 'POST',
	path: '/invoices/:id/invoicenotifications/',
	body: { type: 'text' },
	required: ['type'],
	answer(world, { id, body, origin, now }) {
		const invoice = findRecord(world.invoices, id);
		if (!invoice) return unknownId('invoices', id);
		const type = String(body.type);
		const refusal = refuseNotification(world, type, ['customer']);
		if (refusal) return refusal;
		const notification: CcvInvoiceNotification = {
			id: nextId(world, 'invoicenotifications', world.invoicenotifications),
			invoice_id: invoice.id,
			type,
			create_date: toSeconds(new Date(now).toISOString()),
		};
		world.invoicenotifications.push(notification);
		return created(toInvoiceNotification(origin, notification));
	},
};

export const invoiceNotifications: Route[] = [
	getChildren('invoices', notifications, (world, id) => world.invoicenotifications.filter((record) => record.invoice_id === id)),
	getOne(notifications),
	postInvoiceNotification,
];
