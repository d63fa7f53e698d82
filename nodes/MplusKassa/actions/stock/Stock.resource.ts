import type { INodeProperties } from 'n8n-workflow';

import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import type { Operation } from '../../../shared/Operation';
import { adjust } from './adjust.operation';
import { get } from './get.operation';
import { getChanged } from './getChanged.operation';
import { getHistory } from './getHistory.operation';
import { set } from './set.operation';
import { setMany } from './setMany.operation';

export const operations = { adjust, get, getChanged, getHistory, set, setMany } satisfies Record<string, Operation<MplusClient>>;

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['stock'] } },
		options: [
			{ name: 'Adjust', value: 'adjust', action: 'Adjust stock', description: 'Add to the stock of an article, or take off it' },
			{ name: 'Get', value: 'get', action: 'Get stock', description: 'Retrieve the stock of one, several or all articles' },
			{ name: 'Get Changed', value: 'getChanged', action: 'Get changed stock', description: 'Stock that changed since the last run' },
			{ name: 'Get History', value: 'getHistory', action: 'Get stock history', description: 'Retrieve what changed the stock, and when' },
			{ name: 'Set', value: 'set', action: 'Set stock', description: 'Set the stock of an article' },
			{ name: 'Set Many', value: 'setMany', action: 'Set stock of many articles', description: 'Set or adjust the stock of all input items at once' },
		],
		default: 'get',
	},
	...adjust.fields,
	...get.fields,
	...getChanged.fields,
	...getHistory.fields,
	...set.fields,
	...setMany.fields,
];
