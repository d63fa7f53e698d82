import { PosError } from '../../http/PosError';
import type { ArticleKey } from '../../sync/orders/OrderTarget';
import type { MplusClient } from '../MplusClient';
import type { Product, Received } from '../soap/mplusTypes.generated';
import { KEY_LABELS } from './articleKeys';
import { findArticlesBy } from './findArticlesBy';
import { noArticle } from './readArticle';
import { readProducts } from './readProducts';

/** The one product of that number, or with an article that is called so; with all of its articles. */
export async function readProduct(client: MplusClient, key: ArticleKey | 'productNumber', value: string): Promise<Received<Product>> {
	if (key === 'productNumber') {
		const [product] = await readProducts(client, key, [value]);
		if (product) return product;
		throw new PosError('not-found', `MplusKASSA has no product ${value}`, { hint: 'Check the product number; it is not the article number' });
	}
	const found = (await findArticlesBy(client, key, [value])).map(({ product }) => product);
	const [first, ...others] = [...new Map(found.map((product) => [product.productNumber, product])).values()];
	if (!first) throw noArticle(key, value);
	if (others.length === 0) return first;
	const numbers = [first, ...others].map(({ productNumber }) => productNumber).join(' and ');
	throw new PosError('refused', `MplusKASSA has articles with ${KEY_LABELS[key]} ${value} in products ${numbers}`, { hint: 'Use the product number' });
}
