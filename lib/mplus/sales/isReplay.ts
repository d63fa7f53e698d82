/** Whether the till repeats what it once answered to the same key (Mplus API, dossier 9.1). */
export function isReplay({ idempotencyResult }: { idempotencyResult?: string }): boolean {
	return idempotencyResult === 'IDEMPOTENCY-RESULT-REPLAY-RESPONSE';
}

/** So many keys are tried past replays of a failure before it is said. */
export const MAX_ATTEMPTS = 20;
