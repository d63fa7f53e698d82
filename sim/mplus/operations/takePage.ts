import { numberIn, type WireRecord } from '../wire';

/** Records from a marker on, the lowest first up to the limit, then delivered unsorted (API.md 5, 14.4). */
export function takePage<T extends { syncMarker: number }>(
	records: Iterable<T>,
	request: WireRecord | undefined,
	cap = Infinity,
): T[] {
	const from = numberIn(request, 'syncMarker');
	const limit = from === undefined ? undefined : numberIn(request, 'syncMarkerLimit');
	const due = [...records].filter((record) => from === undefined || record.syncMarker >= from);
	due.sort((one, other) => one.syncMarker - other.syncMarker);
	return unsorted(due.slice(0, Math.min(cap, limit && limit > 0 ? limit : Infinity)));
}

/** Never ends with the highest marker where there are several. */
export function unsorted<T>(sorted: T[]): T[] {
	const [odd, even] = [sorted.filter((_, index) => index % 2 === 1), sorted.filter((_, index) => index % 2 === 0)];
	return [...odd, ...even.reverse()];
}
