import { PosError } from '../../http/PosError';

/** Throws `invalid-setting` for what JSON has no form for, which would go out as null or not at all: NaN, Infinity, nothing in a list, a date that is none. */
export function demandSendable(value: unknown, path: string): void {
	const trouble = troubleIn(value, path, []);
	if (trouble) throw new PosError('invalid-setting', `${trouble} cannot be sent as JSON`, { hint: 'Nothing was sent. Look at the expression for it' });
}

/** The first one, by its place. */
function troubleIn(value: unknown, path: string, around: unknown[]): string | undefined {
	if (typeof value === 'number') return Number.isFinite(value) ? undefined : `${path} is ${value}, which`;
	if (typeof value === 'function' || typeof value === 'symbol' || typeof value === 'bigint') return `${path} is a ${typeof value}, which`;
	if (typeof value !== 'object' || value === null) return undefined;
	if (around.includes(value)) return `${path} leads back to what it is in, which`;
	if ('toJSON' in value && typeof value.toJSON === 'function') return (value.toJSON as () => unknown)() === null ? `${path} is a date that is none, which` : undefined;
	return Array.isArray(value) ? troubleInList(value, path, around) : troubleInRecord(value, path, around);
}

function troubleInList(list: unknown[], path: string, around: unknown[]): string | undefined {
	const gap = Array.from(list).indexOf(undefined);
	if (gap >= 0) return `${path}[${gap}] is undefined, which`;
	return firstOf(list.map((entry, index) => troubleIn(entry, `${path}[${index}]`, [...around, list])));
}

function troubleInRecord(record: object, path: string, around: unknown[]): string | undefined {
	return firstOf(Object.entries(record).map(([name, entry]) => troubleIn(entry, `${path}.${name}`, [...around, record])));
}

function firstOf(troubles: Array<string | undefined>): string | undefined {
	return troubles.find((trouble) => trouble !== undefined);
}
