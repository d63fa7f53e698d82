import type { CcvCustomer } from './records/users';

export type * from './records/aroundOrders';
export type * from './records/catalogue';
export type * from './records/invoices';
export type * from './records/salesPos';
export type * from './records/users';
export type * from './records/variants';
export type * from './records/webhooks';

export interface CcvPaymethod {
	id: number;
	psp: string;
	method: string;
	combined_name: string;
	label: string;
}

export interface CcvProduct {
	id: number;
	productnumber: string;
	eannumber: string;
	mpnnumber: string;
	name: string;
	taxtariff: string;
	price: number;
	discount: number;
	stock: number;
	active: boolean;
	createdate: string;
	modifydate: string;
	/** Links to other records; null or absent: none. A product without a package has that of every other. */
	brand_id?: number | null;
	supplier_id?: number | null;
	condition_id?: number | null;
	color_id?: number | null;
	package_id?: number | null;
	labels?: number[];
	/** Any further field of the model that differs from a new product's. */
	details: Record<string, unknown>;
}

export interface CcvOrderRow {
	id: number;
	product_type: string;
	product_id: number | null;
	product_name: string;
	product_number: string;
	sub_product_number: string;
	sub_sku_number: string;
	sub_ean_number: string;
	count: number;
	price: number;
	discount: number;
	/** Percentage of VAT. */
	tax: number;
	product_purchase_price: number;
	custom_price: boolean;
	unit: string;
	weight: number;
	memo: string;
	package_id: number | null;
	attributes: Array<{ option_name: string; value_name: string; price: number }>;
}

export interface CcvOrder {
	id: number;
	/** When the customer began the basket and when the order was completed, as ISO text. */
	begunAt: string;
	completedAt: string | null;
	is_completed: boolean;
	ordernumber_prefix: string | null;
	ordernumber: number | null;
	invoicenumber: number | null;
	transaction_id: string | null;
	status: number | null;
	paid: boolean;
	paymethod_id: number;
	deliver_method: string;
	deliver_date: string | null;
	takeoutslot: number | null;
	is_platform_sale: boolean;
	is_intra_community_order: boolean;
	orderedinlng: string;
	safety_deposit_returned: boolean;
	taxes_included: boolean;
	order_row_taxes_included: boolean;
	shipping_taxes_included: boolean;
	shipping_tax_percentage: number;
	total_shipping: number;
	paymethod_costs: number;
	extra_costs: number;
	extra_costs_description: string;
	coupon_discount: number;
	credit_point_discount: number;
	currency: string;
	track_and_trace_code: string;
	track_and_trace_carrier: string | null;
	reservationnumber: string | null;
	/** Null: a guest. */
	user_id: number | null;
	customer: CcvCustomer;
	/** What a PATCH said in `note`. */
	notes: string[];
	labels: number[];
	rows: CcvOrderRow[];
}
