import { bookPayments, refusePayment, sumOf } from '../orders/settlePayment';
import { paidState } from '../sales/paidState';
import { putInvoice } from '../store/putInvoice';
import { numberIn, recordIn, recordsIn, textIn, type WireRecord } from '../wire';
import type { Invoice, MplusWorld } from '../world';

import type { Operation } from './Operation';

export const payInvoice: Operation = ({ world, input, context }) => {
	if (context.refuse) return failed('Payment could not be saved');
	const request = recordIn(input, 'request') ?? {};
	const invoice = world.invoices.get(textIn(request, 'invoiceId') ?? '');
	// There is no literal for it.
	if (!invoice) return failed('Invoice not found');
	const payments = recordsIn(request, 'paymentList', 'payment');
	const refusal = refuseInvoicePayment(world, invoice, payments);
	if (refusal) return failed(refusal);
	const paid = sumOf(payments);
	const outstanding = invoice.totalInclAmount - invoice.paidAmount;
	if (Math.abs(paid) > Math.abs(outstanding)) {
		return failed('The payment is higher than what is left to pay', 'PAY-INVOICE-RESULT-PAYMENT-TOO-HIGH');
	}
	if (paid * outstanding < 0) return failed('The payment is for the other direction');
	const paidAmount = invoice.paidAmount + paid;
	putInvoice(world, {
		...invoice,
		paidAmount,
		state: paidState('INVOICE', invoice.totalInclAmount, paidAmount),
		paymentList: { payment: [...recordsIn(invoice, 'paymentList', 'payment'), ...bookPayments(world, payments, context.now)] },
		changeCounter: (numberIn(invoice, 'changeCounter') ?? 0) + 1,
	});
	return { result: 'PAY-INVOICE-RESULT-OK', errorMessage: '' };
};

function refuseInvoicePayment(world: MplusWorld, invoice: Invoice, payments: WireRecord[]): string | undefined {
	if (invoice.state === 'INVOICE-STATE-HANDLED') return 'The invoice has been credited';
	return payments.length === 0 ? 'A payment is required' : refusePayment(world, { payments });
}

function failed(errorMessage: string, result = 'PAY-INVOICE-RESULT-FAILED'): WireRecord {
	return { result, errorMessage };
}
