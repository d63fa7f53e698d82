import { PosError } from '../../http/PosError';
import { demandSuccess } from '../demandSuccess';
import { lookAfterWrite, readAfterWrite } from '../lookAfterWrite';
import type { MplusClient, WriteEnd } from '../MplusClient';
import { demandOperation } from '../tillService';
import { ARTICLE_CARD, demandArticles, readCardImages } from './cardImages';


export interface NewImage {
	name: string;
	mimeType: string;
	/** An address that the till fetches, or the bytes as base64. */
	source: { url: string } | { base64: string };
	articleNumbers: number[];
	/** Empty: those the till gives a new image. */
	labelIds: number[];
}

export interface AddedImage {
	imageId: number;
	url?: string;
	hash?: string;
	articleNumbers: number[];
	dropped: string[];
	/** It is added, but the images of the articles could not be read after it. */
	readBack?: false;
}

const HINTS: Record<string, string> = {
	'CREATE-IMAGE-TOO-LARGE': 'Make the image smaller',
	'CREATE-IMAGE-NOT-SUPPORTED': 'Use a JPEG or PNG image, and check the MIME type',
	'CREATE-IMAGE-STORAGE-ERROR': 'The till cannot store it: look at its disk, or ask Mplus',
};

/** Adds an image and puts it on articles, behind the ones they have. Its answer lost, it is the image of that name that is new on all of them. */
export async function addImage(client: MplusClient, image: NewImage): Promise<AddedImage> {
	const what = `Image ${image.name}`;
	const { articleNumbers } = image;
	if ('url' in image.source) await demandOperation(client, 'createImageFromUrl', 'Add Image From URL');
	await demandArticles(client, articleNumbers);
	const before = await readCardImages(client, articleNumbers);
	const end = await send(client, image);
	if (end.kind === 'refused') throw new PosError('refused', `${what}: ${end.message}`);
	if (end.kind === 'answer') demandSuccess(end.value, what, HINTS[end.value.result ?? '']);
	const isNew = (articleNumber: number, imageId: number | undefined) => !before.get(articleNumber)?.some((known) => known.imageId === imageId);
	const look = async (): Promise<Cards> => await readCardImages(client, articleNumbers);
	if (end.kind === 'unclear') {
		const after = await lookAfterWrite(what, look);
		const found = (after.get(articleNumbers[0] ?? 0) ?? []).filter(({ imageId, originalName }) => originalName === image.name && articleNumbers.every((number) => isNew(number, imageId) && isOn(after, number, imageId)));
		const [added, ...others] = found;
		if (added?.imageId && others.length === 0) return { imageId: added.imageId, url: added.imageUrl, hash: added.imageHash, articleNumbers, dropped: [] };
		throw new PosError('unanswered', `${what}: it is not known whether the till added it (${end.message})`, { mayBeDone: true, hint: 'Look at the images in the till before you run this again' });
	}
	const { imageId = 0, imageUrl, imageHash } = end.value;
	const after = await readAfterWrite(look);
	const added = { imageId, url: imageUrl, hash: imageHash, articleNumbers, dropped: end.dropped };
	if (!after) return { ...added, readBack: false };
	const without = articleNumbers.filter((number) => !isOn(after, number, imageId));
	if (without.length === 0) return added;
	throw new PosError('refused', `${what}: MplusKASSA has it as image ${imageId}, but not on article ${without.join(', ')}`, { mayBeDone: true, hint: 'Put it on the article with Image, Set Order' });
}

async function send(client: MplusClient, { name, mimeType, source, articleNumbers, labelIds }: NewImage): Promise<WriteEnd<'createImage'>> {
	const labels = labelIds.length > 0 ? { labels: { labelId: labelIds } } : {};
	const link = articleNumbers.length > 0 ? { cardLink: { cardType: ARTICLE_CARD, cardNumbers: articleNumbers, ...labels } } : {};
	if ('base64' in source) return await client.write('createImage', { request: { imageName: name, mimeType, imageData: source.base64, ...link } }, 'never');
	return await client.write('createImageFromUrl', { request: { imageName: name, mimeType, imageUrl: source.url, ...link } }, 'never');
}

type Cards = Awaited<ReturnType<typeof readCardImages>>;

function isOn(cards: Cards, articleNumber: number, imageId: number | undefined): boolean {
	return cards.get(articleNumber)?.some((image) => image.imageId === imageId) ?? false;
}
