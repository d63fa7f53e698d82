import type { Wire } from '../wire';
import type { Order } from '../world';

/** Whether two states of an order say the same, but for the counters. */
export function isSameOrder(one: Order, other: Order): boolean {
	return canonical({ ...one, ...NO_COUNTERS }) === canonical({ ...other, ...NO_COUNTERS });
}

const NO_COUNTERS = { syncMarker: 0, changeCounter: 0, versionNumber: 0 };

/** A list of nothing and an absent field are one. */
function canonical(value: Wire | undefined): string {
	if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
	if (typeof value !== 'object') return JSON.stringify(value) ?? '';
	const fields = Object.entries(value).filter(([, field]) => field !== undefined);
	return `{${fields
		.sort(([one], [other]) => (one < other ? -1 : 1))
		.map(([name, field]) => `${name}:${canonical(field)}`)
		.join()}}`;
}
