import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { CARD_KINDS, type CardKind } from '../../../../lib/mplus/reference/CardKind';

/** Whose categories or custom fields are meant. */
export const CARD_KIND_FIELD: INodeProperties = {
	displayName: 'Of',
	name: 'cardType',
	type: 'options',
	options: [
		{ name: 'All', value: 'all' },
		{ name: 'Articles', value: 'article' },
		{ name: 'Customers', value: 'relation' },
		{ name: 'Employees', value: 'employee' },
	],
	default: 'all',
};

/** The kind that is chosen; undefined for all. */
export function readCardKind(ctx: IExecuteFunctions, itemIndex: number): CardKind | undefined {
	const value = ctx.getNodeParameter('cardType', itemIndex, 'all');
	return CARD_KINDS.find((kind) => kind === value);
}
