import { PosError } from '../http/PosError';

export interface MarkerPage<T> {
	records: T[];
	/** The highest sync marker (or stockId) among them; a page without any says so by -1. */
	highest: number;
}

/**
 * Pages of records by sync marker, from `from` to the end. A page is unsorted, so the next one begins after the highest
 * marker; only an empty page is the end (Mplus API, dossier 5). Throws where the till does not go on: it ignores the marker.
 */
export async function* readByMarker<T>(from: number, readPage: (syncMarker: number) => Promise<MarkerPage<T>>): AsyncGenerator<MarkerPage<T>> {
	for (let syncMarker = from; ; ) {
		const page = await readPage(syncMarker);
		if (page.records.length === 0) return;
		if (page.highest < syncMarker) {
			throw new PosError('malformed-answer', `MplusKASSA was asked for records from sync marker ${syncMarker} on and gave older ones`, {
				hint: 'Nothing was skipped. Report it with the version of the till: Connection, Check',
			});
		}
		yield page;
		syncMarker = page.highest + 1;
	}
}

/** The highest of the markers, -1 where there is none. */
export function highestMarker(records: ReadonlyArray<{ syncMarker?: number }>): number {
	return records.reduce((highest, { syncMarker }) => Math.max(highest, syncMarker ?? -1), -1);
}
