import type { CcvClient } from '../CcvClient';
import { readCollection } from '../readList';
import type { CcvRecord } from '../writes/createRecord';

/** The attribute combinations of a product, in CCV's own JSON: all of them at once. */
export async function readVariants(client: CcvClient, productId: number): Promise<CcvRecord[]> {
	return await readCollection(client, `/products/${productId}/attributecombinations/`);
}

/** Those that came with the product; read where the shop gave nothing but their address. */
export async function variantsOf(client: CcvClient, product: CcvRecord): Promise<CcvRecord[]> {
	const { collection } = (product.attributecombinations ?? {}) as { collection?: unknown };
	return Array.isArray(collection) ? (collection as CcvRecord[]) : await readVariants(client, Number(product.id));
}
