import { chooseMarkers, type MarkerChoice } from '../../sync/changed/chooseMarkers';
import type { MarkerCheckpoint } from '../../sync/checkpoint/MarkerCheckpoint';
import type { MplusClient } from '../MplusClient';
import type { ChangedFilter } from './ChangedFilter';
import { createJudge } from './createJudge';
import { listMarkers } from './listMarkers';
import type { ChangedReader, ChangedRecord } from './RecordKind';

export interface Position {
	before: MarkerCheckpoint;
	/** The highest marker the till had given before anything was read. */
	top: number;
	/** Whether what is there already is passed over: a first reading that starts from now. */
	fromNow: boolean;
}

export interface Taken extends Omit<MarkerChoice<ChangedRecord>, 'take'> {
	/** In the order of their markers. */
	changed: ChangedRecord[];
}

/** The changed records that are due after a position, so many at most, and the position once they are settled. */
export async function takeChanges(
	client: MplusClient,
	reader: ChangedReader,
	{ before, top, fromNow }: Position,
	{ amount, filter, onProgress }: { amount: number; filter: ChangedFilter; onProgress?: (read: number) => void },
): Promise<Taken> {
	const judge = createJudge(client, reader.kind, { before, filter, passOver: fromNow ? top : -1 });
	const readings = await listMarkers(client, reader, before, top, { amountPerRun: amount, orderTypes: filter.orderTypes, judge, onProgress });
	const { take, checkpoint, endReached } = chooseMarkers(before, readings, { amountPerRun: amount, nowMs: client.port.now() });
	return { changed: take.flatMap(({ changed }) => changed ?? []), checkpoint, endReached };
}
