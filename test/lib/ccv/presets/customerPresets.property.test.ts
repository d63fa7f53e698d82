import fc from 'fast-check';

import { ccvCustomerPreset } from '../../../../lib/ccv/presets/ccvCustomerPreset';
import { NOT_CARRIED } from '../../../../lib/ccv/presets/notCarried';
import { toCcvCustomerPreset } from '../../../../lib/ccv/presets/toCcvCustomerPreset';
import { mapRecord } from '../../../../lib/mapping/mapRecord';
import { customerRecordItem, type CustomerRecordItem } from '../../../../lib/model/CustomerRecordItem';
import { withoutAbsent } from '../../../../lib/model/withoutAbsent';
import { anyAddress, optional, someText } from '../../mplus/presets/anyAddress';
import { anyFeatures } from '../../mplus/presets/anyFeatures';
import { day } from '../../mplus/presets/anyOrder';
import { without } from '../../mplus/presets/without';
import { aPresetShop, expectValidBodies, type Json } from './aPresetShop';
import { settings } from './settings';

const read = (record: unknown) => mapRecord(ccvCustomerPreset(settings), record) as CustomerRecordItem;
const write = (record: unknown) => mapRecord(toCcvCustomerPreset(settings), record) as Json;

const shop = aPresetShop();
let count = 0;
const anEmail = () => `Jan${++count}@example.nl`;
/** The user that the shop makes of a body, whose e-mail address is a new one each time. */
const created = (body: Json) => shop.get(`/users/${String(shop.send('POST', '/users/', { ...body, password: 'secret-word' }).id)}/`);

const place = fc.record({ street: fc.constantFrom('Dorpsstraat', 'Plein 1944'), housenumber: fc.integer({ min: 0, max: 9999 }), housenumber_suffix: fc.constantFrom('', 'a', 'bus 3'), zipcode: fc.constantFrom('1234 AB', '1040'), city: someText, country_code: fc.constantFrom('NL', 'BE', 'DE') });
const anyUser = fc.record({
	status: fc.boolean(),
	billing: fc.tuple(place, fc.record({ first_name: fc.constantFrom('', 'Anna', 'Zoë'), last_name: fc.constantFrom('de Wit', 'van  Dam', 'O’Neil'), company: fc.constantFrom('', 'De Wit BV'), telephone: fc.constantFrom('', '0301234567'), mobile: fc.constantFrom('', '06') })).map(([where, who]) => ({ ...where, ...who })),
	delivery: fc.option(fc.tuple(place, fc.record({ full_name: someText, company: fc.constantFrom('', 'Magazijn') })).map(([where, who]) => ({ ...where, ...who }))),
	info: fc.record({ btw: fc.constantFrom('', 'NL001234567B01'), kvk: fc.constantFrom('', '12345678'), website: fc.constantFrom('', 'https://example.nl'), birthdate: fc.oneof(fc.constant(null), day) }),
});

/** A name of two words is the same whichever of them is the first name. */
const whole = ({ first_name: first, last_name: last, ...rest }: Json) => ({ ...rest, name: [first, last].filter(Boolean).join(' ') });

const anyCustomer: fc.Arbitrary<CustomerRecordItem> = fc
	.record({
		id: fc.integer({ min: 1 }).map(String),
		who: fc.oneof(
			fc.record({ kind: fc.constant('person' as const), name: someText }, { requiredKeys: ['kind'] }),
			fc.record({ kind: fc.constant('company' as const), company: someText, name: someText, label: someText }, { requiredKeys: ['kind', 'company'] }),
		),
		...{ externalId: optional(fc.constant('shop-7')), phone: optional(fc.constant('0301234567')), mobile: optional(fc.constant('06')), website: optional(fc.webUrl()), vatNumber: optional(fc.constant('BE1')), chamberOfCommerceNumber: optional(fc.constant('123')) },
		...{ birthDate: optional(day), address: optional(anyAddress(false)), deliveryAddress: optional(anyAddress(true)), note: optional(someText), active: optional(fc.boolean()), features: optional(anyFeatures) },
	})
	.map(({ id, who, ...rest }): CustomerRecordItem => withoutAbsent({ source: { system: 'mplus', shop: 'till', id, number: id }, ...who, ...rest }));

afterAll(() => expectValidBodies(600));

