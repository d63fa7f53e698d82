import type { CcvClient } from '../CcvClient';
import type { CcvRecord } from '../writes/createRecord';
import { numberIndex, type Bearer } from './numberIndex';
import { readBearers } from './readBearers';

/** Exactly one of the numbers a product or one of its variants may carry. */
export type ProductNumber = { productnumber: string } | { eannumber: string } | { mpnnumber: string } | { skunumber: string };

/**
 * Products, or the one variant with its product, that carry a number, in CCV's own JSON. CCV allows 30 of these a
 * minute and means them for a scanned barcode, not for reading many (CCV API, dossier 8): a run of many `lookUps` knows better.
 */
export async function findProducts(client: CcvClient, number: ProductNumber, lookUps = 1): Promise<unknown[]> {
	const [[field, value] = ['', '']] = Object.entries(number);
	const index = lookUps > 1 ? await numberIndex(client, lookUps) : undefined;
	const bearers = index?.bearersOf(field, value);
	const known = bearers && (await readBearers(client, field, value, bearers));
	if (known) return known;
	const products: unknown[] = [];
	for await (const page of client.pages('/productqueries/', { ...number })) products.push(...page);
	index?.learn(field, value, (products as CcvRecord[]).flatMap(bearersIn));
	return products;
}

function bearersIn({ id, attributecombinations: link }: CcvRecord): Bearer[] {
	const { collection = [] } = (link ?? {}) as { collection?: CcvRecord[] };
	return collection.length === 0 ? [{ productId: Number(id) }] : collection.map((variant) => ({ productId: Number(id), variantId: Number(variant.id) }));
}
