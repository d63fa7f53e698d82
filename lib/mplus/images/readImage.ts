import { PosError } from '../../http/PosError';
import type { MplusClient } from '../MplusClient';
import type { Image, Received } from '../soap/mplusTypes.generated';

export type ImagePart = 'image' | 'thumbnail';

/** What the till knows of an image; with its bytes as base64 where a part is asked for. */
export async function readImage(client: MplusClient, imageId: number, part?: ImagePart): Promise<Received<Image>> {
	const request = { imageIds: [imageId], includeImageData: part === 'image', includeThumbData: part === 'thumbnail' };
	const { imageList } = await client.read('getImages', { request });
	const image = (imageList?.image ?? []).find((each) => each.imageId === imageId);
	if (!image) throw new PosError('not-found', `MplusKASSA has no image ${imageId}`, { hint: 'Check the image ID' });
	return image;
}

/** The bytes of an image as base64. */
export function dataOf(image: Received<Image>, part: ImagePart): string {
	const [data, result] = part === 'image' ? [image.imageData, image.imageDataResult] : [image.thumbData, image.thumbDataResult];
	if (data && (result === undefined || result === 'LOAD-FILE-OK')) return data;
	throw new PosError('refused', `Image ${image.imageId}: MplusKASSA has no file of its ${part} (${result ?? 'no data'})`, { hint: 'Look at the image in the till; it may have to be added again' });
}
