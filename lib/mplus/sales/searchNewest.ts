/** Records by sync marker downwards, so that the newest come first. */
export interface NewestReading<T> {
	/** The highest marker given so far. */
	readHighest(): Promise<number>;
	readPage(syncMarker: number, syncMarkerLimit: number): Promise<T[]>;
	fits(record: T): boolean;
}

/** So many markers hold at most so many records. */
const WINDOW = 200;
/** As many as a person looks through. */
const ENOUGH = 25;
const WINDOWS_AT_ONCE = 5;

/** Looks back from the newest record. `before`: absent, or the last page's `next`. */
export async function searchNewest<T extends { syncMarker?: number }>({ readHighest, readPage, fits }: NewestReading<T>, before?: number): Promise<{ found: T[]; next?: number }> {
	const found: T[] = [];
	let end = before ?? (await readHighest()) + 1;
	for (let windows = 0; end > 0 && windows < WINDOWS_AT_ONCE && found.length < ENOUGH; windows++) {
		const start = Math.max(0, end - WINDOW);
		const records = (await readPage(start, WINDOW)).filter(({ syncMarker = -1 }) => syncMarker >= start && syncMarker < end);
		found.push(...records.filter(fits).sort((one, other) => (other.syncMarker ?? 0) - (one.syncMarker ?? 0)));
		end = start;
	}
	return { found, next: end > 0 ? end : undefined };
}
