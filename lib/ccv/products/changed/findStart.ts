import { PosError } from '../../../http/PosError';
import type { CcvClient } from '../../CcvClient';
import { PAGE_SIZE } from '../../readList';
import type { ProductHead } from './productHead';
import { readProductPage, type PageQuery } from './readProductPage';

type Earlier = (head: ProductHead) => boolean;

/**
 * A place in the list of products that is less than a page before the first one that is not earlier. CCV filters by no date, so it is
 * found by halving: some fifteen calls for 10,000 products, where paging from one end takes forty pages.
 */
export async function findStart(client: CcvClient, order: PageQuery['order'], isEarlier: Earlier): Promise<number> {
	const isBefore = async (start: number) => await isEarlierAt(client, { order, start }, isEarlier);
	let low = 0;
	let high = PAGE_SIZE;
	while (await isBefore(high)) {
		low = high;
		high *= 2;
	}
	while (high - low > PAGE_SIZE) {
		const middle = Math.floor((low + high) / 2);
		if (await isBefore(middle)) low = middle;
		else high = middle;
	}
	return low;
}

async function isEarlierAt(client: CcvClient, query: PageQuery, isEarlier: Earlier): Promise<boolean> {
	const page = await readProductPage(client, { ...query, size: 1 }).catch((failure: unknown) => failure as Error);
	if (!(page instanceof Error)) return page.heads[0] !== undefined && isEarlier(page.heads[0]);
	// What CCV answers behind the end of a list is not documented.
	if (page instanceof PosError && page.code === 'not-found') return false;
	return await Promise.reject(page);
}
