import type { MarkerCheckpoint } from '../../sync/checkpoint/MarkerCheckpoint';
import type { MplusClient } from '../MplusClient';
import type { Order, Received } from '../soap/mplusTypes.generated';
import { passesFilter, type ChangedFilter } from './ChangedFilter';
import { isOwnWrite } from './isOwnWrite';
import type { ChangedHead } from './listMarkers';
import { lastForeignMoves } from './lastForeignMoves';
import { listStart } from './listStart';
import type { ChangedRecord, RecordKind } from './RecordKind';

const DAY_MS = 86_400_000;

interface JudgeSettings {
	/** Absent: all are looked at, as for a sample. */
	before?: MarkerCheckpoint;
	filter: ChangedFilter;
	/** Up to this marker none is wanted: they were there before the flow began. */
	passOver?: number;
}

/** Tells which records of a page are wanted. */
export function createJudge(client: MplusClient, kind: RecordKind, { before, filter, passOver = -1 }: JudgeSettings): (page: ChangedRecord[]) => Promise<ChangedHead[]> {
	return async (page) => {
		const kept = page.filter(({ marker, record }) => marker > passOver && !(before && isBeforeStart(before, marker, record)) && passesFilter(kind, record, filter));
		const wanted = new Map(filter.leaveOutOwnWrites ? await withoutOwn(client, kind, kept, before) : kept.map((record) => [record, record]));
		return page.map((record) => {
			const changed = wanted.get(record);
			return { id: record.id, marker: (changed ?? record).marker, wanted: changed !== undefined, ...(changed && { changed }) };
		});
	};
}

/** What others changed, each as it is taken: a stock level counts as changed when others moved it last, whatever this package wrote since. */
async function withoutOwn(client: MplusClient, kind: RecordKind, page: ChangedRecord[], before: MarkerCheckpoint | undefined): Promise<Array<[ChangedRecord, ChangedRecord]>> {
	if (kind !== 'stock') return page.filter(({ record }) => !isOwnWrite(kind, record)).map((record) => [record, record]);
	const moves = await lastForeignMoves(client, page, before ? listStart({ whole: true }, before) : Infinity);
	return page.flatMap((level) => {
		const marker = moves.get(level);
		return marker === undefined ? [] : [[level, { ...level, marker }]];
	});
}

/** What changed after the flow began counts whatever its date: only the past is cut off there. */
function isBeforeStart({ floorMarker, floorDay }: Pick<MarkerCheckpoint, 'floorMarker' | 'floorDay'>, marker: number, record: object): boolean {
	const { financialDate } = record as Received<Order>;
	if (marker > floorMarker || !financialDate?.year || !financialDate.mon || !financialDate.day) return false;
	return Date.UTC(financialDate.year, financialDate.mon - 1, financialDate.day) / DAY_MS < floorDay;
}
