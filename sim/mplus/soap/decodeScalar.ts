import { literalsOf } from '../table';
import type { Wire } from '../wire';

import { notImplemented } from './notImplemented';
import { SoapFault } from './SoapFault';

const RANGES: Record<string, [lowest: bigint, highest: bigint]> = {
	short: [-(2n ** 15n), 2n ** 15n - 1n],
	int: [-(2n ** 31n), 2n ** 31n - 1n],
	long: [-(2n ** 63n), 2n ** 63n - 1n],
	unsignedByte: [0n, 2n ** 8n - 1n],
	unsignedShort: [0n, 2n ** 16n - 1n],
	unsignedInt: [0n, 2n ** 32n - 1n],
	unsignedLong: [0n, 2n ** 64n - 1n],
};

const PATTERNS: Record<string, RegExp> = {
	decimal: /^[+-]?(\d+(\.\d*)?|\.\d+)$/,
	date: /^\d{4}-\d\d-\d\d(Z|[+-]\d\d:\d\d)?$/,
	dateTime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(\.\d+)?(Z|[+-]\d\d:\d\d)?$/,
	base64: /^[A-Za-z0-9+/\s]*={0,2}\s*$/,
};

/** Reads one scalar as gSOAP does: blanks around are fine, an empty or mistyped value is a fault in either mode (API.md 18). */
export function decodeScalar(type: string, text: string, tag: string): Wire {
	if (type === 'string') return text;
	const value = text.trim();
	if (value === '' && type !== 'base64') throw SoapFault.invalid('empty value provided where a value is required', tag);
	if (type === 'boolean') return decodeBoolean(value, tag);
	if (RANGES[type]) return decodeInteger(type, value, tag);
	const known = literalsOf(type)?.has(value) ?? PATTERNS[type]?.test(value);
	if (!known) throw invalidValue(tag);
	return value;
}

function decodeBoolean(value: string, tag: string): boolean {
	if (value === 'true' || value === '1') return true;
	if (value === 'false' || value === '0') return false;
	throw invalidValue(tag);
}

function decodeInteger(type: string, value: string, tag: string): number {
	if (!/^[+-]?\d+$/.test(value)) throw invalidValue(tag);
	const exact = BigInt(value.replace(/^\+/, ''));
	const [lowest, highest] = RANGES[type] ?? [0n, 0n];
	if (exact < lowest || exact > highest) throw invalidValue(tag);
	if (!Number.isSafeInteger(Number(exact))) throw notImplemented(`An integer beyond 2^53 (${value})`);
	return Number(exact);
}

function invalidValue(tag: string): SoapFault {
	return SoapFault.invalid('invalid value', tag);
}
