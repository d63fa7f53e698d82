import { withoutAbsent } from '../../model/withoutAbsent';
import { isoDayOf } from '../items/isoMoment';
import { lastPart, money, simplifyHeader, simplifyLines, simplifyPayments } from '../sales/simplifySale';
import { documentNumber } from '../sales/documentNumber';
import type { Invoice, Received } from '../soap/mplusTypes.generated';

/** An invoice of the till for people. */
export function simplifyInvoice(invoice: Received<Invoice>, zone: string): Record<string, unknown> {
	return withoutAbsent({
		invoiceId: invoice.invoiceId,
		invoiceNumber: documentNumber(invoice.invoiceNumber, invoice.transactionString),
		externalInvoiceId: invoice.extInvoiceId || undefined,
		invoiceType: lastPart(invoice.invoiceType, 'INVOICE-TYPE-'),
		state: lastPart(invoice.state, 'INVOICE-STATE-'),
		...simplifyHeader(invoice, zone),
		dueDate: isoDayOf(invoice.dueDate),
		paid: money(invoice.paidAmount),
		finalized: invoice.finalized,
		orderIds: invoice.orderIds?.id,
		externalOrderIds: invoice.extOrderIds?.id,
		creditedInvoiceId: invoice.creditedInvoiceId || undefined,
		creditedReason: invoice.creditedReason || undefined,
		payments: simplifyPayments(invoice.paymentList?.payment),
		lines: simplifyLines(invoice.lineList?.line, invoice.vatMethod),
	});
}
