import { withoutAbsent } from '../../model/withoutAbsent';
import { textOf, variantEan, variantSku } from '../variants/variantNumbers';
import { optionsOf, type VariantOption } from '../variants/VariantOption';
import type { CcvRecord } from '../writes/createRecord';

/** What has a stock of its own: a product, or a variant of one that keeps its stock per variant. */
export interface StockArticle {
	productId: number;
	/** The variant; absent: the product itself. */
	combinationId?: number;
	sku: string;
	ean: string;
	name: string;
	options?: VariantOption[];
	/** Absent: CCV does not say. */
	stock?: number;
	/** Whether the product's stock is counted at all. */
	enabled?: boolean;
	active?: boolean;
	modifydate?: string;
	/** How many decimals a quantity of the product may have. */
	decimals?: number;
}

/** Whether each variant of a product has its own stock, and the product only their sum (CCV API, dossier 8). */
export function isPerVariant({ stocktype }: CcvRecord): boolean {
	return stocktype === 'Attribute';
}

/** The article that a product is, or one of its variants. */
export function stockArticle(product: CcvRecord, variant?: CcvRecord): StockArticle {
	const source = variant ?? product;
	return {
		productId: Number(product.id),
		...(variant ? { combinationId: Number(variant.id), options: optionsOf(variant) } : {}),
		sku: variant ? variantSku(variant) : textOf(product.productnumber),
		ean: variant ? variantEan(variant) : textOf(product.eannumber),
		name: textOf(product.name),
		stock: numberOf(source.stock),
		enabled: flagOf(product.stockenabled),
		active: flagOf(variant ? variant.active : product.is_active),
		modifydate: typeof product.modifydate === 'string' ? product.modifydate : undefined,
		decimals: numberOf(product.decimal_amount),
	};
}

/** The articles of a product: itself, or its variants. */
export function stockArticles(product: CcvRecord, variants: CcvRecord[]): StockArticle[] {
	return isPerVariant(product) ? variants.map((variant) => stockArticle(product, variant)) : [stockArticle(product)];
}

/** How an article is called in messages: "Variant 12 (TEE-M)". */
export function articleTitle({ productId, combinationId, sku }: StockArticle): string {
	return `${combinationId === undefined ? `Product ${productId}` : `Variant ${combinationId}`}${sku === '' ? '' : ` (${sku})`}`;
}

/** As an item shows it, under CCV's own names. */
export function stockItem(article: StockArticle): Record<string, unknown> {
	return withoutAbsent({
		product_id: article.productId,
		attribute_combination_id: article.combinationId,
		sku: article.sku,
		ean: article.ean,
		name: article.name,
		options: article.options,
		stock: article.stock,
		stockenabled: article.enabled,
		active: article.active,
		modifydate: article.modifydate,
	});
}

function numberOf(value: unknown): number | undefined {
	return typeof value === 'number' && Number.isFinite(value) ? value : undefined;
}

function flagOf(value: unknown): boolean | undefined {
	return typeof value === 'boolean' ? value : undefined;
}
