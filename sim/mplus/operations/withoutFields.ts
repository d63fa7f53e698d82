import type { WireRecord } from '../wire';

export function withoutFields(...fields: string[]): (record: WireRecord) => WireRecord {
	const gone = Object.fromEntries(fields.map((field) => [field, undefined]));
	return (record) => ({ ...record, ...gone });
}
