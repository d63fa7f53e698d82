import type { INodeProperties } from 'n8n-workflow';

import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import type { Operation } from '../../../shared/Operation';
import { create } from './create.operation';
import { get } from './get.operation';
import { getChanged } from './getChanged.operation';
import { getMany } from './getMany.operation';
import { update } from './update.operation';
import { upsert } from './upsert.operation';

export const operations = { create, get, getChanged, getMany, update, upsert } satisfies Record<string, Operation<MplusClient>>;

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['product'] } },
		options: [
			{ name: 'Create', value: 'create', action: 'Create product', description: 'Create a product with one article, or with one for each size and colour. A workflow that runs again makes a product without SKU twice: Create or Update does not.' },
			{ name: 'Create or Update', value: 'upsert', action: 'Create or update product', description: 'Create a new product, or update the current one if it already exists (upsert)' },
			{ name: 'Get', value: 'get', action: 'Get product', description: 'Retrieve a product with its articles' },
			{ name: 'Get Changed', value: 'getChanged', action: 'Get changed products', description: 'Products that are new or changed since the last run' },
			{ name: 'Get Many', value: 'getMany', action: 'Get many products', description: 'Retrieve a list of products' },
			{ name: 'Update', value: 'update', action: 'Update product', description: 'Update a product and its articles; only what differs is written' },
		],
		default: 'get',
	},
	...create.fields,
	...get.fields,
	...getChanged.fields,
	...getMany.fields,
	...update.fields,
	...upsert.fields,
];
