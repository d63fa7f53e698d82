import type { INodeProperties } from 'n8n-workflow';

import type { MplusClient } from '../../lib/mplus/MplusClient';
import type { Operations } from '../shared/Operation';
import * as order from './actions/order/Order.resource';

/** Operations by resource. */
export const operations: Operations<MplusClient> = {
	order: order.operations,
};

export const properties: INodeProperties[] = [
	{
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		options: [{ name: 'Order', value: 'order' }],
		default: 'order',
	},
	...order.description,
];
