import { withWholeUserinfo } from '../../../../lib/ccv/users/withWholeUserinfo';
import { failureOf } from '../../../support/failureOf';

const STREET = { street: 'Kade', housenumber: 1, housenumber_suffix: 'a' };
const billing = (address: object, changes: object) => [{ userinfo: { billingaddress: address } }, { userinfo: { billingaddress: changes } }] as const;

describe('withWholeUserinfo', () => {
	it('given nothing of userinfo is touched, when it is sent, then only the changes are', () => {
		expect(withWholeUserinfo({ username: 'an', userinfo: { kvk: '1' } }, { status: false }, 'Customer 1')).toEqual({ status: false });
	});

	it('given one field of it is touched, when it is sent, then what CCV has of it goes too, both addresses and all, but nothing that is empty or that CCV only shows', () => {
		const known = {
			id: 1,
			username: 'an',
			userinfo: {
				...{ email: 'an@example.com', kvk: '1', btw: '', birthdate: '1980-01-30T23:00:00Z', email_invoice: 'x@example.com', unheardOf: 'x' },
				billingaddress: { ...STREET, full_name: 'An Bakker', first_name: 'An', last_name: 'Bakker', address_line_1: 'Kade 1a', country: 'Nederland', country_code: 'NL', city: null, housenumber: '1' },
				deliveryaddress: { full_name: 'An', address_line_1: 'Dam 2', country: 'België', country_code: null, housenumber: null },
			},
		};

		expect(withWholeUserinfo(known, { status: false, userinfo: { kvk: '2' } }, 'Customer 1')).toEqual({
			status: false,
			userinfo: {
				...{ email: 'an@example.com', kvk: '2', birthdate: '1980-01-31' },
				billingaddress: { ...STREET, first_name: 'An', last_name: 'Bakker', country_code: 'NL' },
				deliveryaddress: { full_name: 'An', address_line_1: 'Dam 2', country: 'België' },
			},
		});
	});

	it('given a value in another form than CCV says it has, when it is sent, then it goes back as it came', () => {
		expect(withWholeUserinfo(...billing({ street: 'Kade', housenumber: '1 bis' }, { city: 'Delft' }), 'Customer 1')).toEqual({ userinfo: { billingaddress: { street: 'Kade', housenumber: '1 bis', city: 'Delft' } } });
	});

	it.each<[string, object, object, object]>([
		['lines in place of a street', { ...STREET, city: 'Delft' }, { address_line_1: 'Dam 2' }, { address_line_1: 'Dam 2', city: 'Delft' }],
		['a street in place of lines', { address_line_1: 'Dam 2', address_line_2: 'hs', city: 'Delft' }, STREET, { ...STREET, city: 'Delft' }],
		['a cleared line beside a street', { ...STREET, address_line_1: 'Kade 1a' }, { address_line_1: '' }, { ...STREET, address_line_1: '' }],
		['a country by its code', { country: 'België', city: 'Gent' }, { country_code: 'NL' }, { country_code: 'NL', city: 'Gent' }],
		['a country by its name', { country: 'Nederland', country_code: 'NL' }, { country: 'België' }, { country: 'België' }],
		['a last name beside a full one', { full_name: 'An Bakker' }, { last_name: 'Smit' }, { last_name: 'Smit' }],
		['a cleared field', { city: 'Delft', zipcode: '1' }, { city: '', gender: null }, { city: '', gender: null, zipcode: '1' }],
		['an address where there was none', {}, { city: 'Delft' }, { city: 'Delft' }],
	])('given %s, when it is sent, then the old one does not go with it', (_, known, changes, sent) => {
		expect(withWholeUserinfo(...billing(known, changes), 'Customer 1')).toEqual({ userinfo: { billingaddress: sent } });
	});

	it('given lines, when a house number comes without a street, then it is refused, as it would take their place', () => {
		const failure = failureOf(() => withWholeUserinfo(...billing({ address_line_1: 'Dam 2' }, { street: '', housenumber: 4 }), 'Customer 1'));

		expect(failure).toMatchObject({ code: 'invalid-setting', message: 'Customer 1: CCV SalesPOS has userinfo.billingaddress in lines, so a house number needs its street' });
	});
});
