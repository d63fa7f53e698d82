import type { Checkpoint } from '../checkpoint/Checkpoint';
import { decodeCheckpoint } from '../checkpoint/decodeCheckpoint';
import { encodeCheckpoint } from '../checkpoint/encodeCheckpoint';
import type { Outcome } from '../Outcome';
import type { RunReport } from '../RunReport';

/** After so many runs a record that fails is no longer tried by itself. */
export const MAX_ATTEMPTS = 5;

export interface SettledRun {
	outcomes: Outcome[];
	/** Ids that Run lists and that did not arrive, where they should have. */
	leftOut: string[];
	/** How many were dropped on purpose. */
	filtered: number;
	/** null where none may be stored: a sample, a dry run, or records that were left out. */
	checkpoint: string | null;
}

export interface SettleSettings {
	target: string;
	dryRun: boolean;
	/** Whether records that do not arrive count as settled (a Filter node on purpose). */
	mayBeFiltered: boolean;
}

/** Counts failures and decides how far the checkpoint may move: past what is written, skipped, held or given up. Pure. */
export function settleRun(run: RunReport, outcomes: Outcome[], settings: SettleSettings): SettledRun {
	const counted = outcomes.map((outcome) =>
		outcome.status === 'failed' && !settings.dryRun ? withAttempts(outcome, (run.attempts[outcome.source.id] ?? 0) + 1) : outcome,
	);
	const arrived = new Set(outcomes.map(({ source }) => source.id));
	const missing = run.ids.filter((id) => !arrived.has(id));
	const [leftOut, filtered] = settings.mayBeFiltered ? [[], missing.length] : [missing, 0];
	if (run.checkpoint === null || settings.dryRun || leftOut.length > 0) return { outcomes: counted, leftOut, filtered, checkpoint: null };
	// A record that Get Changed did not read (somebody put it in between) has no place in its checkpoint.
	const read = new Set(run.ids);
	const checkpoint = withFailures({ ...decodeCheckpoint(run.checkpoint), target: settings.target }, counted.filter(({ source }) => read.has(source.id)));
	return { outcomes: counted, leftOut, filtered, checkpoint: encodeCheckpoint(checkpoint) };
}

function withAttempts(outcome: Outcome, attempts: number): Outcome {
	const hint = attempts >= MAX_ATTEMPTS ? `It has failed in ${attempts} runs and is not tried again by itself; mend the cause, then replay it` : outcome.hint;
	return { ...outcome, attempts, hint };
}

function withFailures(checkpoint: Checkpoint, outcomes: Outcome[]): Checkpoint {
	const again = outcomes.filter(({ status, attempts }) => status === 'failed' && attempts < MAX_ATTEMPTS);
	const failed = new Map(again.map(({ source, attempts }) => [Number(source.id), attempts]));
	return {
		...checkpoint,
		settled: checkpoint.settled.filter((id) => !failed.has(id)),
		failed: [...checkpoint.failed.filter(({ id }) => !failed.has(id)), ...[...failed].map(([id, attempts]) => ({ id, attempts }))],
	};
}
