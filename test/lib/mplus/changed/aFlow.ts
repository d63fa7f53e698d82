import { readChanged, type Changed, type ChangedSettings } from '../../../../lib/mplus/changed/readChanged';
import type { RecordKind } from '../../../../lib/mplus/changed/RecordKind';
import { decodeCheckpoint } from '../../../../lib/sync/checkpoint/decodeCheckpoint';
import { demandMarkers } from '../../../../lib/sync/checkpoint/demandForm';
import type { MarkerCheckpoint } from '../../../../lib/sync/checkpoint/MarkerCheckpoint';
import type { LedgerState } from '../../../../lib/sync/ledger/readLedger';
import { settleRun } from '../../../../lib/sync/ledger/settleRun';
import { anOutcome } from '../../../support/builders/anOutcome';
import type { TillScene } from '../aTillScene';

export const FIRST_RUN: LedgerState = { checkpoint: undefined, checkpointText: null, openDeadLetters: [], day: null };

export const changedSettings = (over: Partial<ChangedSettings> = {}): ChangedSettings => ({
	flow: 'till',
	start: 'fromNow',
	amountPerRun: 500,
	dryRun: false,
	zone: 'Europe/Amsterdam',
	filter: {},
	...over,
});

export function ledgerAt(checkpointText: string | null): LedgerState {
	return { ...FIRST_RUN, checkpoint: checkpointText === null ? undefined : decodeCheckpoint(checkpointText), checkpointText };
}

export function markersIn(text: string | null): MarkerCheckpoint {
	const checkpoint = decodeCheckpoint(text ?? '');
	demandMarkers(checkpoint);
	return checkpoint;
}

/** Runs that follow one another, each beginning where the last one ended; `failing` names the ids that cannot be written. */
export function runsOf({ client }: Pick<TillScene, 'client'>, kind: RecordKind, over: Partial<ChangedSettings> = {}) {
	let text: string | null = null;
	return async (failing: string[] = []): Promise<Changed & { ids: string[]; checkpoint: MarkerCheckpoint }> => {
		const changed = await readChanged(client, kind, ledgerAt(text), changedSettings(over));
		const outcomes = changed.run.ids.map((id) => anOutcome({ id, reason: failing.includes(id) ? 'till-failure' : 'created' }));
		text = settleRun(changed.run, outcomes, { target: 'ccv:1', dryRun: false, mayBeFiltered: false }).checkpoint;
		return { ...changed, ids: changed.run.ids, checkpoint: markersIn(text) };
	};
}
