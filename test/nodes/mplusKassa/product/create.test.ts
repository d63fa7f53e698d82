import { callsOf, closeSoundTills, itemsOf, OLD, runBehind, runMplus, sentTo, startSoundTill } from '../../../support/mplusNode';
import { tieTill } from './tieTill';

afterAll(closeSoundTills);

const id = (value: string) => ({ __rl: true, mode: 'id', value });
const SOCK = { description: 'Sock', turnoverGroup: id('1'), additionalFields: { pluNumber: 'SOCK', priceIncl: 4.5, vatCode: id('1'), webshop: true, articleGroup: id('3'), category: id('2') } };
const SHIRT = {
	description: 'Shirt',
	turnoverGroup: id('1'),
	additionalFields: { priceIncl: 30, brandName: 'Own' },
	variants: { values: [{ pluNumber: 'SHIRT-S', colour: '', size: 'S', fields: {} }, { pluNumber: 'SHIRT-M', colour: 'Red', size: 'M', fields: { priceIncl: 35, barcode: '8710000000031' } }] },
};
const createdIn = (till: Awaited<ReturnType<typeof startSoundTill>>) => [...till.world.products.values()].slice(3);

describe('MplusKASSA, Product: Create', () => {
	it('given a simple product, when it is created, then it has one article and comes as the till has it', async () => {
		const till = await startSoundTill(tieTill());

		const finished = await runMplus(till, 'product', 'create', SOCK);

		expect(finished.output('Node')).toMatchObject([
			{
				json: { action: 'created', changed: true, productNumber: 4, description: 'Sock', groupNumbers: [3], articles: [{ articleNumber: 5, pluNumber: 'SOCK', description: 'Sock', priceIncl: 4.5, priceExcl: 3.72, vatCode: 1, turnoverGroup: 1, webshop: true, active: true }] },
				pairedItem: { item: 0 },
			},
		]);
		expect(finished.output('Node')[0]?.json).not.toHaveProperty('notTaken');
		expect(till.world.articles.get(5)?.article).toMatchObject({ priceIncl: 450, categoryIds: { category: [2] } });
	});

	it('given sizes, when it is created, then each is an article with what they share and its own', async () => {
		const till = await startSoundTill(tieTill());

		const items = itemsOf(await runMplus(till, 'product', 'create', SHIRT));

		expect(items).toMatchObject([
			{
				description: 'Shirt',
				articles: [
					{ pluNumber: 'SHIRT-S', size: 'S', priceIncl: 30, brand: 'Own' },
					{ pluNumber: 'SHIRT-M', size: 'M', colour: 'Red', priceIncl: 35, brand: 'Own', barcode: '8710000000031' },
				],
			},
		]);
		expect(createdIn(till)).toHaveLength(1);
	});

	it('given JSON, when it is created with a number of its own, then it has that number', async () => {
		const till = await startSoundTill(tieTill());
		const productJson = { productNumber: 700, description: 'Set', articleList: { article: [{ articleNumber: 701, extArticleId: 'set-1', priceExcl: 10, vatPercentage: 9 }] } };

		expect(itemsOf(await runMplus(till, 'product', 'create', { specify: 'json', productJson, simplify: false }))).toMatchObject([{ productNumber: 700, articleList: { article: [{ articleNumber: 701, extArticleId: 'set-1', priceExcl: 10, priceIncl: 10.9, vatCode: 2 }] } }]);
		expect(createdIn(till)).toMatchObject([{ productNumber: 700, articleList: { article: [{ articleNumber: 701, priceExcl: 1000, vatCode: 2 }] } }]);
	});

	it('given what Get gives without Simplify, when it is created as another, then what the till fills in is left out', async () => {
		const till = await startSoundTill(tieTill());
		const [product] = itemsOf(await runMplus(till, 'product', 'get', { product: id('20'), simplify: false })) as Array<Record<string, never>>;
		const { articleList: { article: [article = {}] = [] } = {} } = product as { articleList?: { article?: Array<Record<string, unknown>> } };
		const productJson = { articleList: { article: [{ ...article, articleNumber: 21, pluNumber: 'HAT-2', extArticleId: 'shop-4', priceExcl: undefined }] } };

		expect(itemsOf(await runMplus(till, 'product', 'create', { specify: 'json', productJson: JSON.stringify(productJson) }))).toMatchObject([{ articles: [{ articleNumber: 21, pluNumber: 'HAT-2', priceIncl: 25 }] }]);
		expect(createdIn(till)).toMatchObject([{ articleList: { article: [{ articleNumber: 21, priceIncl: 2500 }] } }]);
	});

	it.each<[string, object, RegExp, string]>([
		['a PLU number the till has', { additionalFields: { pluNumber: 'HAT' } }, /^MplusKASSA already has PLU number HAT, on article 20.*Create or Update/, 'refused'],
		['an article number the till has', { additionalFields: { articleNumber: '20' } }, /already has article number 20/, 'refused'],
		['an external ID the till has', { additionalFields: { extArticleId: 'shop-3' } }, /already has external ID shop-3, on article 20/, 'refused'],
		['no description', { description: '' }, /Description/, 'invalid-setting'],
		['no turnover group', { turnoverGroup: id('') }, /Turnover Group/, 'invalid-setting'],
		['a turnover group in words', { turnoverGroup: id('high') }, /^Turnover Group must be a number from 0 to 999, not "high"/, 'invalid-setting'],
		['a PLU number with what XML cannot carry', { additionalFields: { pluNumber: 'A\b' } }, /pluNumber is a key and holds U\+0008/, 'invalid-request'],
	])('given %s, when it is created behind another, then it says so and only the other is made', async (_, failing, message, expected) => {
		const till = await startSoundTill(tieTill());

		const { done, failed, code } = await runBehind(till, 'product', 'create', { ...SOCK, additionalFields: { pluNumber: 'SHOE', articleNumber: '', extArticleId: '' } }, failing);

		expect(done).toMatchObject([{ action: 'created', articles: [{ pluNumber: 'SHOE' }] }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect(createdIn(till)).toHaveLength(1);
	});

	it('given JSON with a product number the till has, when it is created behind another, then it says so and only the other is made', async () => {
		const till = await startSoundTill(tieTill());
		const productJson = (productNumber: number, pluNumber: string) => ({ productJson: JSON.stringify({ productNumber, articleList: { article: [{ pluNumber }] } }) });

		const { done, failed } = await runBehind(till, 'product', 'create', { specify: 'json', ...productJson(700, 'SHOE') }, productJson(5, 'X'));

		expect(done).toMatchObject([{ productNumber: 700 }]);
		expect(failed).toMatch(/already has product 5/);
		expect(createdIn(till)).toHaveLength(1);
	});

	it.each<[string, object]>([
		['PLU number', { pluNumber: 'SOCK' }],
		['external ID', { extArticleId: 'shop-9' }],
		['barcode', { barcode: '8710000000099' }],
	])('given the answer is lost, when the article has a %s, then it is found and made once', async (_, additionalFields) => {
		const till = await startSoundTill(tieTill(), { faults: [{ on: 'createProduct', then: 'lose-answer' }] });

		expect(itemsOf(await runMplus(till, 'product', 'create', { ...SOCK, additionalFields: additionalFields as never }))).toMatchObject([{ action: 'created', description: 'Sock' }]);
		expect([createdIn(till).length, callsOf(till).filter((call) => call === 'createProduct').length]).toEqual([1, 1]);
	});

	it.each<[string, object, string, RegExp, number]>([
		['has nothing to be found by', { priceIncl: 1 }, 'lose-answer', /^Product Sock: it is not known whether the till created it/, 2],
		['was not made', { pluNumber: 'SOCK' }, 'reset-before', /^Product SOCK: it is not known whether the till created it.*Look whether the product is in the till/, 1],
	])('given the answer is lost, when the article %s, then it is not sent again, and the one before it is made', async (_, additionalFields, then, message, made) => {
		const till = await startSoundTill(tieTill(), { faults: [{ on: 'createProduct', containing: '>Sock<', then: then as 'lose-answer' }] });

		const { done, failed, code } = await runBehind(till, 'product', 'create', { ...SOCK, description: 'Shoe', additionalFields: { pluNumber: 'SHOE', priceIncl: 2 } }, { description: 'Sock', additionalFields });

		expect(done).toMatchObject([{ action: 'created', description: 'Shoe' }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), 'unanswered']);
		expect([sentTo(till, 'createProduct').length, createdIn(till).length]).toEqual([2, made]);
	});

	it.each([
		['server-error', /^Product SOCK: it is not known/, 'unanswered'],
		['refuse', /^Product SOCK: MplusKASSA refuses: Product could not be saved/, 'refused'],
	] as const)('given the creation ends in %s, when it runs behind another, then it says so and only the other is made', async (then, message, expected) => {
		const till = await startSoundTill(tieTill(), { faults: [{ on: 'createProduct', containing: '>SOCK<', then }] });

		const { done, failed, code } = await runBehind(till, 'product', 'create', { ...SOCK, additionalFields: { pluNumber: 'SHOE' } }, { additionalFields: { pluNumber: 'SOCK' } });

		expect(done).toMatchObject([{ action: 'created', articles: [{ pluNumber: 'SHOE' }] }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect(createdIn(till)).toMatchObject([{ articleList: { article: [{ pluNumber: 'SHOE' }] } }]);
	});

	it('given the till reports a fault before the creation, when it runs behind another, then its words are shown and nothing is sent', async () => {
		const till = await startSoundTill(tieTill(), { faults: [{ on: 'getProducts', containing: '>SOCK<', then: 'server-error' }] });

		const { done, failed, code } = await runBehind(till, 'product', 'create', { ...SOCK, additionalFields: { pluNumber: 'SHOE' } }, { additionalFields: { pluNumber: 'SOCK' } });

		expect(done).toMatchObject([{ action: 'created' }]);
		expect([failed, code]).toEqual([expect.stringContaining('MplusKASSA, getProducts: the till reports a fault'), 'system-error']);
		expect(createdIn(till)).toHaveLength(1);
	});

	it('given it goes on after a failure, when the second item exists already, then the failure pairs with its item', async () => {
		const till = await startSoundTill(tieTill());

		const finished = await runMplus(till, 'product', 'create', { ...SOCK, additionalFields: { pluNumber: '={{ $json.sku }}' } }, { input: [{ sku: 'A' }, { sku: 'A' }, { sku: 'B' }], onError: 'continueRegularOutput' });

		expect(finished.output('Node').map(({ json, pairedItem }) => [json.action ?? json.error, pairedItem])).toEqual([
			['created', { item: 0 }],
			[expect.stringContaining('already has PLU number A'), { item: 1 }],
			['created', { item: 2 }],
		]);
		expect(createdIn(till)).toHaveLength(2);
	});

	it('given an old till, when it is created, then it is there', async () => {
		const till = await startSoundTill(tieTill(OLD));

		expect(itemsOf(await runMplus(till, 'product', 'create', SHIRT))).toMatchObject([{ action: 'created', articles: [{ size: 'S' }, { size: 'M' }] }]);
		expect(createdIn(till)).toMatchObject([{ description: 'Shirt', articleList: { article: [{ pluNumber: 'SHIRT-S' }, { pluNumber: 'SHIRT-M' }] } }]);
	});

	it('given a country chosen from the list, when a product is created by VAT percentage, then it is the rate of that country', async () => {
		const till = await startSoundTill({ vatGroups: [['NLD', 1, 1, 21], ['NLD', 1, 4, 9], ['BEL', 2, 4, 21]].map(([countryIso3, branchNumber, vatCode, vatPercentage]) => ({ countryIso3, branchNumber, vatCode, vatPercentage })) as never });
		const turnoverGroup = { __rl: true, mode: 'id', value: '1' };

		const finished = await runMplus(till, 'product', 'create', { description: 'Sock', turnoverGroup, additionalFields: { pluNumber: 'SOCK', priceIncl: 5, vatPercentage: 21 }, options: { vatCountry: { __rl: true, mode: 'list', value: 'BEL' } } });

		expect(finished.output('Node')).toMatchObject([{ json: { action: 'created', articles: [{ pluNumber: 'SOCK' }] }, pairedItem: { item: 0 } }]);
		expect(till.world.articlesByPlu.get('SOCK')).toMatchObject([{ vatCode: 4 }]);
	});
});
