import { updateDisplayOptions, type IDataObject, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import { PosError } from '../../../../lib/http/PosError';
import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { adjustPoints as adjust } from '../../../../lib/mplus/relations/adjustPoints';
import { demandRelation } from '../../../../lib/mplus/relations/findRelation';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField } from '../../../shared/optionsField';
import { numberAt } from '../../../shared/readItemParameters';
import { CUSTOMER_LOCATOR, duplicatesOption, readCheckDuplicates, readCustomerKey } from '../../fields/customerLocator';

const properties: INodeProperties[] = [
	CUSTOMER_LOCATOR,
	{
		displayName: 'Mode',
		name: 'mode',
		type: 'options',
		options: [
			{ name: 'Absolute', value: 'absolute', description: 'The points become this number' },
			{ name: 'Relative', value: 'relative', description: 'This number is added to the points; below 0 it is taken off' },
		],
		default: 'relative',
	},
	{ displayName: 'Points', name: 'points', type: 'number', default: 0, required: true },
	optionsField(duplicatesOption(true)),
];

export const adjustPoints: ItemOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['customer'], operation: ['adjustPoints'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const points = readPoints(ctx, itemIndex);
		const mode = ctx.getNodeParameter('mode', itemIndex, 'relative') === 'absolute' ? 'absolute' : 'relative';
		const relation = await demandRelation(client, readCustomerKey(ctx, itemIndex), readCheckDuplicates(ctx, itemIndex, true));
		return [{ ...(await adjust(client, relation, { mode, points })) } as IDataObject];
	},
};

function readPoints(ctx: IExecuteFunctions, itemIndex: number): number {
	const points = numberAt(ctx, 'points', 'Points', itemIndex);
	if (points !== undefined && Number.isSafeInteger(points)) return points;
	throw new PosError('invalid-setting', 'Points must be a whole number', { hint: 'Fill in Points' });
}
