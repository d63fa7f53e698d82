import { fromCents } from '../../model/fromCents';
import { withoutAbsent } from '../../model/withoutAbsent';
import { toVatPercentage } from '../orders/toVatPercentage';
import type { Article, Received } from '../soap/mplusTypes.generated';
import type { FoundArticle } from './findArticlesBy';

/** An article for people, with the number of its product. */
export function simplifyArticle({ article, product }: FoundArticle): Record<string, unknown> {
	return withoutAbsent({
		...fieldsOfArticle(article),
		description: article.description || product.description || undefined,
		productNumber: product.productNumber,
		groupNumbers: product.groupNumbers ?? [],
	});
}

/** The fields most asked for: money as plain numbers, an empty text as none. */
export function fieldsOfArticle(article: Received<Article>): Record<string, unknown> {
	return withoutAbsent({
		articleNumber: article.articleNumber,
		pluNumber: article.pluNumber || undefined,
		externalId: article.extArticleId || undefined,
		barcode: article.barcode || undefined,
		description: article.description || undefined,
		colour: article.colour || undefined,
		size: article.size || undefined,
		brand: article.brandName || undefined,
		priceIncl: money(article.priceIncl),
		priceExcl: money(article.priceExcl),
		purchasePrice: money(article.purchasePrice),
		vatCode: article.vatCode,
		vatPercentage: article.vatPercentage === undefined ? undefined : toVatPercentage(article.vatPercentage),
		turnoverGroup: article.turnoverGroup,
		stockArticle: article.stockArticle,
		webshop: article.webshop,
		active: article.active,
		discontinued: article.discontinued,
	});
}

function money(cents: number | undefined): number | undefined {
	return cents === undefined ? undefined : fromCents(cents);
}
