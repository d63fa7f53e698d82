import type { Wire, WireRecord } from '../wire';
import type { MplusWorld } from '../world';

/** Till mode: takes the fields that this till drops out of a record, at any depth. */
export function dropIgnored(world: MplusWorld, record: WireRecord): WireRecord {
	const ignored = new Set(world.mode === 'till' ? world.ignoresField : []);
	return ignored.size === 0 ? record : strip(record, ignored);
}

function strip(record: WireRecord, ignored: Set<string>): WireRecord {
	const kept = Object.entries(record).filter(([field]) => !ignored.has(field));
	return Object.fromEntries(kept.map(([field, value]) => [field, stripValue(value, ignored)]));
}

function stripValue(value: Wire | undefined, ignored: Set<string>): Wire | undefined {
	if (Array.isArray(value)) return value.map((entry) => stripValue(entry, ignored) ?? '');
	return typeof value === 'object' ? strip(value, ignored) : value;
}
