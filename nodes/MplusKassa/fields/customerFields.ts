import type { INodeProperties } from 'n8n-workflow';

import { numberLocator } from '../../shared/numberLocator';
import { customFieldsField } from './customFieldsField';

/** Texts of a relation that can be written and cleared, by the name of the till. */
const TEXTS: Record<string, [displayName: string, description?: string, placeholder?: string]> = {
	address: ['Address', 'Street and number in one line', 'e.g. Dorpsstraat 12 a'],
	bankAccountNumber: ['Bank Account Number'],
	cardNumber: ['Card Number', 'Number of the customer card'],
	city: ['City'],
	commerceNumber: ['Commerce Number', 'Number at the chamber of commerce'],
	companyName: ['Company Name'],
	contact: ['Contact', 'Name of the person at the company'],
	country: ['Country', 'As the till writes it', 'e.g. NL'],
	deliveryAddress: ['Delivery Address', 'Street and number in one line'],
	deliveryCity: ['Delivery City'],
	deliveryCountry: ['Delivery Country'],
	deliveryZipcode: ['Delivery Zip Code'],
	email: ['Email', undefined, 'e.g. name@example.com'],
	extraText: ['Extra Text'],
	extRelationId: ['External ID', 'ID of the customer in another system'],
	mobile: ['Mobile'],
	name: ['Name'],
	relationCode: ['Relation Code', 'At most 128 letters and digits'],
	telephone: ['Telephone'],
	vatNumber: ['VAT Number'],
	website: ['Website'],
	zipcode: ['Zip Code', undefined, 'e.g. 1234 AB'],
};

const NUMBERS: Record<string, [displayName: string, description: string]> = {
	creditLimit: ['Credit Limit', 'Highest outstanding amount, e.g. 250.00'],
	discountPercentage: ['Discount Percentage', 'Standing discount in whole percent'],
	paymentWithinDays: ['Payment Within Days', 'Days until an invoice is due'],
};

const FURTHER: INodeProperties[] = [
	{ displayName: 'Active', name: 'active', type: 'boolean', default: true, description: 'Whether the customer can be chosen at the till' },
	{ displayName: 'Always Email Receipt', name: 'alwaysEmailReceipt', type: 'boolean', default: true, description: 'Whether receipts go to the email address' },
	{ displayName: 'Birth Date', name: 'birthDate', type: 'dateTime', default: '' },
	numberLocator('Category', 'category', 'searchRelationCategories', 'The card category; it takes the place of the present ones'),
	{
		displayName: 'Default VAT Method',
		name: 'defaultVatMethod',
		type: 'options',
		options: [
			{ name: 'Exclusive', value: 'VAT-METHOD-EXCLUSIVE' },
			{ name: 'Inclusive', value: 'VAT-METHOD-INCLUSIVE' },
			{ name: 'None', value: 'VAT-METHOD-NONE' },
			{ name: 'Shifted', value: 'VAT-METHOD-SHIFTED' },
		],
		default: 'VAT-METHOD-INCLUSIVE',
		description: 'How VAT is counted in sales to this customer',
	},
	numberLocator('Price Group', 'priceGroupNumber', 'searchPriceGroups', 'The price group of the customer'),
];

/** A collection of the fields of a customer, all but those that the operation has as fields of its own. */
export function customerCollection(displayName: string, name: string, without: string[] = []): INodeProperties {
	const texts = Object.entries(TEXTS).map(([field, [label, description, placeholder]]): INodeProperties => ({ displayName: label, name: field, type: 'string', default: '', description, placeholder }));
	const numbers = Object.entries(NUMBERS).map(([field, [label, description]]): INodeProperties => ({ displayName: label, name: field, type: 'number', default: 0, description }));
	const options = [...texts, ...numbers, ...FURTHER, CUSTOM_FIELDS, CONTACTS].filter((option) => !without.includes(option.name));
	return { displayName, name, type: 'collection', placeholder: 'Add Field', default: {}, options: sorted(options) };
}

/** What is left empty stays as it is; what is named here is emptied. */
export const CLEAR_FIELDS: INodeProperties = {
	displayName: 'Clear Fields',
	name: 'clearFields',
	type: 'multiOptions',
	options: Object.entries(TEXTS)
		.map(([value, [name]]) => ({ name, value }))
		.sort((one, other) => one.name.localeCompare(other.name)),
	default: [],
	description: 'Fields to empty. A field that is left empty above keeps what it holds.',
};

/** How the panel calls a field. */
export function labelOf(field: string): string {
	return (TEXTS[field] ?? NUMBERS[field])?.[0] ?? field;
}

export const CUSTOMER_TEXT_FIELDS = Object.keys(TEXTS);
export const CUSTOMER_NUMBER_FIELDS = Object.keys(NUMBERS);

const CUSTOM_FIELDS = customFieldsField('searchRelationFields', 'e.g. newsletter', 'Fields that were added to relations in the till; those that are not named stay as they are');

const CONTACTS: INodeProperties = {
	displayName: 'Contacts',
	name: 'contacts',
	type: 'fixedCollection',
	typeOptions: { multipleValues: true },
	placeholder: 'Add Contact',
	default: {},
	description: 'People at the company; one with the same email or else name is updated, others stay',
	options: [
		{
			displayName: 'Contact',
			name: 'values',
			values: ['email', 'extRelationId', 'mobile', 'name', 'telephone'].map((field) => ({ displayName: TEXTS[field]?.[0] ?? field, name: field, type: 'string', default: '' })),
		},
	],
};

function sorted(options: INodeProperties[]): INodeProperties[] {
	return options.sort((one, other) => one.displayName.localeCompare(other.displayName));
}
