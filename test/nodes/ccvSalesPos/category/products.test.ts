import { newProduct } from '../../../../sim/ccv/products/newProduct';
import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, sentTo, withFault, type SoundShop } from '../../../support/ccvNode';
import { BLUE, byId, FOOD, HAT, RED, startCategoryShop, TIES } from './categoryShop';

afterAll(closeSoundShops);

const POST = 'POST /producttocategories/';
const DELETE = 'DELETE /producttocategories/:id/';
const LINKS = 'GET /categories/:id/producttocategories/';
const inTies = ({ world }: SoundShop) => world.producttocategories.filter(({ category_id: id }) => id === TIES).map(({ product_id: id }) => id);
const ties = (further: object) => ({ category: byId(TIES), ...further });
const both = async (over = {}, options = {}) => await startCategoryShop({ producttocategories: [{ id: 9001, product_id: RED, category_id: TIES, position: 1 }, { id: 9002, product_id: BLUE, category_id: TIES, position: 2 }], ...over }, options);

describe('CCV SalesPOS, Category: Assign Products', () => {
	it('given products by list, ID and SKU, when they are assigned, then those that are not in it are written, and it is paired', async () => {
		const shop = await startCategoryShop();

		const finished = await runCcv(shop, 'category', 'assignProducts', ties({ products: { values: [{ id: byId(RED) }] }, productIds: `${BLUE}, ${RED}`, skus: 'HAT, TIE-RED' }));

		expect(finished.output('Node')).toMatchObject([{ json: { category_id: TIES, assigned: [BLUE, HAT], unchanged: [RED], changed: true }, pairedItem: { item: 0 } }]);
		expect(sentTo(shop, POST)).toEqual([{ product_id: BLUE, category_id: TIES }, { product_id: HAT, category_id: TIES }]);
		expect(inTies(shop)).toEqual([RED, BLUE, HAT]);
	});

	it('given an item for each product, when they are assigned, then the category is read once, each SKU looked up once, and each product written once', async () => {
		const shop = await startCategoryShop();
		const input = [['TIE-BLUE', TIES], ['TIE-RED', TIES], ['TIE-BLUE', TIES], ['TIE-BLUE', FOOD]].map(([sku, id]) => ({ sku: [sku], category: byId(id ?? '') }));

		const items = itemsOf(await runCcv(shop, 'category', 'assignProducts', { category: '={{ $json.category }}', skus: '={{ $json.sku }}' }, { input }));

		expect(items).toEqual([
			{ category_id: TIES, assigned: [BLUE], unchanged: [], changed: true },
			{ category_id: TIES, assigned: [], unchanged: [RED], changed: false },
			{ category_id: TIES, assigned: [], unchanged: [BLUE], changed: false },
			{ category_id: FOOD, assigned: [BLUE], unchanged: [], changed: true },
		]);
		expect(callsOf(shop).sort()).toEqual([LINKS, LINKS, 'GET /products/', 'GET /products/', POST, POST].sort());
	});

	it('given many products, when they are assigned, then each is written once, at most four at a time', async () => {
		const ids = Array.from({ length: 40 }, (_, index) => 845001000 + index);
		const shop = await startCategoryShop({ products: ids.map((id) => newProduct(id, '2025-01-01T00:00:00Z')), producttocategories: [] }, { latencyMs: 5 });

		expect(itemsOf(await runCcv(shop, 'category', 'assignProducts', ties({ productIds: ids })))).toMatchObject([{ assigned: ids }]);
		expect([inTies(shop).sort(), sentTo(shop, POST).length]).toEqual([ids, 40]);
		expect(shop.maxConcurrent).toBeLessThanOrEqual(4);
		expect(shop.maxConcurrent).toBeGreaterThan(1);
	});

	it('given one of several products fails, when they are assigned and named again by the next item, then what was done is not written again', async () => {
		const shop = await startCategoryShop();

		const finished = await runCcv(shop, 'category', 'assignProducts', ties({ productIds: '={{ $json.ids }}' }), { input: [{ ids: [HAT, 5] }, { ids: [HAT, BLUE] }], onError: 'continueRegularOutput' });

		expect(finished.output('Node')).toMatchObject([{ json: { details: { code: 'not-found' } }, pairedItem: { item: 0 } }, { json: { assigned: [BLUE], unchanged: [HAT] }, pairedItem: { item: 1 } }]);
		expect(inTies(shop)).toEqual([RED, HAT, BLUE]);
	});

	it.each([
		['a category that does not exist', { category: byId(1) }, 'not-found', /does not know this record/],
		['a SKU that does not exist', { skus: 'TIE-BLUE, TIE-NONE' }, 'not-found', /no product with SKU TIE-NONE/],
		['a product that does not exist', { productIds: '5' }, 'not-found', /POST \/producttocategories\/: CCV SalesPOS does not know this record/],
		['a product that is no id', { productIds: 'x' }, 'invalid-setting', /Product IDs must be an ID of CCV/],
		['no product', { skus: '', productIds: '' }, 'invalid-setting', /Products are empty/],
	])('given %s behind a sound one, when they are assigned, then it says so', async (_, failing, code, message) => {
		const shop = await startCategoryShop();

		const behind = await runBehind(shop, 'category', 'assignProducts', ties({ skus: 'HAT', productIds: '' }), failing);

		expect(behind).toMatchObject({ done: [{ assigned: [HAT] }], failed: expect.stringMatching(message), code });
		expect(inTies(shop)).toEqual([RED, HAT]);
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when one is assigned, then it waits and writes it once', async (then) => {
		const shop = withFault(await startCategoryShop(), POST, then);

		expect(itemsOf(await runCcv(shop, 'category', 'assignProducts', ties({ productIds: BLUE })))).toMatchObject([{ assigned: [BLUE] }]);
		expect(shop.log.filter(({ label }) => label === POST).map(({ status }) => status)).toEqual([429, 201]);
	});

	it.each(['empty-body', 'cut', 'lose-answer', 'server-error-after'] as const)('given it is done and the answer is %s, when one is assigned and removed in one run, then both are done once', async (then) => {
		const shop = withFault(await startCategoryShop({}, { credential: { verifyResponses: false } }), POST, then);

		expect(itemsOf(await runCcv(shop, 'category', 'assignProducts', ties({ productIds: BLUE }), { input: [{}, {}] }))).toMatchObject([{ assigned: [BLUE] }, { assigned: [], unchanged: [BLUE] }]);
		expect([inTies(shop), sentTo(shop, POST).length]).toEqual([[RED, BLUE], 1]);
	});

	it.each([
		['reset-before', 'unanswered', /Product 845000102 in category 502: it is not known whether/],
		['unauthorised', 'unauthorised', /refuses the public key or the secret key/],
	] as const)('given nothing is done and the answer is %s, when one is assigned behind another, then it says so and is not sent again', async (then, code, message) => {
		const shop = withFault(await startCategoryShop(), POST, then, 2);

		expect(await runBehind(shop, 'category', 'assignProducts', ties({ productIds: String(HAT) }), { productIds: String(BLUE) })).toMatchObject({ done: [{ assigned: [HAT] }], failed: expect.stringMatching(message), code });
		expect([inTies(shop), sentTo(shop, POST).length]).toEqual([[RED, HAT], 2]);
	});

	it('given somebody else assigns it since it was read, when it is assigned, then it is so and nothing fails', async () => {
		const shop = await startCategoryShop();
		shop.onCall = ({ label }) => {
			if (label === LINKS) shop.world.producttocategories.push({ id: 9100, product_id: BLUE, category_id: TIES, position: 5 });
		};

		expect(itemsOf(await runCcv(shop, 'category', 'assignProducts', ties({ productIds: BLUE })))).toEqual([{ category_id: TIES, assigned: [], unchanged: [BLUE], changed: false }]);
		expect(inTies(shop)).toEqual([RED, BLUE]);
	});

	it('given the category is cut while it is read for a second item, when one is assigned, then it says so', async () => {
		const shop = withFault(await startCategoryShop({}, { credential: { verifyResponses: false } }), LINKS, 'cut', 2);

		expect(await runBehind(shop, 'category', 'assignProducts', { category: byId(TIES), productIds: HAT }, { category: byId(FOOD) })).toMatchObject({ done: [{ assigned: [HAT] }], code: 'malformed-answer' });
		expect(sentTo(shop, POST)).toHaveLength(1);
	});
});

