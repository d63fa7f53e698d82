import { PosError } from '../../http/PosError';
import { demandSuccess, resultOf } from '../demandSuccess';
import { lookAfterWrite, readAfterWrite } from '../lookAfterWrite';
import type { MplusClient } from '../MplusClient';
import { duePayments, euros, sumOf, type GivenPayment } from '../sales/duePayments';
import type { Invoice, Payment, Received } from '../soap/mplusTypes.generated';
import { invoiceById, invoiceLabel } from './findInvoice';

export interface PaidInvoice {
	invoice: Received<Invoice>;
	alreadyPaid: boolean;
	/** The payment is booked, but the invoice could not be read after it: it is shown as it was before. */
	readBack?: false;
}

/** Pays an invoice that was just read. payInvoice has no key: after a lost answer what is paid is read again before it is called done. */
export async function payInvoice(client: MplusClient, invoice: Received<Invoice>, given: GivenPayment[]): Promise<PaidInvoice> {
	if (invoice.state === 'INVOICE-STATE-PAID') return { invoice, alreadyPaid: true };
	const what = invoiceLabel(invoice);
	const outstanding = outstandingOf(invoice);
	const payments = duePayments(what, given, outstanding);
	if (payments.length === 0) throw new PosError('invalid-setting', `${what}: there is nothing to pay`, { hint: 'Add a payment with its method and amount' });
	const end = await client.write('payInvoice', { request: { invoiceId: invoice.invoiceId ?? '', paymentList: { payment: payments } } }, 'never');
	if (end.kind === 'refused') throw new PosError('refused', `${what}: ${end.message}`);
	if (end.kind === 'unclear' || resultOf(end.value) === undefined) return await afterUnclearEnd(client, invoice, payments);
	const left = outstanding === undefined ? '' : `, ${euros(sumOf(payments))} of ${euros(outstanding)} left to pay`;
	demandSuccess(end.value, `${what}${left}`, end.value.result === 'PAY-INVOICE-RESULT-PAYMENT-TOO-HIGH' ? 'Leave the amount empty to pay exactly what is left' : undefined);
	const after = await readAfterWrite(async () => await invoiceById(client, invoice.invoiceId ?? ''));
	return after ? { invoice: after, alreadyPaid: false } : { invoice, alreadyPaid: false, readBack: false };
}

function outstandingOf({ totalInclAmount, paidAmount }: Received<Invoice>): number | undefined {
	return totalInclAmount === undefined ? undefined : totalInclAmount - (paidAmount ?? 0);
}

async function afterUnclearEnd(client: MplusClient, before: Received<Invoice>, payments: Payment[]): Promise<PaidInvoice> {
	const invoice = await lookAfterWrite(invoiceLabel(before), async () => await invoiceById(client, before.invoiceId ?? ''));
	if (invoice?.paidAmount !== undefined && invoice.paidAmount === (before.paidAmount ?? 0) + sumOf(payments)) return { invoice, alreadyPaid: false };
	throw new PosError('unanswered', `${invoiceLabel(before)}: it is not known whether the till books the payment; at present it is not booked`, { mayBeDone: true, hint: 'Look at the invoice in the till before you run this again' });
}
