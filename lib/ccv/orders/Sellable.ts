import type { CcvItem } from '../items/withoutLinks';
import { textOf } from '../variants/variantNumbers';
import type { CcvRecord } from '../writes/createRecord';

/** What a row of an order sells: a product, or one variant of it. */
export interface Sellable {
	product_id: number;
	attribute_combination_id?: number;
}

export interface Candidate extends Sellable {
	/** The product is sold by its variants only. */
	needsVariant?: true;
}

/** A product with a SKU of its own. */
export function productCandidate({ id, stocktype }: CcvRecord): Candidate {
	return { product_id: Number(id), ...(stocktype === 'Attribute' && { needsVariant: true }) };
}

/** Variants of a product that have a SKU. */
export function variantsWith(combinations: CcvItem[], productId: number, sku: string): Candidate[] {
	const having = combinations.filter((combination) => skusOf(combination).includes(sku));
	return having.map(({ id }) => ({ product_id: productId, attribute_combination_id: Number(id) }));
}

/** A variant is found by either of its numbers. */
export function skusOf({ sku_number: sku, product_number: number }: CcvItem): string[] {
	return [...new Set([textOf(sku), textOf(number)])].filter((text) => text !== '');
}
