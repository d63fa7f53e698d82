import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, withFault } from '../../../support/ccvNode';
import { byId, category, CLOTHES, FOOD, SILK, startCategoryShop, TIES } from './categoryShop';

afterAll(closeSoundShops);

const OPERATIONS = [
	['get', 'GET /categories/:id/', { category: byId(TIES) }],
	['getMany', 'GET /categories/', { returnAll: true }],
	['getTree', 'GET /categorytree/', {}],
] as const;

describe('CCV SalesPOS, Category: Get', () => {
	it('given a category, when it is read, then it comes simplified under the names by which it is written, and paired', async () => {
		const shop = await startCategoryShop();

		const finished = await runCcv(shop, 'category', 'get', { category: byId(TIES) });

		expect(finished.output('Node')).toMatchObject([
			{ json: { id: TIES, name: 'Ties', parentcategory_id: CLOTHES, position: 1, show_on_website: true, description: 'All ties', page_title: 'Ties', photo: null, orderby: 'position', items_per_page: 24 }, pairedItem: { item: 0 } },
		]);
		expect(JSON.stringify(finished.output('Node'))).not.toContain('href');
		expect(callsOf(shop)).toEqual(['GET /categories/:id/']);
	});

	it('given one at the top, when it is read, then its parent is null; with Simplify off it comes in CCV\'s own JSON', async () => {
		const shop = await startCategoryShop();

		expect(itemsOf(await runCcv(shop, 'category', 'get', { category: byId(FOOD) }))).toMatchObject([{ id: FOOD, parentcategory_id: null }]);
		const [raw] = itemsOf(await runCcv(shop, 'category', 'get', { category: byId(TIES), simplify: false }));
		expect(raw).toMatchObject({ id: TIES, href: expect.any(String), parentcategory: { id: CLOTHES, href: expect.any(String) }, layout_of_products: { id: 1 } });
		expect(raw).not.toHaveProperty('parentcategory_id');
	});

	it('given an id that does not exist behind one that does, when it is read, then it says so', async () => {
		const shop = await startCategoryShop();

		expect(await runBehind(shop, 'category', 'get', { category: byId(TIES) }, { category: byId(1) })).toMatchObject({ done: [{ id: TIES }], failed: expect.stringMatching(/GET \/categories\/1\/: CCV SalesPOS does not know this record \(500\.24/), code: 'not-found' });
	});
});

describe('CCV SalesPOS, Category: Get Many', () => {
	it('given more categories than a page holds, when all are listed, then each comes once and paired', async () => {
		const shop = await startCategoryShop({ categories: Array.from({ length: 600 }, (_, index) => category(1000 + index, `Category ${index}`, null, index)) });

		const finished = await runCcv(shop, 'category', 'getMany', { returnAll: true });

		expect(itemsOf(finished).map(({ id }) => id)).toEqual(Array.from({ length: 600 }, (_, index) => 1000 + index));
		expect(callsOf(shop)).toEqual(Array.from({ length: 3 }, () => 'GET /categories/'));
	});

	it.each([
		['all, up to a limit', { limit: 2 }, [CLOTHES, TIES], 'GET /categories/'],
		['those below another', { returnAll: true, parent: byId(CLOTHES) }, [TIES], 'GET /categories/:id/categories/'],
		['those below one that has none', { returnAll: true, parent: byId(SILK) }, [], 'GET /categories/:id/categories/'],
	])('given %s, when they are listed, then these come', async (_, parameters, ids, call) => {
		const shop = await startCategoryShop();

		const finished = await runCcv(shop, 'category', 'getMany', parameters);

		expect([finished.error, finished.output('Node').map(({ json, pairedItem }) => [json.id, pairedItem])]).toEqual([undefined, ids.map((id) => [id, { item: 0 }])]);
		expect(callsOf(shop)).toEqual([call]);
	});

	it('given a parent that does not exist behind one that does, when they are listed, then it says so', async () => {
		const shop = await startCategoryShop();

		expect(await runBehind(shop, 'category', 'getMany', { returnAll: true, parent: byId(CLOTHES) }, { parent: byId(1) })).toMatchObject({ done: [{ id: TIES }], code: 'not-found' });
	});
});

describe('CCV SalesPOS, Category: Get Tree', () => {
	it('given categories in categories, when they are read as a list, then each comes with the way to it, its parent first, and paired', async () => {
		const shop = await startCategoryShop();

		const finished = await runCcv(shop, 'category', 'getTree');

		expect(itemsOf(finished)).toEqual([
			{ id: CLOTHES, name: 'Clothes', path: 'Clothes', level: 1, parentcategory_id: null, position: 1, show_on_website: true },
			{ id: TIES, name: 'Ties', path: 'Clothes > Ties', level: 2, parentcategory_id: CLOTHES, position: 1, show_on_website: true },
			{ id: SILK, name: 'Silk', path: 'Clothes > Ties > Silk', level: 3, parentcategory_id: TIES, position: 1, show_on_website: true },
			{ id: FOOD, name: 'Food', path: 'Food', level: 1, parentcategory_id: null, position: 2, show_on_website: true },
		]);
		expect(finished.output('Node').map(({ pairedItem }) => pairedItem)).toEqual(Array.from({ length: 4 }, () => ({ item: 0 })));
		expect(callsOf(shop)).toEqual(['GET /categorytree/']);
	});

	it('given categories in categories, when they are read as a tree, then those at the top come with the others inside', async () => {
		const shop = await startCategoryShop();

		const finished = await runCcv(shop, 'category', 'getTree', { returnAs: 'tree' });

		expect(itemsOf(finished)).toMatchObject([{ id: CLOTHES, children: [{ id: TIES, children: [{ id: SILK, children: [] }] }] }, { id: FOOD, children: [] }]);
		expect(JSON.stringify(finished.output('Node'))).not.toContain('href');
	});

	it('given a shop without categories, when the tree is read, then no item comes and nothing fails', async () => {
		const shop = await startCategoryShop({ categories: [], producttocategories: [] });

		const finished = await runCcv(shop, 'category', 'getTree');

		expect([finished.error, finished.output('Node')]).toEqual([undefined, []]);
	});
});

describe.each(OPERATIONS)('CCV SalesPOS, Category: %s', (operation, call, parameters) => {
	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when it is run, then it waits and gives what it gives otherwise', async (then) => {
		const shop = await startCategoryShop();
		const expected = itemsOf(await runCcv(shop, 'category', operation, parameters));
		withFault(shop, call, then);

		expect(itemsOf(await runCcv(shop, 'category', operation, parameters))).toEqual(expected);
		expect(expected.length).toBeGreaterThan(0);
		expect(shop.log.map(({ status }) => status)).toEqual([200, 429, 200]);
	});

	it.each([
		['unauthorised', 'unauthorised', /refuses the public key or the secret key/],
		['cut', 'malformed-answer', /the answer is no whole JSON/],
	] as const)('given the second answer is %s, when it is run for two items, then the first is done and the second says why', async (then, code, message) => {
		const shop = withFault(await startCategoryShop({}, { credential: { verifyResponses: false } }), call, then, 2);

		const { done, ...behind } = await runBehind(shop, 'category', operation, parameters, {});

		expect(done[0]?.id).toEqual(operation === 'get' ? TIES : expect.any(Number));
		expect(behind).toEqual({ failed: expect.stringMatching(message), code });
	});
});
