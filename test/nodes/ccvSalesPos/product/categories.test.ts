import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, sentTo, UNVERIFIED, withFault } from '../../../support/ccvNode';
import { by, CLOTHES, product, productShop, SALE, TEE, TIE, TIES } from './productShop';

afterAll(closeSoundShops);

const POST = 'POST /producttocategories/';
const DELETE = 'DELETE /producttocategories/:id/';
const LINKS = 'GET /products/:id/producttocategories/';
const set = (change: string, categoryIds: string, over: object = {}) => product('id', TIE, { change, categoryIds, ...over }) as never;
const categoriesIn = ({ world }: Awaited<ReturnType<typeof productShop>>, id = TIE) => world.producttocategories.filter((link) => link.product_id === id).map((link) => link.category_id).sort();

describe('CCV SalesPOS, Product: Get Categories', () => {
	it('given a product in categories, when they are read, then each comes with its name and place, paired', async () => {
		const shop = await productShop();

		const finished = await runCcv(shop, 'product', 'getCategories', product('sku', 'TIE-RED') as never);

		expect(finished.output('Node')).toEqual([
			{ json: { id: 81, product_id: TIE, category_id: CLOTHES, position: 1, name: 'Clothes', path: 'Clothes', product_href: expect.any(String), category_href: expect.any(String) }, pairedItem: { item: 0 } },
			{ json: expect.objectContaining({ id: 82, category_id: TIES, name: 'Ties', path: 'Clothes > Ties' }), pairedItem: { item: 0 } },
		]);
	});

	it('given several products, when their categories are read, then the tree is read once; without it the ids do', async () => {
		const shop = withFault(await productShop(), 'GET /categorytree/', 'unauthorised', 2);
		const read = async () => (await runCcv(shop, 'product', 'getCategories', { product: '={{ $json.id }}' }, { input: [{ id: TIE }, { id: TEE }, { id: TIE }] })).output('Node');

		const [named, bare] = [await read(), await read()];

		expect([named, bare].map((items) => items.map(({ json, pairedItem }) => [json.category_id, json.name, (pairedItem as { item: number }).item]))).toEqual([
			[[CLOTHES, 'Clothes', 0], [TIES, 'Ties', 0], [CLOTHES, 'Clothes', 2], [TIES, 'Ties', 2]],
			[[CLOTHES, undefined, 0], [TIES, undefined, 0], [CLOTHES, undefined, 2], [TIES, undefined, 2]],
		]);
		expect(callsOf(shop).filter((call) => call === 'GET /categorytree/')).toHaveLength(2);
	});

	it.each([
		['rate-limit', 2],
		['rate-limit-total', 2],
	] as const)('given %s, when they are read, then they are read after it', async (then, times) => {
		const shop = withFault(await productShop(), LINKS, then);

		expect(itemsOf(await runCcv(shop, 'product', 'getCategories', product('id', TIE, { simplify: false }) as never))).toMatchObject([{ id: 81 }, { id: 82 }]);
		expect(callsOf(shop)).toEqual(Array(times).fill(LINKS));
	});

	it.each<[string, string | number, Parameters<typeof withFault>[2] | undefined, RegExp, string]>([
		['an unknown product', 999, undefined, /does not know this record/, 'not-found'],
		['refused keys', TEE, 'unauthorised', /refuses the public key/, 'unauthorised'],
		['a cut answer', TEE, 'cut', /the answer is no whole JSON/, 'malformed-answer'],
	])('given %s, when they are read behind another, then it says so', async (_, id, then, message, expected) => {
		const shop = await productShop({}, UNVERIFIED);
		if (then) withFault(shop, LINKS, then, 2);

		const { done, failed, code } = await runBehind(shop, 'product', 'getCategories', product('id', TIE), product('id', id));

		expect(done).toHaveLength(2);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
	});
});

