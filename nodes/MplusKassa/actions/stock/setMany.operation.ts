import { updateDisplayOptions, type IDataObject, type IExecuteFunctions, type INodeProperties } from 'n8n-workflow';

import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { changeManyStocks } from '../../../../lib/mplus/stock/changeManyStocks';
import { readArticleNames } from '../../../../lib/mplus/stock/readArticleNames';
import type { CorrectionOptions } from '../../../../lib/mplus/stock/saveCorrections';
import { articleName, readStockLines, type StockValues } from '../../../../lib/mplus/stock/StockLine';
import { stockOutcomeItem } from '../../../../lib/mplus/stock/StockOutcome';
import { readNumber } from '../../../shared/numberLocator';
import type { BatchOperation } from '../../../shared/Operation';
import { optionsField, readOption } from '../../../shared/optionsField';
import { progressTo } from '../../../shared/progressTo';
import { readChoice, readRequired, readText } from '../../../shared/readRunParameters';
import { BRANCH_FIELD, EMPLOYEE_OPTION, readWriteOptions, REFERENCE_OPTION, STOCK_MEANS_OPTION } from './stockFields';
import { valueAt } from './valueAt';

const properties: INodeProperties[] = [
	{
		displayName:
			'All input items are written together, up to 250 per call. Each gives one item that says what came of it: set, unchanged (not written), refused or unclear.',
		name: 'setManyNotice',
		type: 'notice',
		default: '',
	},
	{
		displayName: 'Mode',
		name: 'mode',
		type: 'options',
		options: [
			{ name: 'Absolute', value: 'set', description: 'The free stock becomes the amount' },
			{ name: 'Relative', value: 'adjust', description: 'The amount is added to the stock; below 0 it is taken off. A workflow that runs again for the same adds again.' },
		],
		default: 'set',
	},
	{
		displayName: 'Articles Are Named By',
		name: 'articleKey',
		type: 'options',
		options: [
			{ name: 'Article Number', value: 'articleNumber', description: 'The number of the article in the till' },
			{ name: 'Barcode', value: 'barcode', description: 'All products are read to find it' },
			{ name: 'External ID', value: 'externalId', description: 'All products are read to find it' },
			{ name: 'PLU Number', value: 'pluNumber', description: 'Any text, compared whole' },
		],
		default: 'articleNumber',
	},
	{
		displayName: 'Article Field',
		name: 'articleField',
		type: 'string',
		default: 'articleNumber',
		required: true,
		placeholder: 'e.g. articleNumber',
		description: 'Name of the field of the input items that names the article; inner fields with dots',
	},
	{
		displayName: 'Amount Field',
		name: 'amountField',
		type: 'string',
		default: 'amount',
		required: true,
		placeholder: 'e.g. amount',
		description: 'Name of the field of the input items that holds the amount; inner fields with dots',
	},
	{ ...BRANCH_FIELD, required: false, description: 'The branch of items that name none' },
	{
		displayName: 'Branch Field',
		name: 'branchField',
		type: 'string',
		default: 'branchNumber',
		placeholder: 'e.g. branchNumber',
		description: 'Name of the field of the input items that holds the number of the branch, where they have one',
	},
	optionsField(
		{
			displayName: 'Correction Type',
			name: 'correctionType',
			type: 'options',
			options: [
				{ name: 'Count', value: 'CORRECTION-TYPE-COUNT' },
				{ name: 'Write-Off', value: 'CORRECTION-TYPE-WRITE-OFF' },
			],
			default: 'CORRECTION-TYPE-COUNT',
			description: 'How the till books the correction; as it is set up itself where this is not added',
		},
		EMPLOYEE_OPTION,
		{ displayName: 'Reason', name: 'reason', type: 'string', default: '', description: 'Free text that the till keeps with the correction' },
		REFERENCE_OPTION,
		STOCK_MEANS_OPTION,
	),
];

export const setMany: BatchOperation<MplusClient> = {
	fields: updateDisplayOptions({ show: { resource: ['stock'], operation: ['setMany'] } }, properties),

	async executeAll(ctx, items, client) {
		const fields = { article: readRequired(ctx, 'articleField', 'Article Field'), amount: readRequired(ctx, 'amountField', 'Amount Field'), branch: readText(ctx, 'branchField') };
		const branch = readNumber(ctx, 'branch', 'Branch');
		const values = items.map(({ json }): StockValues => ({
			article: valueAt(json, fields.article),
			amount: valueAt(json, fields.amount),
			branch: (fields.branch === '' ? undefined : valueAt(json, fields.branch)) ?? branch,
		}));
		const key = readChoice(ctx, 'articleKey', 'Articles Are Named By', ['articleNumber', 'barcode', 'externalId', 'pluNumber']);
		const names = await readArticleNames(client, key, values.map(({ article }) => articleName(article)));
		const lines = readStockLines(values, readChoice(ctx, 'mode', 'Mode', ['set', 'adjust']), names);
		const outcomes = await changeManyStocks(client, lines, readOptions(ctx), progressTo(ctx.logger, 'Set Many: stocks written'));
		return [outcomes.map((outcome, item) => ({ json: stockOutcomeItem(outcome) as IDataObject, pairedItem: { item } }))];
	},
};

function readOptions(ctx: IExecuteFunctions): CorrectionOptions {
	const [correctionType, reason] = [readOption(ctx, 'correctionType', 0), readOption(ctx, 'reason', 0)];
	return {
		...readWriteOptions(ctx, 0),
		...(correctionType !== undefined && { correctionType: String(correctionType) }),
		...(reason !== undefined && { reason: String(reason) }),
	};
}
