import { updateDisplayOptions, type IDataObject, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { setStock } from '../../../../lib/ccv/stock/setStock';
import { stockOutcomeItem } from '../../../../lib/ccv/stock/StockOutcome';
import type { ItemOperation } from '../../../shared/Operation';
import { optionsField, readOption } from '../../../shared/optionsField';
import { STOCK_ARTICLE, stockLineAt } from '../../fields/stockArticleLocator';
import { TURN_ON_OPTION } from './turnOnOption';

const properties: INodeProperties[] = [
	STOCK_ARTICLE,
	{
		displayName: 'Stock',
		name: 'stock',
		type: 'number',
		default: 0,
		required: true,
		typeOptions: { numberPrecision: 6 },
		description: 'What the stock becomes. CCV cannot add to a stock: what is sold between your look at it and this is overwritten.',
	},
	optionsField(TURN_ON_OPTION),
];

export const set: ItemOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['stock'], operation: ['set'] } }, properties),

	async execute(ctx, itemIndex, client) {
		const settings = { turnOn: readOption(ctx, 'turnOnStock', itemIndex) === true };
		return [stockOutcomeItem(await setStock(client, stockLineAt(ctx, itemIndex), settings, ctx.getInputData().length)) as IDataObject];
	},
};