describe('CCV SalesPOS, Category: Remove Products', () => {
	it('given products of which some are in it, when they are removed, then those are, and it is paired', async () => {
		const shop = await both();

		const finished = await runCcv(shop, 'category', 'removeProducts', ties({ productIds: [HAT, RED], skus: 'TIE-RED' }));

		expect(finished.output('Node')).toMatchObject([{ json: { category_id: TIES, removed: [RED], unchanged: [HAT], changed: true }, pairedItem: { item: 0 } }]);
		expect(inTies(shop)).toEqual([BLUE]);
		expect(shop.world.products).toHaveLength(3);
	});

	it.each(['rate-limit', 'rate-limit-total', 'lose-answer', 'reset-before', 'server-error-after'] as const)('given %s, when one is removed, then it is gone in the end and nothing else is', async (then) => {
		const shop = withFault(await both(), DELETE, then);

		expect(itemsOf(await runCcv(shop, 'category', 'removeProducts', ties({ productIds: RED })))).toMatchObject([{ removed: [RED], changed: true }]);
		expect(inTies(shop)).toEqual([BLUE]);
	});

	it.each([
		['unauthorised', 'unauthorised', /refuses the public key or the secret key/],
		['server-error', 'unanswered', /Product 845000102 in category 502: it is not known whether/],
	] as const)('given the answer is %s, when a second one is removed, then it says so', async (then, code, message) => {
		const shop = withFault(await both(), DELETE, then, 2);

		expect(await runBehind(shop, 'category', 'removeProducts', ties({ productIds: String(RED) }), { productIds: String(BLUE) })).toMatchObject({ done: [{ removed: [RED] }], failed: expect.stringMatching(message), code });
		expect(inTies(shop)).toEqual([BLUE]);
	});

	it('given somebody else takes it out since it was read, when it is removed, then it is so and nothing fails', async () => {
		const shop = await both();
		shop.onCall = ({ label }) => {
			if (label === LINKS) shop.world.producttocategories.length = 0;
		};

		expect(itemsOf(await runCcv(shop, 'category', 'removeProducts', ties({ productIds: RED })))).toEqual([{ category_id: TIES, removed: [], unchanged: [RED], changed: false }]);
	});

	it.each([
		['a category that does not exist', { category: byId(1) }, 'not-found', /does not know this record/],
		['a SKU that does not exist', { productIds: '', skus: 'NONE' }, 'not-found', /no product with SKU NONE/],
	])('given %s behind a sound one, when they are removed, then it says so', async (_, failing, code, message) => {
		const shop = await both();

		expect(await runBehind(shop, 'category', 'removeProducts', ties({ productIds: String(RED), skus: '' }), failing)).toMatchObject({ done: [{ removed: [RED] }], failed: expect.stringMatching(message), code });
		expect(inTies(shop)).toEqual([BLUE]);
	});

	it('given the category is cut while it is read for a second item, when one is removed, then it says so', async () => {
		const shop = withFault(await both({}, { credential: { verifyResponses: false } }), LINKS, 'cut', 2);

		expect(await runBehind(shop, 'category', 'removeProducts', { category: byId(TIES), productIds: RED }, { category: byId(FOOD) })).toMatchObject({ done: [{ removed: [RED] }], code: 'malformed-answer' });
		expect(inTies(shop)).toEqual([BLUE]);
	});
});
