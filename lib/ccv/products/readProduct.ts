import { PosError } from '../../http/PosError';
import type { CcvClient } from '../CcvClient';
import { readList } from '../readList';
import { textOf } from '../variants/variantNumbers';
import type { CcvRecord } from '../writes/createRecord';
import { bringCollections, expandOf, type ProductCollection } from './bringCollections';
import { NUMBER_LABELS, type ProductKey, type ProductNumberKind } from './ProductKey';

/** One product, with the collections asked for. Throws `not-found`, and `refused` where several have the number. */
export async function readProduct(client: CcvClient, key: ProductKey, collections: ProductCollection[] = []): Promise<CcvRecord> {
	return await bringCollections(client, key.by === 'id' ? await readById(client, key.value, collections) : await readByNumber(client, key, collections), collections);
}

/** The id of one product; looked up where it is named by a number. */
export async function productIdOf(client: CcvClient, key: ProductKey): Promise<number> {
	return key.by === 'id' ? key.value : Number((await readByNumber(client, key, [])).id);
}

/** Products that bear a number themselves, by its exact text, capitals included; spaces around it do not count. */
export async function readProductsByNumber(client: CcvClient, by: ProductNumberKind, value: string, collections: ProductCollection[] = []): Promise<CcvRecord[]> {
	const found = await readList(client, '/products/', { [by]: value, expand: expandOf(collections) });
	return found.filter((record) => textOf(record[by]) === value);
}

/** The only one of these; undefined where there is none. */
export function onlyOne(found: CcvRecord[], by: ProductNumberKind, value: string): CcvRecord | undefined {
	if (found.length < 2) return found[0];
	throw new PosError('refused', `CCV SalesPOS has ${NUMBER_LABELS[by]} ${value} on ${found.length} products: ${found.map(({ id }) => String(id)).join(', ')}`, {
		hint: 'Name the product by its ID, or give each its own number',
	});
}

async function readById(client: CcvClient, id: number, collections: ProductCollection[]): Promise<CcvRecord> {
	return (await client.get(`/products/${id}/`, { expand: expandOf(collections) })) as CcvRecord;
}

async function readByNumber(client: CcvClient, { by, value }: Exclude<ProductKey, { by: 'id' }>, collections: ProductCollection[]): Promise<CcvRecord> {
	const product = onlyOne(await readProductsByNumber(client, by, value, collections), by, value);
	if (product) return product;
	throw new PosError('not-found', `CCV SalesPOS has no product with ${NUMBER_LABELS[by]} ${value}`, {
		hint: 'Capitals and leading zeros count. If it is the number of a variant, Product: Find says of which product',
	});
}
