import { numberIn, recordsIn, type WireRecord } from '../wire';
import type { Article, MplusWorld, Product } from '../world';

/** A product, or one of its articles by which it is given. */
export interface DueProduct {
	product: Product;
	/** How much it takes of the limit; absent: all its articles. */
	counts?: number;
}

/** The products changed since a marker, the lowest first. Preparation methods have markers of their own, which count unless they are excluded (API.md 5). */
export function dueProducts(world: MplusWorld, candidates: Product[], request: WireRecord): DueProduct[] {
	const from = numberIn(request, 'syncMarker');
	if (from === undefined) return candidates.map((product) => ({ product }));
	const markersOf = (article: Article): number[] => [article.syncMarker, ...(request.syncMarkerExcludePreparationMethods === true ? [] : methodMarkers(article))];
	if (world.productPagesBy === 'article') return byArticle(candidates, markersOf, from);
	// The marker of a product is the highest of its articles already.
	const highest = ({ syncMarker, articleList }: Product): number =>
		articleList.article.reduce((high, article) => (article.preparationMethodList === undefined ? high : Math.max(high, ...markersOf(article))), syncMarker);
	const due = candidates.flatMap((product) => {
		const marker = highest(product);
		return marker >= from ? [{ product, marker }] : [];
	});
	return due.sort((one, other) => one.marker - other.marker);
}

function byArticle(candidates: Product[], markersOf: (article: Article) => number[], from: number): DueProduct[] {
	const due = candidates.flatMap((product) => {
		const lists = product.articleList.article.length > 0 ? product.articleList.article.map(markersOf) : [[product.syncMarker]];
		return lists.flatMap((markers) => markers.filter((marker) => marker >= from).map((marker) => ({ product, marker, counts: 1 })));
	});
	return due.sort((one, other) => one.marker - other.marker);
}

function methodMarkers(article: Article): number[] {
	if (article.preparationMethodList === undefined) return [];
	return recordsIn(article, 'preparationMethodList', 'preparationMethod').flatMap((method) => numberIn(method, 'syncMarker') ?? []);
}
