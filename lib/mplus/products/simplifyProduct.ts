import { withoutAbsent } from '../../model/withoutAbsent';
import type { Product, Received } from '../soap/mplusTypes.generated';
import { fieldsOfArticle } from './simplifyArticle';

/** A product for people, with its articles. */
export function simplifyProduct({ productNumber, description, extraText, groupNumbers, articleList }: Received<Product>): Record<string, unknown> {
	const articles = articleList?.article ?? [];
	return withoutAbsent({
		productNumber,
		description: description || articles.find((article) => article.description)?.description,
		extraText: extraText || undefined,
		groupNumbers: groupNumbers ?? [],
		articles: articles.map(fieldsOfArticle),
	});
}
