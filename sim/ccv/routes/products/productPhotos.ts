import type { FieldType } from '../../body/checkBody';
import { dropRecords } from '../../dropRecords';
import { findRecord } from '../../findRecord';
import { changed, created, unknownId } from '../../outcome';
import { addPhoto, makeMain, type PhotoInput } from '../../photos/addPhoto';
import { checkPhoto } from '../../photos/checkPhoto';
import { toProductPhoto } from '../../render/toProductPhoto';
import type { Route } from '../../route';
import type { CcvProductPhoto } from '../../world';
import { getChildren, getOne, removeOne, type Resource } from '../collectionRoutes';

const resource: Resource<CcvProductPhoto> = {
	name: 'productphotos',
	of: (world) => world.productphotos,
	toJson: (_world, origin) => (photo) => toProductPhoto(origin, photo),
	sort: { id: (photo) => photo.id, ismainphoto: (photo) => Number(photo.is_mainphoto) },
};

const PHOTO: Record<string, FieldType> = { file_type: 'text', alttext: 'text?', source: 'text', is_mainphoto: 'bool' };
const REQUIRED = ['file_type', 'source'];

const postProductPhoto: Route = {
	method: 'POST',
	path: '/products/:id/productphotos/',
	body: PHOTO,
	required: REQUIRED,
	answer(world, { id, body, origin }) {
		const product = findRecord(world.products, id);
		if (!product) return unknownId('products', id);
		const input = body as unknown as PhotoInput;
		const refusal = checkPhoto(world, input.file_type, input.source);
		return refusal ?? created(toProductPhoto(origin, addPhoto(world, product.id, input)));
	},
};

const putProductPhotos: Route = {
	method: 'PUT',
	path: '/products/:id/productphotos/',
	body: { productphotos: { list: PHOTO, required: REQUIRED } },
	required: ['productphotos'],
	answer(world, { id, body }) {
		const product = findRecord(world.products, id);
		if (!product) return unknownId('products', id);
		const inputs = (body as { productphotos: Array<PhotoInput | undefined> }).productphotos.filter((input) => input !== undefined);
		for (const input of inputs) {
			const refusal = checkPhoto(world, input.file_type ?? '', input.source ?? '');
			if (refusal) return refusal;
		}
		dropRecords(world, 'productphotos', (photo) => photo.product_id === product.id);
		for (const input of inputs) addPhoto(world, product.id, input);
		return changed();
	},
};

const patchProductPhoto: Route = {
	method: 'PATCH',
	path: '/productphotos/:id/',
	body: { alttext: 'text?', is_mainphoto: 'bool' },
	answer(world, { id, body }) {
		const photo = findRecord(world.productphotos, id);
		if (!photo) return unknownId('productphotos', id);
		Object.assign(photo, body);
		if (photo.is_mainphoto) makeMain(world, photo);
		return changed();
	},
};

export const productPhotos: Route[] = [
	getChildren('products', resource, (world, id) => world.productphotos.filter(({ product_id: parent }) => parent === id)),
	getOne(resource),
	postProductPhoto,
	putProductPhotos,
	patchProductPhoto,
	removeOne(resource, (world, { id }) => {
		dropRecords(world, 'productphotos', (photo) => photo.id === id);
	}),
];
