import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { PosError } from '../../../lib/http/PosError';
import { fromItem } from '../../../lib/mplus/items/fromItem';
import type { Item } from '../../../lib/mplus/items/toItem';
import { readZone } from '../../shared/optionsField';
import { jsonAt } from '../../shared/readItemParameters';

/** Whether a record is given by fields or by JSON. `example`: what the JSON may look like. */
export function specifyFields(displayName: string, example: string): INodeProperties[] {
	return [
		{
			displayName: 'Specify',
			name: 'specify',
			type: 'options',
			options: [
				{ name: 'Using Fields', value: 'fields' },
				{ name: 'Using JSON', value: 'json' },
			],
			default: 'fields',
		},
		{
			displayName: `${displayName} (JSON)`,
			name: 'json',
			type: 'json',
			default: '{}',
			required: true,
			displayOptions: { show: { specify: ['json'] } },
			description: `Fields of the till's type ${displayName}, with plain amounts, quantities and ISO dates, e.g. ${example}`,
		},
	];
}

/** Shown only where fields are used. */
export function shownForFields(field: INodeProperties): INodeProperties {
	return { ...field, displayOptions: { show: { ...field.displayOptions?.show, specify: ['fields'] } } };
}

/** The record in the words of the till, from JSON or from the item that `readFields` gives. */
export function readSale<T extends object>(ctx: IExecuteFunctions, itemIndex: number, typeName: string, readFields: () => Item): T {
	const item = ctx.getNodeParameter('specify', itemIndex, 'fields') === 'json' ? jsonAt(ctx, 'json', `${typeName} (JSON)`, itemIndex) : readFields();
	const { lineList } = item;
	// Lines in another place would be left out without a word.
	if (lineList !== undefined && !isLineList(lineList)) throw new PosError('invalid-setting', `${typeName} (JSON): lineList.line must be a list`, { hint: 'Write {"lineList": {"line": [{"articleNumber": 14, "data": {"quantity": 1}}]}}' });
	return fromItem<T>(typeName, item, readZone(ctx, itemIndex));
}

function isLineList(lineList: unknown): boolean {
	if (Object.prototype.toString.call(lineList) !== '[object Object]') return false;
	const { line } = lineList as { line?: unknown };
	return line === undefined || Array.isArray(line);
}
