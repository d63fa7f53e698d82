import type { MplusClient } from '../MplusClient';
import { readByMarker } from '../readByMarker';
import type { ChangedFilter } from './ChangedFilter';
import { createJudge } from './createJudge';
import { readSoundPage } from './readSoundPage';
import type { ChangedReader, ChangedRecord } from './RecordKind';

const SAMPLE_SIZE = 25;
const PAGE_SIZE = 250;
/** Further back than this a sample does not look. */
const MOST_REACH = 20_000;

/** The records changed last, for a dry run that has nothing new to show. Markers have holes, so it looks back further and further. */
export async function readSample(client: MplusClient, reader: ChangedReader, top: number, filter: ChangedFilter): Promise<ChangedRecord[]> {
	const judge = createJudge(client, reader.kind, { filter });
	for (let reach = 2 * SAMPLE_SIZE; ; reach *= 4) {
		const from = Math.max(0, top - reach + 1);
		const found = await newestSince(client, reader, from, filter, judge);
		if (found.length === SAMPLE_SIZE || from === 0 || 4 * reach > MOST_REACH) return found;
	}
}

async function newestSince(client: MplusClient, reader: ChangedReader, from: number, filter: ChangedFilter, judge: ReturnType<typeof createJudge>): Promise<ChangedRecord[]> {
	const pages = readByMarker(from, async (marker) => {
		const records = await readSoundPage(client, reader, marker, PAGE_SIZE, filter.orderTypes);
		return { records, highest: records.reduce((highest, record) => Math.max(highest, record.marker), -1) };
	});
	let newest: ChangedRecord[] = [];
	for await (const { records } of pages) {
		const wanted = (await judge(records)).flatMap(({ changed }) => changed ?? []);
		newest = [...newest, ...wanted].sort((a, b) => a.marker - b.marker).slice(-SAMPLE_SIZE);
		if (reader.whole) break;
	}
	return newest;
}
