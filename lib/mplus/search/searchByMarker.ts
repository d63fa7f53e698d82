import type { MarkerPage } from '../readByMarker';

export interface FoundPage<T> {
	found: T[];
	/** Where to go on looking; absent at the end. */
	next?: number;
}

/** As many as a person looks through. */
const ENOUGH = 25;
/** So many pages before the person is shown what there is so far. */
const PAGES_AT_ONCE = 5;

/**
 * Looks through pages of records for those that fit. The till's own search gives one hit, and
 * the names of its overview's fields are not documented, so the looking is done here.
 */
export async function searchByMarker<T>(pages: AsyncIterable<MarkerPage<T>>, fits: (record: T) => boolean): Promise<FoundPage<T>> {
	const found: T[] = [];
	let read = 0;
	for await (const { records, highest } of pages) {
		found.push(...records.filter(fits));
		read += 1;
		if (found.length >= ENOUGH || read === PAGES_AT_ONCE) return { found, next: highest + 1 };
	}
	return { found };
}

/** Whether every word of a search stands in one of the texts, whatever its case. */
export function hasWords(search: string, texts: ReadonlyArray<string | number | undefined>): boolean {
	const text = texts.filter((part) => part !== undefined).join(' ').toLowerCase();
	return search.toLowerCase().split(/\s+/).every((word) => text.includes(word));
}
