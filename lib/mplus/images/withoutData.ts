import type { Image, Received } from '../soap/mplusTypes.generated';

/** An image as the till gives it, without its bytes: they leave as a file. */
export function withoutData({ imageData, thumbData, ...image }: Received<Image>): Received<Image> {
	void [imageData, thumbData];
	return image;
}
