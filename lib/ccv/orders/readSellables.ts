import type { CcvClient } from '../CcvClient';
import { readOnce } from '../reference/readOnce';
import { readStockProducts } from '../stock/readStockProducts';
import { textOf } from '../variants/variantNumbers';
import { productCandidate, skusOf, variantsWith, type Candidate } from './Sellable';

type Sellables = ReadonlyMap<string, Candidate[]>;

/** All products and variants of the shop by their SKU, read once per client. */
export async function readSellables(client: CcvClient): Promise<Sellables> {
	return await readOnce(client, 'sellables', async () => {
		const sellables = new Map<string, Candidate[]>();
		for await (const page of readStockProducts(client)) {
			for (const { product, variants } of page) {
				note(sellables, textOf(product.productnumber), [productCandidate(product)]);
				for (const sku of new Set(variants.flatMap(skusOf))) note(sellables, sku, variantsWith(variants, Number(product.id), sku));
			}
		}
		return sellables;
	});
}

export function candidatesOf(sellables: Sellables, sku: string): Candidate[] {
	return sellables.get(sku) ?? [];
}

function note(sellables: Map<string, Candidate[]>, sku: string, candidates: Candidate[]): void {
	if (sku !== '') sellables.set(sku, [...(sellables.get(sku) ?? []), ...candidates]);
}
