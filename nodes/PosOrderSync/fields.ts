import type { INodeProperties } from 'n8n-workflow';

import { DRY_RUN_FIELD, TIMEZONE_FIELD } from '../shared/flowFields';
import { numberLocator } from '../shared/numberLocator';

const ARTICLES: INodeProperties = {
	displayName: 'Articles',
	name: 'articles',
	type: 'collection',
	placeholder: 'Add Article Setting',
	default: {},
	description: 'How SKUs are looked up, and on which articles the lines go that are no products. Without an article such a line holds its order.',
	options: [
		numberLocator('Deposit Article', 'depositArticle', 'searchArticles', 'For deposits, such as on bottles and crates'),
		numberLocator('Discount Article', 'discountArticle', 'searchArticles', 'For discounts on the whole order'),
		numberLocator('Free Row Article', 'freeRowArticle', 'searchArticles', 'For rows that were typed in by hand, without a product'),
		numberLocator('Payment Costs Article', 'paymentFeeArticle', 'searchArticles', 'For the costs of a payment method and other extra costs'),
		numberLocator('Shipping Article', 'shippingArticle', 'searchArticles', 'For shipping costs'),
		{
			displayName: 'SKU Lookup',
			name: 'skuLookup',
			type: 'multiOptions',
			options: [
				{ name: 'Article Number', value: 'articleNumber' },
				{ name: 'Barcode', value: 'barcode' },
				{ name: 'External ID', value: 'externalId' },
				{ name: 'PLU Number', value: 'pluNumber' },
			],
			default: ['pluNumber', 'articleNumber', 'externalId', 'barcode'],
			description: 'By which numbers of an article a SKU is looked up, in the order of your choosing; the first that knows it decides',
		},
	],
};

const CUSTOMER: INodeProperties = {
	displayName: 'Customer',
	name: 'customer',
	type: 'collection',
	placeholder: 'Add Customer Setting',
	default: {},
	options: [
		numberLocator('Default Customer', 'defaultCustomer', 'searchRelations', 'Relation for orders without a customer account and without an e-mail address; without one such an order is held'),
		{
			displayName: 'Update Customers',
			name: 'updateCustomers',
			type: 'boolean',
			default: true,
			description: 'Whether a relation that is there already is brought up to date where the order says something else',
		},
	],
};

const OPTIONS: INodeProperties = {
	displayName: 'Options',
	name: 'options',
	type: 'collection',
	placeholder: 'Add Option',
	default: {},
	options: [
		{
			displayName: 'Allow Writes as Tool',
			name: 'allowWritesAsTool',
			type: 'boolean',
			default: false,
			description: 'Whether an AI agent that calls this node may write orders; otherwise it only learns what would be done',
		},
		{
			displayName: 'Calls at a Time',
			name: 'callsAtATime',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 4,
			description: 'How many calls the till gets at a time; never more than half of what it says it can take',
		},
		{
			displayName: 'Currency',
			name: 'currency',
			type: 'string',
			default: 'EUR',
			description: 'Currency of the till. An order in another one is held.',
		},
		numberLocator('Financial Branch', 'financialBranch', 'searchBranches', 'Branch of turnover and stock, where it is not the branch of entry'),
		{
			displayName: 'Financial Date',
			name: 'financialDate',
			type: 'options',
			options: [
				{ name: 'Day of the Order', value: 'orderDay' },
				{ name: 'Today', value: 'today' },
			],
			default: 'orderDay',
			description: 'The day on which the till books the order',
		},
		{
			displayName: 'Flow',
			name: 'flow',
			type: 'string',
			default: 'ccv-orders-to-mplus',
			description: 'Name in the ledger table, for use without the output Run of Get Changed. No checkpoint is kept then.',
		},
		{
			displayName: 'Records as Tool',
			name: 'recordsAsTool',
			type: 'json',
			default: '[]',
			description: 'Neutral orders, as a JSON array, for a call by an AI agent',
		},
		{
			displayName: 'Records May Be Filtered',
			name: 'recordsMayBeFiltered',
			type: 'boolean',
			default: false,
			description: 'Whether orders that a node in between drops count as settled. Otherwise the checkpoint stays where it is.',
		},
		{
			displayName: 'Timeout (Seconds)',
			name: 'timeout',
			type: 'number',
			typeOptions: { minValue: 1 },
			default: 120,
			description: 'How long to wait for an answer of the till',
		},
		numberLocator('Workplace', 'workplace', 'searchWorkplaces', 'Workplace of the branch of entry; needed where that is not the first branch'),
	],
};

export const fields: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		options: [{ name: 'Sync', value: 'sync', action: 'Sync orders', description: 'Create the orders that the target does not have yet' }],
		default: 'sync',
	},
	{
		displayName: 'Target',
		name: 'target',
		type: 'options',
		noDataExpression: true,
		options: [{ name: 'MplusKASSA', value: 'mplus' }],
		default: 'mplus',
		description: 'Where the orders go',
	},
	numberLocator('Branch', 'branch', 'searchBranches', 'Branch of the till in which the orders are entered', '1'),
	numberLocator('Employee', 'employee', 'searchEmployees', 'Employee the orders are entered by; 999999 is the superuser, the usual one for integrations', '999999'),
	DRY_RUN_FIELD,
	TIMEZONE_FIELD,
	ARTICLES,
	CUSTOMER,
	OPTIONS,
];
