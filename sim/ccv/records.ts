export interface CcvAddress {
	gender: string | null;
	initials: string;
	first_name: string;
	last_name: string;
	full_name: string;
	company: string;
	address_line_1: string;
	address_line_2: string;
	street: string;
	housenumber: number | null;
	housenumber_suffix: string;
	zipcode: string;
	city: string;
	province: string;
	country_code: string | null;
	telephone: string;
	fax: string;
	mobile: string;
	comment: string;
}

export interface CcvCustomer {
	billingaddress?: Partial<CcvAddress>;
	deliveryaddress?: Partial<CcvAddress>;
	email?: string;
	customertype?: string;
	btw?: string;
	kvk?: string;
	reference?: string;
	iban?: string;
	birthdate?: string | null;
	[further: string]: unknown;
}

export interface CcvUser {
	id: number;
	username: string;
	group_id: number | null;
	status: boolean;
	approval_status: 'pending' | 'accepted';
	product_in_category_discount: 'highest' | 'lowest';
	userinfo: CcvCustomer;
}

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
	notes: string[];
	rows: CcvOrderRow[];
}
