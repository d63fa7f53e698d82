import type { INodeProperties } from 'n8n-workflow';

import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import type { Operation } from '../../../shared/Operation';
import { getApiVersion } from './getApiVersion.operation';
import { getBranches } from './getBranches.operation';
import { getCardCategories } from './getCardCategories.operation';
import { getCustomFields } from './getCustomFields.operation';
import { getDeliveryMethods } from './getDeliveryMethods.operation';
import { getEmployees } from './getEmployees.operation';
import { getLicense } from './getLicense.operation';
import { getOrderCategories } from './getOrderCategories.operation';
import { getPaymentMethods } from './getPaymentMethods.operation';
import { getPriceLists } from './getPriceLists.operation';
import { getTerminals } from './getTerminals.operation';
import { getTurnoverGroups } from './getTurnoverGroups.operation';
import { getVatGroups } from './getVatGroups.operation';

export const operations = {
	getApiVersion,
	getBranches,
	getCardCategories,
	getCustomFields,
	getDeliveryMethods,
	getEmployees,
	getLicense,
	getOrderCategories,
	getPaymentMethods,
	getPriceLists,
	getTerminals,
	getTurnoverGroups,
	getVatGroups,
} satisfies Record<string, Operation<MplusClient>>;

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['referenceData'] } },
		options: [
			{ name: 'Get API Version', value: 'getApiVersion', action: 'Get API version', description: 'Retrieve the versions of the till\'s service' },
			{ name: 'Get Branches', value: 'getBranches', action: 'Get branches', description: 'Retrieve the branches with their workplaces' },
			{ name: 'Get Card Categories', value: 'getCardCategories', action: 'Get card categories', description: 'Retrieve the categories of articles, customers and employees' },
			{ name: 'Get Custom Fields', value: 'getCustomFields', action: 'Get custom fields', description: 'Retrieve the fields that were added to articles, customers and employees' },
			{ name: 'Get Delivery Methods', value: 'getDeliveryMethods', action: 'Get delivery methods', description: 'Retrieve the ways orders are delivered' },
			{ name: 'Get Employees', value: 'getEmployees', action: 'Get employees', description: 'Retrieve the employees' },
			{ name: 'Get License', value: 'getLicense', action: 'Get license', description: 'Retrieve what the till is licensed for' },
			{ name: 'Get Order Categories', value: 'getOrderCategories', action: 'Get order categories', description: 'Retrieve the categories of orders' },
			{ name: 'Get Payment Methods', value: 'getPaymentMethods', action: 'Get payment methods', description: 'Retrieve the ways of paying' },
			{ name: 'Get Price Lists', value: 'getPriceLists', action: 'Get price lists', description: 'Retrieve the price groups and the sales prices' },
			{ name: 'Get Terminals', value: 'getTerminals', action: 'Get terminals', description: 'Retrieve the terminals for table orders' },
			{ name: 'Get Turnover Groups', value: 'getTurnoverGroups', action: 'Get turnover groups', description: 'Retrieve the turnover groups' },
			{ name: 'Get VAT Groups', value: 'getVatGroups', action: 'Get VAT groups', description: 'Retrieve the VAT codes with their percentages' },
		],
		default: 'getBranches',
	},
	...getApiVersion.fields,
	...getBranches.fields,
	...getCardCategories.fields,
	...getCustomFields.fields,
	...getDeliveryMethods.fields,
	...getEmployees.fields,
	...getLicense.fields,
	...getOrderCategories.fields,
	...getPaymentMethods.fields,
	...getPriceLists.fields,
	...getTerminals.fields,
	...getTurnoverGroups.fields,
	...getVatGroups.fields,
];
