import type { INodeProperties } from 'n8n-workflow';

import type { Item } from '../../../lib/mplus/items/toItem';
import { withoutAbsent } from '../../../lib/model/withoutAbsent';
import { codeIn, codeLocator, numberIn, numberLocator } from '../../shared/numberLocator';
import { textIn, type Entered } from './entered';

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

/** Such a collection in the form of an item. */
export function readHeader(entered: Entered): Item {
	return withoutAbsent({
		relationNumber: numberIn(entered.customer, 'Customer'),
		financialBranchNumber: numberIn(entered.branch, 'Branch'),
		entryBranchNumber: numberIn(entered.entryBranch, 'Entry Branch'),
		workplaceNumber: numberIn(entered.workplace, 'Workplace'),
		employeeNumber: numberIn(entered.employee, 'Employee'),
		orderCategoryNumber: numberIn(entered.orderCategory, 'Order Category'),
		orderType: textIn(entered.orderType),
		vatMethod: textIn(entered.vatMethod),
		reference: textIn(entered.reference),
		deliveryMethod: codeIn(entered.deliveryMethod),
		financialDate: textIn(entered.financialDate),
		deliveryDate: textIn(entered.deliveryDate),
		dueDate: textIn(entered.dueDate),
		deliveryAddress: addressIn(entered.deliveryAddress),
		invoiceAddress: addressIn(entered.invoiceAddress),
	});
}

function addressIn(collection: unknown): Item | undefined {
	const { values } = (collection ?? {}) as { values?: Entered };
	const given = ADDRESS_TEXTS.flatMap(([field]) => (textIn(values?.[field]) === undefined ? [] : [[field, textIn(values?.[field])]]));
	return given.length === 0 ? undefined : (Object.fromEntries(given) as Item);
}
