import { IANAZone } from 'luxon';
import type { IExecuteFunctions } from 'n8n-workflow';

import { PosError } from '../../lib/http/PosError';

/** A run-level text parameter: read once, at the first item. */
export function readText(ctx: IExecuteFunctions, name: string): string {
	const value: unknown = ctx.getNodeParameter(name, 0, '');
	return value === null || value === undefined ? '' : String(value).trim();
}

/** A run-level switch. The text "false" of a template's field is false too. */
export function readSwitch(ctx: IExecuteFunctions, name: string): boolean {
	const value: unknown = ctx.getNodeParameter(name, 0, false);
	return typeof value === 'string' ? value.trim().toLowerCase() === 'true' : value === true;
}

/** A run-level whole number of at least `least`. */
export function readWholeNumber(ctx: IExecuteFunctions, name: string, label: string, least: number): number {
	const value = Number(ctx.getNodeParameter(name, 0, NaN));
	if (Number.isSafeInteger(value) && value >= least) return value;
	throw new PosError('invalid-setting', `${label} must be a whole number of at least ${least}`);
}

export function readTimezone(ctx: IExecuteFunctions): string {
	const zone = readText(ctx, 'timezone') || 'Europe/Amsterdam';
	if (IANAZone.isValidZone(zone)) return zone;
	throw new PosError('invalid-setting', `${zone} is no time zone`, { hint: 'Use a name such as Europe/Amsterdam or Europe/Brussels' });
}
