import { given } from '../../mapping/given';
import type { Mapping } from '../../mapping/PresetSettings';
import type { SoldItem, VariantItem } from '../../model/ProductItem';
import { withoutAbsent } from '../../model/withoutAbsent';
import type { CcvCombination, CcvProduct } from './CcvProductRecord';
import { sumAmounts } from './sumAmounts';
import { percentageOf } from './vatTariffs';

interface Place {
	product: CcvProduct;
	/** What all variants have of the product. */
	sold: SoldItem;
	index: number;
}

/** What CCV says of a product and its variants alike: the price that it sells for, its VAT, and whether its stock is counted. */
export function readSold(product: CcvProduct, mapping: Mapping): SoldItem {
	const { price, discount, purchaseprice } = product;
	return withoutAbsent({
		...priced(typeof price === 'number' ? sumAmounts(price, -(discount ?? 0)) : undefined, product, mapping),
		// CCV has no empty purchase price: 0 is one that nobody gave.
		purchasePrice: purchaseprice || undefined,
		vatPercentage: percentageOf(product, mapping),
		brand: given(product.brand?.name),
		unit: given(product.unit),
		stockManaged: product.stockenabled ?? undefined,
	});
}

/** A variant, which has the product's price and what its options cost more. */
export function readVariant(combination: CcvCombination, { product, sold, index }: Place, mapping: Mapping): VariantItem {
	const base = sold.priceIncl ?? sold.priceExcl;
	const isActive = product.is_active === false ? false : combination.active;
	return withoutAbsent({
		id: combination.id,
		sku: given(combination.sku_number) ?? given(combination.product_number),
		ean: given(combination.ean_number),
		...sold,
		...priced(base === undefined ? undefined : sumAmounts(base, extraOf(combination)), product, mapping),
		active: isActive ?? product.is_active ?? undefined,
		options: optionsOf(combination, index, mapping),
	});
}

function priced(price: number | undefined, { prices_include_vat: own }: CcvProduct, { pricesIncludeVat }: Mapping): SoldItem {
	if (price === undefined) return {};
	return (own ?? pricesIncludeVat ?? true) ? { priceIncl: price } : { priceExcl: price };
}

// The sum of its options' extra prices; netto_extra_price is the same sum, where CCV does not say those of all of them (CCV API, dossier 8).
function extraOf({ combination, netto_extra_price: sum }: CcvCombination): number {
	const extras = (combination ?? []).map(({ extra_price: extra }) => extra ?? undefined);
	const known = extras.filter((extra) => extra !== undefined);
	return typeof sum === 'number' && (known.length === 0 || known.length < extras.length) ? sum : sumAmounts(...known, 0);
}

function optionsOf({ combination }: CcvCombination, index: number, { hold }: Mapping): VariantItem['options'] {
	const field = `attributecombinations.collection.${index}.combination`;
	const options = (combination ?? []).map(({ attribute, attribute_value: value }) => ({ name: given(attribute?.name) ?? '', value: given(value?.name) ?? '' }));
	const isNamed = options.length > 0 && options.every(({ name, value }) => name !== '' && value !== '');
	if (!isNamed) hold({ reason: 'invalid-product', field, message: 'does not name the options of the variant' });
	return options;
}
