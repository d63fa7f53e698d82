import type { IExecuteFunctions } from 'n8n-workflow';

import { PosError } from '../../lib/http/PosError';

/** A text out of an expression: undefined where it is empty. A record or list is refused: as text it would be "[object Object]" for every item. */
export function strictText(value: unknown, label: string): string | undefined {
	if (value === null || value === undefined) return undefined;
	if (typeof value === 'object' || typeof value === 'function') throw new PosError('invalid-setting', `${label} must be a text, not ${shownAs(value)}`, { hint: 'Look at the expression: it points at a whole record or list' });
	return String(value).trim() || undefined;
}

/** A number out of an expression: undefined where it is empty or blank. Anything else that is no plain number is refused, never taken for 0 or 1. */
export function strictNumber(value: unknown, label: string): number | undefined {
	if (value === null || value === undefined) return undefined;
	if (typeof value === 'number' && Number.isFinite(value)) return value;
	const text = typeof value === 'string' ? value.trim() : undefined;
	if (text === '') return undefined;
	if (text !== undefined && /^-?\d+(?:\.\d+)?$/.test(text)) return Number(text);
	throw new PosError('invalid-setting', `${label} must be a number such as 12.5, not ${shownAs(value)}`);
}

/** A wrong value as an error shows it. */
export function shownAs(value: unknown): string {
	if (typeof value === 'string') return `"${value}"`;
	return typeof value === 'object' ? (Array.isArray(value) ? 'a list' : 'a record') : String(value);
}

/** A text parameter of one item; undefined where it is left empty. */
export function textAt(ctx: IExecuteFunctions, name: string, itemIndex: number, label = name): string | undefined {
	return strictText(ctx.getNodeParameter(name, itemIndex, ''), label);
}

export function requiredTextAt(ctx: IExecuteFunctions, name: string, label: string, itemIndex: number): string {
	const text = textAt(ctx, name, itemIndex, label);
	if (text !== undefined) return text;
	throw new PosError('invalid-setting', `${label} is empty`, { hint: `Fill in ${label}` });
}

/** A number of one item; undefined where it is left empty. Never rounds. */
export function numberAt(ctx: IExecuteFunctions, name: string, label: string, itemIndex: number): number | undefined {
	return strictNumber(ctx.getNodeParameter(name, itemIndex, ''), label);
}

export interface LocatorValue {
	mode: string;
	value: string;
}

/** What a resource locator points at; undefined where it is left empty. An expression may give the bare value. */
export function locatorAt(ctx: IExecuteFunctions, name: string, itemIndex: number, label = name): LocatorValue | undefined {
	const parameter: unknown = ctx.getNodeParameter(name, itemIndex, '');
	const { mode = 'id', value } = isLocator(parameter) ? parameter : { value: parameter };
	const text = strictText(value, label);
	return text === undefined ? undefined : { mode, value: text };
}

function isLocator(parameter: unknown): parameter is { mode?: string; value?: unknown } {
	return typeof parameter === 'object' && parameter !== null && 'value' in parameter;
}

export function requiredLocatorAt(ctx: IExecuteFunctions, name: string, label: string, itemIndex: number): LocatorValue {
	const locator = locatorAt(ctx, name, itemIndex, label);
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
