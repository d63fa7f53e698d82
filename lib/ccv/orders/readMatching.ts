import type { CcvClient } from '../CcvClient';
import type { CcvQuery } from '../ccvUrl';
import { PAGE_SIZE } from '../readList';
import { readPage } from '../readPage';
import { readWhole } from '../readWhole';
import type { CcvRecord } from '../writes/createRecord';

/** The first records of a paged list that are wanted, each once; all of them where `limit` is Infinity. */
export async function readMatching(client: CcvClient, path: string, query: CcvQuery, limit: number, isWanted: (record: CcvRecord) => boolean = () => true): Promise<CcvRecord[]> {
	if (limit < PAGE_SIZE) {
		const { items, next } = readPage(await client.get(path, { ...query, start: 0, size: limit }), path);
		const wanted = (items as CcvRecord[]).filter(isWanted);
		if (next === undefined || wanted.length >= limit) return wanted;
	}
	const records: CcvRecord[] = [];
	for await (const page of readWhole(client, path, query)) {
		records.push(...page.filter(isWanted));
		if (records.length >= limit) break;
	}
	return records.slice(0, limit);
}
