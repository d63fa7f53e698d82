import type { WireRecord } from '../wire';
import type { Article, MplusWorld, Product } from '../world';

import { nextMarker } from './nextMarker';

export type GivenArticle = WireRecord & { articleNumber: number };

/** Creates or replaces a product with its articles; a change of any article moves the product's marker (API.md 14.5). */
export function putProduct(world: MplusWorld, given: { productNumber: number; articles: GivenArticle[] } & WireRecord): Product {
	const { articles, ...fields } = given;
	const syncMarker = nextMarker(world, 'article');
	const list = articles.map((article) => toArticle(article, syncMarker));
	const product: Product = { ...fields, syncMarker, articleList: { article: list } };
	for (const { articleNumber } of world.products.get(product.productNumber)?.articleList.article ?? []) {
		forget(world, articleNumber);
	}
	world.products.set(product.productNumber, product);
	for (const article of list) remember(world, article, product);
	world.commits += 1;
	return product;
}

function toArticle(given: GivenArticle, syncMarker: number): Article {
	return {
		pluNumber: '',
		active: true,
		description: `Article ${given.articleNumber}`,
		turnoverGroup: 1,
		vatCode: 1,
		priceIncl: 1000,
		priceExcl: 826,
		webshop: true,
		stockArticle: true,
		...given,
		syncMarker,
	};
}

function remember(world: MplusWorld, article: Article, product: Product): void {
	world.articles.set(article.articleNumber, { article, product });
	const namesakes = world.articlesByPlu.get(article.pluNumber);
	if (namesakes) namesakes.push(article);
	else world.articlesByPlu.set(article.pluNumber, [article]);
}

function forget(world: MplusWorld, articleNumber: number): void {
	const known = world.articles.get(articleNumber);
	if (!known) return;
	world.articles.delete(articleNumber);
	const namesakes = world.articlesByPlu.get(known.article.pluNumber) ?? [];
	world.articlesByPlu.set(
		known.article.pluNumber,
		namesakes.filter((article) => article !== known.article),
	);
}
