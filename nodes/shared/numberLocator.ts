import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { PosError } from '../../lib/http/PosError';
import type { MplusList } from './mplusLists/mplusLists';
import { shownAs, strictText } from './readItemParameters';

/** A field for a number of the till, such as a branch or an article, that is chosen from a searchable list or entered. */
export function numberLocator(displayName: string, name: string, list: MplusList, description: string, value = ''): INodeProperties {
	return {
		displayName,
		name,
		type: 'resourceLocator',
		default: { mode: value === '' ? 'list' : 'id', value },
		description,
		modes: [
			{ displayName: 'From List', name: 'list', type: 'list', typeOptions: { searchListMethod: list, searchable: true } },
			{
				displayName: 'ID',
				name: 'id',
				type: 'string',
				placeholder: 'e.g. 1',
				validation: [{ type: 'regex', properties: { regex: '^\\d*$', errorMessage: 'A number of the till has digits only' } }],
			},
		],
	};
}

/** As `numberLocator`, for what the till names by a code: a payment method, a country. */
export function codeLocator(displayName: string, name: string, list: MplusList, description: string, placeholder: string): INodeProperties {
	return {
		displayName,
		name,
		type: 'resourceLocator',
		default: { mode: 'list', value: '' },
		description,
		modes: [
			{ displayName: 'From List', name: 'list', type: 'list', typeOptions: { searchListMethod: list, searchable: true } },
			{ displayName: 'Code', name: 'id', type: 'string', placeholder },
		],
	};
}

/** The number in a locator, wherever it was read; undefined where it is left empty. */
export function numberIn(locator: unknown, label: string): number | undefined {
	const value = valueIn(locator);
	const text = typeof value === 'string' || typeof value === 'number' ? String(value).trim() : undefined;
	if (value === null || value === undefined || text === '') return undefined;
	const number = text !== undefined && /^\d+$/.test(text) ? Number(text) : NaN;
	if (Number.isSafeInteger(number) && number > 0) return number;
	throw new PosError('invalid-setting', `${label} must be a number of the till, not ${shownAs(value)}`);
}

/** The code in a locator; undefined where it is left empty. */
export function codeIn(locator: unknown, label = 'The code'): string | undefined {
	return strictText(valueIn(locator), label);
}

function valueIn(locator: unknown): unknown {
	return typeof locator === 'object' && locator !== null && 'value' in locator ? (locator as { value: unknown }).value : locator;
}

/** A number of the till in a parameter of one item. */
export function tillNumberAt(ctx: IExecuteFunctions, name: string, label: string, itemIndex: number): number | undefined {
	return numberIn(ctx.getNodeParameter(name, itemIndex, ''), label);
}

export function requiredTillNumberAt(ctx: IExecuteFunctions, name: string, label: string, itemIndex: number): number {
	const number = tillNumberAt(ctx, name, label, itemIndex);
	if (number !== undefined) return number;
	throw new PosError('invalid-setting', `${label} is empty`, { hint: `Choose ${label} from the list, or enter its number` });
}

/** A run-level number of the till. */
export function readNumber(ctx: IExecuteFunctions, name: string, label: string): number | undefined {
	return tillNumberAt(ctx, name, label, 0);
}
