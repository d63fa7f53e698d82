import type { CcvClient } from '../CcvClient';
import type { CcvRecord } from '../writes/createRecord';
import { findProducts, type ProductNumber } from './findProducts';
import type { ProductNumberKind } from './ProductKey';
import { readProductsByNumber } from './readProduct';

export interface FoundProduct {
	product: CcvRecord;
	/** The variant that bears the number; absent where the product itself does. */
	variant?: CcvRecord;
}

/** Fields of a variant that hold the number. */
const VARIANT_FIELDS: Record<ProductNumberKind, string[]> = { productnumber: ['product_number', 'sku_number'], eannumber: ['ean_number'] };

/** Products that bear a number, or of which a variant does. Variants are looked for only where no product has it: CCV allows few of those look-ups. */
export async function findByNumber(client: CcvClient, by: ProductNumberKind, value: string): Promise<FoundProduct[]> {
	const products = await readProductsByNumber(client, by, value);
	if (products.length > 0) return products.map((product) => ({ product }));
	const queries: ProductNumber[] = by === 'eannumber' ? [{ eannumber: value }] : [{ productnumber: value }, { skunumber: value }];
	for (const query of queries) {
		const found = ((await findProducts(client, query)) as CcvRecord[]).flatMap((product) => variantsIn(product, by, value));
		if (found.length > 0) return found;
	}
	return [];
}

/** A found variant comes with its product, as the only one or among others (CCV API, dossier 8). */
function variantsIn(product: CcvRecord, by: ProductNumberKind, value: string): FoundProduct[] {
	const { collection } = (product.attributecombinations ?? {}) as { collection?: CcvRecord[] };
	const matching = (collection ?? []).filter((variant) => VARIANT_FIELDS[by].some((field) => String(variant[field] ?? '') === value));
	const [only] = collection?.length === 1 ? collection : [];
	if (matching.length > 0) return matching.map((variant) => ({ product, variant }));
	return [only ? { product, variant: only } : { product }];
}
