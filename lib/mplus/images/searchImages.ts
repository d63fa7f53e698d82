import type { MplusClient } from '../MplusClient';
import { productPages } from '../products/productPages';
import { hasWords, type FoundPage } from '../search/searchByMarker';
import { readCardImages, type CardImage } from './cardImages';

/** An image with the name of an article it is on. */
export interface FoundImage {
	image: CardImage;
	articleName: string;
}

/** So many articles are asked for their images in one request. */
const ARTICLES_PER_PAGE = 250;
/** As many as a person looks through, and so many pages before the person is shown what there is so far. */
const ENOUGH = 25;
const PAGES_AT_ONCE = 5;

/** The images of one article that hold the words, in the order in which they are shown. */
export async function searchImagesOf(client: MplusClient, articleNumber: number, words: string): Promise<CardImage[]> {
	const images = (await readCardImages(client, [articleNumber])).get(articleNumber) ?? [];
	return images.filter(({ imageId, originalName }) => hasWords(words, [imageId, originalName]));
}

/** Images of any articles, where the words stand in the number or name of the image or of its article. The till has no list of images alone. */
export async function searchImages(client: MplusClient, words: string, from: number): Promise<FoundPage<FoundImage>> {
	const found = new Map<number, FoundImage>();
	let pages = 0;
	for await (const { records, highest } of productPages(client, { from, articlesPerPage: ARTICLES_PER_PAGE })) {
		const articles = new Map(records.flatMap(({ description, articleList }) => (articleList?.article ?? []).map((article) => [article.articleNumber ?? 0, { ...article, description: article.description || description || '' }] as const)));
		for (const [articleNumber, images] of await readCardImages(client, [...articles.keys()])) {
			const { description: articleName = '', pluNumber } = articles.get(articleNumber) ?? {};
			for (const image of images) if (hasWords(words, [image.imageId, image.originalName, articleNumber, articleName, pluNumber])) found.set(image.imageId ?? 0, { image, articleName });
		}
		pages += 1;
		if (found.size >= ENOUGH || pages === PAGES_AT_ONCE) return { found: [...found.values()], next: highest + 1 };
	}
	return { found: [...found.values()] };
}
