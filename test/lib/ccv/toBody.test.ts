import { toBody } from '../../../lib/ccv/bodies/toBody';

const WHAT = 'Product TIE-RED';

describe('toBody', () => {
	it('takes what the model knows, with its types', () => {
		const record = { name: 'Tie', price: '19.95', discount: 0, package_id: '12', taxtariff: 'normal', stockenabled: 'true', stock: '3.5', productnumber: 10042 };

		expect(toBody('POST /products/', record, WHAT)).toEqual({ name: 'Tie', price: 19.95, discount: 0, package_id: 12, taxtariff: 'normal', stockenabled: true, stock: 3.5, productnumber: '10042' });
	});

	it('given a record that was read, when it is written, then what CCV only shows stays out and is_active is written as active', () => {
		const record = { id: 5, href: 'x', createdate: 'x', modifydate: 'x', is_active: false, name: 'Tie', deeplink: 'x', productphotos: { href: 'x' } };

		expect(toBody('PATCH /products/:id/', record, WHAT)).toEqual({ active: false, name: 'Tie' });
	});

	it('given both names of a field, then the one that is written wins', () => {
		expect(toBody('PATCH /products/:id/', { is_active: false, active: true }, WHAT)).toEqual({ active: true });
	});

	it('keeps null, which clears, and leaves out undefined', () => {
		expect(toBody('PATCH /products/:id/', { description: null, memo: undefined }, WHAT)).toEqual({ description: null });
	});

	it('given rows of an order as they were read, then their totals stay out', () => {
		const body = toBody('PUT /orders/:id/orderrows/', { orderrows: [{ id: 1, product_id: 5, count: 2, total_price: 9, selling_price: 4.5 }] }, 'Order 1042');

		expect(body).toEqual({ orderrows: [{ product_id: 5, count: 2 }] });
	});

	it('goes into nested records', () => {
		const customer = { email: 'a@example.com', billingaddress: { housenumber: '12', country_code: 'NL' } };

		expect(toBody('POST /orders/', { customer, orderrows: [{ count: 1 }] }, 'Order')).toEqual({ customer: { email: 'a@example.com', billingaddress: { housenumber: 12, country_code: 'NL' } }, orderrows: [{ count: 1 }] });
	});

	it.each([
		[{ pirce: 1 }, 'invalid-request', /pirce/],
		[{ price: 'cheap' }, 'invalid-setting', /price must be a number/],
		[{ price: '' }, 'invalid-setting', /price must be a number/],
		[{ price: NaN }, 'invalid-setting', /price/],
		[{ package_id: '00501' }, 'invalid-setting', /package_id must be a whole number/],
		[{ price: '007' }, 'invalid-setting', /price must be a number/],
		[{ price: '1234567890123456789.55' }, 'invalid-setting', /price must be a number/],
		[{ price: '0.1234567890123456' }, 'invalid-setting', /price must be a number/],
		[{ price: 1e21 }, 'invalid-setting', /price must be a number/],
		[{ package_id: '9007199254740993' }, 'invalid-setting', /package_id must be a whole number/],
		[{ productnumber: 1234567890 * 1e10 }, 'invalid-setting', /productnumber must be a text/],
		[{ productnumber: 1e-7 }, 'invalid-setting', /productnumber must be a text/],
		[{ package_id: 1.5 }, 'invalid-setting', /package_id must be a whole number/],
		[{ active: 'yes' }, 'invalid-setting', /active must be true or false/],
		[{ active: 1 }, 'invalid-setting', /active/],
		[{ name: ['Tie'] }, 'invalid-setting', /name must be a text, not a list/],
		[{ name: { nl: 'Das' } }, 'invalid-setting', /name must be a text, not a record/],
	])('refuses %j', (record, code, message) => {
		expect(() => toBody('PATCH /products/:id/', record, WHAT)).toThrow(expect.objectContaining({ code, message: expect.stringMatching(message) }));
	});

	it.each([
		['15 digits', { price: '1234567890123.45' }, { price: 1234567890123.45 }],
		['zeros behind', { price: '12.50000000000000000' }, { price: 12.5 }],
		['zeros before what counts', { price: '-0.001234567890123' }, { price: -0.001234567890123 }],
		['0', { stock: '0', price: '0.00' }, { stock: 0, price: 0 }],
		['a number with the noise of a calculation', { price: 0.1 + 0.2 }, { price: 0.1 + 0.2 }],
		['a whole number of 16 digits that is exact', { productnumber: 4111111111111111, stock: 4111111111111111 }, { productnumber: '4111111111111111', stock: 4111111111111111 }],
		['zeros in front of a text', { productnumber: '00501' }, { productnumber: '00501' }],
	])('takes %s', (_, record, body) => {
		expect(toBody('PATCH /products/:id/', record, WHAT)).toEqual(body);
	});

	it('names what is missing', () => {
		expect(() => toBody('POST /products/', { name: 'Tie' }, WHAT)).toThrow(expect.objectContaining({ message: 'Product TIE-RED: price, discount, package_id are missing' }));
	});
});
