import { customerInput, without } from '../../../../lib/ccv/orders/customerInput';
import { customerItem } from '../../../../lib/ccv/orders/customerItem';
import { areSameRows } from '../../../../lib/ccv/orders/demandSameRows';
import { orderChanges, orderInput } from '../../../../lib/ccv/orders/orderInput';
import { orderRowItem } from '../../../../lib/ccv/orders/orderRowItem';
import { wholeCustomer } from '../../../../lib/ccv/orders/wholeCustomer';

const ADDRESS = { gender: null, first_name: 'An', last_name: 'Bakker', full_name: 'An Bakker', company: 'Bakker BV', address_line_1: 'Dorpsstraat 12', address_line_2: '', street: 'Dorpsstraat', housenumber: 12, country: 'Nederland', country_code: 'NL' };
const WRITTEN = { gender: null, first_name: 'An', last_name: 'Bakker', company: 'Bakker BV', street: 'Dorpsstraat', housenumber: 12, country_code: 'NL' };

describe('customerInput', () => {
	it('given a customer as CCV shows it, when it is written, then what says the same twice is said once, and what CCV does not take is not', () => {
		expect(customerInput({ email: 'an@example.com', email_invoice: '', email_invoice_company: '', email_invoice_union: '', billingaddress: ADDRESS })).toEqual({ email: 'an@example.com', billingaddress: WRITTEN });
	});

	it('given a customer as an item shows it, when it is written, then its name and company are those of the address', () => {
		const item = customerItem({ email: 'an@example.com', btw: '', billingaddress: ADDRESS, deliveryaddress: { city: '', housenumber: null } });

		expect(item).toMatchObject({ name: 'An Bakker', company: 'Bakker BV', email: 'an@example.com' });
		expect(item).not.toHaveProperty('deliveryaddress');
		expect(customerInput(item ?? {})).toEqual({ email: 'an@example.com', billingaddress: { ...WRITTEN, gender: undefined } });
	});

	it('given a name that is not that of the address, when it is written, then it stays, so that it is refused and not lost', () => {
		expect(customerInput({ name: 'Piet', billingaddress: { first_name: 'An' } })).toEqual({ name: 'Piet', billingaddress: { first_name: 'An' } });
		expect(customerInput({ name: 'Piet' })).toEqual({ name: 'Piet' });
	});

	it('given address lines alone, when they are written, then they stay', () => {
		expect(customerInput({ billingaddress: { address_line_1: 'Dorpsstraat 12', street: '', full_name: 'An Bakker', country: 'Nederland' } })).toEqual({ billingaddress: { address_line_1: 'Dorpsstraat 12', street: '', full_name: 'An Bakker', country: 'Nederland' } });
	});
});

describe('orderInput', () => {
	it('given links and what only an item shows, when an order is written, then they are left out and its account stays', () => {
		const order = { status: 2, status_name: 'Sent', user: { id: '12', href: 'x' }, terminalreceipts: { href: 'x' }, webshop: { id: '1' }, notes: [], labels: [1], alreadyExisted: true, orderrows: { href: 'x', collection: [{ id: 1 }] } };

		expect(orderInput(order)).toEqual({ header: { status: 2, user_id: 12 }, rows: [{ id: 1 }] });
	});

	it('given a list\'s name with something else in it, when an order is written, then it stays, so that it is refused and not lost', () => {
		expect(orderInput({ notes: 'Call first' }).header).toEqual({ notes: 'Call first' });
	});

	it('given an order that was read, when it is changed, then its account and its rows stay', () => {
		expect(orderChanges({ create_date: '2026-11-20T10:00:00Z', user_id: 12, status: 5, orderrows: [{ id: 1, sku: 'TIE' }] }, 'Order 7')).toEqual({ changes: { create_date: '2026-11-20T10:00:00Z', status: 5 }, rows: [{ id: 1, sku: 'TIE' }] });
		expect(() => orderChanges({ status: 5, orderrows: [{ sku: 'TIE', count: 1 }] }, 'Order 7')).toThrow('Order 7: Update leaves the rows as they are');
	});

	it('given null for what cannot be cleared, when an order is changed, then that is refused by hand, and says nothing in one that was read', () => {
		expect(() => orderChanges({ paid: null, status: null, track_and_trace_code: null }, 'Order 7')).toThrow('Order 7: paid, status cannot be cleared');
		expect(orderChanges({ create_date: '2026-11-20T10:00:00Z', status: null, invoicenumber: null, track_and_trace_code: null }, 'Order 7').changes).toEqual({ create_date: '2026-11-20T10:00:00Z', track_and_trace_code: null });
		expect(orderChanges({ total_shipping: null, deliver_date: null, reservationnumber: null }, 'Order 7').changes).toEqual({ total_shipping: null, deliver_date: null, reservationnumber: null });
	});
});

