import { PosError } from '../../http/PosError';
import type { MplusClient } from '../MplusClient';
import { readProducts } from '../products/readProducts';
import type { ImageData, Received } from '../soap/mplusTypes.generated';

/** An article is the card of an image; the type says PRODUCT (Mplus API, dossier 6). */
export const ARTICLE_CARD = 'PRODUCT';

export type CardImage = Received<ImageData>;

/** The images of articles by article number, each list in the order in which they are shown. */
export async function readCardImages(client: MplusClient, articleNumbers: readonly number[]): Promise<Map<number, CardImage[]>> {
	if (articleNumbers.length === 0) return new Map();
	const { items } = await client.read('getCardImages', { request: { cardType: ARTICLE_CARD, cardNumbers: [...articleNumbers] } });
	return new Map((items ?? []).map(({ cardNumber, images }) => [cardNumber ?? 0, images ?? []]));
}

/** An image for an article that is not there would hang on nothing. */
export async function demandArticles(client: MplusClient, articleNumbers: readonly number[]): Promise<void> {
	const products = await readProducts(client, 'articleNumber', articleNumbers.map(String));
	const known = new Set(products.flatMap(({ articleList }) => (articleList?.article ?? []).map(({ articleNumber }) => articleNumber)));
	const missing = articleNumbers.filter((number) => !known.has(number));
	if (missing.length > 0) throw new PosError('not-found', `MplusKASSA has no article ${missing.join(', ')}`, { hint: 'Nothing was sent. Choose the articles from the list' });
}
