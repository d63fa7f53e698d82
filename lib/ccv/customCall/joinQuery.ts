import { PosError } from '../../http/PosError';
import type { CcvQuery } from '../ccvUrl';

/** The query of a call: what stood in the path and what is given beside it, lists as CCV takes them. null leaves a parameter out. */
export function joinQuery(inPath: CcvQuery, given: Record<string, unknown>): CcvQuery {
	const query: CcvQuery = { ...inPath };
	for (const [name, value] of Object.entries(given)) {
		const text = textOf(name, value);
		if (text === undefined) continue;
		if (query[name] !== undefined) throw new PosError('invalid-setting', `Query parameter ${name} is given twice, in Path and beside it`);
		query[name] = text;
	}
	return query;
}

function textOf(name: string, value: unknown): string | undefined {
	if (value === null || value === undefined) return undefined;
	const text = Array.isArray(value) && value.every(isScalar) ? value.join(',') : isScalar(value) ? String(value) : undefined;
	if (text === undefined) throw new PosError('invalid-setting', `Query parameter ${name} must be a text, a number, true or false, or a list of them`);
	if (name === '' || /\p{Cs}/u.test(name + text)) throw new PosError('invalid-setting', `Query parameter ${name} cannot be sent`, { hint: 'It has no name, or half a character' });
	return text;
}

function isScalar(value: unknown): value is string | number | boolean {
	return typeof value === 'string' || typeof value === 'boolean' || (typeof value === 'number' && Number.isFinite(value));
}
