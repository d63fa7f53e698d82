import type { INodeProperties } from 'n8n-workflow';

export const fields: INodeProperties[] = [
	{
		displayName:
			'Publishing this workflow registers a webhook in CCV for each event, unpublishing removes them again; those of other programs are left alone. CCV must reach this n8n over https. A notification that does not arrive, because n8n is down for instance, is not sent again as far as is known: use Get Changed of the node CCV SalesPOS on a schedule beside this.',
		name: 'registration',
		type: 'notice',
		default: '',
	},
	{
		displayName: 'Events',
		name: 'events',
		type: 'multiOptions',
		noDataExpression: true,
		required: true,
		options: [
			{ name: 'Category Created', value: 'categories.created' },
			{ name: 'Category Deleted', value: 'categories.deleted' },
			{ name: 'Category Updated', value: 'categories.updated' },
			{ name: 'Invoice Status Updated', value: 'invoices.updated.status' },
			{ name: 'Order Created', value: 'orders.created' },
			{ name: 'Order Deleted', value: 'orders.deleted' },
			{ name: 'Order Paid Updated', value: 'orders.updated.ispaid', description: 'An order is paid, or not paid any more' },
			{ name: 'Order Status Updated', value: 'orders.updated.status' },
			{ name: 'Order Track and Trace Updated', value: 'orders.updated.trackandtrace' },
			{ name: 'Product Created', value: 'products.created' },
			{ name: 'Product Deleted', value: 'products.deleted' },
			{ name: 'Product Updated', value: 'products.updated' },
			{ name: 'Return Created', value: 'returns.created' },
			{ name: 'Return Deleted', value: 'returns.deleted' },
			{ name: 'Return Updated', value: 'returns.updated' },
		],
		default: [],
		description: 'Which events start the workflow. A notification that comes twice starts it once.',
	},
	{
		displayName: 'Fetch Resource',
		name: 'fetchResource',
		type: 'boolean',
		noDataExpression: true,
		default: true,
		description:
			'Whether to read the order, product, category, return or invoice that a notification is about, which itself says little more than its ID. It is found in the field resource; null where CCV has none any more, or gives none (resourceTrouble then says why). In a crowd of notifications each waits for its turn, since CCV allows 150 reads a minute, some 70 orders with their rows; from then on it has 75 seconds. Where CCV gives no answer at all, those that have waited for so long are given up too. Of what was deleted nothing is read.',
	},
	{
		displayName: 'Include Order Rows',
		name: 'includeOrderRows',
		type: 'boolean',
		noDataExpression: true,
		default: true,
		displayOptions: { show: { fetchResource: [true] } },
		description: 'Whether to read the rows of an order too, as the mappings of orders need them. Costs a second call for each order.',
	},
	{
		displayName: 'Verify Signature',
		name: 'verifySignature',
		type: 'options',
		noDataExpression: true,
		options: [
			{ name: 'Off', value: 'off', description: 'Accept whatever is posted to the address; the field signature says unchecked' },
			{ name: 'Strict', value: 'strict', description: 'Refuse a notification that is not signed as expected' },
			{ name: 'Warn', value: 'warn', description: 'Accept it, with unverified in the field signature, and write it to the log of n8n' },
		],
		default: 'warn',
		description:
			'What to do with a notification whose signature is missing or wrong. CCV does not document how it is made up, only that it is made with a key for each webhook, so the form expected here is inferred: choose Strict once notifications of your shop come in as verified.',
	},
	{
		displayName: 'Options',
		name: 'options',
		type: 'hidden',
		// Where a node of version 1 has this, n8n hands on the body unread: the signature is over its very bytes.
		default: '={{ ({ binaryData: true }) }}',
	},
];
