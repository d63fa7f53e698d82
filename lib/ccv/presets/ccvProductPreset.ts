import { z } from 'zod';

import { given } from '../../mapping/given';
import type { Preset } from '../../mapping/mapRecord';
import type { Mapping, PresetSettings } from '../../mapping/PresetSettings';
import { recordPreset } from '../../mapping/recordPreset';
import { unreadableOf } from '../../mapping/unreadableOf';
import { optionsKey } from '../../model/optionsKey';
import type { ProductItem, VariantItem } from '../../model/ProductItem';
import { withoutAbsent } from '../../model/withoutAbsent';
import { ccvId } from '../orders/CcvOrderRecord';
import { ccvProduct, type CcvProduct } from './CcvProductRecord';
import { ccvSource, demandShop, NO_IDENTITY } from './ccvSource';
import { readSold, readVariant } from './readSold';

const identity = z.object({ id: ccvId, productnumber: z.string().nullish().catch(undefined) });

/** "CCV SalesPOS Product": products of CCV with their variants (attribute combinations) to neutral products. */
export function ccvProductPreset(settings: PresetSettings): Preset<ProductItem> {
	const preset = recordPreset({ schema: ccvProduct, invalid: 'invalid-product', sourceOf: (record) => sourceOf(record, settings), toNeutral }, settings);
	return { ...preset, unreadable: unreadableOf };
}

function sourceOf(record: unknown, settings: PresetSettings) {
	const parsed = identity.safeParse(record);
	return ccvSource(record, parsed.success ? { id: parsed.data.id, number: given(parsed.data.productnumber) } : NO_IDENTITY, settings);
}

function toNeutral(product: CcvProduct, mapping: Mapping): ProductItem | undefined {
	const source = sourceOf(product, mapping);
	demandShop(source, mapping);
	const name = given(product.name);
	if (name === undefined) return mapping.hold({ reason: 'invalid-product', field: 'name', message: 'is missing' });
	const shared = withoutAbsent({ source, name, description: given(product.description), categories: categoriesOf(product) });
	const sold = readSold(product, mapping);
	const combinations = product.attributecombinations?.collection ?? [];
	if (combinations.length > 0) {
		const variants = combinations.map((combination, index) => readVariant(combination, { product, sold, index }, mapping));
		holdForTwins(variants, mapping);
		return { type: 'configurable', ...shared, variants };
	}
	if (product.stocktype === 'Attribute' && !product.attributecombinations?.collection) {
		return mapping.hold({ reason: 'invalid-product', field: 'attributecombinations.collection', message: 'is missing: the stock of the product is that of its variants', hint: 'Read the product with its variants' });
	}
	return { type: 'simple', ...shared, ...withoutAbsent({ sku: given(product.productnumber), ean: given(product.eannumber), ...sold, active: product.is_active ?? undefined }) };
}

function categoriesOf({ producttocategories }: CcvProduct): ProductItem['categories'] {
	const ids = (producttocategories?.collection ?? []).flatMap(({ category_id: id }) => (id ? [{ id }] : []));
	return ids.length > 0 ? ids : undefined;
}

function holdForTwins(variants: VariantItem[], { hold }: Mapping): void {
	const seen = new Set<string>();
	for (const [index, { options }] of variants.entries()) {
		const key = optionsKey(options);
		if (seen.has(key)) hold({ reason: 'variants-alike', field: `attributecombinations.collection.${index}.combination`, message: 'is that of another variant' });
		seen.add(key);
	}
}
