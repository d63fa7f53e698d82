import type { MarkerCheckpoint } from '../../sync/checkpoint/MarkerCheckpoint';
import type { MplusClient } from '../MplusClient';
import type { Order, Received } from '../soap/mplusTypes.generated';
import { passesFilter, type ChangedFilter } from './ChangedFilter';
import { isOwnWrite } from './isOwnWrite';
import type { ChangedHead } from './listMarkers';
import { ownStockWrites } from './ownStockWrites';
import type { ChangedRecord, RecordKind } from './RecordKind';

const DAY_MS = 86_400_000;

/** Tells which records of a page are wanted. Up to the marker `passOver` none is: they were there before the flow began. */
export function createJudge(
	client: MplusClient,
	kind: RecordKind,
	before: Pick<MarkerCheckpoint, 'floorMarker' | 'floorDay'>,
	filter: ChangedFilter,
	passOver = -1,
): (page: ChangedRecord[]) => Promise<ChangedHead[]> {
	return async (page) => {
		const kept = page.filter(({ marker, record }) => marker > passOver && !isBeforeStart(before, marker, record) && passesFilter(kind, record, filter));
		const others = filter.leaveOutOwnWrites ? await withoutOwn(client, kind, kept) : kept;
		const wanted = new Set(others);
		return page.map((changed) => ({ id: changed.id, marker: changed.marker, wanted: wanted.has(changed), ...(wanted.has(changed) && { changed }) }));
	};
}

async function withoutOwn(client: MplusClient, kind: RecordKind, page: ChangedRecord[]): Promise<ChangedRecord[]> {
	if (kind !== 'stock') return page.filter(({ record }) => !isOwnWrite(kind, record));
	const own = await ownStockWrites(client, page);
	return page.filter(({ id }) => !own.has(id));
}

/** What changed after the flow began counts whatever its date: only the past is cut off there. */
function isBeforeStart({ floorMarker, floorDay }: Pick<MarkerCheckpoint, 'floorMarker' | 'floorDay'>, marker: number, record: object): boolean {
	const { financialDate } = record as Received<Order>;
	if (marker > floorMarker || !financialDate?.year || !financialDate.mon || !financialDate.day) return false;
	return Date.UTC(financialDate.year, financialDate.mon - 1, financialDate.day) / DAY_MS < floorDay;
}
