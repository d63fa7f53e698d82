import type { JsonObject } from '../outcome';
import type { CcvProductPhoto } from '../world';
import { hrefOf } from './hrefOf';

export const toProductPhoto = (origin: string, photo: CcvProductPhoto): JsonObject => ({
	href: hrefOf(origin, 'productphotos', photo.id, ''),
	id: photo.id,
	filename: photo.filename,
	alttext: photo.alttext,
	is_mainphoto: photo.is_mainphoto,
	deeplink: photoLink(origin, photo),
	parent: { href: hrefOf(origin, 'products', photo.product_id) },
});

/** Where a photo can be fetched; null: there is none. */
export const photoLink = (origin: string, photo: CcvProductPhoto | undefined): string | null =>
	photo ? `${origin}/Files/10/${photo.product_id}/ProductPhotos/${photo.filename}` : null;
