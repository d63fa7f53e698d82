import { createHash } from 'node:crypto';

import { amsterdamDateTime } from '../amsterdamTime';
import type { StoredImage } from '../records';
import type { WireRecord } from '../wire';

export interface Pixels {
	image: boolean;
	thumb: boolean;
}

/** An image as the till answers it. Its thumbnail is the image itself: nobody measures it here. */
export function toImage(image: StoredImage, pixels: Pixels = { image: false, thumb: false }): WireRecord {
	const { imageId, imageName, imageData, width, height, createdAt } = image;
	const hash = hashOf(image);
	const result = (asked: boolean): string => (asked ? 'LOAD-FILE-OK' : 'LOAD-FILE-NOT-REQUESTED');
	return {
		...{ imageId, imageName, imageHash: hash, imagePath: `images/${hash}`, imageUrl: urlOf(image) },
		...{ imageData: pixels.image ? imageData : '', imageDataResult: result(pixels.image) },
		...{ thumbHash: hash, thumbPath: `thumbs/${hash}`, thumbUrl: urlOf(image) },
		...{ thumbData: pixels.thumb ? imageData : '', thumbDataResult: result(pixels.thumb) },
		...{ imageWidth: width, imageHeight: height, thumbWidth: width, thumbHeight: height },
		createdTimestamp: amsterdamDateTime(createdAt),
		changedTimestamp: amsterdamDateTime(createdAt),
	};
}

export function hashOf({ imageData }: StoredImage): string {
	return createHash('md5').update(imageData).digest('hex');
}

export function urlOf(image: StoredImage): string {
	return `https://images.example/${hashOf(image)}`;
}
