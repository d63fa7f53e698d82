import { toNeutralAddress, toNeutralCustomer } from '../../../../lib/ccv/users/toNeutralCustomer';
import { aCcvAddress, aCcvCustomer, EMPTY_ADDRESS } from '../orders/aCcvOrder';

const ADDRESS = { name: 'Anna de Wit', street: 'Dorpsstraat', number: '3', suffix: 'b', postcode: '1234AB', city: 'Utrecht', country: 'NL' };

describe('given the customer of an order', () => {
	it('when it is a guest, then there is no id', () => {
		expect(toNeutralCustomer(undefined, aCcvCustomer())).toEqual({ kind: 'person', name: 'Anna de Wit', email: 'anna@example.com', phone: '0301234567', address: ADDRESS });
	});

	it('when it is a company, then the person is its contact and its numbers come along', () => {
		const info = aCcvCustomer({ billingaddress: aCcvAddress({ company: 'De Wit BV', mobile: '0612345678' }), btw: 'NL123456789B01', kvk: '12345678' });

		expect(toNeutralCustomer('24464274', info)).toEqual({
			id: '24464274',
			kind: 'company',
			name: 'Anna de Wit',
			company: 'De Wit BV',
			email: 'anna@example.com',
			phone: '0301234567',
			mobile: '0612345678',
			vatNumber: 'NL123456789B01',
			chamberOfCommerceNumber: '12345678',
			address: { ...ADDRESS, company: 'De Wit BV' },
		});
	});

	it('when it has another address for delivery, then both are there', () => {
		const info = aCcvCustomer({ deliveryaddress: { ...EMPTY_ADDRESS, full_name: 'Anna at work', address_line_1: 'Kade 1', zipcode: '3511AB', city: 'Utrecht', country_code: 'nl' } });

		expect(toNeutralCustomer(undefined, info)).toMatchObject({
			address: ADDRESS,
			deliveryAddress: { name: 'Anna at work', street: 'Kade 1', postcode: '3511AB', city: 'Utrecht', country: 'NL' },
		});
	});

	it('when it says nothing at all, then there is no customer', () => {
		expect(toNeutralCustomer(undefined, undefined)).toBeUndefined();
		expect(toNeutralCustomer(undefined, { billingaddress: EMPTY_ADDRESS, email: ' ' })).toBeUndefined();
	});

	it('when only the id is known, then that is the customer', () => {
		expect(toNeutralCustomer('7', null)).toEqual({ id: '7', kind: 'person' });
	});
});

describe('given an address', () => {
	it.each([
		['with a number as text', aCcvAddress({ housenumber: '12-14', housenumber_suffix: '' }), { ...ADDRESS, number: '12-14', suffix: undefined }],
		['with a street and no number', aCcvAddress({ housenumber: null, housenumber_suffix: '' }), { ...ADDRESS, number: undefined, suffix: undefined }],
		['in one line, whose number is not given twice', aCcvAddress({ street: '' }), { ...ADDRESS, street: 'Dorpsstraat 3b', number: undefined, suffix: undefined }],
		['with one name only', aCcvAddress({ first_name: '' }), { ...ADDRESS, name: 'de Wit' }],
		['with the full name only', aCcvAddress({ first_name: '', last_name: null }), ADDRESS],
		['with a house number of 0', aCcvAddress({ housenumber: 0, housenumber_suffix: null }), { ...ADDRESS, number: '0', suffix: undefined }],
	])('when it is %s, then it is read so', (_, given, address) => {
		expect(toNeutralAddress(given)).toEqual(address);
	});

	it.each([
		['empty', EMPTY_ADDRESS],
		['a country and a name only', { ...EMPTY_ADDRESS, full_name: 'Anna', country_code: 'NL' }],
	])('when it is %s, then there is none', (_, given) => {
		expect(toNeutralAddress(given)).toBeUndefined();
	});
});
