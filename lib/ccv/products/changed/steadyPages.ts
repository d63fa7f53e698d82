import { PosError } from '../../../http/PosError';
import type { CcvClient } from '../../CcvClient';
import { PAGE_SIZE } from '../../readList';
import type { ProductHead } from './productHead';
import { readProductPage, type PageQuery, type ProductPage } from './readProductPage';

/** How often the list may shrink under the reader before it is given up. */
const MOST_STEPS_BACK = 50;

export type SteadyPages = (place: number, isRead: (first: ProductHead) => boolean) => Promise<ProductPage & { start: number }>;

/**
 * Pages of a list of products that changes meanwhile. One that changes moves to the end, where the next run finds it, and one that is
 * deleted is gone: what was not read yet moves to where was read already. So a page has to begin with a product before all that was
 * not read; where it does not, the reader goes back.
 */
export function steadyPages(client: CcvClient, query: Omit<PageQuery, 'start'>): SteadyPages {
	let stepsBack = 0;
	return async (place, isRead) => {
		for (let start = place; ; start = Math.max(0, start - PAGE_SIZE + 1)) {
			const page = await readProductPage(client, { ...query, start });
			const [first] = page.heads;
			if (start === 0 || (first !== undefined && isRead(first))) return { ...page, start };
			if (++stepsBack > MOST_STEPS_BACK) throw changing();
		}
	};
}

function changing(): PosError {
	return new PosError('malformed-answer', 'CCV SalesPOS, GET /products/: the list changes faster than it can be read', {
		hint: 'Nothing was skipped: the next run reads from the same place',
	});
}
