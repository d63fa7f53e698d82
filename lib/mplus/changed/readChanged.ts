import { checkOrigin } from '../../sync/checkpoint/checkOrigin';
import { demandMarkers } from '../../sync/checkpoint/demandForm';
import { encodeCheckpoint } from '../../sync/checkpoint/encodeCheckpoint';
import type { LedgerState } from '../../sync/ledger/readLedger';
import type { RunReport } from '../../sync/RunReport';
import { startReport } from '../../sync/startReport';
import type { Item } from '../items/toItem';
import type { MplusClient } from '../MplusClient';
import type { ChangedFilter } from './ChangedFilter';
import { changedReaders } from './changedReaders';
import { checkPosition } from './checkPosition';
import { firstCheckpoint } from './firstCheckpoint';
import { readSample } from './readSample';
import type { ChangedRecord, RecordKind } from './RecordKind';
import { takeChanges } from './takeChanges';

export interface ChangedSettings {
	flow: string;
	/** Used where the ledger has no checkpoint yet. `fromDate`: documents only. */
	start: 'fromNow' | 'fromDate' | 'fromBeginning';
	/** For `fromDate`, in days since 1970. */
	startDay?: number;
	amountPerRun: number;
	dryRun: boolean;
	/** Zone of the shop, for the dates of records. */
	zone: string;
	filter: ChangedFilter;
}

export interface Changed {
	/** Records in the till's own fields, as items have them. */
	records: Item[];
	run: RunReport;
}

const ANEW = 'Delete the row of kind checkpoint of this flow in the table pos_sync_ledger and choose with Start where to begin; what the target has is not written twice';

/** Records of a kind that changed since the checkpoint in the ledger, in the order of their markers. */
export async function readChanged(
	client: MplusClient,
	kind: RecordKind,
	ledger: LedgerState,
	settings: ChangedSettings,
	hooks: { onProgress?: (read: number) => void } = {},
): Promise<Changed> {
	const startedAtMs = client.port.now();
	const reader = changedReaders[kind];
	const [source, stored] = [client.installation, ledger.checkpoint];
	if (stored) {
		checkOrigin(stored, { kind, flow: settings.flow, source });
		demandMarkers(stored);
	}
	const report = startReport(ledger, { flow: settings.flow, kind, source }, startedAtMs);
	const take = (changed: ChangedRecord[]) => ({
		records: changed.map(({ record }) => reader.toItem(record, settings.zone)),
		ids: changed.map(({ id }) => id),
		markers: Object.fromEntries(changed.map(({ id, marker }) => [id, marker])),
	});
	const top = await reader.readHighest(client);
	if (stored) await checkPosition(client, reader, stored.nextMarker, top, ANEW);
	if (!stored && settings.dryRun && settings.start === 'fromNow') {
		const { records, ...read } = take(await readSample(client, reader, top, settings.filter));
		return { records, run: { ...report, ...read, start: 'sample' } };
	}
	const before = stored ?? firstCheckpoint({ kind, source, flow: settings.flow }, top, settings);
	const fromNow = !stored && settings.start === 'fromNow';
	const { changed, checkpoint, endReached } = await takeChanges(client, reader, { before, top, fromNow }, { amount: settings.amountPerRun, filter: settings.filter, ...hooks });
	const { records, ...read } = take(changed);
	const attempts = new Map(before.failed.map((failed) => [failed.marker, failed.attempts]));
	const run: RunReport = {
		...report,
		...read,
		start: stored ? 'checkpoint' : settings.start,
		checkpoint: settings.dryRun ? null : encodeCheckpoint(checkpoint),
		attempts: Object.fromEntries(changed.flatMap(({ id, marker }) => (attempts.has(marker) ? [[id, attempts.get(marker) ?? 0]] : []))),
		endReached,
	};
	return { records, run };
}
