import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import type { OrderForm, OrderList } from '../../../lib/ccv/orders/OrderForm';
import { readOption } from '../../shared/optionsField';
import { readSimplify } from '../../shared/simplifyField';

/** For the collection Options: CCV gives rows by a call of their own for each record. */
export const INCLUDE_ROWS_OPTION: INodeProperties = {
	displayName: 'Include Rows',
	name: 'includeRows',
	type: 'boolean',
	default: true,
	description: 'Whether to read the rows as well. That is one more call for each record.',
};

const LISTS: Array<[name: string, list: OrderList]> = [
	['includeNotes', 'ordernotes'],
	['includeMessages', 'ordermessages'],
	['includeLabels', 'orderlabels'],
];

/** For the collection Options of what reads or writes an order. */
export const INCLUDE_OPTIONS: INodeProperties[] = [
	INCLUDE_ROWS_OPTION,
	{ displayName: 'Include Labels', name: 'includeLabels', type: 'boolean', default: false, description: 'Whether to read the labels as well. That is one more call for each order.' },
	{ displayName: 'Include Messages', name: 'includeMessages', type: 'boolean', default: false, description: 'Whether to read the messages to the customer as well. That is one more call for each order.' },
	{ displayName: 'Include Notes', name: 'includeNotes', type: 'boolean', default: false, description: 'Whether to read the notes as well. That is one more call for each order.' },
];

export function orderFormAt(ctx: IExecuteFunctions, itemIndex: number): OrderForm {
	const further = LISTS.filter(([name]) => readOption(ctx, name, itemIndex) === true).map(([, list]) => list);
	return { simplify: readSimplify(ctx, itemIndex), include: [...(includesRows(ctx, itemIndex) ? (['orderrows'] as OrderList[]) : []), ...further] };
}

export function includesRows(ctx: IExecuteFunctions, itemIndex: number): boolean {
	return readOption(ctx, 'includeRows', itemIndex) !== false;
}
