import { mapRecord } from '../../../../lib/mapping/mapRecord';
import type { OrderItem } from '../../../../lib/model/OrderItem';
import { mplusCustomerPreset } from '../../../../lib/mplus/presets/mplusCustomerPreset';
import { mplusOrderPreset } from '../../../../lib/mplus/presets/mplusOrderPreset';
import { toMplusCustomerPreset } from '../../../../lib/mplus/presets/toMplusCustomerPreset';
import { toMplusOrderPreset } from '../../../../lib/mplus/presets/toMplusOrderPreset';
import { throughTheWire } from './onTheWire';
import { tillOrder, tillRelation, webCustomer, webOrder } from './examples';

const settings = { sku: 'pluNumber' } as const;

interface Known {
	name?: string;
	companyName?: string;
	contact?: string;
	vatNumber?: string;
}

const who = ({ kind, name, company, label }: Record<string, unknown>) => JSON.parse(JSON.stringify({ kind, name, company, label })) as unknown;
const relation = (over: object) => mapRecord(mplusCustomerPreset(settings), { ...tillRelation, name: undefined, companyName: undefined, contact: undefined, ...over }) as unknown as Record<string, unknown>;
const order = (known: Known, addressName?: string) => {
	const { name, companyName, contact, vatNumber } = known;
	const invoiceAddress = { ...tillOrder.invoiceAddress, name: addressName, companyName, contact };
	return mapRecord(mplusOrderPreset(settings), { ...tillOrder, relationName: name, relationVatNumber: vatNumber, invoiceAddress }) as OrderItem;
};

