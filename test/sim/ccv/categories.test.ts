import type { CcvWorld } from '../../../sim/ccv/world';
import { aCatalogueShop, COAT, HAT, PNG } from './aCatalogueShop';
import { ask, type AnswerJson } from './ask';

const roots = (world: CcvWorld): unknown => ask(world, 'GET', '/categorytree/').json.root_categories;
const names = (items: AnswerJson['items']): unknown[] => items.map(({ name }) => name);

describe('given categories', () => {
	it('when one is made below another, then it is last there, in the list and in the tree', () => {
		const world = aCatalogueShop();

		const { status, json } = ask(world, 'POST', '/categories/', { name: 'Hoeden', parentcategory_id: 21, photo_source: PNG, photo_file_type: 'png' });

		expect([status, json]).toMatchObject([201, { name: 'Hoeden', position: 2, show_on_website: true, parentcategory: { id: 21 }, photo: expect.stringMatching(/png$/) }]);
		expect(json).not.toHaveProperty('photo_source');
		expect(names(ask(world, 'GET', '/categories/').json.items)).toEqual(['Kleding', 'Jassen', 'Hoeden']);
		expect(names(ask(world, 'GET', '/categories/21/categories/?size=1&start=1').json.items)).toEqual(['Hoeden']);
		expect(roots(world)).toMatchObject([{ name: 'Kleding', children: [{ name: 'Jassen', children: [] }, { name: 'Hoeden' }] }]);
	});

	it('when one is changed, then it is as sent and the tree follows', () => {
		const world = aCatalogueShop();
		const before = ask(world, 'GET', '/categories/22/').json;

		expect(ask(world, 'PATCH', '/categories/22/', { parentcategory_id: null, position: 0, orderby: 'price_desc', show_on_website: false }).status).toBe(204);

		expect(ask(world, 'GET', '/categories/22/').json).toEqual({ ...before, parentcategory: null, position: 0, orderby: 'price_desc', show_on_website: false });
		expect(roots(world)).toMatchObject([{ id: 22, show_on_website: false }, { id: 21, children: [] }]);
	});

	it('when one is deleted, then what is below it goes along and products stay', () => {
		const world = aCatalogueShop();
		ask(world, 'POST', '/producttocategories/', { product_id: HAT, category_id: 22 });

		expect(ask(world, 'DELETE', '/categories/21/').status).toBe(204);

		expect([roots(world), world.producttocategories, world.products.length]).toEqual([[], [], 2]);
		expect(ask(world, 'GET', '/categories/21/').json.code).toBe('500.24');
	});

	it.each([
		['POST', '/categories/', {}, '400.10'],
		['POST', '/categories/', { name: 'A', parentcategory_id: 9 }, '500.24'],
		['POST', '/categories/', { name: 'A', orderby: 'name' }, '400.10'],
		['POST', '/categories/', { name: 'A', photo_source: 'x', photo_file_type: 'png' }, '500.22'],
		['POST', '/categories/', { name: 'A', description_photo_source: PNG, description_photo_file_type: 'png' }, '400.10'],
		['PATCH', '/categories/21/', { parentcategory_id: 22 }, '400.10'],
		['PATCH', '/categories/21/', { parentcategory_id: 21 }, '400.10'],
		['PATCH', '/categories/9/', { name: 'A' }, '500.24'],
		['GET', '/categories/9/categories/', undefined, '500.24'],
	])('when %s %s gets %j, then it is refused with %s', (method, path, body, code) => {
		const world = aCatalogueShop();
		const before = structuredClone(world.categories);

		expect(ask(world, method, path, body).json.code).toBe(code);
		expect(world.categories).toEqual(before);
	});
});

describe('given products in categories', () => {
	it('when they are put there, then each comes after those that are there, from both sides', () => {
		const world = aCatalogueShop();
		const { status, json } = ask(world, 'POST', '/producttocategories/', { product_id: HAT, category_id: 22, position: 4 });
		ask(world, 'POST', '/producttocategories/', { product_id: COAT, category_id: 22 });
		ask(world, 'POST', '/producttocategories/', { product_id: COAT, category_id: 21 });

		expect([status, json]).toMatchObject([201, { position: 4, product_href: expect.stringContaining(`/products/${HAT}`) }]);
		expect(ask(world, 'GET', '/categories/22/producttocategories/').json.items.map(({ product_id: id, position }) => [id, position])).toEqual([[HAT, 4], [COAT, 5]]);
		expect(ask(world, 'GET', `/products/${COAT}/producttocategories/`).json.items.map(({ category_id: id }) => id)).toEqual([22, 21]);

		const path = `/producttocategories/${String(json.id)}/`;
		ask(world, 'PATCH', path, { position: 9 });
		expect(ask(world, 'GET', path).json.position).toBe(9);
		ask(world, 'DELETE', path);
		expect(ask(world, 'GET', path).json.code).toBe('500.24');
	});

	it.each([
		[{ product_id: 9, category_id: 22 }, '500.24'],
		[{ product_id: COAT, category_id: 9 }, '500.24'],
		[{ product_id: HAT, category_id: 22 }, '500.40'],
		[{ product_id: HAT }, '400.10'],
	])('when %j is sent, then it is refused with %s', (body, code) => {
		const world = aCatalogueShop();
		ask(world, 'POST', '/producttocategories/', { product_id: HAT, category_id: 22 });

		expect(ask(world, 'POST', '/producttocategories/', body).json.code).toBe(code);
		expect(world.producttocategories).toHaveLength(1);
	});
});
