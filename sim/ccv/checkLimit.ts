import type { PlayedFault } from '../server/types';
import { refused, type Outcome } from './outcome';
import type { CcvWorld } from './world';

const MINUTE_MS = 60_000;
const TOTAL = 'total';

/** Counts a call against its resource and method and against all calls, or refuses it (API.md 5: 429.10 and 429.11). */
export function checkLimit(world: CcvWorld, resource: string, method: string, now: number, play?: PlayedFault): Outcome | undefined {
	const key = `${method} ${resource}`;
	const limit = limitOf(world, resource, method);
	const total = world.limits.totalPerMinute ?? Infinity;
	if (play === 'rate-limit' || callsOf(world, key, now).length >= limit) {
		return refused(429, '429.10', `Rate limit of ${key} reached: ${limit} a minute`);
	}
	if (play === 'rate-limit-total' || callsOf(world, TOTAL, now).length >= total) {
		return refused(429, '429.11', 'Total rate limit of the API reached');
	}
	callsOf(world, key, now).push(now);
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