describe('wholeCustomer', () => {
	const known = { email: 'an@example.com', email_invoice: '', btw: '', unknown_field: 'x', billingaddress: ADDRESS, deliveryaddress: { full_name: '', street: 'Kade', housenumber: 1, city: 'Delft', country_code: 'NL' } };
	const filled = without(WRITTEN, ['gender']);
	const delivery = { street: 'Kade', housenumber: 1, city: 'Delft', country_code: 'NL' };

	it.each<[string, object, object]>([
		['a field', { email: 'new@example.com' }, { email: 'new@example.com', billingaddress: filled, deliveryaddress: delivery }],
		['a field of an address', { billingaddress: { company: 'Nieuw BV' } }, { email: 'an@example.com', billingaddress: { ...filled, company: 'Nieuw BV' }, deliveryaddress: delivery }],
		['a cleared field', { billingaddress: { company: null } }, { email: 'an@example.com', billingaddress: { ...filled, company: null }, deliveryaddress: delivery }],
		['lines in place of a street', { deliveryaddress: { address_line_1: 'Kade 2' } }, { email: 'an@example.com', billingaddress: filled, deliveryaddress: { address_line_1: 'Kade 2', city: 'Delft', country_code: 'NL' } }],
		['a whole name in place of its parts', { billingaddress: { full_name: 'An B.' } }, { email: 'an@example.com', billingaddress: { company: 'Bakker BV', street: 'Dorpsstraat', housenumber: 12, country_code: 'NL', full_name: 'An B.' }, deliveryaddress: delivery }],
	])('given %s changes, when it is written, then everything else that CCV knows and takes goes along', (_, changes, expected) => {
		expect(wholeCustomer(known, changes as never)).toEqual(expected);
	});
});

describe('areSameRows', () => {
	const rows = [{ id: 1, product_id: 5, sub_sku_number: 'SHIRT-M', product_number: 'SHIRT', count: 2, price: 10, discount: 0, tax: 21 }, { id: 2, product_id: 6, product_number: 'TIE', count: 1, price: 4, discount: 0, tax: 21 }];
	const given = rows.map(orderRowItem);

	it.each<[string, object[], boolean]>([
		['as they were read', given, true],
		['as they were read, raw', rows, true],
		['in another order', [...given].reverse(), true],
		['with another count', [{ ...given[0], count: 3 }, given[1] as object], false],
		['with another price', [{ ...given[0], price: 9 }, given[1] as object], false],
		['with another discount', [given[0] as object, { ...given[1], discount: 1 }], false],
		['with another SKU', [{ ...given[0], sku: 'SHIRT-L' }, given[1] as object], false],
		['one less', given.slice(1), false],
		['none', [], false],
		['one twice', [given[0] as object, given[0] as object], false],
	])('given rows %s, when they are compared with those of the order, then that is seen', (_, edited, expected) => {
		expect(areSameRows(edited as never, rows)).toBe(expected);
	});
});
