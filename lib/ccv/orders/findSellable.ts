import { PosError } from '../../http/PosError';
import type { CcvClient } from '../CcvClient';
import { findProducts } from '../products/findProducts';
import { readCollection, readList } from '../readList';
import { readOnce } from '../reference/readOnce';
import type { CcvRecord } from '../writes/createRecord';
import { listIn } from './orderItem';
import { productCandidate, variantsWith, type Candidate, type Sellable } from './Sellable';
import { candidatesOf, readSellables } from './readSellables';

/** How many SKUs of a run are looked up one by one: each takes two product queries, of which CCV allows 30 a minute (CCV API, dossier 5). */
const LOOKED_UP = 14;

const asked = new WeakMap<CcvClient, Set<string>>();

/** The product or variant with a SKU, asked for once per client. Throws `not-found`, and `invalid-setting` where several have it. */
export async function findSellable(client: CcvClient, sku: string): Promise<Sellable> {
	return await readOnce(client, `sellable ${sku}`, async () => only(await findAll(client, sku), sku));
}

/** The variant of a product that has this SKU. Throws `not-found`, and `invalid-setting` where several have it. */
export async function findVariant(client: CcvClient, productId: number, sku: string): Promise<Sellable> {
	const variants = await readOnce(client, `variants of ${productId}`, async () => await readCollection(client, `/products/${productId}/attributecombinations/`));
	const having = variantsWith(variants, productId, sku);
	if (having.length > 0) return only(having, sku);
	throw new PosError('not-found', `Product ${productId} has no variant with SKU ${sku}`, { hint: 'Nothing was written. Check the SKU, or leave it empty to sell the product itself' });
}

/** What has this SKU of a product that was chosen: itself, or its variant. `hasVariant`: which one is said already. */
export async function findOfProduct(client: CcvClient, productId: number, sku: string, hasVariant: boolean): Promise<Sellable> {
	const product = await readOnce(client, `product ${productId}`, async () => (await client.get(`/products/${productId}/`)) as CcvRecord);
	if (product.productnumber !== sku) return await findVariant(client, productId, sku);
	return hasVariant ? { product_id: productId } : only([productCandidate(product)], sku);
}

async function findAll(client: CcvClient, sku: string): Promise<Candidate[]> {
	const known = asked.get(client) ?? new Set();
	asked.set(client, known.add(sku));
	const fromList = known.size > LOOKED_UP ? candidatesOf(await readSellables(client), sku) : [];
	return fromList.length > 0 ? fromList : await lookUp(client, sku);
}

/** A product and a variant may have the same SKU, so both are looked for. */
async function lookUp(client: CcvClient, sku: string): Promise<Candidate[]> {
	const products = (await readList(client, '/products/', { productnumber: sku })).filter(({ productnumber }) => productnumber === sku);
	const variants = [...(await findVariants(client, sku, { skunumber: sku })), ...(await findVariants(client, sku, { productnumber: sku }))];
	const distinct = new Map(variants.map((variant) => [variant.attribute_combination_id, variant]));
	return [...products.map(productCandidate), ...distinct.values()];
}

async function findVariants(client: CcvClient, sku: string, by: Parameters<typeof findProducts>[1]): Promise<Candidate[]> {
	const products = (await findProducts(client, by)) as CcvRecord[];
	const variants: Candidate[] = [];
	for (const product of products) {
		const combinations = listIn(product.attributecombinations) ?? (product.productnumber === sku && product.stocktype !== 'Attribute' ? [] : await readCollection(client, `/products/${String(product.id)}/attributecombinations/`));
		variants.push(...variantsWith(combinations, Number(product.id), sku));
	}
	return variants;
}

function only(all: Candidate[], sku: string): Sellable {
	const [one] = all;
	if (!one) throw new PosError('not-found', `CCV SalesPOS has no product or variant with SKU ${sku}`, { hint: 'Nothing was written. Check the SKU, or sell it as a free row: with a name, a price, a VAT percentage and a package' });
	if (all.length > 1) {
		const ids = all.map(({ product_id: product, attribute_combination_id: variant }) => (variant === undefined ? `product ${product}` : `variant ${variant} of product ${product}`));
		throw new PosError('invalid-setting', `SKU ${sku} is not one product: CCV SalesPOS has ${ids.join(', ')}`, { hint: 'Nothing was written. Give the product by its ID' });
	}
	const { needsVariant, ...sellable } = one;
	if (!needsVariant) return sellable;
	throw new PosError('invalid-setting', `SKU ${sku} is that of product ${one.product_id}, which is sold by its variants`, { hint: 'Nothing was written. Give the SKU of the variant, or choose the product and the variant' });
}
