import { PosError } from '../../http/PosError';
import { invoiceById } from '../invoices/findInvoice';
import type { MplusClient } from '../MplusClient';
import { euros } from '../sales/duePayments';
import { yearNumberText } from '../sales/yearNumber';
import type { Invoice, Order, Received } from '../soap/mplusTypes.generated';
import { orderLabel } from './findOrder';
import { outstandingOf } from './outstandingOf';

/**
 * Whether nothing of an order is left to pay, nor to be invoiced where it is to be paid in full. Throws where it is invoiced
 * and the invoice is not paid: the till takes no payment for such an order any more.
 */
export async function isSettled(client: MplusClient, order: Received<Order>, prepay: boolean): Promise<boolean> {
	const isClosed = order.completeState === 'ORDER-COMPLETE-STATE-COMPLETE';
	if (order.fullyPaid === true) return prepay || (isClosed && (order.invoiceIds?.id?.length ?? 0) > 0);
	if (!isClosed) return false;
	await demandPaidInvoices(client, order);
	return true;
}

/** The invoices of an order of which nothing can be paid any more must be paid. */
export async function demandPaidInvoices(client: MplusClient, order: Received<Order>): Promise<void> {
	const invoices: Array<Received<Invoice>> = [];
	for (const invoiceId of order.invoiceIds?.id ?? []) invoices.push((await invoiceById(client, invoiceId)) ?? { invoiceId });
	const open = invoices.filter(({ state }) => state !== 'INVOICE-STATE-PAID');
	if (open.length > 0) throw invoiced(order, open);
	if (invoices.length === 0) throw closed(order);
}

function invoiced(order: Received<Order>, open: Array<Received<Invoice>>): PosError {
	const names = open.map(({ invoiceNumber, invoiceId }) => yearNumberText(invoiceNumber) ?? invoiceId);
	const which = `invoice${names.length > 1 ? 's' : ''} ${names.join(', ')}`;
	return new PosError('refused', `${orderLabel(order)} is invoiced (${which})${left(leftOf(open) ?? outstandingOf(order))}`, { hint: 'Nothing was booked. Use Invoice: Pay' });
}

function closed(order: Received<Order>): PosError {
	return new PosError('refused', `${orderLabel(order)} is closed${left(outstandingOf(order))}, and the till does not name its invoice`, { hint: 'Nothing was booked. Look in the till for its invoice or receipt; an invoice is paid with Invoice: Pay' });
}

function leftOf(invoices: Array<Received<Invoice>>): number | undefined {
	const parts = invoices.map(({ totalInclAmount, paidAmount }) => (totalInclAmount === undefined ? undefined : totalInclAmount - (paidAmount ?? 0)));
	return parts.reduce((sum, part) => (sum === undefined || part === undefined ? undefined : sum + part), 0);
}

function left(cents: number | undefined): string {
	return cents === undefined ? '' : `, ${euros(cents)} left to pay`;
}
