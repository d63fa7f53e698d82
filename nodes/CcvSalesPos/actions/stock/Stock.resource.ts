import type { INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import type { Operation } from '../../../shared/Operation';
import { getMany } from './getMany.operation';
import { set } from './set.operation';
import { setMany } from './setMany.operation';

export const operations = { getMany, set, setMany } satisfies Record<string, Operation<CcvClient>>;

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['stock'] } },
		options: [
			{ name: 'Get Many', value: 'getMany', action: 'Get many stocks', description: 'Retrieve the stock of products, and of each variant where it is kept per variant' },
			{ name: 'Set', value: 'set', action: 'Set stock', description: 'Set the stock of a product or variant' },
			{ name: 'Set Many', value: 'setMany', action: 'Set many stocks', description: 'Set the stocks of all input items at once, where they differ' },
		],
		default: 'getMany',
	},
	...getMany.fields,
	...set.fields,
	...setMany.fields,
];
