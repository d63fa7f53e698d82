import { areRowsWritten, fieldsOtherwise, isChangeSeen, isHeadWritten, isOrderWritten } from '../../../../lib/ccv/orders/isOrderWritten';

const shown = (over: object = {}) => ({
	id: 7,
	user: { id: '12' },
	status: 2,
	paid: true,
	total_shipping: 4.95,
	deliver_date: '2026-12-01T14:00:00Z',
	track_and_trace_code: '',
	track_and_trace_carrier: null,
	customer: { email: 'an@example.com', billingaddress: { city: 'Utrecht', street: 'Dorpsstraat', country: 'Nederland' } },
	...over,
});
const row = (over: object = {}) => ({ id: 1, product_type: 'product', product_id: 5, product_name: 'Tie', count: 2, price: 19.95, discount: 0, tax: 21, memo: '', ...over });

describe('isHeadWritten', () => {
	it.each<[string, object]>([
		['nothing', {}],
		['its account, which CCV shows as a text', { user_id: 12 }],
		['a part of its customer', { customer: { billingaddress: { city: 'Utrecht' } } }],
		['an amount that a double cannot hold', { total_shipping: 4.950000000000001 }],
		['the same moment in other words', { deliver_date: '2026-12-01T15:00:00+01:00' }],
		['what CCV does not show', { takeoutslot: 3 }],
		['a field that was cleared', { track_and_trace_carrier: null, track_and_trace_code: null }],
	])('given %s was sent, when the order shows it, then it is so', (_, sent) => {
		expect(isHeadWritten({ customer: {}, ...sent }, shown())).toBe(true);
	});

	it.each<[string, object]>([
		['another account', { user_id: 13 }],
		['another city', { customer: { billingaddress: { city: 'Delft' } } }],
		['another amount', { total_shipping: 4.96 }],
		['another moment', { deliver_date: '2026-12-01T14:00:01Z' }],
		['another status', { status: 5 }],
		['a code', { track_and_trace_code: '3S01' }],
		['not paid', { paid: false }],
	])('given %s was sent, when the order shows otherwise, then it is not so', (_, sent) => {
		expect(isHeadWritten({ customer: {}, ...sent }, shown())).toBe(false);
	});
});

describe('isChangeSeen', () => {
	it('given an order that has what was sent, when it can be seen, then it is so', () => {
		expect(isChangeSeen({ status: 2, mail: true, note: 'Soon' }, shown())).toBe(true);
	});

	it.each([
		['nothing that CCV shows', { mail: true, note: 'Soon' }],
		['something that CCV never shows', { status: 2, takeoutslot: 4 }],
		['another status', { status: 5 }],
	])('given %s was sent, when the order is looked at, then that says nothing or no', (_, sent) => {
		expect(isChangeSeen(sent, shown())).toBe(false);
	});
});

describe('areRowsWritten', () => {
	it.each<[string, object[], object[], boolean]>([
		['the same row', [{ product_id: 5, count: 2 }], [row()], true],
		['the same rows in another order', [{ product_id: 5, count: 2 }, { product_id: 6, count: 1 }], [row({ product_id: 6, count: 1 }), row()], true],
		['a deposit that CCV added', [{ product_id: 5, count: 2 }], [row(), row({ product_type: 'container_deposit' })], true],
		['another count', [{ product_id: 5, count: 3 }], [row()], false],
		['another price', [{ product_id: 5, count: 2, price: 18 }], [row()], false],
		['a row more', [{ product_id: 5, count: 2 }], [row(), row({ id: 2 })], false],
		['a row less', [{ product_id: 5, count: 2 }, { product_id: 5, count: 2 }], [row()], false],
		['one row that would have to be two', [{ product_id: 5, count: 2 }, { product_id: 5, count: 2 }], [row(), row({ product_id: 6 })], false],
	])('given %s, when it is compared with what was sent, then that is seen', (_, sent, rows, expected) => {
		expect(areRowsWritten(sent as never, rows as never)).toBe(expected);
	});
});

describe('isOrderWritten', () => {
	it.each([
		[{ customer: { email: 'an@example.com' }, orderrows: [{ product_id: 5, count: 2 }] }, true],
		[{ customer: { email: 'jan@example.com' }, orderrows: [{ product_id: 5, count: 2 }] }, false],
		[{ customer: { email: 'an@example.com' }, orderrows: [{ product_id: 6, count: 2 }] }, false],
	])('given %j was sent, when an order is compared, then customer and rows both count', (sent, expected) => {
		expect(isOrderWritten(sent, shown(), [row()])).toBe(expected);
	});
});

describe('areRowsWritten, by variants', () => {
	const variants = new Map<number, object>([
		[31, { id: 31, sku_number: 'SHIRT-M', product_number: '', combination: [] }],
		[33, { id: 33, sku_number: '', product_number: '', combination: [{ attribute: { name: 'Size' }, attribute_value: { name: 'M' } }] }],
		[34, { id: 34, sku_number: '', product_number: '', combination: [] }],
	]) as never;
	const sold = (id?: number) => [{ product_id: 5, count: 2, attribute_combination_id: id }];

	it.each<[string, number | undefined, object, boolean]>([
		['its SKU', 31, { sub_sku_number: 'SHIRT-M', sub_product_number: '' }, true],
		['another SKU', 31, { sub_sku_number: 'SHIRT-L', sub_product_number: '' }, false],
		['no SKU', 31, {}, false],
		['its options, where it has no number', 33, { attributes: [{ option_name: 'Size', value_name: 'M' }] }, true],
		['other options', 33, { attributes: [{ option_name: 'Size', value_name: 'L' }] }, false],
		['nothing to tell it by', 34, {}, false],
		['a variant that could not be read', 35, { sub_sku_number: 'SHIRT-M' }, false],
		['a variant, where none was sent', undefined, { sub_sku_number: 'SHIRT-M' }, false],
		['none, where none was sent', undefined, {}, true],
	])('given a row with %s, when it is compared, then that is seen', (_, id, over, expected) => {
		expect(areRowsWritten(sold(id) as never, [row(over)] as never, variants)).toBe(expected);
	});
});

describe('fieldsOtherwise', () => {
	it('given an order that shows some fields otherwise, when it is compared, then those are named, and a reference that it does not show too', () => {
		const sent = { user_id: 13, paid: false, status: 2, takeoutslot: 3, reservationnumber: 'shop-7', customer: { email: 'jan@example.com', billingaddress: { city: 'Delft', street: 'Dorpsstraat' } } };

		expect(fieldsOtherwise(sent, shown())).toEqual(['user_id', 'paid', 'reservationnumber', 'customer.email', 'customer.billingaddress.city']);
	});
});
