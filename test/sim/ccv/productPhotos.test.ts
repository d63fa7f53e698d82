import type { CcvWorld } from '../../../sim/ccv/world';
import { aCatalogueShop, GIF, HAT, PNG } from './aCatalogueShop';
import { ask, type Answer, type AnswerJson } from './ask';

const PATH = `/products/${HAT}/productphotos/`;
const post = (world: CcvWorld, over: object = {}): Answer => ask(world, 'POST', PATH, { file_type: 'png', source: PNG, ...over });
const photos = (world: CcvWorld, query = ''): AnswerJson['items'] => ask(world, 'GET', PATH + query).json.items;
const mainPhoto = (world: CcvWorld): unknown => ask(world, 'GET', `/products/${HAT}/`).json.productmainphoto;

describe('given photos of a product', () => {
	it('when one is sent, then the answer is 201 with it, and it is no main photo by itself', () => {
		const world = aCatalogueShop();

		const { status, json } = post(world, { alttext: 'A hat' });

		expect([status, json]).toMatchObject([201, { alttext: 'A hat', is_mainphoto: false, filename: expect.stringMatching(/\.png$/) }]);
		expect(ask(world, 'GET', `/productphotos/${String(json.id)}/`).json).toEqual(json);
		expect(mainPhoto(world)).toBeNull();
	});

	it('when another becomes the main photo, then the one before is none any more', () => {
		const world = aCatalogueShop();
		const first = post(world, { is_mainphoto: true }).json;
		const second = post(world, { file_type: 'gif', source: GIF }).json;
		expect(mainPhoto(world)).toBe(first.deeplink);

		ask(world, 'PATCH', `/productphotos/${String(second.id)}/`, { is_mainphoto: true });

		expect(photos(world, '?orderby=ismainphoto_desc').map(({ id, is_mainphoto: isMain }) => [id, isMain])).toEqual([[second.id, true], [first.id, false]]);
		expect(mainPhoto(world)).toBe(second.deeplink);
		ask(world, 'DELETE', `/productphotos/${String(second.id)}/`);
		expect(mainPhoto(world)).toBeNull();
	});

	it('when all are replaced, then only the new ones are there', () => {
		const world = aCatalogueShop();
		post(world);

		expect(ask(world, 'PUT', PATH, { productphotos: [{ file_type: 'gif', source: GIF, is_mainphoto: true }, { file_type: 'png', source: PNG }] }).status).toBe(204);
		expect(photos(world)).toMatchObject([{ is_mainphoto: true }, { is_mainphoto: false }]);
		ask(world, 'PUT', PATH, { productphotos: [] });
		expect(photos(world)).toEqual([]);
	});

	it.each([
		['metadata before the base64', { source: `data:image/png;base64,${PNG}` }, '500.22'],
		['no base64', { source: 'https://example.com/a.png' }, '500.22'],
		['nothing', { source: '' }, '500.22'],
		['another kind of picture than it says', { source: GIF }, '500.22'],
		['an unknown file type', { file_type: 'exe' }, '500.22'],
		['no file type', { file_type: undefined }, '400.10'],
		['no source', { source: undefined }, '400.10'],
	])('when a photo is %s, then it is refused, alone and among others', (_name, over, code) => {
		const world = aCatalogueShop();
		const kept = post(world).json.id;

		expect(post(world, over).json.code).toBe(code);
		expect(ask(world, 'PUT', PATH, { productphotos: [{ file_type: 'png', source: PNG }, { file_type: 'png', source: PNG, ...over }] }).json.code).toBe(code);
		expect(photos(world).map(({ id }) => id)).toEqual([kept]);
	});

	it('when a photo is too big, then it is refused with 500.21', () => {
		expect(post(aCatalogueShop({ maxPhotoBytes: 10 })).json.code).toBe('500.21');
	});
});
