import { cleared } from '../../mapping/cleared';
import type { Mapping } from '../../mapping/PresetSettings';
import { optionsKey } from '../../model/optionsKey';
import type { VariantItem } from '../../model/ProductItem';
import { withoutAbsent } from '../../model/withoutAbsent';
import { shopPrice } from './shopPrice';
import { sumAmounts } from './sumAmounts';

type Item = Record<string, unknown>;

/** Variants with what each costs more than the cheapest, whose price is the product's. */
export function writeVariants(variants: VariantItem[], mapping: Mapping): { variants: Item[]; basePrice: number | undefined } {
	const prices = variants.map((variant, index) => shopPrice(variant, `variants.${index}.`, mapping));
	const known = prices.filter((price) => price !== undefined);
	const basePrice = known.length > 0 ? Math.min(...known) : undefined;
	demandOptions(variants, mapping);
	const written = variants.map(({ options, sku, ean, active }, index) => {
		const price = prices[index];
		if (price === undefined && basePrice !== undefined) holdForPrice(index, mapping);
		const extra = price === undefined || basePrice === undefined ? undefined : sumAmounts(price, -basePrice);
		return withoutAbsent({ options, sku_number: sku, ean_number: cleared(ean), active, extra_price: extra });
	});
	return { variants: written, basePrice };
}

function holdForPrice(index: number, { hold, pricesIncludeVat = true }: Mapping): void {
	const field = `variants.${index}.${pricesIncludeVat ? 'priceIncl' : 'priceExcl'}`;
	hold({ reason: 'invalid-product', field, message: 'is missing, and other variants of the product have one' });
}

/** CCV makes variants of one value of each attribute: all have the same options, each combination once. */
function demandOptions(variants: VariantItem[], { hold }: Mapping): void {
	const seen = new Set<string>();
	const names = namesOf(variants[0]);
	for (const [index, variant] of variants.entries()) {
		const field = `variants.${index}.options`;
		if (namesOf(variant) !== names || new Set(variant.options.map(({ name }) => name)).size < variant.options.length) {
			hold({ reason: 'unknown-option', field, message: 'are not each option of the first variant once', hint: 'Give all variants of a product the same options in the source or in the mapping' });
		}
		const key = optionsKey(inOrder(variant.options));
		if (seen.has(key)) hold({ reason: 'variants-alike', field, message: 'are those of another variant' });
		seen.add(key);
	}
}

function namesOf(variant: VariantItem | undefined): string {
	return JSON.stringify(inOrder(variant?.options ?? []).map(({ name }) => name));
}

function inOrder(options: VariantItem['options']): VariantItem['options'] {
	return [...options].sort((one, other) => (one.name < other.name ? -1 : one.name > other.name ? 1 : 0));
}
