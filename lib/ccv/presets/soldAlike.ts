import type { Mapping } from '../../mapping/PresetSettings';
import type { SoldItem, VariantItem } from '../../model/ProductItem';

type Shared = Pick<SoldItem, 'vatPercentage' | 'stockManaged' | 'purchasePrice' | 'brand' | 'unit' | 'active'>;

/**
 * What CCV has once for a product and all its variants. VAT and whether stock is counted hold a product whose variants differ
 * in them; of the others only what all variants have is carried. A product is active where one of its variants is.
 */
export function soldAlike(variants: VariantItem[], mapping: Mapping): Shared {
	for (const field of ['vatPercentage', 'stockManaged'] as const) {
		const odd = variants.findIndex((variant) => variant[field] !== variants[0]?.[field]);
		if (odd >= 0) mapping.hold({ reason: 'invalid-product', field: `variants.${odd}.${field}`, message: 'is not that of the first variant, and CCV has one for the whole product', hint: 'Sell the variants as products of their own' });
	}
	return {
		vatPercentage: variants[0]?.vatPercentage,
		stockManaged: variants[0]?.stockManaged,
		purchasePrice: alike(variants, 'purchasePrice'),
		brand: alike(variants, 'brand'),
		unit: alike(variants, 'unit'),
		active: activeOf(variants),
	};
}

function alike<Key extends 'purchasePrice' | 'brand' | 'unit'>(variants: VariantItem[], key: Key): VariantItem[Key] | undefined {
	const value = variants[0]?.[key];
	return variants.every((variant) => variant[key] === value) ? value : undefined;
}

function activeOf(variants: VariantItem[]): boolean | undefined {
	const states = variants.map(({ active }) => active);
	if (states.includes(true)) return true;
	return states.every((state) => state === false) ? false : undefined;
}
