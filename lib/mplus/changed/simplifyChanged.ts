import { simplifyInvoice } from '../invoices/simplifyInvoice';
import { simplifyOrder } from '../orders/simplifyOrder';
import { simplifyProduct } from '../products/simplifyProduct';
import { simplifyReceipt } from '../receipts/simplifyReceipt';
import { simplifyRelation } from '../relations/simplifyRelation';
import { simplifyStock } from '../stock/simplifyStock';
import type { RecordKind } from './RecordKind';

const simplifiers: Record<RecordKind, (record: object, zone: string) => Record<string, unknown>> = {
	order: simplifyOrder,
	invoice: simplifyInvoice,
	receipt: simplifyReceipt,
	customer: simplifyRelation,
	product: simplifyProduct,
	stock: simplifyStock,
};

/** A changed record for people, whatever its kind. */
export function simplifyChanged(kind: RecordKind, record: object, zone: string): Record<string, unknown> {
	return simplifiers[kind](record, zone);
}
