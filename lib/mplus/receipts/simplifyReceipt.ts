import { withoutAbsent } from '../../model/withoutAbsent';
import { lastPart, money, simplifyHeader, simplifyLines, simplifyPayments } from '../sales/simplifySale';
import { documentNumber } from '../sales/documentNumber';
import type { Received, Receipt } from '../soap/mplusTypes.generated';

/** A receipt of the till for people. */
export function simplifyReceipt(receipt: Received<Receipt>, zone: string): Record<string, unknown> {
	return withoutAbsent({
		receiptId: receipt.receiptId,
		receiptNumber: documentNumber(receipt.receiptNumber, receipt.transactionString),
		receiptType: lastPart(receipt.receiptType, 'RECEIPT-TYPE-'),
		state: lastPart(receipt.state, 'RECEIPT-STATE-'),
		...simplifyHeader(receipt, zone),
		paid: money(receipt.paidAmount),
		orderIds: receipt.orderIds?.id,
		externalOrderIds: receipt.extOrderIds?.id,
		creditedReceiptId: receipt.creditedReceiptId || undefined,
		payments: simplifyPayments(receipt.paymentList?.payment),
		lines: simplifyLines(receipt.lineList?.line, receipt.vatMethod),
	});
}
