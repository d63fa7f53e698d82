import { mapConcurrently } from '../../http/mapConcurrently';
import { PosError } from '../../http/PosError';
import { firstMarkerOf, GAP_REACH, type MarkerHead, type MarkerReadings } from '../../sync/changed/chooseMarkers';
import type { MarkerCheckpoint } from '../../sync/checkpoint/MarkerCheckpoint';
import type { MplusClient } from '../MplusClient';
import { readByMarker } from '../readByMarker';
import type { ChangedReader, ChangedRecord } from './RecordKind';

export interface ChangedHead extends MarkerHead {
	/** Absent where it is not wanted: a first reading may pass over very many. */
	changed?: ChangedRecord;
}

export interface ListSettings {
	amountPerRun: number;
	orderTypes?: string[];
	/** Tells the wanted records of a page. */
	judge: (page: ChangedRecord[]) => Promise<ChangedHead[]>;
	onProgress?: (read: number) => void;
}

const PAGE_SIZE = 500;
/** Read beyond what is taken: records already done from the lowest gap on. */
const MARGIN = GAP_REACH;
/** So that a first reading that passes over nearly everything stores how far it came. */
const MOST_PAGES = 20;
const AT_A_TIME = 4;

/** All that has to be read to decide which records are taken: by marker, and failed ones each by its own. */
export async function listMarkers(client: MplusClient, reader: ChangedReader, before: MarkerCheckpoint, top: number, settings: ListSettings): Promise<MarkerReadings<ChangedHead>> {
	const beganMs = client.port.now();
	const failed = before.failed.map(({ marker }) => marker);
	const from = Math.min(firstMarkerOf(before), ...(reader.whole ? failed : []));
	const listing = await listFrom(client, reader, before, from, settings);
	// After the listing: one that has changed since is then missing here, and there only in the next run.
	const again = reader.whole ? [] : await mapConcurrently(failed, AT_A_TIME, async (marker) => await readAgain(client, reader, marker, settings));
	return { top, beganMs, ...listing, again: again.flat() };
}

async function listFrom(client: MplusClient, reader: ChangedReader, before: MarkerCheckpoint, from: number, settings: ListSettings): Promise<Pick<MarkerReadings<ChangedHead>, 'listed' | 'listedToEnd'>> {
	const { amountPerRun, orderTypes, judge, onProgress } = settings;
	const named = new Set([...before.gaps, ...before.failed].map(({ marker }) => marker));
	const limit = Math.min(PAGE_SIZE, amountPerRun + MARGIN);
	const listed: ChangedHead[] = [];
	let [due, pages] = [0, 0];
	for await (const { records } of readByMarker(from, async (marker) => withHighest(reader, await reader.readPage(client, marker, limit, orderTypes)))) {
		const heads = await judge(records);
		for (const head of heads) listed.push(head);
		onProgress?.(listed.length);
		due += heads.filter(({ wanted, marker }) => wanted && (marker >= before.nextMarker || named.has(marker))).length;
		pages += 1;
		if (reader.whole) break;
		if (due > amountPerRun || pages === MOST_PAGES) return { listed, listedToEnd: false };
	}
	return { listed, listedToEnd: true };
}

/** The record that failed, if it still has its marker. Where it has another, it changed since and comes by that one. */
async function readAgain(client: MplusClient, reader: ChangedReader, marker: number, { orderTypes, judge }: ListSettings): Promise<ChangedHead[]> {
	const page = await reader.readPage(client, marker, 1, orderTypes);
	return await judge(page.filter((changed) => changed.marker === marker));
}

function withHighest({ kind }: ChangedReader, records: ChangedRecord[]): { records: ChangedRecord[]; highest: number } {
	const without = records.find(({ marker }) => marker < 0);
	if (without) {
		throw new PosError('malformed-answer', `MplusKASSA gives a changed record (${kind} ${without.number}) without a sync marker`, {
			hint: 'Nothing was skipped. Report it with the version of the till: Connection, Check',
		});
	}
	return { records, highest: records.reduce((highest, { marker }) => Math.max(highest, marker), -1) };
}
