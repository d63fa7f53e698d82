import type { JsonObject } from '../outcome';
import type { CcvCall } from '../route';

/** One page of a paged collection (API.md 4): no total and no last, and `next` is an absolute address or null. */
export function toPage<T>(call: CcvCall, records: T[], toJson: (record: T) => JsonObject): JsonObject {
	const { start, size } = call.query;
	const end = start + size;
	return {
		start,
		size,
		href: `${call.origin}${call.path}`,
		first: start > 0 ? pageAt(call, 0) : null,
		previous: start > 0 ? pageAt(call, Math.max(0, start - size)) : null,
		next: end < records.length ? pageAt(call, end) : null,
		items: records.slice(start, end).map(toJson),
	};
}

function pageAt(call: CcvCall, start: number): string {
	const parameters = new URLSearchParams(call.search);
	parameters.set('start', String(start));
	parameters.set('size', String(call.query.size));
	return `${call.origin}${call.path}?${parameters}`;
}