describe('given what the till knows of somebody, in a relation and in an order alike', () => {
	it.each<[Known, object]>([
		[{ name: 'Jan Jansen' }, { kind: 'person', name: 'Jan Jansen' }],
		[{ name: 'Jan Jansen', companyName: 'Bakker BV' }, { kind: 'company', company: 'Bakker BV', name: 'Jan Jansen', label: 'Jan Jansen' }],
		[{ name: 'Bakker BV', companyName: 'Bakker BV' }, { kind: 'company', company: 'Bakker BV' }],
		[{ companyName: 'Bakker BV' }, { kind: 'company', company: 'Bakker BV' }],
		[{ name: 'Bakker', companyName: 'Bakker BV', contact: 'Jan Jansen' }, { kind: 'company', company: 'Bakker BV', name: 'Jan Jansen', label: 'Bakker' }],
		[{ name: 'Bakker BV', vatNumber: 'NL123456789B01' }, { kind: 'company', company: 'Bakker BV' }],
		[{ name: 'Bakker BV', vatNumber: 'NL123456789B01', contact: 'Jan Jansen' }, { kind: 'company', company: 'Bakker BV', name: 'Jan Jansen' }],
		[{ name: 'Jan Jansen', companyName: 'Bakker BV', vatNumber: 'NL123456789B01' }, { kind: 'company', company: 'Bakker BV', name: 'Jan Jansen', label: 'Jan Jansen' }],
		[{ name: 'Bakker', contact: 'Jan Jansen' }, { kind: 'company', company: 'Bakker', name: 'Jan Jansen' }],
		[{ name: 'Jan Jansen', contact: 'Jan Jansen' }, { kind: 'person', name: 'Jan Jansen' }],
		[{ name: ' ', contact: 'Jan Jansen' }, { kind: 'person', name: 'Jan Jansen' }],
		[{ vatNumber: 'NL123456789B01' }, { kind: 'person' }],
	])('when it is %j, then it is %j', (known, expected) => {
		expect(who(relation(known))).toEqual(expected);
		expect(who(order(known).customer ?? {})).toEqual(expected);
	});

	it.each([
		[{ name: 'Bakker BV', commerceNumber: '12345678' }, { kind: 'company', company: 'Bakker BV' }],
		[{ name: 'jan@example.com', commerceNumber: '12345678' }, { kind: 'person' }],
		[{ name: 'jan@example.com', companyName: 'Bakker BV' }, { kind: 'company', company: 'Bakker BV', label: 'jan@example.com' }],
	])('when it is the relation %j, then it is %j', (known, expected) => {
		expect(who(relation({ ...known, email: 'jan@example.com' }))).toEqual(expected);
	});

	it.each<[Known, string, object]>([
		[{ name: 'Jan Jansen', companyName: 'Bakker BV' }, 'Jan Jansen', { kind: 'company', company: 'Bakker BV', name: 'Jan Jansen', label: 'Jan Jansen' }],
		[{ name: 'Bakker', companyName: 'Bakker BV' }, 'Jan Jansen', { kind: 'company', company: 'Bakker BV', name: 'Jan Jansen', label: 'Bakker' }],
		[{ vatNumber: 'NL123456789B01' }, 'Bakker BV', { kind: 'company', company: 'Bakker BV' }],
		[{}, 'Jan Jansen', { kind: 'person', name: 'Jan Jansen' }],
	])('when it is an order of %j whose invoice address names %s, then it is %j', (known, addressName, expected) => {
		expect(who(order(known, addressName).customer ?? {})).toEqual(expected);
	});

	it.each<[Known, string | undefined]>([
		[{ name: 'Jan Jansen', companyName: 'Bakker BV' }, undefined],
		[{ name: 'Jan Jansen', companyName: 'Bakker BV', contact: 'Jan Jansen' }, 'Jan Jansen'],
		[{ name: 'Bakker BV', vatNumber: 'NL123456789B01', contact: 'Piet' }, 'Jan Jansen'],
		[{ name: 'Jan Jansen', contact: 'Jan Jansen' }, 'Jan Jansen'],
	])('when an order of %j, invoiced to %s, goes back to the till, then its names are as they were', (known, addressName) => {
		const back = mapRecord(toMplusOrderPreset(settings), order(known, addressName));

		expect(back).toMatchObject({ relationName: known.name });
		expect(JSON.parse(JSON.stringify(back))).toHaveProperty('invoiceAddress', JSON.parse(JSON.stringify({ address: 'Plein 1944 nr 3', zipcode: '1234AB', city: 'Utrecht', country: 'NL', name: addressName, companyName: known.companyName, contact: known.contact })));
	});

	it('when a relation is listed under its person, then it goes back so', () => {
		expect(mapRecord(toMplusCustomerPreset(settings), relation({ name: 'Jan Jansen', companyName: 'Bakker BV' }))).toMatchObject({ name: 'Jan Jansen', companyName: 'Bakker BV' });
		expect(mapRecord(toMplusCustomerPreset(settings), relation({ name: 'Jan Jansen', companyName: 'Bakker BV' }))).not.toHaveProperty('contact');
	});
});

describe('given a neutral person with a VAT or commerce number', () => {
	it.each([{ vatNumber: 'NL123456789B01' }, { chamberOfCommerceNumber: '12345678' }])('when %j goes into the till and is read back, then it is a company of that name', (number) => {
		const person = { source: webCustomer.source, kind: 'person', name: 'Jan Jansen', ...number };
		const back = mapRecord(mplusCustomerPreset(settings), { ...throughTheWire('Relation', mapRecord(toMplusCustomerPreset(settings), person)), relationNumber: 1042 });

		expect(back).toMatchObject({ kind: 'company', company: 'Jan Jansen', ...number });
		expect(back).not.toHaveProperty('name');
	});

	it('when its order does, then it is one there as well', () => {
		const booked = throughTheWire('Order', mapRecord(toMplusOrderPreset(settings), { ...webOrder, customer: { ...webOrder.customer, vatNumber: 'NL123456789B01' } }));

		expect(mapRecord(mplusOrderPreset(settings), { ...booked, orderId: 'the-tills-own' })).toMatchObject({ customer: { kind: 'company', company: 'Jan Jansen' } });
	});
});
