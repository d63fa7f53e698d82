import { sniffImage } from '../images/sniffImage';
import type { CardType, StoredImage } from '../records';
import type { MplusWorld } from '../world';

import { addCardImage } from './addCardImage';

export interface GivenImage {
	imageName: string;
	/** Base64. */
	imageData: string;
	imageId?: number;
	mimeType?: string;
	at?: number;
	card?: { cardType: CardType; cardNumber: number; labelIds?: number[] };
}

/** Stores an image, at the end of a card's list where one is given. */
export function putImage(world: MplusWorld, given: GivenImage): StoredImage {
	const { imageName, imageData, card } = given;
	const seen = sniffImage(imageData);
	const image: StoredImage = {
		imageId: given.imageId ?? Math.max(0, ...world.images.keys()) + 1,
		imageName,
		imageData,
		mimeType: given.mimeType ?? seen?.mimeType ?? 'image/png',
		width: seen?.width ?? 0,
		height: seen?.height ?? 0,
		createdAt: given.at ?? 0,
	};
	world.images.set(image.imageId, image);
	world.commits += 1;
	if (card) addCardImage(world, card.cardType, card.cardNumber, { imageId: image.imageId, labelIds: card.labelIds ?? [] });
	return image;
}
