import { PosError } from './PosError';
import { decideRetry, type RetryPolicy } from './decideRetry';
import type { Exchange, HttpAnswer, HttpPort, HttpRequest } from './HttpPort';

export interface RetryHooks {
	/** Waits for a place in the rate budget; before every attempt. */
	beforeAttempt?: () => Promise<void>;
	/** Told of a 429, so that other calls hold back as well. */
	onRateLimit?: (untilMs: number, answer: HttpAnswer) => void;
}

/** Sends until an answer stands, bounded by the policy. Returns the last exchange; throws only when the run was cancelled. */
export async function sendWithRetry(
	port: HttpPort,
	request: HttpRequest,
	policy: RetryPolicy,
	hooks: RetryHooks = {},
): Promise<Exchange> {
	for (let attempt = 1; ; attempt++) {
		await hooks.beforeAttempt?.();
		throwIfCancelled(port);
		const exchange = await port.send(request);
		const decision = decideRetry(exchange, policy, attempt, port.now(), port.random());
		if (decision.kind === 'stop') return exchange;
		if (exchange.kind === 'answered' && exchange.status === 429) hooks.onRateLimit?.(port.now() + decision.waitMs, exchange);
		await port.sleep(decision.waitMs);
	}
}

function throwIfCancelled(port: HttpPort): void {
	if (port.isCancelled()) throw new PosError('cancelled', 'The execution was stopped');
}
