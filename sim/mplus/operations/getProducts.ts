import { dueProducts, type DueProduct } from '../catalogue/dueProducts';
import { cardImageList } from '../images/cardImageList';
import { notImplemented } from '../soap/notImplemented';
import { numberIn, numbersIn, recordIn, textListIn, type WireRecord } from '../wire';
import type { Article, MplusWorld, Product } from '../world';

import type { Operation } from './Operation';
import { unsorted } from './takePage';

export const getProducts: Operation = ({ world, input }) => {
	const request = recordIn(input, 'request') ?? {};
	if (request.changedSinceTimestamp !== undefined) throw notImplemented('getProducts by changedSinceTimestamp');
	const selected = selectArticles(world, request);
	const candidates = selected ? productsOf(world, selected) : [...world.products.values()];
	const due = dueProducts(world, candidates, request);
	const page = unsorted(cutPage(due, request, selected));
	return { productList: { product: page.map((product) => withImages(world, product)) } };
};

/** The articles that the selection lists name, or nothing where there is no list. */
function selectArticles(world: MplusWorld, request: WireRecord): Set<Article> | undefined {
	const lists: Article[][] = [];
	const add = <Key>(keys: Key[], find: (key: Key) => Article[]): void => {
		if (keys.length > 0) lists.push(keys.flatMap(find));
	};
	add(numbersIn(request, 'articleNumbers'), (number) => present(world.articles.get(number)?.article));
	add(textListIn(request, 'pluNumbers'), (pluNumber) => world.articlesByPlu.get(pluNumber) ?? []);
	add(numbersIn(request, 'productNumbers'), (number) => world.products.get(number)?.articleList.article ?? []);
	add(numbersIn(request, 'groupNumbers'), (group) => articlesOfGroup(world, group));
	const sets = lists.map((list) => new Set(list));
	const [first, ...others] = sets;
	if (!first) return undefined;
	if (world.filtersCombine === 'or') return new Set(lists.flat());
	return new Set([...first].filter((article) => others.every((other) => other.has(article))));
}

function articlesOfGroup(world: MplusWorld, group: number): Article[] {
	const inGroup = [...world.products.values()].filter((product) => numbersIn(product, 'groupNumbers').includes(group));
	return inGroup.flatMap((product) => product.articleList.article);
}

function productsOf(world: MplusWorld, articles: Set<Article>): Product[] {
	const products = [...articles].map(({ articleNumber }) => world.articles.get(articleNumber)?.product);
	return [...new Set(products.flatMap(present))];
}

/** A product comes with its matching articles only, unless the flag asks for all of them (API.md 6). */
function narrow(product: Product, request: WireRecord, selected: Set<Article> | undefined): Product[] {
	const all = product.articleList.article;
	const matching = all.filter(
		(article) =>
			(selected?.has(article) ?? true) &&
			(request.onlyActive !== true || article.active) &&
			(request.onlyWebshop !== true || article.webshop === true),
	);
	if (matching.length === 0 && all.length > 0) return [];
	const whole = request.includeAllArticlesOfSelectedProducts === true || matching.length === all.length;
	return [whole ? product : { ...product, articleList: { article: matching } }];
}

/** The limit counts articles; the first product comes whole even where it alone exceeds it (API.md 5). */
function cutPage(due: DueProduct[], request: WireRecord, selected: Set<Article> | undefined): Product[] {
	const limit = numberIn(request, 'syncMarkerLimit') ?? 0;
	if (numberIn(request, 'syncMarker') === undefined || limit <= 0) return due.flatMap(({ product }) => narrow(product, request, selected));
	const page = new Map<Product, Product>();
	let articles = 0;
	for (const { product, counts } of due) {
		// One by one: a till of 100,000 articles narrows those of the page, not all of them for every page.
		for (const shown of narrow(product, request, selected)) {
			articles += counts ?? shown.articleList.article.length;
			if (page.size > 0 && articles > limit) return [...page.values()];
			page.set(product, shown);
		}
	}
	return [...page.values()];
}

/** Metadata only: the pixels come with getImages (API.md 6). */
function withImages(world: MplusWorld, product: Product): WireRecord {
	if (world.cardImages.size === 0) return product;
	const article = product.articleList.article.map((each) => ({
		...each,
		imageList: cardImageList(world, 'PRODUCT', each.articleNumber) ?? each.imageList,
	}));
	return { ...product, articleList: { article } };
}

function present<T>(value: T | undefined): T[] {
	return value === undefined ? [] : [value];
}
