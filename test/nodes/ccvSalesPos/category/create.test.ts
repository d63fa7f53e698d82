import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, sentTo, withFault } from '../../../support/ccvNode';
import { runOnFile } from '../product/runOnFile';
import { byId, CLOTHES, FOOD, SILK, startCategoryShop, TIES } from './categoryShop';

afterAll(closeSoundShops);

const POST = 'POST /categories/';
const HATS = { categoryName: 'Hats', parentcategory_id: byId(CLOTHES) };
const ANOTHER = { options: { returnExisting: false } };

describe('CCV SalesPOS, Category: Create', () => {
	it('given fields, when it is created, then it is in CCV as they say, and comes as CCV has it, paired', async () => {
		const shop = await startCategoryShop();

		const finished = await runCcv(shop, 'category', 'create', {
			...HATS,
			additionalFields: { description: 'Für jeden', position: 7, show_on_website: false, orderby: 'price_desc', meta_keywords: 'hat, cap', items_per_page: 12, no_index: true },
		});

		const made = shop.world.categories.at(-1);
		const body = { name: 'Hats', parentcategory_id: CLOTHES, description: 'Für jeden', position: 7, show_on_website: false, orderby: 'price_desc', meta_keywords: 'hat, cap', items_per_page: 12, no_index: true };
		expect(finished.output('Node')).toMatchObject([{ json: { ...body, id: made?.id, created: true }, pairedItem: { item: 0 } }]);
		expect(sentTo(shop, POST)).toEqual([body]);
		expect(made).toMatchObject({ name: 'Hats', parentcategory_id: CLOTHES, position: 7, show_on_website: false });
	});

	it('given JSON as Get gives it, simplified or not, when it is created, then a like one is made in the same place', async () => {
		const shop = await startCategoryShop();
		const [simple] = itemsOf(await runCcv(shop, 'category', 'get', { category: byId(TIES) }));
		const [raw] = itemsOf(await runCcv(shop, 'category', 'get', { category: byId(TIES), simplify: false }));

		const items = itemsOf(await runCcv(shop, 'category', 'create', { specify: 'json', categoryJson: '={{ $json }}', ...ANOTHER }, { input: [simple, raw] as object[] }));

		expect(items).toMatchObject([{ name: 'Ties', parentcategory_id: CLOTHES, description: 'All ties', created: true }, { name: 'Ties', parentcategory_id: CLOTHES, description: 'All ties', created: true }]);
		expect(items.map(({ id }) => id)).not.toContain(TIES);
		expect(shop.world.categories).toHaveLength(6);
	});

	it('given Return Existing as it stands, when names come more than once, then each is made once under its parent, and a known one is returned as it is', async () => {
		const shop = await startCategoryShop();

		const input = [['Ties', CLOTHES], [' TIES', CLOTHES], ['Ties', FOOD], ['ties', FOOD], ['food', '']].map(([name, parent]) => ({ name, parent: byId(parent ?? '') }));
		const finished = await runCcv(shop, 'category', 'create', { categoryName: '={{ $json.name }}', parentcategory_id: '={{ $json.parent }}', additionalFields: { description: 'New' } }, { input });

		const made = shop.world.categories.at(-1)?.id;
		expect(finished.output('Node').map(({ json, pairedItem }) => [json.id, json.created, json.description, pairedItem])).toEqual([
			[TIES, false, 'All ties', { item: 0 }],
			[TIES, false, 'All ties', { item: 1 }],
			[made, true, 'New', { item: 2 }],
			[made, false, 'New', { item: 3 }],
			[FOOD, false, '', { item: 4 }],
		]);
		expect(sentTo(shop, POST)).toEqual([{ name: 'Ties', parentcategory_id: FOOD, description: 'New' }]);
	});

	it.each([[{}, 1], [ANOTHER, 2]])('given two executions at the same time with %j, when both create one name, then there are as many as that says', async (options, count) => {
		const shop = await startCategoryShop();

		const both = await Promise.all([runCcv(shop, 'category', 'create', { ...HATS, ...options }), runCcv(shop, 'category', 'create', { ...HATS, ...options })]);

		expect(new Set(both.map((finished) => itemsOf(finished)[0]?.id)).size).toBe(count);
		expect(shop.world.categories.filter(({ name }) => name === 'Hats')).toHaveLength(count);
	});

	it('given the image of an item, when it is created, then it goes along as base64 with its kind', async () => {
		const shop = await startCategoryShop();
		const pixel = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';

		const finished = await runOnFile(shop, [{ base64: pixel, mimeType: 'image/png', fileName: 'hat.png' }], { resource: 'category', operation: 'create', ...HATS, additionalFields: { photoField: 'data' } });

		expect(finished.error).toBeUndefined();
		expect(sentTo(shop, POST)).toEqual([{ name: 'Hats', parentcategory_id: CLOTHES, photo_source: pixel, photo_file_type: 'png' }]);
		expect(itemsOf(finished)).toMatchObject([{ name: 'Hats', photo: expect.stringMatching(/\.png$/) }]);
	});

	it.each([
		['no name', { categoryName: '' }, 'invalid-setting', /Name is empty/],
		['a parent that does not exist', { parentcategory_id: byId(1) }, 'not-found', /does not know this record/],
		['a parent that is no id', { parentcategory_id: byId('abc') }, 'invalid-setting', /Parent Category must be an ID of CCV/],
		['an image that is not there', { additionalFields: { photoField: 'image' } }, null, /image/],
	])('given %s behind a sound one, when it is created, then nothing is written for it', async (_, failing, code, message) => {
		const shop = await startCategoryShop();

		const behind = await runBehind(shop, 'category', 'create', { ...HATS, additionalFields: { photoField: '' } }, failing);

		expect(behind).toMatchObject({ done: [{ name: 'Hats', created: true }], failed: expect.stringMatching(message), code });
		expect([shop.world.categories.length, sentTo(shop, POST).length]).toEqual([5, 1]);
	});

	it.each([
		['a field that CCV does not have', '{"name": "Caps", "colour": 1}', 'invalid-request', /Category Caps: CCV SalesPOS has no field colour/],
		['an image without its kind', '{"name": "Caps", "photo_source": "aGVsbG8="}', 'invalid-setting', /with photo_source, CCV SalesPOS also needs photo_file_type/],
		['no name', '{"description": "Caps"}', 'invalid-setting', /Category without a name: name is missing/],
	])('given JSON with %s behind a sound one, when it is created, then nothing is written for it', async (_, categoryJson, code, message) => {
		const shop = await startCategoryShop();

		const behind = await runBehind(shop, 'category', 'create', { specify: 'json', categoryJson: '{"name": "Hats"}' }, { categoryJson });

		expect(behind).toMatchObject({ done: [{ name: 'Hats', created: true }], failed: expect.stringMatching(message), code });
		expect(sentTo(shop, POST)).toEqual([{ name: 'Hats' }]);
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when it is created, then it waits and makes it once', async (then) => {
		const shop = withFault(await startCategoryShop(), POST, then);

		expect(itemsOf(await runCcv(shop, 'category', 'create', HATS))).toMatchObject([{ name: 'Hats', created: true }]);
		expect(shop.log.filter(({ label }) => label === POST).map(({ status }) => status)).toEqual([429, 201]);
		expect(shop.world.categories).toHaveLength(5);
	});

	it.each(['empty-body', 'cut', 'lose-answer', 'server-error-after'] as const)('given it is made and the answer is %s, when it is created beside one of its name, then the new one is found and not made again', async (then) => {
		const shop = withFault(await startCategoryShop({}, { credential: { verifyResponses: false } }), POST, then);

		const items = itemsOf(await runCcv(shop, 'category', 'create', { categoryName: 'Ties', parentcategory_id: byId(CLOTHES), ...ANOTHER }));

		expect(items).toMatchObject([{ id: shop.world.categories.at(-1)?.id, name: 'Ties', parentcategory_id: CLOTHES, created: true }]);
		expect(items[0]?.id).not.toBe(TIES);
		expect([shop.world.categories.length, sentTo(shop, POST).length]).toEqual([5, 1]);
	});

	it('given it is made at the top and the answer is lost, when it is created, then it is found in the tree', async () => {
		const shop = withFault(await startCategoryShop(), POST, 'lose-answer');

		expect(itemsOf(await runCcv(shop, 'category', 'create', { categoryName: 'Toys' }))).toMatchObject([{ name: 'Toys', parentcategory_id: null, created: true }]);
		expect(callsOf(shop)).toEqual(['GET /categorytree/', POST, 'GET /categorytree/', 'GET /categories/:id/']);
	});

	it('given somebody else makes one of its name while the answer is lost, when it is created, then nobody is taken for ours', async () => {
		const shop = withFault(await startCategoryShop(), POST, 'lose-answer');
		shop.onCall = ({ label }) => {
			if (label === POST) shop.world.categories.push({ id: 9999, name: 'hats', parentcategory_id: CLOTHES, position: 9, show_on_website: true, details: {} });
		};

		const finished = await runCcv(shop, 'category', 'create', HATS);

		expect(finished.error).toMatch(/Category Hats: it is not known whether CCV SalesPOS did it/);
		expect(sentTo(shop, POST)).toHaveLength(1);
	});

	it.each([
		['reset-before', 'unanswered', /Category Hats: it is not known whether CCV SalesPOS did it/],
		['unauthorised', 'unauthorised', /refuses the public key or the secret key/],
	] as const)('given nothing is made and the answer is %s, when it is created behind another, then it says so and is not sent again', async (then, code, message) => {
		const shop = withFault(await startCategoryShop(), POST, then);

		const behind = await runBehind(shop, 'category', 'create', { ...HATS, categoryName: 'Ties' }, { categoryName: 'Hats' });

		expect(behind).toMatchObject({ done: [{ id: TIES, created: false }], failed: expect.stringMatching(message), code });
		expect([shop.world.categories.length, sentTo(shop, POST).length]).toEqual([4, 1]);
	});

	it('given the new one cannot be read after an empty answer, when it is created, then what was written comes, marked', async () => {
		const shop = await startCategoryShop();
		withFault(withFault(shop, POST, 'empty-body'), 'GET /categories/:id/', 'server-error');

		expect(itemsOf(await runCcv(shop, 'category', 'create', HATS))).toEqual([{ name: 'Hats', parentcategory_id: CLOTHES, created: true, readBack: false }]);
	});

	it('given a category in a category in a category, when it is created below the last, then it is there', async () => {
		const shop = await startCategoryShop();

		expect(itemsOf(await runCcv(shop, 'category', 'create', { categoryName: 'Woven', parentcategory_id: byId(SILK) }))).toMatchObject([{ parentcategory_id: SILK }]);
	});
});
