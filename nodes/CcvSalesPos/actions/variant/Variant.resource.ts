import type { INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import type { Operation } from '../../../shared/Operation';
import { create } from './create.operation';
import { get } from './get.operation';
import { getMany } from './getMany.operation';
import { update } from './update.operation';

export const operations = { create, get, getMany, update } satisfies Record<string, Operation<CcvClient>>;

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['variant'] } },
		options: [
			{ name: 'Create', value: 'create', action: 'Create variants', description: 'Create variants of a product so that a configurable product can be built from nothing' },
			{ name: 'Get', value: 'get', action: 'Get variant', description: 'Retrieve a variant (attribute combination)' },
			{ name: 'Get Many', value: 'getMany', action: 'Get many variants', description: 'Retrieve the variants of a product' },
			{ name: 'Update', value: 'update', action: 'Update variant', description: 'Change the stock, numbers or delivery time of a variant' },
		],
		default: 'getMany',
	},
	...create.fields,
	...get.fields,
	...getMany.fields,
	...update.fields,
];
