import type { SimContext } from '../../server/types';
import { hashOf, toImage, urlOf } from '../images/toImage';
import { sniffImage } from '../images/sniffImage';
import type { CardImage, CardType, StoredImage } from '../records';
import { SoapFault } from '../soap/SoapFault';
import { addCardImage } from '../store/addCardImage';
import { hasCard } from '../store/hasCard';
import { putImage } from '../store/putImage';
import { setCardImages } from '../store/setCardImages';
import { numberIn, numbersIn, recordIn, recordsIn, textIn, type WireRecord } from '../wire';
import type { MplusWorld } from '../world';

import type { Operation } from './Operation';

export const createImage: Operation = ({ world, input, context }) => {
	const request = recordIn(input, 'request') ?? {};
	return create(world, request, textIn(request, 'imageData') ?? '', context);
};

/** The till fetches the image itself; what it cannot reach is a STORAGE-ERROR (assumed). */
export const createImageFromUrl: Operation = ({ world, input, context }) => {
	const request = recordIn(input, 'request') ?? {};
	const imageUrl = textIn(request, 'imageUrl') ?? '';
	const imageData = world.webImages.get(imageUrl);
	if (imageData === undefined) return failed('STORAGE-ERROR', `Could not fetch ${imageUrl}`);
	return create(world, request, imageData, context);
};

/** Without numbers all images come, and unknown numbers are left out (both assumed). */
export const getImages: Operation = ({ world, input }) => {
	const request = recordIn(input, 'request');
	const wanted = numbersIn(request, 'imageIds');
	const asked = wanted.length > 0 ? wanted.flatMap((id) => world.images.get(id) ?? []) : [...world.images.values()];
	const pixels = { image: request?.includeImageData === true, thumb: request?.includeThumbData === true };
	return { imageList: { image: asked.map((image) => toImage(image, pixels)) } };
};

export const getCardImages: Operation = ({ world, input }) => {
	const request = recordIn(input, 'request');
	return {
		items: numbersIn(request, 'cardNumbers').map((cardNumber) => ({
			cardNumber,
			images: imagesOf(world, cardTypeIn(request), cardNumber),
		})),
	};
};

/** Of other cards than articles none are known. */
export const getCardImageLabels: Operation = ({ world, input }) => ({ labels: cardTypeIn(recordIn(input, 'request')) === 'PRODUCT' ? world.imageLabels : [] });

/** The list of each card is replaced. There is no result to refuse it with: what cannot be saved is a fault (assumed). */
export const saveCardImages: Operation = ({ world, input, context }) => {
	const request = recordIn(input, 'request');
	const cardType = cardTypeIn(request);
	if (context.refuse) throw new SoapFault('Server', 'Card images could not be saved');
	const cards = recordsIn(input, 'request', 'cards').map((card) => ({
		cardNumber: numberIn(card, 'cardNumber') ?? 0,
		images: recordsIn({ card }, 'card', 'images').map(toCardImage),
	}));
	for (const { cardNumber, images } of cards) {
		if (!hasCard(world, cardType, cardNumber)) throw new SoapFault('Client', `Card ${cardNumber} does not exist`);
		const unknown = images.find(({ imageId }) => !world.images.has(imageId));
		if (unknown) throw new SoapFault('Client', `Image ${unknown.imageId} does not exist`);
	}
	for (const { cardNumber, images } of cards) setCardImages(world, cardType, cardNumber, images);
	return {};
};

function create(world: MplusWorld, request: WireRecord, imageData: string, { refuse, now }: SimContext): WireRecord {
	const data = imageData.replace(/\s/g, '');
	const mimeType = textIn(request, 'mimeType') ?? '';
	const link = recordIn(request, 'cardLink');
	const cards = numbersIn(link, 'cardNumbers');
	const unknown = cards.find((cardNumber) => !hasCard(world, cardTypeIn(link), cardNumber));
	if (refuse) return failed('STORAGE-ERROR', 'Image could not be saved');
	if (Buffer.byteLength(data, 'base64') > world.imageByteLimit) return failed('TOO-LARGE', 'Image is too large');
	const isSupported = world.supportedImages.includes(mimeType) && sniffImage(data)?.mimeType === mimeType;
	if (!isSupported) return failed('NOT-SUPPORTED', `Image is not supported as ${mimeType}`);
	if (unknown !== undefined) return failed('STORAGE-ERROR', `Card ${unknown} does not exist`);
	const image = putImage(world, { imageName: textIn(request, 'imageName') ?? '', imageData: data, mimeType, at: now });
	const labelIds = numbersIn(recordIn(link, 'labels'), 'labelId');
	for (const cardNumber of cards) addCardImage(world, cardTypeIn(link), cardNumber, { imageId: image.imageId, labelIds });
	return { result: 'CREATE-IMAGE-OK', imageId: image.imageId, imageHash: hashOf(image), imageUrl: urlOf(image) };
}

function failed(result: string, errorMsg: string): WireRecord {
	return { result: `CREATE-IMAGE-${result}`, imageId: 0, imageHash: '', imageUrl: '', errorMsg };
}

function imagesOf(world: MplusWorld, cardType: CardType, cardNumber: number): WireRecord[] {
	const linked = world.cardImages.get(`${cardType}/${cardNumber}`) ?? [];
	return linked.flatMap(({ imageId, labelIds }) => {
		const image = world.images.get(imageId);
		return image ? [{ ...toImageData(image), labels: { labelId: labelIds } }] : [];
	});
}

function toImageData(image: StoredImage): WireRecord {
	const created = new Date(image.createdAt).toISOString();
	return {
		...{ imageId: image.imageId, imageHash: hashOf(image), imageUrl: urlOf(image), originalName: image.imageName },
		...{ imageWidth: image.width, imageHeight: image.height, created, modified: created },
	};
}

function toCardImage(sent: WireRecord): CardImage {
	return { imageId: numberIn(sent, 'imageId') ?? 0, labelIds: numbersIn(recordIn(sent, 'labels'), 'labelId') };
}

function cardTypeIn(record: WireRecord | undefined): CardType {
	return (textIn(record, 'cardType') ?? 'PRODUCT') as CardType;
}
