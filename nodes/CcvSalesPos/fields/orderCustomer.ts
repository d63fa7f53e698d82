import type { INodeProperties } from 'n8n-workflow';

import { withoutAbsent } from '../../../lib/model/withoutAbsent';
import { strictNumber } from '../../shared/readItemParameters';
import type { RecordItem } from '../../shared/specify';
import { entryIn, textIn, type Entered } from '../../shared/entered';

type TextField = [name: string, ccvName: string, displayName: string];

const PLACE: TextField[] = [
	['addressLine1', 'address_line_1', 'Address Line 1'],
	['addressLine2', 'address_line_2', 'Address Line 2'],
	['city', 'city', 'City'],
	['company', 'company', 'Company'],
	['countryCode', 'country_code', 'Country Code'],
];
const FURTHER: TextField[] = [
	['houseNumberSuffix', 'housenumber_suffix', 'House Number Suffix'],
	['initials', 'initials', 'Initials'],
	['mobile', 'mobile', 'Mobile'],
	['telephone', 'telephone', 'Phone'],
	['province', 'province', 'Province'],
	['street', 'street', 'Street'],
	['zipcode', 'zipcode', 'Zip Code'],
];
// CCV takes no first and last name of a delivery address (CCV API, dossier 7).
const NAMES: TextField[] = [
	['firstName', 'first_name', 'First Name'],
	['lastName', 'last_name', 'Last Name'],
];
const FULL_NAME: TextField[] = [['fullName', 'full_name', 'Full Name']];
const CUSTOMER: TextField[] = [
	['cocNumber', 'kvk', 'CoC Number'],
	['customerType', 'customertype', 'Customer Type'],
	['email', 'email', 'Email'],
	['customerReference', 'reference', 'Reference'],
	['vatNumber', 'btw', 'VAT Number'],
];

const CUSTOMER_TEXTS: Record<string, Partial<INodeProperties>> = {
	cocNumber: { placeholder: 'e.g. 12345678', description: 'Number of a company at the chamber of commerce, in the Netherlands the KVK number' },
	email: { placeholder: 'name@email.com' },
};

const [BILLING, DELIVERY] = [sorted([...PLACE, ...NAMES, ...FURTHER]), sorted([...PLACE, ...FULL_NAME, ...FURTHER])];

/** The collection Customer Details of an order. */
export function customerDetailsField(description: string): INodeProperties {
	const further = CUSTOMER.map(([name, , displayName]): INodeProperties => (name === 'customerType' ? CUSTOMER_TYPE : { displayName, name, type: 'string', default: '', ...CUSTOMER_TEXTS[name] }));
	const options = [addressField('Billing Address', 'billingAddress', BILLING), ...further, addressField('Delivery Address', 'deliveryAddress', DELIVERY)];
	return {
		displayName: 'Customer Details',
		name: 'customerDetails',
		type: 'collection',
		placeholder: 'Add Detail',
		default: {},
		description,
		options: options.sort((one, other) => one.displayName.localeCompare(other.displayName, 'en')),
	};
}

const CUSTOMER_TYPE: INodeProperties = {
	displayName: 'Customer Type',
	name: 'customerType',
	type: 'options',
	options: [
		{ name: 'Company', value: 'b2b' },
		{ name: 'Person', value: 'b2c' },
	],
	default: 'b2c',
};

function addressField(displayName: string, name: string, texts: TextField[]): INodeProperties {
	const values = texts.map(([field, , label]): INodeProperties => ({ displayName: label, name: field, type: 'string', default: '', ...(field === 'countryCode' && { placeholder: 'e.g. NL' }) }));
	const place = texts.findIndex(([field]) => field === 'houseNumberSuffix');
	values.splice(place, 0, { displayName: 'House Number', name: 'houseNumber', type: 'string', default: '', placeholder: 'e.g. 12', description: 'A whole number; what follows it is the suffix' });
	return {
		displayName,
		name,
		type: 'fixedCollection',
		placeholder: 'Add Address',
		default: {},
		description: 'CCV takes either street and house number or address lines. What is left empty is not sent.',
		options: [{ displayName: 'Address', name: 'values', values }],
	};
}

/** The details in the form of an item; undefined where there are none. Where a record is changed, null clears. */
export function readCustomerDetails(entered: Entered, nullClears = false): RecordItem | undefined {
	return orAbsent({
		...textsIn(entered, CUSTOMER, 'Customer Details', nullClears),
		billingaddress: addressIn(entered.billingAddress, 'Billing Address', BILLING, nullClears),
		deliveryaddress: addressIn(entered.deliveryAddress, 'Delivery Address', DELIVERY, nullClears),
	});
}

function addressIn(collection: unknown, label: string, texts: TextField[], nullClears: boolean): RecordItem | undefined {
	const values = entryIn(collection, 'values', label) ?? {};
	const isCleared = nullClears && values.houseNumber === null;
	return orAbsent({ ...textsIn(values, texts, label, nullClears), housenumber: isCleared ? null : strictNumber(values.houseNumber, `${label}, House Number`) });
}

function textsIn(entered: Entered, texts: TextField[], label: string, nullClears: boolean): RecordItem {
	return Object.fromEntries(texts.map(([name, ccvName, displayName]) => [ccvName, nullClears && entered[name] === null ? null : textIn(entered[name], `${label}, ${displayName}`)]));
}

function orAbsent(record: RecordItem): RecordItem | undefined {
	const given = withoutAbsent(record);
	return Object.keys(given).length > 0 ? given : undefined;
}

function sorted(texts: TextField[]): TextField[] {
	return [...texts].sort(([, , one], [, , other]) => one.localeCompare(other, 'en'));
}
