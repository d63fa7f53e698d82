import { PosError } from '../../../http/PosError';
import type { CcvClient } from '../../CcvClient';
import { PAGE_SIZE } from '../../readList';
import { readPage } from '../../readPage';
import type { CcvRecord } from '../../writes/createRecord';
import { expandOf, type ProductCollection } from '../bringCollections';
import { toProductHead, type ProductHead } from './productHead';

export interface ProductPage {
	heads: ProductHead[];
	hasNext: boolean;
}

export interface PageQuery {
	order: 'modifydate' | 'modifydate_desc';
	start: number;
	size?: number;
	/** Collections that each product brings along. */
	expand?: readonly ProductCollection[];
}

/** A page of products by their last change. One that is in no order is refused: what is missing in it would be taken for unchanged. */
export async function readProductPage(client: CcvClient, { order, start, size = PAGE_SIZE, expand = [] }: PageQuery): Promise<ProductPage> {
	const query = { orderby: order, start, size, expand: expandOf(expand) };
	const { items, next } = readPage(await client.get('/products/', query), '/products/');
	const heads = (items as CcvRecord[]).map(toProductHead);
	const isOrdered = heads.every(({ at }, index) => {
		const earlier = heads[index - 1]?.at ?? at;
		return order === 'modifydate' ? earlier <= at : earlier >= at;
	});
	if (isOrdered) return { heads, hasNext: next !== undefined };
	throw new PosError('malformed-answer', 'CCV SalesPOS, GET /products/: the list is not in the order of modifydate that was asked for', {
		hint: 'Ask CCV what changed; nothing was skipped, the next run reads from the same place',
	});
}
