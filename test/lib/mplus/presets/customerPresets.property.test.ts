import fc from 'fast-check';

import { mapRecord } from '../../../../lib/mapping/mapRecord';
import { customerRecordItem, type CustomerRecordItem } from '../../../../lib/model/CustomerRecordItem';
import { withoutAbsent } from '../../../../lib/model/withoutAbsent';
import { mplusCustomerPreset } from '../../../../lib/mplus/presets/mplusCustomerPreset';
import { NOT_CARRIED } from '../../../../lib/mplus/presets/notCarried';
import { toMplusCustomerPreset } from '../../../../lib/mplus/presets/toMplusCustomerPreset';
import { anyAddress, countries, optional, someText, streetLines } from './anyAddress';
import { anyFeatures, customFieldLists } from './anyFeatures';
import { day } from './anyOrder';
import { throughTheWire } from './onTheWire';
import { without } from './without';

const settings = { sku: 'pluNumber' } as const;
const read = (record: unknown) => mapRecord(mplusCustomerPreset(settings), record) as CustomerRecordItem;
const write = (record: unknown) => mapRecord(toMplusCustomerPreset(settings), record) as Record<string, unknown>;

const contact = { telephone: '0301234567', mobile: '0612345678', email: 'Jan@example.nl', website: 'https://example.nl', vatNumber: 'NL001234567B01', commerceNumber: '12345678', extraText: 'Ring <twice>' };
const names = fc.oneof(
	fc.record({ name: someText }),
	fc.record({ name: someText, companyName: someText, contact: someText }, { requiredKeys: ['name', 'companyName'] }),
	someText.map((company) => ({ name: company, companyName: company })),
);
/** The company that a relation with a VAT or commerce number is comes back with its name as the company's. */
const namedByItself = (who: { name: string; companyName?: string }, { vatNumber, commerceNumber }: Record<string, string>) => (vatNumber || commerceNumber ? { companyName: who.companyName ?? who.name } : {});
const anyRelation = fc
	.record({
		names,
		identity: fc.record({ relationNumber: fc.integer({ min: 1 }), extRelationId: optional(fc.constantFrom('ccv-90210-7', 'shop-7')), active: optional(fc.boolean()) }),
		contact: fc.subarray(Object.entries(contact)).map((entries) => Object.fromEntries(entries)),
		birthDate: optional(day),
		place: optional(fc.tuple(streetLines, countries)),
		delivery: optional(fc.tuple(streetLines, countries)),
		customFieldList: optional(customFieldLists),
	})
	.map(({ names: who, identity, contact: reached, birthDate, place, delivery, customFieldList }) => {
		const carried = (form: 0 | 1) =>
			withoutAbsent({
				...identity,
				...who,
				...(form === 1 && namedByItself(who, reached)),
				...reached,
				birthDate,
				...(place && { address: place[0], zipcode: '1234 AB', city: 'Utrecht', country: place[1][form] }),
				...(delivery && { deliveryAddress: delivery[0], deliveryCountry: delivery[1][form] }),
				customFieldList,
			});
		return { record: { ...carried(0), syncMarker: 4, points: 7, balance: 12.5, ...(!delivery && { deliveryAddress: '', deliveryZipcode: '' }) }, carried: carried(1) };
	});

const anyCustomer: fc.Arbitrary<CustomerRecordItem> = fc
	.record({
		id: fc.integer({ min: 1 }).map(String),
		who: fc.oneof(
			fc.record({ kind: fc.constant('person' as const), name: someText }, { requiredKeys: ['kind'] }),
			// Without a contact, what it is listed under would be one.
			fc.record({ kind: fc.constant('company' as const), company: someText, name: someText, label: someText }, { requiredKeys: ['kind', 'company', 'name'] }),
			fc.record({ kind: fc.constant('company' as const), company: someText }),
		),
		numbers: fc.record({ vatNumber: fc.constant('BE1'), chamberOfCommerceNumber: fc.constant('123') }, { requiredKeys: [] }),
		email: fc.constantFrom('jan@example.nl', 'Info@X.be'),
		...{ phone: optional(fc.constant('0301234567')), mobile: optional(fc.constant('06')), website: optional(fc.webUrl()), },
		...{ birthDate: optional(day), address: optional(anyAddress(true)), deliveryAddress: optional(anyAddress(true)), note: optional(someText), active: optional(fc.boolean()), features: optional(anyFeatures) },
	})
	.filter(({ who }) => !('label' in who) || who.label !== who.company)
	.map(({ id, who, numbers, ...rest }): CustomerRecordItem => withoutAbsent({ source: { system: 'ccv', shop: '90210', id, number: id }, ...who, ...(who.kind === 'company' && numbers), ...rest }) as CustomerRecordItem);

describe('given any relation of the till', () => {
	it('when it is mapped to a neutral customer and back, then every carried field is as it was', () => {
		fc.assert(
			fc.property(anyRelation, ({ record, carried }) => {
				const neutral = read(record);

				expect(customerRecordItem.parse(neutral)).toEqual(neutral);
				expect(throughTheWire('Relation', write(neutral))).toEqual(carried);
			}),
			{ numRuns: 300, seed: 21 },
		);
	});
});

describe('given any neutral customer of the webshop', () => {
	it('when it goes into the till and is read back, then it is the same but for what is listed', () => {
		const lost = NOT_CARRIED.customer.map(({ field }) => field);

		fc.assert(
			fc.property(anyCustomer, (customer) => {
				const back = read({ ...throughTheWire('Relation', write(customer)), relationNumber: 1042 });

				expect(back.source).toEqual({ system: 'mplus', shop: 'till', id: '1042', number: '1042' });
				expect(back.origin).toBe(`ccv-90210-${customer.source.id}`);
				expect(back.kind).toBe(customer.kind);
				expect(without(back, [...lost, 'source', 'origin'])).toEqual(without(customer, [...lost, 'source']));
			}),
			{ numRuns: 300, seed: 22 },
		);
	});

	it('when a field is cleared on purpose, then the till is told so, and what is absent it is not told', () => {
		const item = write({ source: { system: 'ccv', shop: '1', id: '7', number: '7' }, kind: 'person', name: 'Jan', mobile: null, note: null, deliveryAddress: null });

		expect(item).toEqual({ extRelationId: 'ccv-1-7', name: 'Jan', mobile: '', extraText: '', deliveryAddress: '', deliveryZipcode: '', deliveryCity: '', deliveryCountry: '' });
	});
});
