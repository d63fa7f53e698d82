import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { PosError } from '../../../lib/http/PosError';
import { fromItem } from '../../../lib/mplus/items/fromItem';
import type { Item } from '../../../lib/mplus/items/toItem';
import { readZone } from '../../shared/optionsField';
import { readSpecified, specifyFields } from '../../shared/specify';

function jsonField(typeName: string) {
	return { displayName: `${typeName} (JSON)`, name: 'json' };
}

/** How an order or invoice is given: by fields or by JSON. `example`: what the JSON may look like. */
export function specifySale(typeName: string, example: string): INodeProperties[] {
	return specifyFields({ ...jsonField(typeName), description: `Fields of the till's type ${typeName}, with plain amounts, quantities and ISO dates, e.g. ${example}` });
}

/** The record in the words of the till, from JSON or from the item that `readFields` gives. */
export function readSale<T extends object>(ctx: IExecuteFunctions, itemIndex: number, typeName: string, readFields: () => Item): T {
	const item = readSpecified(ctx, itemIndex, jsonField(typeName), readFields);
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
