import type { IExecuteFunctions, INodeProperties } from 'n8n-workflow';

import { PosError } from '../../lib/http/PosError';

/** A field for a number of the till, such as a branch or an article. */
export function numberLocator(displayName: string, name: string, description: string, value = ''): INodeProperties {
	return {
		displayName,
		name,
		type: 'resourceLocator',
		default: { mode: 'id', value },
		description,
		modes: [
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

/** The number in a locator, wherever it was read; undefined where it is left empty. */
export function numberIn(locator: unknown, label: string): number | undefined {
	const value = typeof locator === 'object' && locator !== null && 'value' in locator ? (locator as { value: unknown }).value : locator;
	if (value === undefined || value === null || String(value).trim() === '') return undefined;
	const number = Number(value);
	if (Number.isSafeInteger(number) && number > 0) return number;
	throw new PosError('invalid-setting', `${label} must be a number of the till, not "${String(value)}"`);
}

/** A run-level number of the till. */
export function readNumber(ctx: IExecuteFunctions, name: string, label: string): number | undefined {
	return numberIn(ctx.getNodeParameter(name, 0, ''), label);
}
