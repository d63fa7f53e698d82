import { withoutAbsent } from '../../model/withoutAbsent';
import { toItem } from '../items/toItem';
import type { Image, Received } from '../soap/mplusTypes.generated';
import type { CardImage } from './cardImages';

/** An image for people, without its bytes. */
export function simplifyImage(image: Received<Image>, zone: string): Record<string, unknown> {
	const { createdTimestamp, changedTimestamp } = toItem('Image', image, zone);
	const { imageId, imageName, imageUrl, imageHash, imageWidth, imageHeight, thumbUrl } = image;
	return withoutAbsent({
		imageId,
		name: imageName,
		url: imageUrl || undefined,
		hash: imageHash || undefined,
		width: imageWidth || undefined,
		height: imageHeight || undefined,
		thumbnailUrl: thumbUrl || undefined,
		createdAt: createdTimestamp,
		changedAt: changedTimestamp,
	});
}

/** An image on an article, whose place is its number in the order in which they are shown. */
export function simplifyCardImage(image: CardImage, articleNumber: number, place: number, zone: string): Record<string, unknown> {
	const { created, modified } = toItem('ImageData', image, zone);
	const { imageId, originalName, imageUrl, imageHash, imageWidth, imageHeight, labels } = image;
	return withoutAbsent({
		articleNumber,
		place,
		imageId,
		name: originalName,
		url: imageUrl || undefined,
		hash: imageHash || undefined,
		width: imageWidth || undefined,
		height: imageHeight || undefined,
		labelIds: labels?.labelId ?? [],
		createdAt: created,
		changedAt: modified,
	});
}
