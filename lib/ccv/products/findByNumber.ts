import { mapConcurrently } from '../../http/mapConcurrently';
import type { CcvClient } from '../CcvClient';
import { variantsOf } from '../variants/readVariants';
import { textOf } from '../variants/variantNumbers';
import type { CcvRecord } from '../writes/createRecord';
import { findProducts, type ProductNumber } from './findProducts';
import type { ProductNumberKind } from './ProductKey';
import { readProductsByNumber } from './readProduct';

export interface FoundProduct {
	product: CcvRecord;
	/** The variant that bears the number; absent where the product itself does. */
	variant?: CcvRecord;
}

export interface FoundVariant extends FoundProduct {
	variant: CcvRecord;
}

/** Fields of a variant that hold the number. */
const VARIANT_FIELDS: Record<ProductNumberKind, string[]> = { productnumber: ['product_number', 'sku_number'], eannumber: ['ean_number'] };

/** Products that bear a number, or of which a variant does. Variants are looked for only where no product has it: CCV allows few of those look-ups. `lookUps`: how many a run makes. */
export async function findByNumber(client: CcvClient, by: ProductNumberKind, value: string, lookUps = 1): Promise<FoundProduct[]> {
	const products = await readProductsByNumber(client, by, value);
	return products.length > 0 ? products.map((product) => ({ product })) : await findVariants(client, by, value, lookUps);
}

/** Variants that bear a number, each with its product. Takes one or two product queries, of which CCV allows 30 a minute. */
export async function findVariants(client: CcvClient, by: ProductNumberKind, value: string, lookUps = 1): Promise<FoundVariant[]> {
	const queries: ProductNumber[] = by === 'eannumber' ? [{ eannumber: value }] : [{ productnumber: value }, { skunumber: value }];
	for (const query of queries) {
		const products = (await findProducts(client, query, lookUps)) as CcvRecord[];
		const found = await mapConcurrently(products, 1, async (product) => (await variantsOf(client, product)).filter((variant) => bearsNumber(variant, by, value)).map((variant) => ({ product, variant })));
		if (found.flat().length > 0) return found.flat();
	}
	return [];
}

/** What a shop finds by a number may bear it only in part, or not at all. */
function bearsNumber(variant: CcvRecord, by: ProductNumberKind, value: string): boolean {
	return VARIANT_FIELDS[by].some((field) => textOf(variant[field]) === value);
}
