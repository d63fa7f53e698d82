import type { INodeProperties } from 'n8n-workflow';

import type { Item } from '../../../lib/mplus/items/toItem';
import { withoutAbsent } from '../../../lib/model/withoutAbsent';
import { codeIn, codeLocator, numberIn, numberLocator } from '../../shared/numberLocator';
import { entryIn, textIn, type Entered } from '../../shared/entered';

const ADDRESS_TEXTS: Array<[name: string, displayName: string]> = [
	['address', 'Address'],
	['city', 'City'],
	['companyName', 'Company Name'],
	['contact', 'Contact'],
	['country', 'Country'],
	['name', 'Name'],
	['zipcode', 'Zip Code'],
];

const addressField = (displayName: string, name: string): INodeProperties => ({
	displayName,
	name,
	type: 'fixedCollection',
	placeholder: 'Add Address',
	default: {},
	description: 'Street and number are one line. What is left empty is not sent.',
	options: [{ displayName: 'Address', name: 'values', values: ADDRESS_TEXTS.map(([field, label]) => ({ displayName: label, name: field, type: 'string', default: '' })) }],
});

const FIELDS: INodeProperties[] = [
	numberLocator('Branch', 'branch', 'searchBranches', 'The branch whose turnover and stock it is'),
	numberLocator('Customer', 'customer', 'searchRelations', 'The customer: a relation of the till'),
	addressField('Delivery Address', 'deliveryAddress'),
	{ displayName: 'Delivery Date', name: 'deliveryDate', type: 'dateTime', default: '' },
	codeLocator('Delivery Method', 'deliveryMethod', 'searchDeliveryMethods', 'How it is delivered', 'e.g. PICKUP'),
	{ displayName: 'Due Date', name: 'dueDate', type: 'dateTime', default: '' },
	numberLocator('Employee', 'employee', 'searchEmployees', 'Who enters it; for a new one the superuser (999999) unless another is chosen'),
	numberLocator('Entry Branch', 'entryBranch', 'searchBranches', 'Where it is entered, if not at Branch. One that is not the default branch of the till needs Workplace too.'),
	{ displayName: 'Financial Date', name: 'financialDate', type: 'dateTime', default: '', description: 'Day of the turnover; for a new one today unless another is given' },
	addressField('Invoice Address', 'invoiceAddress'),
	numberLocator('Order Category', 'orderCategory', 'searchOrderCategories', 'The order category'),
	{
		displayName: 'Order Type',
		name: 'orderType',
		type: 'options',
		options: [
			{ name: 'External Sales Order', value: 'ORDER-TYPE-EXTERNAL-SALES-ORDER' },
			{ name: 'Repeat Sales Order', value: 'ORDER-TYPE-REPEAT-SALES-ORDER' },
			{ name: 'Sales Order', value: 'ORDER-TYPE-SALES-ORDER' },
		],
		default: 'ORDER-TYPE-SALES-ORDER',
	},
	{ displayName: 'Reference', name: 'reference', type: 'string', default: '', description: 'Free text, such as the number in the webshop' },
	{
		displayName: 'VAT Method',
		name: 'vatMethod',
		type: 'options',
		options: [
			{ name: 'Exclusive', value: 'VAT-METHOD-EXCLUSIVE', description: 'Prices are without VAT' },
			{ name: 'Inclusive', value: 'VAT-METHOD-INCLUSIVE', description: 'Prices are with VAT' },
			{ name: 'None', value: 'VAT-METHOD-NONE' },
			{ name: 'Shifted', value: 'VAT-METHOD-SHIFTED', description: 'The customer pays the VAT' },
		],
		default: 'VAT-METHOD-INCLUSIVE',
	},
	numberLocator('Workplace', 'workplace', 'searchWorkplaces', 'The workplace of the entry branch'),
];

/** A collection of the fields of an order or invoice, all but those named. */
export function headerCollection(displayName: string, name: string, without: string[]): INodeProperties {
	return { displayName, name, type: 'collection', placeholder: 'Add Field', default: {}, options: FIELDS.filter((field) => !without.includes(field.name)) };
}

/** Such a collection in the form of an item. Where it changes a record, null clears, as it does in JSON; what is left empty stays. */
export function readHeader(entered: Entered, nullClears = false): Item {
	const text: Reader = (value, label) => (nullClears && value === null ? null : textIn(value, label));
	const inLocator = (read: Reader): Reader => (value, label) => (nullClears && isCleared(value) ? null : read(value, label));
	const [number, code] = [inLocator(numberIn), inLocator(codeIn)];
	return withoutAbsent({
		relationNumber: number(entered.customer, 'Customer'),
		financialBranchNumber: number(entered.branch, 'Branch'),
		entryBranchNumber: number(entered.entryBranch, 'Entry Branch'),
		workplaceNumber: number(entered.workplace, 'Workplace'),
		employeeNumber: number(entered.employee, 'Employee'),
		orderCategoryNumber: number(entered.orderCategory, 'Order Category'),
		orderType: text(entered.orderType, 'Order Type'),
		vatMethod: text(entered.vatMethod, 'VAT Method'),
		reference: text(entered.reference, 'Reference'),
		deliveryMethod: code(entered.deliveryMethod, 'Delivery Method'),
		financialDate: text(entered.financialDate, 'Financial Date'),
		deliveryDate: text(entered.deliveryDate, 'Delivery Date'),
		dueDate: text(entered.dueDate, 'Due Date'),
		deliveryAddress: addressIn(entered.deliveryAddress, 'Delivery Address', text),
		invoiceAddress: addressIn(entered.invoiceAddress, 'Invoice Address', text),
	});
}

type Reader = (value: unknown, label: string) => string | number | null | undefined;

function isCleared(locator: unknown): boolean {
	return locator === null || (typeof locator === 'object' && 'value' in locator && locator.value === null);
}

function addressIn(collection: unknown, label: string, text: Reader): Item | undefined {
	const values = entryIn(collection, 'values', label);
	const given = ADDRESS_TEXTS.flatMap(([field, name]) => {
		const value = text(values?.[field], `${label}, ${name}`);
		return value === undefined ? [] : [[field, value]];
	});
	return given.length === 0 ? undefined : (Object.fromEntries(given) as Item);
}
