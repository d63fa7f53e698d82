import { NodeConnectionTypes, type IExecuteFunctions, type INodeExecutionData, type INodeType, type INodeTypeDescription } from 'n8n-workflow';

import { route } from '../shared/route';
import * as order from './actions/order/Order.resource';
import { connect } from './connect';

export class CcvSalesPos implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'CCV SalesPOS',
		name: 'ccvSalesPos',
		icon: { light: 'file:ccvSalesPos.svg', dark: 'file:ccvSalesPos.dark.svg' },
		group: ['input'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description: 'Read and write orders, customers, products and stock of a CCV SalesPOS till or CCV Shop webshop',
		defaults: { name: 'CCV SalesPOS' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		// Get Changed tells of its run on an output of its own.
		outputs:
			'={{ $parameter["operation"] === "getChanged" ? [{ type: "main", displayName: "Records" }, { type: "main", displayName: "Run" }] : ["main"] }}',
		credentials: [{ name: 'ccvSalesPosApi', required: true }],
		properties: [
			{
				displayName: 'Resource',
				name: 'resource',
				type: 'options',
				noDataExpression: true,
				options: [{ name: 'Order', value: 'order' }],
				default: 'order',
			},
			...order.description,
		],
	};

	async execute(this: IExecuteFunctions): Promise<INodeExecutionData[][]> {
		return await route(this, { order: order.operations }, connect);
	}
}
