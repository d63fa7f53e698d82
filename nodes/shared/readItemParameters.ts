import type { IExecuteFunctions } from 'n8n-workflow';

import { PosError } from '../../lib/http/PosError';

/** A text parameter of one item; undefined where it is left empty. */
export function textAt(ctx: IExecuteFunctions, name: string, itemIndex: number): string | undefined {
	const value: unknown = ctx.getNodeParameter(name, itemIndex, '');
	const text = value === null || value === undefined ? '' : String(value).trim();
	return text === '' ? undefined : text;
}

export function requiredTextAt(ctx: IExecuteFunctions, name: string, label: string, itemIndex: number): string {
	const text = textAt(ctx, name, itemIndex);
	if (text !== undefined) return text;
	throw new PosError('invalid-setting', `${label} is empty`, { hint: `Fill in ${label}` });
}

/** A number of one item; undefined where it is left empty. Never rounds. */
export function numberAt(ctx: IExecuteFunctions, name: string, label: string, itemIndex: number): number | undefined {
	const value: unknown = ctx.getNodeParameter(name, itemIndex, '');
	if (value === '' || value === null || value === undefined) return undefined;
	const number = Number(value);
	if (Number.isFinite(number)) return number;
	throw new PosError('invalid-setting', `${label} must be a number, not "${String(value)}"`);
}

export interface LocatorValue {
	mode: string;
	value: string;
}

/** What a resource locator points at; undefined where it is left empty. An expression may give the bare value. */
export function locatorAt(ctx: IExecuteFunctions, name: string, itemIndex: number): LocatorValue | undefined {
	const parameter: unknown = ctx.getNodeParameter(name, itemIndex, '');
	const { mode = 'id', value } = typeof parameter === 'object' && parameter !== null ? (parameter as { mode?: string; value?: unknown }) : { value: parameter };
	const text = value === null || value === undefined ? '' : String(value).trim();
	return text === '' ? undefined : { mode, value: text };
}

export function requiredLocatorAt(ctx: IExecuteFunctions, name: string, label: string, itemIndex: number): LocatorValue {
	const locator = locatorAt(ctx, name, itemIndex);
	if (locator) return locator;
	throw new PosError('invalid-setting', `${label} is empty`, { hint: `Choose ${label} from the list, or enter it` });
}

/** A parameter that holds JSON: an object as it is, or its text. */
export function jsonAt(ctx: IExecuteFunctions, name: string, label: string, itemIndex: number): Record<string, unknown> {
	const parameter: unknown = ctx.getNodeParameter(name, itemIndex, '');
	const value = typeof parameter === 'string' ? parse(parameter) : parameter;
	if (value === undefined) throw new PosError('invalid-setting', `${label} is not valid JSON`, { hint: 'Check quotes, commas and brackets' });
	if (Object.prototype.toString.call(value) === '[object Object]') return value as Record<string, unknown>;
	throw new PosError('invalid-setting', `${label} must be one JSON object`, { hint: 'For example {"name": "Jan Jansen"}' });
}

function parse(text: string): unknown {
	try {
		return JSON.parse(text);
	} catch {
		return undefined;
	}
}
