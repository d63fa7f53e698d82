import { refused, type Outcome } from './outcome';
import type { CcvWorld } from './world';

const MINUTE_MS = 60_000;

/** Counts a call against its resource and method, or refuses it (API.md 5: 429.10). */
export function checkLimit(world: CcvWorld, resource: string, method: string, now: number): Outcome | undefined {
	const key = `${method} ${resource}`;
	const since = world.limitWindow === 'fixed' ? now - (now % MINUTE_MS) : now - MINUTE_MS + 1;
	const calls = (world.counters.calls[key] ?? []).filter((at) => at >= since);
	const limit = limitOf(world, resource, method);
	world.counters.calls[key] = calls;
	if (calls.length >= limit) return refused(429, '429.10', `Rate limit of ${key} reached: ${limit} a minute`);
	calls.push(now);
	return undefined;
}

function limitOf({ limits }: CcvWorld, resource: string, method: string): number {
	if (method !== 'GET') return limits.writesPerMinute;
	return resource === 'productqueries' ? limits.productQueriesPerMinute : limits.readsPerMinute;
}
