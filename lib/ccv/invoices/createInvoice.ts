import { PosError } from '../../http/PosError';
import { toBody } from '../bodies/toBody';
import type { CcvClient } from '../CcvClient';
import type { CcvItem } from '../items/withoutLinks';
import { findOrder } from '../orders/findOrder';
import { orderName, type OrderKey } from '../orders/OrderKey';
import { readList } from '../readList';
import { createRecord, type CcvRecord } from '../writes/createRecord';
import { idInLink } from './idInLink';
import { readInvoiceBack, type InvoiceForm } from './showInvoices';

/**
 * Makes an invoice of what an order has beyond its latest invoice, once. One of this order that carries the same external reference
 * already comes instead, marked `alreadyExisted`. Throws `unanswered` where nobody knows whether it was made.
 */
export async function createInvoice(client: CcvClient, key: OrderKey, invoice: object, form: InvoiceForm): Promise<CcvItem> {
	const what = `${orderName(key)}, invoice`;
	const body = toBody('POST /orders/:id/invoices/', invoice, what);
	const order = await findOrder(client, key);
	const before = await invoicesOf(client, order);
	const existing = before.find(({ external_reference: reference }) => Boolean(body.external_reference) && reference === body.external_reference);
	if (existing) return { ...(await readInvoiceBack(client, Number(existing.id), body, form, existing)), alreadyExisted: true };
	const known = new Set(before.map(({ id }) => id));
	const find = async () => (await invoicesOf(client, order)).find(({ id }) => !known.has(id));
	const made = await createRecord(client, { what, path: `/orders/${String(order.id)}/invoices/`, body, find });
	if (!made) return { order_id: order.id, ...body, alreadyExisted: false, readBack: false };
	return { ...(await readInvoiceBack(client, Number(made.id), body, form, made)), alreadyExisted: false };
}

/** The newest first. Where a prefix makes two orders of one number, the link tells. */
async function invoicesOf(client: CcvClient, order: CcvRecord): Promise<CcvRecord[]> {
	const { id, ordernumber_full: number } = order;
	if (typeof number !== 'string' || number === '') throw new PosError('invalid-setting', `Order ${String(id)} is not completed: CCV SalesPOS makes no invoice of it`, { hint: 'Nothing was written. An order has a number once it is completed' });
	const invoices = await readList(client, '/invoices/', { ordernumber_full: number, orderby: 'id_desc' });
	return invoices.filter((invoice) => (idInLink(invoice.order) ?? Number(id)) === Number(id));
}
