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
	order: 'modifydate' | 'modifydate_desc' | 'id';
	start: number;
	size?: number;
	/** Collections that each product brings along. */
	expand?: readonly ProductCollection[];
}

/** A page of products by their last change or by their id. One that is in no order is refused: what is missing in it would be taken for unchanged. */
export async function readProductPage(client: CcvClient, { order, start, size = PAGE_SIZE, expand = [] }: PageQuery): Promise<ProductPage> {
	const query = { orderby: order, start, size, expand: expandOf(expand) };
	const { items, next } = readPage(await client.get('/products/', query), '/products/');
	const heads = (items as CcvRecord[]).map(toProductHead);
	const isOrdered = heads.every((head, index) => isAfter(head, heads[index - 1] ?? head, order));
	if (isOrdered) return { heads, hasNext: next !== undefined };
	throw new PosError('malformed-answer', `CCV SalesPOS, GET /products/: the list is not in the order that was asked for (${order})`, {
		hint: 'Ask CCV what changed; nothing was skipped, the next run reads from the same place',
	});
}

function isAfter(head: ProductHead, earlier: ProductHead, order: PageQuery['order']): boolean {
	if (order === 'id') return head.id >= earlier.id;
	return order === 'modifydate' ? head.at >= earlier.at : head.at <= earlier.at;
}
