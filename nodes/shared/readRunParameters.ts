import type { IExecuteFunctions } from 'n8n-workflow';

import { PosError } from '../../lib/http/PosError';
import { choiceIn, wholeNumberIn, zoneIn } from './checkedValues';

/** A run-level text parameter: read once, at the first item. */
export function readText(ctx: IExecuteFunctions, name: string): string {
	const value: unknown = ctx.getNodeParameter(name, 0, '');
	return value === null || value === undefined ? '' : String(value).trim();
}

/**
 * A run-level switch; the texts of a template's field count too. Anything else is refused: a dry run whose setting got
 * lost must not write.
 */
export function readSwitch(ctx: IExecuteFunctions, name: string, label: string): boolean {
	const value: unknown = ctx.getNodeParameter(name, 0, undefined);
	const text = String(value).trim().toLowerCase();
	if (text === 'true' || text === 'false') return text === 'true';
	throw new PosError('invalid-setting', `${label} must be true or false`, { hint: 'Look at the node Settings: the field is missing or empty' });
}

/** A run-level text that must not be empty. */
export function readRequired(ctx: IExecuteFunctions, name: string, label: string): string {
	const text = readText(ctx, name);
	if (text !== '') return text;
	throw new PosError('invalid-setting', `${label} is empty`, { hint: 'Look at the node Settings: the field is missing or empty' });
}

/** A run-level choice out of a closed list. */
export function readChoice<Value extends string>(ctx: IExecuteFunctions, name: string, label: string, values: readonly Value[]): Value {
	return choiceIn(readText(ctx, name), label, values);
}

/** A run-level whole number of at least `least`. */
export function readWholeNumber(ctx: IExecuteFunctions, name: string, label: string, least: number): number {
	return wholeNumberIn(ctx.getNodeParameter(name, 0, NaN), label, least);
}

export function readTimezone(ctx: IExecuteFunctions): string {
	return zoneIn(readText(ctx, 'timezone'));
}