describe('given any customer of CCV', () => {
	it('when it is mapped to a neutral customer and back, then every carried field is as it was', () => {
		fc.assert(
			fc.property(anyUser, ({ status, billing, delivery, info }) => {
				const email = anEmail();
				const neutral = read(created({ username: email, status, userinfo: { billingaddress: billing, ...(delivery && { deliveryaddress: delivery }), email, ...info } }));
				const written = write(neutral) as { userinfo: { billingaddress: Json } };

				expect(customerRecordItem.parse(neutral)).toEqual(neutral);
				expect({ ...written, userinfo: { ...written.userinfo, billingaddress: whole(written.userinfo.billingaddress) } }).toEqual({
					status,
					userinfo: {
						billingaddress: whole(told(billing)),
						...(delivery && { deliveryaddress: told(delivery) }),
						email,
						customertype: billing.company === '' ? 'b2c' : 'b2b',
						...told(info),
					},
				});
			}),
			{ numRuns: 300, seed: 61 },
		);
	});
});

describe('given a customer of CCV who logs in with another name than the email address', () => {
	it.each<[string, (customer: CustomerRecordItem) => CustomerRecordItem]>([
		['as CCV gives him', (customer) => customer],
		['as the till gives him back', ({ source, ...customer }) => ({ ...customer, source: { system: 'mplus', shop: 'till', id: '7', number: '7' }, origin: `ccv-${source.shop}-${source.id}` })],
	])('when he is mapped %s and changed, then he logs in as before', (_, given) => {
		const email = anEmail();
		const { id } = created({ username: `jan-${count}`, userinfo: { billingaddress: { last_name: 'Jansen' }, email } });
		const user = shop.get(`/users/${String(id)}/`);

		shop.send('PATCH', `/users/${String(id)}/`, write({ ...given(read(user)), phone: '0301234567' }));

		expect(shop.get(`/users/${String(id)}/`)).toMatchObject({ username: `jan-${count}`, userinfo: { email, billingaddress: { telephone: '0301234567' } } });
	});
});

/** What an empty field of CCV says nothing of; a house number without a suffix says that there is none. */
function told(record: Json): Json {
	return Object.fromEntries(Object.entries(record).filter(([name, value]) => (value !== '' && value !== null) || name === 'housenumber_suffix'));
}

describe('given any neutral customer of the till', () => {
	it('when it goes into CCV and is read back, then it is the same but for what is listed', () => {
		const lost = NOT_CARRIED.customer.map(({ field }) => field);

		fc.assert(
			fc.property(anyCustomer, (customer) => {
				const email = anEmail();
				const user = created(write({ ...customer, email }));
				const back = read(user);

				expect(customerRecordItem.parse(back)).toEqual(back);
				expect(back.source).toEqual({ system: 'ccv', shop: '90210', id: String(user.id), number: String(user.id) });
				// A new user of CCV is active unless it is said that he is not.
				expect(without(back, [...lost, 'source'])).toEqual(without({ active: true, ...customer, email }, [...lost, 'source']));
			}),
			{ numRuns: 300, seed: 62 },
		);
	});

	it('when a customer moves, then nothing of the address before stays', () => {
		const { id } = created(write({ source: { system: 'mplus', shop: 'till', id: '7', number: '7' }, kind: 'person', name: 'Jan Jansen', email: anEmail(), address: { street: 'Dorpsstraat', number: '12', suffix: 'a', city: 'Utrecht' } }));
		const user = shop.get(`/users/${String(id)}/`);
		const moved = write({ ...read(user), address: { street: 'Het Slot', city: 'Zeist' } });

		shop.send('PATCH', `/users/${String(id)}/`, moved);

		expect(read(shop.get(`/users/${String(id)}/`))).toMatchObject({ name: 'Jan Jansen', address: { street: 'Het Slot', city: 'Zeist' } });
		expect(read(shop.get(`/users/${String(id)}/`)).address).not.toHaveProperty('number');
		expect(read(shop.get(`/users/${String(id)}/`)).address).not.toHaveProperty('suffix');
	});

	it('when a field is cleared on purpose, then CCV is told so, and what is absent it is not told', () => {
		const item = write({ source: { system: 'mplus', shop: 'till', id: '7', number: '7' }, kind: 'person', email: 'jan@example.nl', name: null, company: null, mobile: null, birthDate: null, deliveryAddress: null });

		expect(item).toEqual({
			username: 'jan@example.nl',
			userinfo: {
				billingaddress: { first_name: '', last_name: '', company: '', mobile: '' },
				deliveryaddress: { full_name: '', company: '', street: '', housenumber: null, housenumber_suffix: '', zipcode: '', city: '', country_code: null },
				email: 'jan@example.nl',
				customertype: 'b2c',
				birthdate: null,
			},
		});
	});
});
