import { createLimiter, type Limiter } from './createLimiter';

// Module scope on purpose: all executions of a process share the connections of one installation.
const limiters = new Map<string, Limiter>();

/** The process-wide limiter of one installation. `max` is where it begins; what an execution learned of the till since then stays. */
export function limiterFor(key: string, max: number): Limiter {
	const known = limiters.get(key);
	if (known) return known;
	const limiter = createLimiter(max);
	limiters.set(key, limiter);
	return limiter;
}
