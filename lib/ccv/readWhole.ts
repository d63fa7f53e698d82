import { PosError } from '../http/PosError';
import type { CcvClient } from './CcvClient';
import type { CcvQuery } from './ccvUrl';
import { readPage, type Page } from './readPage';
import { PAGE_SIZE } from './readList';
import type { CcvRecord } from './writes/createRecord';

/** How often a list may shrink under the reader before it is given up. */
const MOST_STEPS_BACK = 50;
/** Pages in a row without anything new before the shop is taken for one that does not page. */
const MOST_STALE = 3;

/**
 * Every record of a paged list once, also while others are deleted. CCV pages by position, so a deletion moves what was not read yet
 * to where was read already. Each page therefore begins with the last record of the one before; where it does not, the reader goes back.
 * Records that are equal by what a list is ordered by may change places between two pages: ask for `orderby: 'id'` where CCV knows it.
 */
export async function* readWhole(client: CcvClient, path: string, query: CcvQuery = {}): AsyncGenerator<CcvRecord[]> {
	const seen = new Set<unknown>();
	let stepsBack = 0;
	let stale = 0;
	for (let start = 0; ; ) {
		const { items, next } = await readAt(client, path, query, start);
		const records = items as CcvRecord[];
		if (start > 0 && !records.some(({ id }) => seen.has(id))) {
			if (++stepsBack > MOST_STEPS_BACK) throw changing(path);
			start = Math.max(0, start - PAGE_SIZE + 1);
			continue;
		}
		const fresh = records.filter(({ id }) => !seen.has(id));
		fresh.forEach(({ id }) => seen.add(id));
		stale = fresh.length === 0 ? stale + 1 : 0;
		if (stale > MOST_STALE) throw standing(path);
		yield fresh;
		if (next === undefined || records.length < 2) return;
		start += records.length - 1;
	}
}

async function readAt(client: CcvClient, path: string, query: CcvQuery, start: number): Promise<Page> {
	return readPage(await client.get(path, { ...query, start, size: PAGE_SIZE }), path);
}

function changing(path: string): PosError {
	return new PosError('malformed-answer', `CCV SalesPOS, GET ${path}: the list changes faster than it can be read`, {
		hint: 'Nothing was skipped and nothing written: run it again when the shop is quieter',
	});
}

function standing(path: string): PosError {
	return new PosError('malformed-answer', `CCV SalesPOS, GET ${path}: the shop gives the same page again and again`, {
		hint: 'Nothing was written. Ask CCV whether this list has pages; Connection: Check tells what the shop does with a size',
	});
}
