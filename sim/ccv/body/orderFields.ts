import type { FieldType } from './checkBody';
import { personalinfoFields } from './personalinfoFields';

type Fields = Record<string, FieldType>;

/** A row in a request (FIELDS.md, order row input). */
export const orderRowFields: Fields = {
	product_type: 'text',
	auto_create_deposit_rows: 'bool',
	product_id: 'int',
	product_name: 'text',
	product_number: 'text',
	count: 'number',
	price: 'number',
	product_purchase_price: 'number',
	discount: 'number',
	tax: 'number',
	unit: 'text',
	weight: 'number',
	memo: 'text',
	package_id: 'int',
	attribute_combination_id: 'number',
};

const ROWS: FieldType = { list: orderRowFields, required: ['count'] };

/** Body of `PUT /orders/:id/orderrows/`. */
export const orderRowsFields: Fields = { orderrows: ROWS };

/** Body of `PATCH /orderrows/:id/` (FIELDS.md, orderrows PATCH). */
export const orderRowPatchFields: Fields = { count: 'number', price: 'number', discount: 'number' };

const COMMON: Fields = {
	invoicenumber: 'int?',
	paid: 'bool',
	safety_deposit_returned: 'bool',
	total_shipping: 'number',
	paymethod_costs: 'number',
	extra_costs: 'number',
	extra_costs_description: 'text',
	taxes_included: 'bool',
	order_row_taxes_included: 'bool',
	shipping_taxes_included: 'bool',
	is_intra_community_order: 'bool',
	currency: 'text',
	is_platform_sale: 'bool',
	orderedinlng: 'text',
	status: 'status',
	track_and_trace_code: 'text',
	track_and_trace_carrier: 'text?',
	deliver_date: 'text?',
	deliver_method: 'text',
	takeoutslot: 'int',
	reservationnumber: 'text?',
	customer: { object: personalinfoFields },
	orderrows: ROWS,
};

/** Body of `POST /orders/` (FIELDS.md, orders POST). */
export const orderPostFields: Fields = { ...COMMON, is_completed: 'bool', user_id: 'int?' };

/** Body of `PATCH /orders/:id/` (FIELDS.md, orders PATCH). */
export const orderPatchFields: Fields = { ...COMMON, note: 'text', mail: 'bool' };
