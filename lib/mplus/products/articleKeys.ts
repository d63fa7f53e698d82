import type { ArticleKey } from '../../sync/orders/OrderTarget';

/** What people call the field that holds the SKU. */
export const KEY_LABELS: Record<ArticleKey, string> = {
	pluNumber: 'PLU number',
	articleNumber: 'article number',
	externalId: 'external ID',
	barcode: 'barcode',
};

/** Of the till's article, or of one in item form: both name these fields alike. */
interface KeyedArticle {
	articleNumber?: unknown;
	pluNumber?: unknown;
	extArticleId?: unknown;
	barcode?: unknown;
	barcodeList?: unknown;
}

/** What an article is called by; only barcodes can be several. */
export function keysOf(article: KeyedArticle, key: ArticleKey): string[] {
	switch (key) {
		case 'pluNumber':
			return texts(article.pluNumber);
		case 'articleNumber':
			return texts(article.articleNumber || undefined);
		case 'externalId':
			return texts(article.extArticleId);
		case 'barcode': {
			const { barcode: list } = (article.barcodeList ?? {}) as { barcode?: unknown };
			const others = Array.isArray(list) ? list.map((entry: { barcode?: unknown } | null) => entry?.barcode) : [];
			return [...new Set(texts(article.barcode, ...others))];
		}
	}
}

function texts(...values: unknown[]): string[] {
	return values.filter((value) => value !== undefined && value !== null && value !== '').map(String);
}
