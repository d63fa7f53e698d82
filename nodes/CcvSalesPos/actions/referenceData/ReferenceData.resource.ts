import type { INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import type { Operation } from '../../../shared/Operation';
import { getLanguages } from './getLanguages.operation';
import { getOrderStatuses } from './getOrderStatuses.operation';
import { getPaymentMethods } from './getPaymentMethods.operation';
import { getSettings } from './getSettings.operation';
import { getVatTable } from './getVatTable.operation';
import { getWebshops } from './getWebshops.operation';

export const operations = { getLanguages, getOrderStatuses, getPaymentMethods, getSettings, getVatTable, getWebshops } satisfies Record<string, Operation<CcvClient>>;

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['referenceData'] } },
		options: [
			{ name: 'Get Languages', value: 'getLanguages', action: 'Get languages', description: 'Retrieve the languages of the shop' },
			{ name: 'Get Order Statuses', value: 'getOrderStatuses', action: 'Get order statuses', description: 'Retrieve the statuses of orders as the shop calls them' },
			{ name: 'Get Payment Methods', value: 'getPaymentMethods', action: 'Get payment methods', description: 'Retrieve the ways of paying' },
			{ name: 'Get Settings', value: 'getSettings', action: 'Get settings', description: 'Retrieve how the shop is set up, such as whether prices include VAT' },
			{ name: 'Get VAT Table', value: 'getVatTable', action: 'Get VAT table', description: 'Retrieve the percentage of each VAT tariff by country' },
			{ name: 'Get Webshops', value: 'getWebshops', action: 'Get webshops', description: 'Retrieve the webshops and tills that the keys reach' },
		],
		default: 'getPaymentMethods',
	},
	...getLanguages.fields,
	...getOrderStatuses.fields,
	...getPaymentMethods.fields,
	...getSettings.fields,
	...getVatTable.fields,
	...getWebshops.fields,
];
