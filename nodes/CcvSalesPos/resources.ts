import type { INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../lib/ccv/CcvClient';
import type { Operations } from '../shared/Operation';
import * as brand from './actions/brand/Brand.resource';
import * as cashUp from './actions/cashUp/CashUp.resource';
import * as category from './actions/category/Category.resource';
import * as condition from './actions/condition/Condition.resource';
import * as connection from './actions/connection/Connection.resource';
import * as customApiCall from './actions/customApiCall/CustomApiCall.resource';
import * as customer from './actions/customer/Customer.resource';
import * as customerGroup from './actions/customerGroup/CustomerGroup.resource';
import * as invoice from './actions/invoice/Invoice.resource';
import * as label from './actions/label/Label.resource';
import * as order from './actions/order/Order.resource';
import * as packages from './actions/package/Package.resource';
import * as product from './actions/product/Product.resource';
import * as referenceData from './actions/referenceData/ReferenceData.resource';
import * as returns from './actions/return/Return.resource';
import * as stock from './actions/stock/Stock.resource';
import * as supplier from './actions/supplier/Supplier.resource';
import * as terminalReceipt from './actions/terminalReceipt/TerminalReceipt.resource';
import * as variant from './actions/variant/Variant.resource';
import * as webhook from './actions/webhook/Webhook.resource';

/** Operations by resource. */
export const operations: Operations<CcvClient> = {
	brand: brand.operations,
	cashUp: cashUp.operations,
	category: category.operations,
	condition: condition.operations,
	connection: connection.operations,
	customApiCall: customApiCall.operations,
	customer: customer.operations,
	customerGroup: customerGroup.operations,
	invoice: invoice.operations,
	label: label.operations,
	order: order.operations,
	package: packages.operations,
	product: product.operations,
	referenceData: referenceData.operations,
	return: returns.operations,
	stock: stock.operations,
	supplier: supplier.operations,
	terminalReceipt: terminalReceipt.operations,
	variant: variant.operations,
	webhook: webhook.operations,
};

export const properties: INodeProperties[] = [
	{
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		options: [
			{ name: 'Brand', value: 'brand' },
			{ name: 'Cash-Up', value: 'cashUp' },
			{ name: 'Category', value: 'category' },
			{ name: 'Condition', value: 'condition' },
			{ name: 'Connection', value: 'connection' },
			{ name: 'Custom API Call', value: 'customApiCall' },
			{ name: 'Customer', value: 'customer' },
			{ name: 'Customer Group', value: 'customerGroup' },
			{ name: 'Invoice', value: 'invoice' },
			{ name: 'Label', value: 'label' },
			{ name: 'Order', value: 'order' },
			{ name: 'Package', value: 'package' },
			{ name: 'Product', value: 'product' },
			{ name: 'Reference Data', value: 'referenceData' },
			{ name: 'Return', value: 'return' },
			{ name: 'Stock', value: 'stock' },
			{ name: 'Supplier', value: 'supplier' },
			{ name: 'Terminal Receipt', value: 'terminalReceipt' },
			{ name: 'Variant', value: 'variant' },
			{ name: 'Webhook', value: 'webhook' },
		],
		default: 'order',
	},
	...brand.description,
	...cashUp.description,
	...category.description,
	...condition.description,
	...connection.description,
	...customApiCall.description,
	...customer.description,
	...customerGroup.description,
	...invoice.description,
	...label.description,
	...order.description,
	...packages.description,
	...product.description,
	...referenceData.description,
	...returns.description,
	...stock.description,
	...supplier.description,
	...terminalReceipt.description,
	...variant.description,
	...webhook.description,
];
