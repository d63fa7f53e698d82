import { PosError } from '../../http/PosError';
import { decodeCheckpoint } from '../../sync/checkpoint/decodeCheckpoint';
import { encodeCheckpoint } from '../../sync/checkpoint/encodeCheckpoint';
import { isMarkerCheckpoint, type MarkerCheckpoint } from '../../sync/checkpoint/MarkerCheckpoint';
import type { MplusClient } from '../MplusClient';
import type { ChangedFilter } from './ChangedFilter';
import { changedReaders } from './changedReaders';
import { checkPosition, isBeyond } from './checkPosition';
import { firstCheckpoint } from './firstCheckpoint';
import type { ChangedRecord, RecordKind } from './RecordKind';
import { takeChanges } from './takeChanges';

export interface PollSettings {
	/** Used as long as there is no position. */
	start: 'fromNow' | 'fromBeginning' | 'fromMarker';
	/** For `fromMarker`: the first marker that is wanted. */
	startMarker?: number;
	/** So many records a poll at most; the rest follows in the next. */
	recordsPerPoll: number;
	filter: ChangedFilter;
}

export interface Polled {
	/** In the order of their markers. */
	changed: ChangedRecord[];
	/** How far the trigger has come, to be kept only once the records are handed on. */
	position: string;
}

/** Records of a kind that changed since a position. A first poll that starts from now only finds out where that is. */
export async function pollChanges(client: MplusClient, kind: RecordKind, stored: string | undefined, settings: PollSettings): Promise<Polled> {
	const reader = changedReaders[kind];
	const top = await reader.readHighest(client);
	const origin = { kind, flow: 'trigger', source: client.installation };
	const before = stored === undefined ? firstPosition(origin, top, settings) : readPosition(origin, stored);
	if (stored !== undefined) await checkPosition(client, reader, before.nextMarker, top, ANEW);
	else if (await isBeyond(client, reader, before.nextMarker, top)) throw notYet(before, top);
	const fromNow = stored === undefined && settings.start === 'fromNow';
	const { changed, checkpoint } = await takeChanges(client, reader, { before, top, fromNow }, { amount: settings.recordsPerPoll, filter: settings.filter });
	return { changed, position: encodeCheckpoint(checkpoint) };
}

// n8n keeps the position by the name of the node.
const ANEW = 'Put a new MplusKASSA Trigger of another name in its place and let it start from a marker you know; starting from now would skip what changed since';

type Origin = Pick<MarkerCheckpoint, 'kind' | 'flow' | 'source'>;

function firstPosition(origin: Origin, top: number, { start, startMarker = 0 }: PollSettings): MarkerCheckpoint {
	if (start !== 'fromMarker') return firstCheckpoint(origin, top, { start });
	return { ...firstCheckpoint(origin, top, { start: 'fromBeginning' }), nextMarker: startMarker };
}

function notYet({ kind, nextMarker }: MarkerCheckpoint, top: number): PosError {
	return new PosError('invalid-setting', `Start Marker is ${nextMarker} (${kind}), but MplusKASSA has counted to ${top} only`, {
		hint: `Enter ${top + 1} or less: what comes before it would be missed`,
	});
}

function readPosition({ kind, source }: Origin, stored: string): MarkerCheckpoint {
	const read = decoded(stored);
	if (read?.kind === kind && read.source === source) return read;
	throw new PosError('checkpoint-refused', 'The position of this trigger cannot be read', { hint: ANEW });
}

function decoded(stored: string): MarkerCheckpoint | undefined {
	try {
		const read = decodeCheckpoint(stored);
		return isMarkerCheckpoint(read) ? read : undefined;
	} catch {
		return undefined;
	}
}
