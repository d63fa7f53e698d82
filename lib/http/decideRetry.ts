import type { Exchange } from './HttpPort';
import { retryAfterMs } from './retryAfterMs';

export interface RetryPolicy {
	/** `always`: reads and keyed writes. `neverSent`: writes that must not be done twice. */
	repeatable: 'always' | 'neverSent';
	maxAttempts: number;
	/** Longest single wait. */
	maxWaitMs: number;
}

export type RetryDecision = { kind: 'stop' } | { kind: 'wait'; waitMs: number };

const FIRST_WAIT_MS = 500;
const MINUTE_MS = 60_000;
const TRANSIENT = [502, 503, 504];

/** Whether and when to send again, after attempt number `attempt` (from 1). Pure; `random` is between 0 and 1. */
export function decideRetry(exchange: Exchange, policy: RetryPolicy, attempt: number, now: number, random: number): RetryDecision {
	if (attempt >= policy.maxAttempts) return { kind: 'stop' };
	switch (exchange.kind) {
		case 'neverSent':
			return backOff(policy, attempt, random);
		case 'lost':
			return policy.repeatable === 'always' ? backOff(policy, attempt, random) : { kind: 'stop' };
		case 'answered':
			return afterAnswer(exchange, policy, attempt, now, random);
	}
}

function afterAnswer(
	answer: Extract<Exchange, { kind: 'answered' }>,
	policy: RetryPolicy,
	attempt: number,
	now: number,
	random: number,
): RetryDecision {
	// A 429 says that nothing was done, so it may be repeated whatever the call.
	if (answer.status === 429) {
		const waitMs = retryAfterMs(answer.headers, now) ?? MINUTE_MS - (now % MINUTE_MS);
		// Asked to come back at once and refused again: not all attempts in the same moment.
		const least = (attempt - 1) * 2 * FIRST_WAIT_MS;
		return { kind: 'wait', waitMs: Math.min(Math.max(waitMs, least), Math.max(policy.maxWaitMs, MINUTE_MS)) };
	}
	if (policy.repeatable !== 'always' || !TRANSIENT.includes(answer.status)) return { kind: 'stop' };
	const asked = retryAfterMs(answer.headers, now);
	return asked === undefined ? backOff(policy, attempt, random) : { kind: 'wait', waitMs: Math.min(asked, policy.maxWaitMs) };
}

function backOff(policy: RetryPolicy, attempt: number, random: number): RetryDecision {
	const full = Math.min(FIRST_WAIT_MS * 2 ** (attempt - 1), policy.maxWaitMs);
	return { kind: 'wait', waitMs: Math.round(full / 2 + (full / 2) * random) };
}
