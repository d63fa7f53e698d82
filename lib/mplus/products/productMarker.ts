import type { Product, Received } from '../soap/mplusTypes.generated';

/** The highest of all markers of a product, by which it comes last; -1 where it has none. */
export function productMarker(product: Received<Product>): number {
	return productMarkers(product).reduce((highest, marker) => Math.max(highest, marker), -1);
}

/** A product, its articles and their preparation methods each carry one, and each of them brings the product (Mplus API, dossier 5). */
export function productMarkers({ syncMarker, articleList }: Received<Product>): number[] {
	const articles = articleList?.article ?? [];
	const methods = articles.flatMap(({ preparationMethodList }) => preparationMethodList?.preparationMethod ?? []);
	return [{ syncMarker }, ...articles, ...methods].flatMap(({ syncMarker: marker }) => marker ?? []);
}
