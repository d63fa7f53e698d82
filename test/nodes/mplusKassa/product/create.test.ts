import { callsOf, closeSoundTills, itemsOf, OLD, runMplus, startSoundTill } from '../../../support/mplusNode';
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
	});

	it('given what Get gives without Simplify, when it is created as another, then what the till fills in is left out', async () => {
		const till = await startSoundTill(tieTill());
		const [product] = itemsOf(await runMplus(till, 'product', 'get', { product: id('20'), simplify: false })) as Array<Record<string, never>>;
		const { articleList: { article: [article = {}] = [] } = {} } = product as { articleList?: { article?: Array<Record<string, unknown>> } };
		const productJson = { articleList: { article: [{ ...article, articleNumber: 21, pluNumber: 'HAT-2', extArticleId: 'shop-4', priceExcl: undefined }] } };

		expect(itemsOf(await runMplus(till, 'product', 'create', { specify: 'json', productJson: JSON.stringify(productJson) }))).toMatchObject([{ articles: [{ articleNumber: 21, pluNumber: 'HAT-2', priceIncl: 25 }] }]);
	});

	it.each<[string, object, RegExp]>([
		['a PLU number the till has', { ...SOCK, additionalFields: { pluNumber: 'HAT' } }, /MplusKASSA already has PLU number HAT, on article 20.*Create or Update/],
		['an article number the till has', { ...SOCK, additionalFields: { articleNumber: '20' } }, /already has article number 20/],
		['an external ID the till has', { ...SOCK, additionalFields: { extArticleId: 'shop-3' } }, /already has external ID shop-3, on article 20/],
		['a product number the till has', { specify: 'json', productJson: { productNumber: 5, articleList: { article: [{ pluNumber: 'X' }] } } }, /already has product 5/],
		['no description', { ...SOCK, description: '' }, /Description/],
		['no turnover group', { ...SOCK, turnoverGroup: id('') }, /Turnover Group/],
		['a turnover group in words', { ...SOCK, turnoverGroup: '={{ "high" }}' }, /Turnover Group must be a number from 0 to 999, not "high"/],
		['a PLU number with what XML cannot carry', { ...SOCK, additionalFields: { pluNumber: 'A\b' } }, /pluNumber is a key and holds U\+0008/],
	])('given %s, when it is created, then it says so and writes nothing', async (_, parameters, message) => {
		const till = await startSoundTill(tieTill());

		const error = await runMplus(till, 'product', 'create', parameters as never).then(
			(finished) => finished.error,
			(issue: Error) => issue.message,
		);

		expect(error).toMatch(message);
		expect(createdIn(till)).toEqual([]);
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

	it.each<[string, object, string, RegExp]>([
		['has nothing to be found by', { priceIncl: 1 }, 'lose-answer', /Product Sock: it is not known whether the till created it/],
		['was not made', { pluNumber: 'SOCK' }, 'reset-before', /Product SOCK: it is not known whether the till created it.*Look whether the product is in the till/],
	])('given the answer is lost, when the article %s, then it is not sent again', async (_, additionalFields, then, message) => {
		const till = await startSoundTill(tieTill(), { faults: [{ on: 'createProduct', then: then as 'lose-answer' }] });

		expect((await runMplus(till, 'product', 'create', { ...SOCK, additionalFields: additionalFields as never })).error).toMatch(message);
		expect(callsOf(till).filter((call) => call === 'createProduct')).toHaveLength(1);
	});

	it.each([
		['server-error', /Product SOCK: it is not known/],
		['refuse', /Product SOCK: MplusKASSA refuses: Product could not be saved/],
	] as const)('given the creation ends in %s, when it runs, then it says so', async (then, message) => {
		const till = await startSoundTill(tieTill(), { faults: [{ on: 'createProduct', then }] });

		expect((await runMplus(till, 'product', 'create', SOCK)).error).toMatch(message);
		expect(createdIn(till)).toEqual([]);
	});

	it('given it goes on after a failure, when the second item exists already, then the failure pairs with its item', async () => {
		const till = await startSoundTill(tieTill());

		const finished = await runMplus(till, 'product', 'create', { ...SOCK, additionalFields: { pluNumber: '={{ $json.sku }}' } }, { input: [{ sku: 'A' }, { sku: 'A' }, { sku: 'B' }], onError: 'continueRegularOutput' });

		expect(finished.output('Node').map(({ json, pairedItem }) => [json.action ?? json.error, pairedItem])).toEqual([
			['created', { item: 0 }],
			[expect.stringContaining('already has PLU number A'), { item: 1 }],
			['created', { item: 2 }],
		]);
	});

	it('given an old till, when it is created, then it is there', async () => {
		const till = await startSoundTill(tieTill(OLD));

		expect(itemsOf(await runMplus(till, 'product', 'create', SHIRT))).toMatchObject([{ action: 'created', articles: [{ size: 'S' }, { size: 'M' }] }]);
	});
});
