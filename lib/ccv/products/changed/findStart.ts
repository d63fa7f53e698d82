import { PosError } from '../../../http/PosError';
import type { CcvClient } from '../../CcvClient';
import { PAGE_SIZE } from '../../readList';
import { readProductPage } from './readProductPage';

/**
 * A place in the list of products, earliest change first, that is less than a page before the first one changed at `at` or later. CCV
 * filters by no date, so it is found by halving: some fifteen calls for 10,000 products, where paging from one end takes forty pages.
 */
export async function findStart(client: CcvClient, at: number): Promise<number> {
	if (at <= 0) return 0;
	let low = 0;
	let high = PAGE_SIZE;
	while (await isEarlier(client, high, at)) {
		low = high;
		high *= 2;
	}
	while (high - low > PAGE_SIZE) {
		const middle = Math.floor((low + high) / 2);
		if (await isEarlier(client, middle, at)) low = middle;
		else high = middle;
	}
	return low;
}

async function isEarlier(client: CcvClient, start: number, at: number): Promise<boolean> {
	const page = await readProductPage(client, { order: 'modifydate', start, size: 1 }).catch((failure: unknown) => failure as Error);
	if (!(page instanceof Error)) return page.heads[0] !== undefined && page.heads[0].at < at;
	// What CCV answers behind the end of a list is not documented.
	if (page instanceof PosError && page.code === 'not-found') return false;
	return await Promise.reject(page);
}
