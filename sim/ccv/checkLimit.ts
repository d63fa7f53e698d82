import type { PlayedFault } from '../server/types';
import { refused, type Outcome } from './outcome';
import type { CcvWorld } from './world';

const MINUTE_MS = 60_000;
const TOTAL = 'total';

/** Counts a call against its resource and method and against all calls, or refuses it (API.md 5: 429.10 and 429.11). */
export function checkLimit(world: CcvWorld, resources: string[], method: string, now: number, play?: PlayedFault): Outcome | undefined {
	const counted = world.nestedCountsAs === 'each' ? resources : resources.slice(-1);
	const total = world.limits.totalPerMinute ?? Infinity;
	const used = counted.find((resource) => callsOf(world, `${method} ${resource}`, now).length >= limitOf(world, resource, method));
	const reached = play === 'rate-limit' ? counted[0] : used;
	if (reached !== undefined) return refused(429, '429.10', `Rate limit of ${method} ${reached} reached: ${limitOf(world, reached, method)} a minute`);
	if (play === 'rate-limit-total' || callsOf(world, TOTAL, now).length >= total) {
		return refused(429, '429.11', 'Total rate limit of the API reached');
	}
	for (const resource of counted) callsOf(world, `${method} ${resource}`, now).push(now);
	if (total !== Infinity) callsOf(world, TOTAL, now).push(now);
	return undefined;
}

/** Times of the calls that still count; older ones are forgotten. */
function callsOf(world: CcvWorld, key: string, now: number): number[] {
	const since = world.limitWindow === 'fixed' ? now - (now % MINUTE_MS) : now - MINUTE_MS + 1;
	const calls = (world.counters.calls[key] ??= []);
	if (calls[0] === undefined || calls[0] >= since) return calls;
	return (world.counters.calls[key] = calls.filter((at) => at >= since));
}

function limitOf({ limits }: CcvWorld, resource: string, method: string): number {
	if (method !== 'GET') return limits.writesPerMinute;
	return resource === 'productqueries' ? limits.productQueriesPerMinute : limits.readsPerMinute;
}
