import type { INodeProperties } from 'n8n-workflow';

import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import type { Operation } from '../../../shared/Operation';
import { addFromBinary } from './addFromBinary.operation';
import { addFromUrl } from './addFromUrl.operation';
import { get } from './get.operation';
import { getMany } from './getMany.operation';
import { setOrder } from './setOrder.operation';

export const operations = { addFromBinary, addFromUrl, get, getMany, setOrder } satisfies Record<string, Operation<MplusClient>>;

export const description: INodeProperties[] = [
	{
		displayName: 'Operation',
		name: 'operation',
		type: 'options',
		noDataExpression: true,
		displayOptions: { show: { resource: ['image'] } },
		options: [
			{ name: 'Add From Binary', value: 'addFromBinary', action: 'Add image from binary', description: 'Upload the file of an item, and put it on articles' },
			{ name: 'Add From URL', value: 'addFromUrl', action: 'Add image from URL', description: 'Let the till fetch an image, and put it on articles' },
			{ name: 'Get', value: 'get', action: 'Get image', description: 'Retrieve what the till knows of an image, or the image itself' },
			{ name: 'Get Many', value: 'getMany', action: 'Get many images', description: 'Retrieve the images of an article in their order' },
			{ name: 'Set Order', value: 'setOrder', action: 'Set order of images', description: 'Put the images of an article in an order' },
		],
		default: 'get',
	},
	...addFromBinary.fields,
	...addFromUrl.fields,
	...get.fields,
	...getMany.fields,
	...setOrder.fields,
];
