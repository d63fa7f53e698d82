import { nextId } from '../nextId';
import type { CcvProductPhoto, CcvWorld } from '../world';

export interface PhotoInput {
	file_type: string;
	source: string;
	alttext?: string | null;
	is_mainphoto?: boolean;
}

export function addPhoto(world: CcvWorld, productId: number, input: PhotoInput): CcvProductPhoto {
	const id = nextId(world, 'productphotos', world.productphotos);
	const photo: CcvProductPhoto = {
		id,
		product_id: productId,
		filename: `photo-${id}.${input.file_type}`,
		file_type: input.file_type,
		source: input.source,
		alttext: input.alttext ?? null,
		is_mainphoto: false,
	};
	world.productphotos.push(photo);
	if (input.is_mainphoto) makeMain(world, photo);
	return photo;
}

/** A product has at most one main photo; none becomes it by itself (data/ccvshop-models, productphotos POST). */
export function makeMain(world: CcvWorld, photo: CcvProductPhoto): void {
	for (const other of world.productphotos) if (other.product_id === photo.product_id) other.is_mainphoto = other === photo;
}
