import { updateDisplayOptions, type IDataObject, type IExecuteFunctions, type INodeExecutionData, type INodeProperties } from 'n8n-workflow';

import type { CcvClient } from '../../../../lib/ccv/CcvClient';
import { setManyStocks } from '../../../../lib/ccv/stock/setManyStocks';
import { stockOutcomeItem } from '../../../../lib/ccv/stock/StockOutcome';
import type { BatchOperation } from '../../../shared/Operation';
import { optionsField, readOption } from '../../../shared/optionsField';
import { progressTo } from '../../../shared/progressTo';
import { listJsonAt } from '../../fields/listJson';
import { TURN_ON_OPTION } from './turnOnOption';

const properties: INodeProperties[] = [
	{
		displayName:
			'Each stock has a field <b>stock</b> and one that names its product or variant: <b>sku</b>, <b>ean</b>, <b>product_id</b> or <b>attribute_combination_id</b>. Only what differs is written. Each gives one item that says what came of it: set, unchanged (not written), refused or unclear. Of each run one product and one variant are looked at afterwards. What is sold between reading and writing is overwritten.',
		name: 'setManyNotice',
		type: 'notice',
		default: '',
	},
	{
		displayName: 'Specify',
		name: 'specify',
		type: 'options',
		options: [
			{ name: 'Using Input Items', value: 'items', description: 'Each input item is one stock' },
			{ name: 'Using JSON', value: 'json', description: 'A list of stocks, whatever the input items are' },
		],
		default: 'items',
	},
	{
		displayName: 'Stocks (JSON)',
		name: 'stocksJson',
		type: 'json',
		default: '[]',
		required: true,
		displayOptions: { show: { specify: ['json'] } },
		description: 'For example [{"sku": "TEE-RED-M", "stock": 5}]',
	},
	optionsField(TURN_ON_OPTION),
];

export const setMany: BatchOperation<CcvClient> = {
	fields: updateDisplayOptions({ show: { resource: ['stock'], operation: ['setMany'] } }, properties),

	async executeAll(ctx, items, client) {
		const stocks = readStocks(ctx, items);
		const settings = { turnOn: readOption(ctx, 'turnOnStock', 0) === true };
		const onProgress = progressTo(ctx.logger, 'Set Many: stocks written', client.connection.writesPerMinute);
		const outcomes = await setManyStocks(client, stocks.map(({ values }) => values), settings, onProgress);
		for (const { reason } of outcomes.filter(({ notTaken }) => notTaken)) ctx.logger.warn(`Set Many: ${String(reason)}. Look whether the other stocks of this run are there`);
		return [outcomes.map((outcome, index): INodeExecutionData => ({ json: stockOutcomeItem(outcome) as IDataObject, pairedItem: { item: stocks[index]?.item ?? 0 } }))];
	},
};

interface GivenStock {
	values: Record<string, unknown>;
	/** The input item that it comes from. */
	item: number;
}

function readStocks(ctx: IExecuteFunctions, items: INodeExecutionData[]): GivenStock[] {
	if (ctx.getNodeParameter('specify', 0, 'items') !== 'json') return items.map(({ json }, item) => ({ values: json, item }));
	return listJsonAt(ctx, 'stocksJson', 'Stocks (JSON)', 'stocks', 0).map((stock) => ({ values: Object(stock) as Record<string, unknown>, item: 0 }));
}
