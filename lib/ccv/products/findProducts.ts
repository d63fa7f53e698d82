import type { CcvClient } from '../CcvClient';

/** Exactly one of the numbers a product or one of its variants may carry. */
export type ProductNumber = { productnumber: string } | { eannumber: string } | { mpnnumber: string } | { skunumber: string };

/**
 * Products, or the one variant with its product, that carry a number, in CCV's own JSON. CCV allows 30 of these a
 * minute and means them for a scanned barcode, not for reading many (CCV API, dossier 8).
 */
export async function findProducts(client: CcvClient, number: ProductNumber): Promise<unknown[]> {
	const products: unknown[] = [];
	for await (const page of client.pages('/productqueries/', { ...number })) products.push(...page);
	return products;
}
