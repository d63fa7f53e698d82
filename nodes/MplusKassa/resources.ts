import type { INodeProperties } from 'n8n-workflow';

import type { MplusClient } from '../../lib/mplus/MplusClient';
import type { Operations } from '../shared/Operation';
import * as article from './actions/article/Article.resource';
import * as articleGroup from './actions/articleGroup/ArticleGroup.resource';
import * as connection from './actions/connection/Connection.resource';
import * as customApiCall from './actions/customApiCall/CustomApiCall.resource';
import * as customer from './actions/customer/Customer.resource';
import * as image from './actions/image/Image.resource';
import * as invoice from './actions/invoice/Invoice.resource';
import * as order from './actions/order/Order.resource';
import * as product from './actions/product/Product.resource';
import * as proposal from './actions/proposal/Proposal.resource';
import * as receipt from './actions/receipt/Receipt.resource';
import * as referenceData from './actions/referenceData/ReferenceData.resource';
import * as stock from './actions/stock/Stock.resource';

/** Operations by resource. */
export const operations: Operations<MplusClient> = {
	article: article.operations,
	articleGroup: articleGroup.operations,
	connection: connection.operations,
	customApiCall: customApiCall.operations,
	customer: customer.operations,
	image: image.operations,
	invoice: invoice.operations,
	order: order.operations,
	product: product.operations,
	proposal: proposal.operations,
	receipt: receipt.operations,
	referenceData: referenceData.operations,
	stock: stock.operations,
};

export const properties: INodeProperties[] = [
	{
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		options: [
			{ name: 'Article', value: 'article' },
			{ name: 'Article Group', value: 'articleGroup' },
			{ name: 'Connection', value: 'connection' },
			{ name: 'Custom API Call', value: 'customApiCall' },
			{ name: 'Customer', value: 'customer' },
			{ name: 'Image', value: 'image' },
			{ name: 'Invoice', value: 'invoice' },
			{ name: 'Order', value: 'order' },
			{ name: 'Product', value: 'product' },
			{ name: 'Proposal', value: 'proposal' },
			{ name: 'Receipt', value: 'receipt' },
			{ name: 'Reference Data', value: 'referenceData' },
			{ name: 'Stock', value: 'stock' },
		],
		default: 'order',
	},
	...article.description,
	...articleGroup.description,
	...connection.description,
	...customApiCall.description,
	...customer.description,
	...image.description,
	...invoice.description,
	...order.description,
	...product.description,
	...proposal.description,
	...receipt.description,
	...referenceData.description,
	...stock.description,
];
