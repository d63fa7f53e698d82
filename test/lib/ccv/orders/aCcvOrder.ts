type Json = Record<string, unknown>;

/** An order row in CCV's form: one tie of 19.95 with 21 % VAT in it. */
export function aCcvRow(over: Json = {}): Json {
	const price = (over.price as number | undefined) ?? 19.95;
	return {
		href: 'https://shop.example/api/rest/v1/orderrows/648000003/',
		id: 648000003,
		product_type: 'product',
		product_name: 'Tie, red',
		product_number: 'TIE-RED',
		sub_product_number: '',
		sub_sku_number: '',
		sub_ean_number: '',
		product_id: 845000011,
		count: 1,
		price,
		discount: 0,
		tax: 21,
		selling_price: price,
		price_with_attributes: price,
		attributes: [],
		...over,
	};
}

/** A paid order in CCV's form, with its rows and its shop as Get Changed adds them; its customer is invented. */
export function aCcvOrder(over: Json = {}, rows: Json[] = [aCcvRow()]): Json {
	return {
		href: 'https://shop.example/api/rest/v1/orders/339000001/',
		id: 339000001,
		ordernumber_prefix: 'W',
		ordernumber: 1001,
		ordernumber_full: 'W-1001',
		create_date: '2026-01-15T12:00:00Z',
		deliver_method: 'shipping',
		status: 1,
		is_completed: true,
		paid: true,
		paymethod: 'PayIdeal',
		paymethod_label: 'iDEAL',
		taxes_included: true,
		order_row_taxes_included: true,
		shipping_taxes_included: true,
		shipping_tax_percentage: 21,
		total_shipping: 0,
		total_discounts: 0,
		total_price: 19.95,
		total_tax: 3.46,
		currency: 'EUR',
		extra_payment_option: '',
		extra_payment_option_price: 0,
		paymethod_costs: 0,
		credit_point_discount: 0,
		extra_costs: 0,
		extra_costs_description: '',
		reservationnumber: '',
		user: { id: '24464274', discount_percentage: 0 },
		customer: aCcvCustomer(),
		orderrows: { href: 'https://shop.example/api/rest/v1/orders/339000001/orderrows/', collection: rows },
		webshop: { id: '90210', name: 'Demo Shop' },
		...over,
	};
}

export function aCcvCustomer(over: Json = {}): Json {
	return { billingaddress: aCcvAddress(), deliveryaddress: EMPTY_ADDRESS, email: 'anna@example.com', customertype: 'b2c', btw: '', kvk: '', ...over };
}

export function aCcvAddress(over: Json = {}): Json {
	return {
		first_name: 'Anna',
		last_name: 'de Wit',
		full_name: 'Anna de Wit',
		company: '',
		address_line_1: 'Dorpsstraat 3b',
		address_line_2: '',
		street: 'Dorpsstraat',
		housenumber: 3,
		housenumber_suffix: 'b',
		zipcode: '1234AB',
		city: 'Utrecht',
		telephone: '0301234567',
		mobile: '',
		country_code: 'NL',
		...over,
	};
}

/** How CCV says "the same as the other one". */
export const EMPTY_ADDRESS: Json = {
	full_name: '',
	company: '',
	address_line_1: '',
	street: '',
	housenumber: null,
	housenumber_suffix: '',
	zipcode: '',
	city: '',
	telephone: '',
	mobile: '',
	country_code: null,
};
