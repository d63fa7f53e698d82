import { PosError } from '../../http/PosError';
import type { CcvClient } from '../CcvClient';
import type { CcvItem } from '../items/withoutLinks';
import { findProducts } from '../products/findProducts';
import { readCollection, readList } from '../readList';
import type { CcvRecord } from '../writes/createRecord';
import { listIn } from './orderItem';

/** What a row of an order sells: a product, or one variant of it. */
export interface Sellable {
	product_id: number;
	attribute_combination_id?: number;
}

const found = new WeakMap<CcvClient, Map<string, Promise<Sellable>>>();

/** The product or variant with a SKU, asked for once per client. Throws `not-found`, and `invalid-setting` where several have it. */
export async function findSellable(client: CcvClient, sku: string): Promise<Sellable> {
	const known = found.get(client) ?? new Map<string, Promise<Sellable>>();
	found.set(client, known);
	const sellable = known.get(sku) ?? findAll(client, sku).then((all) => only(all, sku));
	known.set(sku, sellable);
	sellable.catch(() => known.delete(sku));
	return await sellable;
}

/** The variant of a product that has this SKU. */
export async function findVariant(client: CcvClient, productId: number, sku: string): Promise<Sellable> {
	return only(variantsWith(await readCollection(client, `/products/${productId}/attributecombinations/`), productId, sku), sku);
}

/** The list of products first: CCV allows five times as many calls of it (CCV API, dossier 5). */
async function findAll(client: CcvClient, sku: string): Promise<Sellable[]> {
	const products = (await readList(client, '/products/', { productnumber: sku })).filter(({ productnumber }) => productnumber === sku);
	if (products.length > 0) return products.map(({ id }) => ({ product_id: Number(id) }));
	const bySku = await findVariants(client, sku, { skunumber: sku });
	return bySku.length > 0 ? bySku : await findVariants(client, sku, { productnumber: sku });
}

async function findVariants(client: CcvClient, sku: string, by: Parameters<typeof findProducts>[1]): Promise<Sellable[]> {
	const products = (await findProducts(client, by)) as CcvRecord[];
	const variants: Sellable[] = [];
	for (const product of products) {
		const combinations = listIn(product.attributecombinations) ?? (await readCollection(client, `/products/${String(product.id)}/attributecombinations/`));
		variants.push(...variantsWith(combinations, Number(product.id), sku));
	}
	return variants;
}

function variantsWith(combinations: CcvItem[], productId: number, sku: string): Sellable[] {
	const having = combinations.filter(({ sku_number: skuNumber, product_number: number }) => skuNumber === sku || number === sku);
	return having.map(({ id }) => ({ product_id: productId, attribute_combination_id: Number(id) }));
}

function only(all: Sellable[], sku: string): Sellable {
	const [one] = all;
	if (one && all.length === 1) return one;
	if (!one) throw new PosError('not-found', `CCV SalesPOS has no product or variant with SKU ${sku}`, { hint: 'Nothing was written. Check the SKU, or sell it as a free row: with a name, a price, a VAT percentage and a package' });
	const ids = all.map(({ product_id: product, attribute_combination_id: variant }) => (variant === undefined ? `product ${product}` : `variant ${variant} of product ${product}`));
	throw new PosError('invalid-setting', `SKU ${sku} is not one product: CCV SalesPOS has ${ids.join(', ')}`, { hint: 'Nothing was written. Give the product by its ID' });
}
