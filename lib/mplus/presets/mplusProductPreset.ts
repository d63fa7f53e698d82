import { z } from 'zod';

import { given } from '../../mapping/given';
import type { Preset } from '../../mapping/mapRecord';
import type { Mapping, PresetSettings } from '../../mapping/PresetSettings';
import { recordPreset } from '../../mapping/recordPreset';
import { optionsKey } from '../../model/optionsKey';
import type { ProductItem, VariantItem } from '../../model/ProductItem';
import { withoutAbsent } from '../../model/withoutAbsent';
import { mplusProduct, type MplusProduct } from './MplusProductRecord';
import { readArticle } from './readArticle';
import { originOf, tillSource } from './tillSource';
import { readOptions } from './variantOptions';

const identity = z.object({ productNumber: z.number() });

/** "MplusKASSA Product": products of the till with their articles, in the item form, to neutral products. */
export function mplusProductPreset(settings: PresetSettings): Preset<ProductItem> {
	return recordPreset({ schema: mplusProduct, invalid: 'invalid-product', sourceOf, toNeutral }, settings);
}

function sourceOf(record: unknown) {
	const parsed = identity.safeParse(record);
	return parsed.success ? tillSource(String(parsed.data.productNumber)) : tillSource('unknown', 'without a number');
}

/** One article without size and colour is a simple product; else each article is a variant, told apart by them. */
function toNeutral(product: MplusProduct, mapping: Mapping): ProductItem | undefined {
	const articles = product.articleList?.article ?? [];
	const [first] = articles;
	const name = given(product.description) ?? given(first?.description);
	if (!first) return mapping.hold({ reason: 'invalid-product', field: 'articleList.article', message: 'is empty: a product without an article cannot be sold' });
	if (name === undefined) return mapping.hold({ reason: 'invalid-product', field: 'description', message: 'is missing' });
	const shared = withoutAbsent({
		source: sourceOf(product),
		origin: articles.map(({ extArticleId }) => originOf(extArticleId).origin).find((origin) => origin !== undefined),
		name,
		description: given(product.extraText),
		categories: product.groupNumbers?.length ? product.groupNumbers.map((groupNumber) => ({ groupNumber })) : undefined,
	});
	if (articles.length === 1 && readOptions(first).length === 0) return { type: 'simple', ...shared, ...readArticle(first, name, mapping) };
	const variants = articles.map((article) => ({ ...readArticle(article, name, mapping), options: readOptions(article) }));
	return areAlike(variants, mapping) ? undefined : { type: 'configurable', ...shared, variants };
}

function areAlike(variants: VariantItem[], { hold }: Mapping): boolean {
	const seen = new Map<string, VariantItem>();
	for (const [index, variant] of variants.entries()) {
		const twin = seen.get(optionsKey(variant.options));
		if (twin || variant.options.length === 0) {
			const message = twin ? `has the size and colour of article ${twin.articleNumber}` : 'has neither size nor colour, and the product has several articles';
			hold({ reason: 'variants-alike', field: `articleList.article.${index}`, message, hint: 'Give each article of the product its size or colour in the till, or make it a product of its own' });
			return true;
		}
		seen.set(optionsKey(variant.options), variant);
	}
	return false;
}
