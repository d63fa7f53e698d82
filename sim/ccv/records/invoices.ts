import type { CcvOrder, CcvOrderRow } from '../records';

/** What an invoice has of the order it was made of, its amounts being those of this invoice alone. */
type OfOrder = Pick<
	CcvOrder,
	| 'taxes_included'
	| 'order_row_taxes_included'
	| 'shipping_taxes_included'
	| 'shipping_tax_percentage'
	| 'is_platform_sale'
	| 'is_intra_community_order'
	| 'total_shipping'
	| 'paymethod_costs'
	| 'extra_costs'
	| 'extra_costs_description'
	| 'coupon_discount'
	| 'credit_point_discount'
	| 'currency'
	| 'user_id'
	| 'customer'
>;

export interface CcvInvoiceRow extends CcvOrderRow {
	/** The row of the order; null: it is gone. */
	orderrow_id: number | null;
}

export interface CcvInvoice extends OfOrder {
	id: number;
	order_id: number;
	invoicenumber_prefix: string | null;
	invoicenumber: number;
	create_date: string;
	status: InvoiceStatus;
	payment_link_sent: string | null;
	external_reference: string | null;
	labels: number[];
	rows: CcvInvoiceRow[];
}

export type InvoiceStatus = 'paid' | 'unpaid' | 'reimbursed';

export interface CcvReturnRow extends CcvOrderRow {
	orderrow_id: number;
}

export interface CcvReturn {
	id: number;
	order_id: number;
	returnnumber_prefix: string | null;
	returnnumber: number;
	create_date: string;
	status: ReturnStatus;
	action_name: string;
	reason_name: string;
	rows: CcvReturnRow[];
}

/** FIELDS.md numbers them from 1 in this order. */
export type ReturnStatus = 'new' | 'processing' | 'custom_1' | 'custom_2' | 'custom_3' | 'canceled' | 'completed' | 'credited';
