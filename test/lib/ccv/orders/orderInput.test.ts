import { customerInput } from '../../../../lib/ccv/orders/customerInput';
import { customerItem } from '../../../../lib/ccv/orders/customerItem';
import { orderChanges, orderInput } from '../../../../lib/ccv/orders/orderInput';

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
		expect(orderChanges({ create_date: '2026-11-20T10:00:00Z', user_id: 12, status: 5, orderrows: [{ id: 1, sku: 'TIE' }] }, 'Order 7')).toEqual({ create_date: '2026-11-20T10:00:00Z', status: 5 });
		expect(() => orderChanges({ status: 5, orderrows: [{ sku: 'TIE', count: 1 }] }, 'Order 7')).toThrow('Order 7: Update leaves the rows as they are');
	});
});
