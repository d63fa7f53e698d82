import { z } from 'zod';

// Ids are integers in the schema and strings in some payloads (CCV API, dossier 4).
export const ccvId = z.union([z.number().int(), z.string().min(1)]).transform(String);
const text = z.string().nullish();
const numberOrText = z.union([z.string(), z.number().transform(String)]).nullish();
const amount = z.number().nullish();

const address = z.object({
	first_name: text,
	last_name: text,
	full_name: text,
	company: text,
	address_line_1: text,
	address_line_2: text,
	street: text,
	housenumber: z.union([z.number(), z.string()]).nullish(),
	// A text in the schema; a suffix such as 2 may come as the number that it looks like, as a house number does.
	housenumber_suffix: numberOrText,
	zipcode: text,
	city: text,
	telephone: text,
	mobile: text,
	country_code: text,
});

export const ccvCustomer = z.object({
	billingaddress: address.nullish(),
	deliveryaddress: address.nullish(),
	email: text,
	btw: text,
	kvk: text,
	reference: text,
	website: text,
	birthdate: text,
});

export const ccvOrderRow = z.object({
	id: ccvId.nullish(),
	product_type: text,
	product_name: text,
	product_number: text,
	sub_product_number: text,
	sub_sku_number: text,
	sub_ean_number: text,
	product_id: z.union([z.number(), z.string()]).nullish(),
	count: z.number(),
	price: amount,
	discount: amount,
	tax: amount,
	selling_price: amount,
	price_with_attributes: amount,
	total_price: amount,
	total_price_with_attributes: amount,
	attributes: z.array(z.object({ option_name: text, value_name: text })).nullish(),
});

/** What a listing says of an order and Get Changed needs. */
export const ccvOrderHead = z.object({
	id: ccvId,
	ordernumber: z.union([z.number().int(), z.string().regex(/^\d+$/).transform(Number)]).nullish(),
	create_date: z.string().min(10),
	// What is not said to be paid is not paid: it waits.
	paid: z.boolean().nullish().transform((paid) => paid === true),
});

/** An order as CCV gives it, with its rows in the place where `expand` would put them and the shop it came from. */
export const ccvOrder = ccvOrderHead.extend({
	paid: z.boolean(),
	ordernumber_full: text,
	status: z.number().nullish(),
	deliver_method: text,
	deliver_date: text,
	paymethod: text,
	paymethod_label: text,
	taxes_included: z.boolean().nullish(),
	order_row_taxes_included: z.boolean().nullish(),
	shipping_taxes_included: z.boolean().nullish(),
	shipping_tax_percentage: amount,
	is_intra_community_order: z.boolean().nullish(),
	total_shipping: amount,
	total_discounts: amount,
	total_price: z.number(),
	total_tax: amount,
	currency: text,
	reservationnumber: text,
	paymethod_costs: amount,
	extra_costs: amount,
	extra_costs_description: text,
	extra_payment_option: text,
	extra_payment_option_price: amount,
	credit_point_discount: amount,
	user: z.object({ id: ccvId.nullish() }).nullish(),
	customer: ccvCustomer.nullish(),
	orderrows: z.object({ collection: z.array(ccvOrderRow) }),
	webshop: z.object({ id: ccvId }),
});

export type CcvOrder = z.infer<typeof ccvOrder>;
export type CcvOrderRow = z.infer<typeof ccvOrderRow>;
export type CcvAddress = z.infer<typeof address>;
export type CcvCustomer = z.infer<typeof ccvCustomer>;
