import { cleared } from '../../mapping/cleared';
import type { Preset } from '../../mapping/mapRecord';
import { neutralPreset } from '../../mapping/neutralPreset';
import type { Mapping, PresetSettings } from '../../mapping/PresetSettings';
import { wholeNumber } from '../../mapping/wholeNumber';
import { productItem, type ProductItem, type SoldItem, type VariantItem } from '../../model/ProductItem';
import { toCents } from '../../model/toCents';
import { withoutAbsent } from '../../model/withoutAbsent';
import { numbersOf } from './articleSku';
import { writeFeatures } from './features';
import { TILL } from './tillSource';
import { tillVatPercentage } from './tillVatPercentage';
import { writeOptions } from './variantOptions';

type Item = Record<string, unknown>;
type Sold = SoldItem & Partial<Pick<VariantItem, 'id' | 'options'>>;

/** "Neutral Product to MplusKASSA": the item form of the till's product, each variant an article with its size and colour. */
export function toMplusProductPreset(settings: PresetSettings): Preset<Item> {
	return neutralPreset({ schema: productItem, invalid: 'invalid-product', toItem }, settings);
}

function toItem(product: ProductItem, mapping: Mapping): Item {
	const { source, name, description, categories } = product;
	const isOwn = source.system === TILL;
	const articles = product.type === 'simple' ? [toArticle(product, { path: '', product }, mapping)] : product.variants.map((variant, index) => toArticle(variant, { path: `variants.${index}.`, product }, mapping));
	if (product.type === 'configurable') holdForTwins(articles, mapping);
	const groupNumbers = categories?.flatMap(({ groupNumber }) => groupNumber ?? []);
	return withoutAbsent({
		productNumber: isOwn ? (wholeNumber(source.id) ?? mapping.hold({ reason: 'invalid-product', field: 'source.id', message: `${source.id} is no product number` })) : undefined,
		description: name,
		extraText: cleared(description),
		articleList: { article: articles },
		groupNumbers: groupNumbers?.length ? groupNumbers : undefined,
	});
}

function toArticle(sold: Sold, { path, product }: { path: string; product: ProductItem }, mapping: Mapping): Item {
	const { articleNumber, pluNumber } = numbersOf(sold, mapping.sku);
	if (articleNumber === undefined && pluNumber === undefined) {
		mapping.hold({ reason: 'unknown-article', field: `${path}sku`, message: sold.sku === undefined ? 'is missing' : `${sold.sku} is no article number`, hint: 'Choose SKU = PLU Number, which takes any text' });
	}
	return withoutAbsent({
		articleNumber,
		extArticleId: sold.externalId ?? externalIdOf(sold, product),
		pluNumber: pluNumber ?? undefined,
		active: sold.active,
		description: sold.label ?? product.name,
		...(sold.options && writeOptions(sold.options, `${path}options`, mapping)),
		barcode: cleared(sold.ean),
		brandName: cleared(sold.brand),
		unit: cleared(sold.unit),
		turnoverGroup: sold.turnoverGroup,
		vatCode: sold.vatCode,
		vatPercentage: tillVatPercentage(sold.vatPercentage, `${path}vatPercentage`, mapping),
		purchasePrice: inCents(sold.purchasePrice, `${path}purchasePrice`, mapping),
		priceIncl: inCents(sold.priceIncl, `${path}priceIncl`, mapping),
		priceExcl: inCents(sold.priceExcl, `${path}priceExcl`, mapping),
		webshop: sold.online,
		stockArticle: sold.stockManaged,
		discontinued: sold.discontinued,
		customFieldList: writeFeatures(sold.features),
	});
}

/** `ccv-<shop>-<product>` or `ccv-<shop>-<product>-<variant>`: as for orders, what tells where a record came from. */
function externalIdOf({ id, options }: Sold, { source }: ProductItem): string | undefined {
	if (source.system === TILL || (options && id === undefined)) return undefined;
	return [source.system, source.shop, source.id, ...(options ? [id] : [])].join('-');
}

/** Compared as the till will hold them: Maat and Size are the same to it. */
function holdForTwins(articles: Item[], { hold }: Mapping): void {
	const seen = new Set<string>();
	for (const [index, { size, colour }] of articles.entries()) {
		const key = JSON.stringify([size, colour]);
		if (seen.has(key)) hold({ reason: 'variants-alike', field: `variants.${index}.options`, message: 'are those of another variant' });
		seen.add(key);
	}
}

function inCents(amount: number | undefined, field: string, { hold }: Mapping): number | undefined {
	if (amount === undefined || toCents(amount) !== undefined) return amount;
	return hold({ reason: 'invalid-product', field, message: `${amount} is not an amount in whole cents` });
}
