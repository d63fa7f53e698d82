import type { CcvClient } from './CcvClient';
import type { CcvQuery } from './ccvUrl';
import type { CcvRecord } from './writes/createRecord';

/** The largest page that CCV gives (CCV API, dossier 4). */
export const PAGE_SIZE = 250;

/** The first records of a paged list, in CCV's own JSON; all of them where `limit` is Infinity. */
export async function readList(client: CcvClient, path: string, query: CcvQuery = {}, limit = Infinity): Promise<CcvRecord[]> {
	const records: CcvRecord[] = [];
	for await (const page of client.pages(path, { ...query, size: Math.min(limit, PAGE_SIZE) })) {
		records.push(...(page as CcvRecord[]));
		if (records.length >= limit) break;
	}
	return records.slice(0, limit);
}

/** A list that CCV gives as a whole: it has no pages, and takes no size. */
export async function readCollection(client: CcvClient, path: string, query: CcvQuery = {}): Promise<CcvRecord[]> {
	const records: CcvRecord[] = [];
	for await (const page of client.pages(path, query)) records.push(...(page as CcvRecord[]));
	return records;
}
