import { NodeConnectionTypes, type IExecuteFunctions, type INodeExecutionData, type INodeType, type INodeTypeDescription } from 'n8n-workflow';

import { route } from '../shared/route';
import * as order from './actions/order/Order.resource';
import { connect } from './connect';

export class MplusKassa implements INodeType {
	description: INodeTypeDescription = {
		displayName: 'MplusKASSA',
		name: 'mplusKassa',
		icon: { light: 'file:mplusKassa.svg', dark: 'file:mplusKassa.dark.svg' },
		group: ['input'],
		version: 1,
		subtitle: '={{ $parameter["operation"] + ": " + $parameter["resource"] }}',
		description: 'Read and write orders, customers, articles and stock of a MplusKASSA till',
		defaults: { name: 'MplusKASSA' },
		usableAsTool: true,
		inputs: [NodeConnectionTypes.Main],
		outputs: [NodeConnectionTypes.Main],
		credentials: [{ name: 'mplusKassaApi', required: true }],
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
