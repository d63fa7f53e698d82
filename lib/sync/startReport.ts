import type { LedgerState } from './ledger/readLedger';
import type { RunReport } from './RunReport';

/** What a run says of itself before anything was read; it begins at the ledger's checkpoint and has nothing to settle. */
export function startReport(ledger: LedgerState, run: Pick<RunReport, 'flow' | 'kind' | 'source'>, startedAtMs: number): RunReport {
	return {
		...run,
		start: 'checkpoint',
		startedAt: new Date(startedAtMs).toISOString(),
		previousCheckpoint: ledger.checkpointText,
		checkpoint: null,
		ids: [],
		attempts: {},
		endReached: true,
		waiting: 0,
		waitedTooLong: [],
		openDeadLetters: ledger.openDeadLetters,
		day: ledger.day,
	};
}
