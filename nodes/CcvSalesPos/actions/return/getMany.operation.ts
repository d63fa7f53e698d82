import { updateDisplayOptions, type IDataObject, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { readReturns, type ReturnFilters } from '../../../../lib/ccv/returns/readReturns';
import { withoutAbsent } from '../../../../lib/model/withoutAbsent';
import { LIST_FIELDS, readLimit } from '../../../shared/listParameters';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readZone } from '../../../shared/optionsField';
import { progressTo } from '../../../shared/progressTo';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { textIn, type Entered } from '../../../shared/entered';
import { filtersField, readSpan, SPAN_FILTERS } from '../../fields/filters';
import { INCLUDE_ROWS_OPTION, includesRows } from '../../fields/orderForm';
import { SHOP_TIMEZONE_OPTION } from '../../fields/shopTime';
import { readSort, sortField } from '../../fields/sortField';

const SORTS = ['create_date', 'id', 'ordernumber', 'returnnumber', 'status', 'total_price'] as const;

const properties: INodeProperties[] = [
	...LIST_FIELDS,
	filtersField(
		...SPAN_FILTERS,
		{ displayName: 'Order Number', name: 'orderNumber', type: 'string', default: '', placeholder: 'e.g. 2026-1042', description: 'In full, with its prefix' },
		{ displayName: 'Return Number', name: 'returnNumber', type: 'string', default: '', placeholder: 'e.g. 2026-301', description: 'In full, with its prefix' },
		{
			displayName: 'Status',
			name: 'status',
			type: 'options',
			options: [
				{ name: 'Canceled', value: 'canceled' },
				{ name: 'Completed', value: 'completed' },
				{ name: 'Credited', value: 'credited' },
				{ name: 'Custom 1', value: 'custom_1' },
				{ name: 'Custom 2', value: 'custom_2' },
				{ name: 'Custom 3', value: 'custom_3' },
				{ name: 'New', value: 'new' },
				{ name: 'Processing', value: 'processing' },
			],
			default: 'new',
		},
	),
	sortField([
		['Creation Date', 'create_date'],
		['ID', 'id'],
		['Order Number', 'ordernumber'],
		['Return Number', 'returnnumber'],
		['Status', 'status'],
		['Total', 'total_price'],
	]),
	SIMPLIFY_FIELD,
	optionsField(INCLUDE_ROWS_OPTION, SHOP_TIMEZONE_OPTION),
];

export const getMany: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['return'], operation: ['getMany'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const onProgress = progressTo(ctx.logger, 'Get Many: returns read', client.connection.readsPerMinute);
		const form = { simplify: readSimplify(ctx, itemIndex), rows: includesRows(ctx, itemIndex), onProgress };
		return (await readReturns(client, readFilters(ctx, itemIndex), readSort(ctx, itemIndex, SORTS), readLimit(ctx, itemIndex), form)) as IDataObject[];
	},
};

function readFilters(ctx: IExecuteFunctions, itemIndex: number): ReturnFilters {
	const entered = ctx.getNodeParameter('filters', itemIndex, {}) as Entered;
	return withoutAbsent({
		...readSpan(entered, readZone(ctx, itemIndex)),
		returnnumber_full: textIn(entered.returnNumber, 'Return Number'),
		ordernumber_full: textIn(entered.orderNumber, 'Order Number'),
		status: textIn(entered.status, 'Status'),
	});
}
