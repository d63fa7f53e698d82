import { updateDisplayOptions, type IDataObject, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import { PosError } from '../../../../lib/http/PosError';
import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { simplifyOrder } from '../../../../lib/mplus/orders/simplifyOrder';
import type { ItemOperation } from '../../../shared/Operation';

const properties: INodeProperties[] = [
	{
		displayName: 'Order',
		name: 'order',
		type: 'resourceLocator',
		default: { mode: 'externalId', value: '' },
		required: true,
		description: 'The order to read',
		modes: [
			{ displayName: 'By External ID', name: 'externalId', type: 'string', placeholder: 'e.g. ccv-1234-339323562' },
			{ displayName: 'ID', name: 'id', type: 'string', placeholder: 'e.g. 5eea25d4-4188-43b8-9a66-8086561d590c' },
		],
	},
	{
		displayName: 'Simplify',
		name: 'simplify',
		type: 'boolean',
		default: true,
		description: 'Whether to return a simplified version of the response instead of the raw data',
	},
];

export const get: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['order'], operation: ['get'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const { mode, value } = readLocator(ctx, itemIndex);
		const answer = mode === 'id' ? await client.read('getOrder', { orderId: value }) : await client.read('findOrder', { extOrderId: value });
		const wanted = mode === 'id' ? answer.order?.orderId : answer.order?.extOrderId;
		if (!answer.order || wanted !== value) {
			throw new PosError('not-found', `MplusKASSA has no order ${value}`, { hint: 'Check the ID; external IDs look like ccv-1234-339323562' });
		}
		const simplify = ctx.getNodeParameter('simplify', itemIndex, true) as boolean;
		return [(simplify ? simplifyOrder(answer.order) : answer.order) as IDataObject];
	},
};

function readLocator(ctx: IExecuteFunctions, itemIndex: number): { mode: string; value: string } {
	const { mode, value } = ctx.getNodeParameter('order', itemIndex) as { mode: string; value: unknown };
	const text = String(value ?? '').trim();
	if (text === '') throw new PosError('invalid-setting', 'Order is empty', { hint: 'Enter the external ID or the ID of the order' });
	return { mode, value: text };
}
