import { toBody } from '../../bodies/toBody';
import type { CcvClient } from '../../CcvClient';
import { readCollection } from '../../readList';
import { createRecord, type CcvRecord } from '../../writes/createRecord';
import { photoType, type PhotoFile } from './photoType';

export interface NewPhoto extends PhotoFile {
	altText?: string;
	/** Absent: as CCV decides. */
	isMain?: boolean;
}

/** Puts a photo on a product. Its answer lost, it is the one with that text that was not there before. */
export async function addPhoto(client: CcvClient, productId: number, photo: NewPhoto): Promise<CcvRecord> {
	const what = `Photo of product ${productId}`;
	const fields = { file_type: photoType(photo, what), source: photo.bytes.toString('base64'), alttext: photo.altText, is_mainphoto: photo.isMain };
	const body = toBody('POST /products/:id/productphotos/', fields, what);
	const before = new Set((await readPhotos(client, productId)).map(({ id }) => id));
	const find = async () => {
		const added = (await readPhotos(client, productId)).filter(({ id, alttext }) => !before.has(id) && (alttext || undefined) === photo.altText);
		return added.length === 1 ? added[0] : undefined;
	};
	return (await createRecord(client, { what, path: `/products/${productId}/productphotos/`, body, find })) ?? { alttext: photo.altText, readBack: false };
}

export async function readPhotos(client: CcvClient, productId: number): Promise<CcvRecord[]> {
	return await readCollection(client, `/products/${productId}/productphotos/`);
}
