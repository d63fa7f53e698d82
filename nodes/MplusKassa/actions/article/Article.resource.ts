import type { INodeProperties } from 'n8n-workflow';

import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import type { Operation } from '../../../shared/Operation';
import { get } from './get.operation';
import { getMany } from './getMany.operation';
import { setActive } from './setActive.operation';

export const operations = { get, getMany, setActive } satisfies Record<string, Operation<MplusClient>>;

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['article'] } },
		options: [
			{ name: 'Get', value: 'get', action: 'Get article', description: 'Retrieve an article by its number, PLU number, barcode or external ID' },
			{ name: 'Get Many', value: 'getMany', action: 'Get many articles', description: 'Retrieve articles one by one, with the number of their product' },
			{ name: 'Set Active', value: 'setActive', action: 'Set article active', description: 'Switch an article on or off' },
		],
		default: 'get',
	},
	...get.fields,
	...getMany.fields,
	...setActive.fields,
];
