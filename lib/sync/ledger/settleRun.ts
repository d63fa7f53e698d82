import { PosError } from '../../http/PosError';
import type { Checkpoint, FailedRecord } from '../checkpoint/Checkpoint';
import type { DateCheckpoint } from '../checkpoint/DateCheckpoint';
import { decodeCheckpoint } from '../checkpoint/decodeCheckpoint';
import { encodeCheckpoint } from '../checkpoint/encodeCheckpoint';
import { isDateCheckpoint, isMarkerCheckpoint, type AnyCheckpoint, type MarkerCheckpoint } from '../checkpoint/MarkerCheckpoint';
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
	const again = counted.filter(({ source, status, attempts }) => read.has(source.id) && status === 'failed' && attempts < MAX_ATTEMPTS);
	const checkpoint = { ...decodeCheckpoint(run.checkpoint), target: settings.target };
	return { outcomes: counted, leftOut, filtered, checkpoint: encodeCheckpoint(withFailed(checkpoint, again, run)) };
}

function withFailed(checkpoint: AnyCheckpoint, again: Outcome[], run: RunReport): AnyCheckpoint {
	if (isMarkerCheckpoint(checkpoint)) return withFailedMarkers(checkpoint, again, run);
	return isDateCheckpoint(checkpoint) ? { ...checkpoint, failed: addFailed(checkpoint, again) } : withFailures(checkpoint, again);
}

function withAttempts(outcome: Outcome, attempts: number): Outcome {
	const hint = attempts >= MAX_ATTEMPTS ? `It has failed in ${attempts} runs and is not tried again by itself; mend the cause, then replay it` : outcome.hint;
	return { ...outcome, attempts, hint };
}

function withFailures(checkpoint: Checkpoint, again: Outcome[]): Checkpoint {
	const failed = new Set(again.map(({ source }) => Number(source.id)));
	return { ...checkpoint, settled: checkpoint.settled.filter((id) => !failed.has(id)), failed: addFailed(checkpoint, again) };
}

function addFailed({ failed: before }: Checkpoint | DateCheckpoint, again: Outcome[]): FailedRecord[] {
	const failed = new Map([...before, ...again.map(({ source, attempts }) => ({ id: Number(source.id), attempts }))].map((record) => [record.id, record.attempts]));
	return [...failed].map(([id, attempts]) => ({ id, attempts }));
}

/** Several records may bear one marker (stock corrected at once): they are read again together. */
function withFailedMarkers(checkpoint: MarkerCheckpoint, again: Outcome[], { flow, markers = {} }: RunReport): MarkerCheckpoint {
	const failed = new Map(checkpoint.failed.map(({ marker, attempts }) => [marker, attempts]));
	for (const { source, attempts } of again) {
		const marker = markers[source.id];
		if (marker === undefined) {
			throw new PosError('invalid-setting', `Flow ${flow}: the output Run does not say which marker record ${source.id} has`, {
				hint: 'Connect the output Run of Get Changed to the second input as it is, without a node in between',
			});
		}
		failed.set(marker, Math.max(attempts, failed.get(marker) ?? 0));
	}
	return { ...checkpoint, failed: [...failed].map(([marker, attempts]) => ({ marker, attempts })) };
}
