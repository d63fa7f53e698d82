import type { IExecuteFunctions } from 'n8n-workflow';

import { PosError } from '../../../lib/http/PosError';

/** A parameter with a JSON list, as a list or its text, or a record that has the list under `key`. */
export function listJsonAt(ctx: IExecuteFunctions, name: string, label: string, key: string, itemIndex: number): unknown[] {
	const parameter: unknown = ctx.getNodeParameter(name, itemIndex, '');
	const value = typeof parameter === 'string' ? parse(parameter) : parameter;
	if (value === undefined) throw new PosError('invalid-setting', `${label} is not valid JSON`, { hint: 'Check quotes, commas and brackets' });
	const list: unknown = Array.isArray(value) ? value : (value as Record<string, unknown> | null)?.[key];
	if (Array.isArray(list)) return list;
	throw new PosError('invalid-setting', `${label} must be a JSON list`, { hint: `Either the list itself, or a record that has it under ${key}` });
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
