import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { PosError } from '../../lib/http/PosError';
import { shownAs, strictNumber } from './readItemParameters';

/** How much a Get Many returns. */
export const LIST_FIELDS: INodeProperties[] = [
	{
		displayName: 'Return All',
		name: 'returnAll',
		type: 'boolean',
		default: false,
		description: 'Whether to return all results or only up to a given limit',
	},
	{
		displayName: 'Limit',
		name: 'limit',
		type: 'number',
		typeOptions: { minValue: 1 },
		default: 50,
		displayOptions: { show: { returnAll: [false] } },
		description: 'Max number of results to return',
	},
];

/** How many records a Get Many may return; Infinity for all. A limit that is none is refused: another number of records would pass for what was asked. */
export function readLimit(ctx: IExecuteFunctions, itemIndex: number): number {
	if (ctx.getNodeParameter('returnAll', itemIndex, false) === true) return Infinity;
	const given: unknown = ctx.getNodeParameter('limit', itemIndex, 50);
	const limit = strictNumber(given, 'Limit');
	if (limit !== undefined && Number.isSafeInteger(limit) && limit >= 1) return limit;
	throw new PosError('invalid-setting', `Limit must be a whole number of at least 1, not ${shownAs(given)}`, { hint: 'For all results turn on Return All' });
}
