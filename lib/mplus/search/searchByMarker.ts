import { readByMarker, type MarkerPage } from '../readByMarker';

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
 * Looks through records page by page for those that fit, from a sync marker on. The till's own search gives one hit, and
 * the names of its overview's fields are not documented, so the looking is done here.
 */
export async function searchByMarker<T>(
	from: number,
	readPage: (syncMarker: number) => Promise<MarkerPage<T>>,
	fits: (record: T) => boolean,
): Promise<FoundPage<T>> {
	const found: T[] = [];
	let pages = 0;
	for await (const page of readByMarker(from, readPage)) {
		found.push(...page.records.filter(fits));
		pages += 1;
		if (found.length >= ENOUGH || pages === PAGES_AT_ONCE) return { found, next: page.highest + 1 };
	}
	return { found };
}

/** Whether every word of a search stands in one of the texts, whatever its case. */
export function hasWords(search: string, texts: ReadonlyArray<string | number | undefined>): boolean {
	const text = texts.filter((part) => part !== undefined).join(' ').toLowerCase();
	return search.toLowerCase().split(/\s+/).every((word) => text.includes(word));
}
