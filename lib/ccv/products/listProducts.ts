import { mapConcurrently } from '../../http/mapConcurrently';
import { PosError } from '../../http/PosError';
import type { CcvClient } from '../CcvClient';
import type { CcvQuery } from '../ccvUrl';
import { PAGE_SIZE } from '../readList';
import { readWhole } from '../readWhole';
import type { CcvRecord } from '../writes/createRecord';
import { bringCollections, expandOf, type ProductCollection } from './bringCollections';

export interface ProductFilter {
	/** CCV's own filters, by their names. */
	query: CcvQuery;
	category?: number;
	brand?: number;
	supplier?: number;
	condition?: number;
}

export interface ProductListing {
	limit: number;
	/** CCV's own word for an order. */
	orderby: string;
	collections: ProductCollection[];
}

const AT_A_TIME = 4;
/** CCV looks for a name from three characters on (CCV API, dossier 8). */
const LEAST_OF_A_NAME = 3;
const LISTED_UNDER = { category: 'categories', brand: 'brands', supplier: 'suppliers', condition: 'conditions' } as const;
const LINKS = ['brand', 'supplier', 'condition'] as const;

/** Products that pass a filter, with the collections asked for. */
export async function listProducts(client: CcvClient, filter: ProductFilter, { limit, orderby, collections }: ProductListing): Promise<CcvRecord[]> {
	const { productname } = filter.query;
	if (productname !== undefined && String(productname).length < LEAST_OF_A_NAME) throw new PosError('invalid-setting', `CCV SalesPOS looks for a name from ${LEAST_OF_A_NAME} characters on`, { hint: 'Enter a longer part of the name' });
	const path = pathOf(filter);
	const query = { ...filter.query, orderby, expand: expandOf(collections) };
	const products: CcvRecord[] = [];
	for await (const page of limit === Infinity ? readWhole(client, path, query) : client.pages(path, { ...query, size: Math.min(limit, PAGE_SIZE) })) {
		products.push(...(page as CcvRecord[]).filter((record) => passes(record, filter)));
		if (products.length >= limit) break;
	}
	return await mapConcurrently(products.slice(0, limit), AT_A_TIME, async (record) => await bringCollections(client, record, collections));
}

/** CCV lists by one of these; the others are looked at here. */
function pathOf(filter: ProductFilter): string {
	const under = (Object.keys(LISTED_UNDER) as Array<keyof typeof LISTED_UNDER>).find((name) => filter[name] !== undefined);
	return under === undefined ? '/products/' : `/${LISTED_UNDER[under]}/${filter[under]}/products/`;
}

function passes(record: CcvRecord, filter: ProductFilter): boolean {
	return LINKS.every((link) => filter[link] === undefined || Number((record[link] as { id?: unknown } | null | undefined)?.id) === filter[link]);
}
