import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import { readCashUps } from '../../../../lib/ccv/cashUps/readCashUps';
import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { LIST_FIELDS, readLimit } from '../../../shared/listParameters';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readZone } from '../../../shared/optionsField';
import { readSimplify, SIMPLIFY_FIELD } from '../../../shared/simplifyField';
import { textIn, type Entered } from '../../../shared/entered';
import { filtersField, readSpan, SPAN_FILTERS } from '../../fields/filters';
import { SHOP_TIMEZONE_OPTION } from '../../fields/shopTime';

const properties: INodeProperties[] = [
	...LIST_FIELDS,
	filtersField(...SPAN_FILTERS, { displayName: 'Status', name: 'status', type: 'string', default: '', placeholder: 'e.g. OPEN', description: 'Only cash-ups with this status, as CCV shows it' }),
	SIMPLIFY_FIELD,
	optionsField(SHOP_TIMEZONE_OPTION),
];

export const getMany: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['cashUp'], operation: ['getMany'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const entered = ctx.getNodeParameter('filters', itemIndex, {}) as Entered;
		const wanted = { ...readSpan(entered, readZone(ctx, itemIndex)), status: textIn(entered.status, 'Status') };
		return (await readCashUps(client, wanted, readLimit(ctx, itemIndex), readSimplify(ctx, itemIndex))) as IDataObject[];
	},
};
