import { PosError } from '../../http/PosError';
import { lookAfterWrite, readAfterWrite } from '../lookAfterWrite';
import type { MplusClient } from '../MplusClient';
import type { SaveImageData } from '../soap/mplusTypes.generated';
import { ARTICLE_CARD, demandArticles, readCardImages, type CardImage } from './cardImages';
import { readImage } from './readImage';

export interface ImageOrder {
	articleNumber: number;
	/** The first is shown first. */
	imageIds: number[];
	/** Whether images that are not named leave the article; else they stay, behind the others. */
	removesOthers: boolean;
}

export interface OrderedImages {
	images: CardImage[];
	changed: boolean;
	/** The till answered, but the images could not be read after it: what is shown was sent. */
	readBack?: false;
}

/** Puts the images of an article in an order. The till replaces the whole list, so all of it is sent, with its labels. */
export async function setImageOrder(client: MplusClient, order: ImageOrder): Promise<OrderedImages> {
	const { articleNumber } = order;
	await demandArticles(client, [articleNumber]);
	const before = (await readCardImages(client, [articleNumber])).get(articleNumber) ?? [];
	for (const imageId of order.imageIds.filter((id) => !before.some((image) => image.imageId === id))) await readImage(client, imageId);
	const images = planOrder(before, order);
	if (isSame(before, images)) return { images: before, changed: false };
	const what = `Article ${articleNumber}`;
	const end = await client.write('saveCardImages', { request: { cardType: ARTICLE_CARD, cards: [{ cardNumber: articleNumber, images }] } }, 'keyed');
	if (end.kind === 'refused') throw new PosError('refused', `${what}: ${end.message}`);
	const read = async (): Promise<CardImage[]> => (await readCardImages(client, [articleNumber])).get(articleNumber) ?? [];
	const after = end.kind === 'unclear' ? await lookAfterWrite(what, read, { mayBeDone: false, hint: 'Run this again: what is done already is not done twice' }) : await readAfterWrite(read);
	if (!after) return { images: images.map((image) => ({ ...before.find(({ imageId }) => imageId === image.imageId), ...image })), changed: true, readBack: false };
	if (isSame(after, images)) return { images: after, changed: true };
	// Its answer has no result, so only the list itself tells.
	const message = end.kind === 'unclear' ? `it is not known whether the till ordered the images (${end.message})` : `MplusKASSA has the images in another order: ${after.map(({ imageId }) => imageId).join(', ') || 'none'}`;
	throw new PosError(end.kind === 'unclear' ? 'unanswered' : 'refused', `${what}: ${message}`, { hint: 'Look at the images of the article in the till' });
}

/** The complete list of an article's images in the order wanted. */
export function planOrder(before: readonly CardImage[], { imageIds, removesOthers }: ImageOrder): SaveImageData[] {
	const wanted = [...new Set(imageIds)];
	const others = removesOthers ? [] : before.flatMap(({ imageId }) => (imageId === undefined || wanted.includes(imageId) ? [] : [imageId]));
	return [...wanted, ...others].map((imageId) => ({ imageId, labels: { labelId: before.find((image) => image.imageId === imageId)?.labels?.labelId ?? [] } }));
}

function isSame(card: readonly CardImage[], wanted: readonly SaveImageData[]): boolean {
	return card.length === wanted.length && wanted.every(({ imageId }, index) => card[index]?.imageId === imageId);
}
