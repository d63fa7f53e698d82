import { textIn, type WireRecord } from '../wire';
import type { MplusWorld } from '../world';

type Reply = WireRecord & { result: string };

/** The same key gets the first answer again, word for word but for the idempotencyResult (API.md 9.1). */
export function answerOnce(
	world: MplusWorld,
	operation: string,
	request: WireRecord,
	failed: (errorMessage: string) => Reply,
	answer: () => Reply,
): WireRecord {
	const key = textIn(request, 'idempotencyKey') ?? '';
	const original = { idempotencyResult: 'IDEMPOTENCY-RESULT-ORIGINAL-RESPONSE' };
	// What a real till does with an empty key is not known (API.md 17).
	if (key === '') return { ...original, ...failed('idempotencyKey must not be empty') };
	const kept = world.keysHonoured ? world.replies.get(`${operation} ${key}`) : undefined;
	if (kept) return { ...kept, idempotencyResult: 'IDEMPOTENCY-RESULT-REPLAY-RESPONSE' };
	const reply = { ...original, ...answer() };
	if (reply.result.endsWith('-OK') || world.replayFailures) world.replies.set(`${operation} ${key}`, reply);
	return reply;
}
