import type { ILoadOptionsFunctions, INodeListSearchResult } from 'n8n-workflow';

import { searchImages as findImages, searchImagesOf } from '../../../lib/mplus/images/searchImages';
import type { MplusClient } from '../../../lib/mplus/MplusClient';
import { codeIn } from '../numberLocator';
import { searchPages, type ListPage } from './searchIn';

/** Images of the article that the node names, or of all articles. */
export async function searchImages(this: ILoadOptionsFunctions, filter?: string, paginationToken?: string): Promise<INodeListSearchResult> {
	const article = codeIn(this.getCurrentNodeParameter('article')) ?? '';
	const search = /^\d+$/.test(article) ? searchPages(async (client, words) => await ofArticle(client, Number(article), words)) : searchPages(ofAll);
	return await search.call(this, filter, paginationToken);
}

async function ofArticle(client: MplusClient, articleNumber: number, words: string): Promise<ListPage> {
	const images = await searchImagesOf(client, articleNumber, words);
	return { entries: images.map(({ imageId = 0, originalName = '' }) => ({ name: `${originalName} (${imageId})`, value: imageId })) };
}

async function ofAll(client: MplusClient, words: string, page: string | undefined): Promise<ListPage> {
	const { found, next } = await findImages(client, words, Number(page ?? 0));
	return {
		entries: found.map(({ image: { imageId = 0, originalName = '' }, articleName }) => ({ name: `${[originalName, articleName].filter(Boolean).join(' of ')} (${imageId})`, value: imageId })),
		next: next === undefined ? undefined : String(next),
	};
}
