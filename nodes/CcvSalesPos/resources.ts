import type { INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../lib/ccv/CcvClient';
import type { Operations } from '../shared/Operation';
import * as order from './actions/order/Order.resource';

/** Operations by resource. */
export const operations: Operations<CcvClient> = {
	order: order.operations,
};

export const properties: INodeProperties[] = [
	{
		displayName: 'Resource',
		name: 'resource',
		type: 'options',
		noDataExpression: true,
		options: [
			{ name: 'Order', value: 'order' },
		],
		default: 'order',
	},
	...order.description,
];