describe('CCV SalesPOS, Product: Set Categories', () => {
	it.each<[string, string, number[], number[], string[]]>([
		['add', `${SALE}, ${TIES}`, [SALE], [], [POST]],
		['remove', `${TIES}, ${SALE}`, [], [TIES], [DELETE]],
		['replace', `${SALE}, ${TIES}`, [SALE], [CLOTHES], [POST, DELETE]],
		['replace', `${TIES}, ${CLOTHES}`, [], [], []],
		['add', `${TIES}`, [], [], []],
	])('given a product in Clothes and Ties, when %s is done with %s, then only what differs is written', async (change, categoryIds, added, removed, writes) => {
		const shop = await productShop();
		const wanted = [CLOTHES, TIES, ...added].filter((id) => !removed.includes(id)).sort();

		const finished = await runCcv(shop, 'product', 'setCategories', set(change, categoryIds));

		expect(finished.output('Node')).toEqual([{ json: { product_id: TIE, categories: expect.any(Array), added, removed, changed: writes.length > 0 }, pairedItem: { item: 0 } }]);
		expect((finished.output('Node')[0]?.json.categories as Array<{ category_id: number }>).map((link) => link.category_id).sort()).toEqual(wanted);
		expect(categoriesIn(shop)).toEqual(wanted);
		expect(callsOf(shop).filter((call) => !call.startsWith('GET'))).toEqual(writes);
	});

	it('given categories that are chosen and a list by expression, when they are set, then both count', async () => {
		const shop = await productShop();

		const items = itemsOf(await runCcv(shop, 'product', 'setCategories', { product: by('sku', 'TEE'), change: 'replace', categories: { values: [{ id: by('list', SALE) }] }, categoryIds: '={{ [41, "42"] }}' }));

		expect(items).toMatchObject([{ product_id: TEE, added: [SALE, CLOTHES, TIES], removed: [] }]);
		expect(categoriesIn(shop, TEE)).toEqual([CLOTHES, TIES, SALE]);
	});

	it('given no category, when replacing by none is allowed, then the product leaves all', async () => {
		const shop = await productShop();

		expect(itemsOf(await runCcv(shop, 'product', 'setCategories', set('replace', '', { options: { allowNone: true } })))).toMatchObject([{ categories: [], removed: [CLOTHES, TIES] }]);
		expect(categoriesIn(shop)).toEqual([]);
	});

	it.each<[string, object, RegExp, string]>([
		['no category', { categoryIds: '' }, /^Category IDs is empty/, 'invalid-setting'],
		['a category in words', { categoryIds: 'sale' }, /^Category IDs must be an ID of CCV, not "sale"/, 'invalid-setting'],
		['an unknown category', { categoryIds: '999' }, /POST \/producttocategories\/: CCV SalesPOS does not know this record/, 'not-found'],
		['an unknown product', product('id', 999), /does not know this record/, 'not-found'],
	])('given %s, when it is set behind another, then it says so and nothing else is written', async (_, failing, message, expected) => {
		const shop = await productShop();

		const { done, failed, code } = await runBehind(shop, 'product', 'setCategories', set('add', String(SALE)), failing);

		expect(done).toMatchObject([{ added: [SALE] }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect(categoriesIn(shop)).toEqual([CLOTHES, TIES, SALE]);
	});

	it.each<[string, Parameters<typeof withFault>[2], number]>([
		[POST, 'lose-answer', 1],
		[POST, 'server-error-after', 1],
		[POST, 'empty-body', 1],
		[POST, 'cut', 1],
		[POST, 'rate-limit', 2],
		[POST, 'rate-limit-total', 2],
		[DELETE, 'lose-answer', 2],
		[DELETE, 'server-error-after', 1],
		[DELETE, 'reset-before', 2],
		[DELETE, 'rate-limit', 2],
	])('given %s ends in %s, when categories are replaced, then each is written once', async (label, then, times) => {
		const shop = withFault(await productShop({}, UNVERIFIED), label, then);

		expect(itemsOf(await runCcv(shop, 'product', 'setCategories', set('replace', `${SALE}, ${TIES}`)))).toMatchObject([{ added: [SALE], removed: [CLOTHES], changed: true }]);
		expect(categoriesIn(shop)).toEqual([TIES, SALE]);
		expect(callsOf(shop).filter((call) => call === label)).toHaveLength(times);
	});

	it('given a new place never arrives, when categories are replaced, then it says so, and the product leaves none', async () => {
		const shop = withFault(await productShop(), POST, 'reset-before');

		expect((await runCcv(shop, 'product', 'setCategories', set('replace', `${SALE}`))).error).toMatch(/^Product 501 in category 43: it is not known/);
		expect([categoriesIn(shop), sentTo(shop, POST).length]).toEqual([[CLOTHES, TIES], 1]);
	});

	it('given somebody took it away meanwhile, when it is removed, then that is as wanted', async () => {
		const shop = await productShop();
		shop.onCall = ({ label }) => {
			if (label === LINKS) shop.world.producttocategories = shop.world.producttocategories.filter(({ id }) => id !== 82);
		};

		expect(itemsOf(await runCcv(shop, 'product', 'setCategories', set('remove', `${TIES}`)))).toMatchObject([{ categories: [{ category_id: CLOTHES }], removed: [TIES] }]);
	});

	it('given it cannot be read after it, when it is set, then it says so and is done', async () => {
		const shop = withFault(await productShop(), LINKS, 'server-error', 2);

		expect(itemsOf(await runCcv(shop, 'product', 'setCategories', set('add', `${SALE}`)))).toEqual([{ product_id: TIE, categories: [], added: [SALE], removed: [], changed: true, readBack: false }]);
		expect(categoriesIn(shop)).toEqual([CLOTHES, TIES, SALE]);
	});

	it('given refused keys, when it is set, then it says so and nothing is written', async () => {
		const shop = withFault(await productShop(), POST, 'unauthorised');

		expect((await runCcv(shop, 'product', 'setCategories', set('add', `${SALE}`))).error).toMatch(/refuses the public key/);
		expect(categoriesIn(shop)).toEqual([CLOTHES, TIES]);
	});
});
