import { mapConcurrently } from '../../http/mapConcurrently';
import { GAP_REACH, type MarkerHead, type MarkerReadings } from '../../sync/changed/chooseMarkers';
import type { MarkerCheckpoint } from '../../sync/checkpoint/MarkerCheckpoint';
import type { MplusClient } from '../MplusClient';
import { createPageEnds } from '../products/pageEnds';
import { readByMarker, type MarkerPage } from '../readByMarker';
import { listStart } from './listStart';
import { readSoundPage } from './readSoundPage';
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
	const listing = await listFrom(client, reader, before, settings);
	// After the listing: one that has changed since is then missing here, and there only in the next run.
	const again = reader.whole ? [] : await mapConcurrently(failed, AT_A_TIME, async (marker) => await readAgain(client, reader, marker, settings));
	return { top, beganMs, ...listing, again: again.flat() };
}

async function listFrom(client: MplusClient, reader: ChangedReader, before: MarkerCheckpoint, settings: ListSettings): Promise<Pick<MarkerReadings<ChangedHead>, 'listed' | 'listedTo' | 'listedToEnd'>> {
	const { amountPerRun, judge, onProgress } = settings;
	const named = new Set([...before.gaps, ...before.failed].map(({ marker }) => marker));
	const listed: ChangedHead[] = [];
	let [due, read, listedTo] = [0, 0, -1];
	for await (const { records, highest } of pagesFrom(client, reader, before, settings)) {
		listedTo = highest;
		// A record with a marker beyond its page comes again with the page of that one.
		const heads = await judge(records.filter(({ marker }) => marker <= listedTo));
		for (const head of heads) listed.push(head);
		onProgress?.(listed.length);
		due += heads.filter(({ wanted, marker }) => wanted && (marker >= before.nextMarker || named.has(marker))).length;
		read += 1;
		if (reader.whole) break;
		if (due > amountPerRun || read === MOST_PAGES) return { listed, listedTo, listedToEnd: false };
	}
	return { listed, listedTo, listedToEnd: true };
}

function pagesFrom(client: MplusClient, reader: ChangedReader, before: MarkerCheckpoint, { amountPerRun, orderTypes }: ListSettings): AsyncGenerator<MarkerPage<ChangedRecord>> {
	const limit = Math.min(PAGE_SIZE, amountPerRun + MARGIN);
	const pageEnd = createPageEnds();
	return readByMarker(listStart(reader, before), async (syncMarker) => {
		const records = await readSoundPage(client, reader, syncMarker, limit, orderTypes);
		return { records, highest: pageEnd(records.map(({ id, marker, markers = [marker] }) => ({ id, markers })), syncMarker) };
	});
}

/** The record that failed, if it still has its marker. Where it has another, it changed since and comes by that one. */
async function readAgain(client: MplusClient, reader: ChangedReader, marker: number, { orderTypes, judge }: ListSettings): Promise<ChangedHead[]> {
	const page = await readSoundPage(client, reader, marker, 1, orderTypes);
	return await judge(page.filter((changed) => changed.marker === marker));
}
