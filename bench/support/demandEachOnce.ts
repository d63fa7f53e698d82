import { aCatalogue } from './aCatalogue';

interface ListedArticle {
	articleNumber: number;
	priceIncl: number;
}

type Listed = ListedArticle & { articles?: ListedArticle[]; articleList?: { article?: ListedArticle[] } };

/** Figures of a list in which an article is missing, comes twice or has another price are worth nothing. Items are products or articles. */
export function demandEachOnce(items: object[], articles: number): void {
	const listed = (items as Listed[]).flatMap((item) => item.articles ?? item.articleList?.article ?? [item]);
	const prices = new Map(listed.map(({ articleNumber, priceIncl }) => [articleNumber, Math.round(priceIncl * 100)]));
	const expected = [...aCatalogue(articles)].flatMap((product) => product.articles);
	const wrong = expected.filter(({ articleNumber, priceIncl }) => prices.get(articleNumber) !== priceIncl).length;
	if (listed.length === articles && prices.size === articles && wrong === 0) return;
	throw new Error(`Of ${articles} articles ${listed.length} came, ${prices.size} different ones; ${wrong} are missing or have another price`);
}
