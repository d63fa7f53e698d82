import { callsOf, closeSoundTills, itemsOf, OLD, runBehind, runMplus, sentTo, startSoundTill } from '../../../support/mplusNode';
import { tieTill } from './tieTill';

afterAll(closeSoundTills);

const product = (mode: string, value: string, further: object = {}) => ({ product: { __rl: true, mode, value }, ...further });

describe('MplusKASSA, Product: Get', () => {
	it.each([
		['product number', 'id', '5'],
		['entry of the list', 'list', '5'],
		['article number', 'articleNumber', '15'],
		['PLU number', 'pluNumber', 'TIE-BLUE'],
		['external ID', 'externalId', 'shop-2'],
		['barcode', 'barcode', '8710000000024'],
	])('given a product with two articles, when it is read by %s, then it comes with both and paired', async (_, mode, value) => {
		const till = await startSoundTill(tieTill());

		const finished = await runMplus(till, 'product', 'get', product(mode, value));

		expect(finished.output('Node')).toEqual([
			{
				json: {
					productNumber: 5,
					description: 'Tie',
					groupNumbers: [3],
					articles: [
						expect.objectContaining({ articleNumber: 14, pluNumber: 'TIE-RED', externalId: 'shop-1', colour: 'Red', priceIncl: 19.95, priceExcl: 16.49, vatCode: 1, vatPercentage: 21, turnoverGroup: 1, active: true, webshop: true }),
						expect.objectContaining({ articleNumber: 15, pluNumber: 'TIE-BLUE', webshop: false }),
					],
				},
				pairedItem: { item: 0 },
			},
		]);
		expect(sentTo(till, 'getProducts')[0]).toContain(['barcode', 'externalId'].includes(mode) ? '<ns1:syncMarker>' : `>${value}<`);
		expect(new Set(callsOf(till))).toEqual(new Set(['getProducts']));
	});

	it('given Simplify is off, when it is read, then it has the fields of the till with plain numbers', async () => {
		const till = await startSoundTill(tieTill());

		expect(itemsOf(await runMplus(till, 'product', 'get', product('id', '5', { simplify: false })))).toMatchObject([{ productNumber: 5, articleList: { article: [{ articleNumber: 14, extArticleId: 'shop-1', priceIncl: 19.95 }, { articleNumber: 15 }] } }]);
		expect(callsOf(till)).toEqual(['getProducts']);
	});

	it.each([
		['id', '14', /^MplusKASSA has no product 14.*not the article number/, 'not-found'],
		['pluNumber', 'tie-red', /no article with PLU number tie-red.*capitals and leading zeros count/, 'not-found'],
		['articleNumber', '014', /no article with article number 014/, 'not-found'],
		['externalId', 'shop', /no article with external ID shop/, 'not-found'],
		['barcode', '87100000000', /no article with barcode 87100000000/, 'not-found'],
		['pluNumber', ' ', /^Product is empty/, 'invalid-setting'],
	])('given a product, when there is none by %s "%s" behind it, then only that fails', async (mode, value, message, expected) => {
		const till = await startSoundTill(tieTill());

		const { done, failed, code } = await runBehind(till, 'product', 'get', product('id', '20'), product(mode, value));

		expect(done).toMatchObject([{ productNumber: 20 }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect(sentTo(till, 'getProducts')[0]).toContain('<ns1:productNumbers>20<');
		expect(new Set(callsOf(till))).toEqual(new Set(['getProducts']));
	});

	it('given many barcodes, when each is looked for, then all products are read once and then only what changed', async () => {
		const till = await startSoundTill(tieTill());
		const input = ['8710000000017', '8710000000024', '8710000000017'].map((barcode) => ({ barcode }));

		const finished = await runMplus(till, 'product', 'get', product('barcode', '={{ $json.barcode }}'), { input });

		expect(finished.output('Node').map(({ json, pairedItem }) => [json.productNumber, pairedItem])).toEqual(input.map((_, item) => [5, { item }]));
		expect(callsOf(till).length).toBe(2 + 1 + 2 * (1 + 1));
	});

	it('given one PLU number in two products, when it is read by that behind another, then both are named', async () => {
		const twins = [1, 2].map((number) => ({ productNumber: number, articles: [{ articleNumber: number, pluNumber: 'TWIN' }] }));
		const till = await startSoundTill(tieTill({ products: [...twins, { productNumber: 3, articles: [{ articleNumber: 3, pluNumber: 'ONE' }] }] }));

		const { done, failed } = await runBehind(till, 'product', 'get', product('pluNumber', 'ONE'), product('pluNumber', 'TWIN'));

		expect(done).toMatchObject([{ productNumber: 3 }]);
		expect(failed).toMatch(/PLU number TWIN in products (1 and 2|2 and 1).*Use the product number/);
		expect(callsOf(till)).toEqual(['getProducts', 'getProducts']);
	});

	it('given it goes on after a failure, when the second item names no product, then the failure pairs with its item', async () => {
		const till = await startSoundTill(tieTill());

		const finished = await runMplus(till, 'product', 'get', product('id', '={{ $json.id }}'), { input: [{ id: 5 }, { id: 6 }, { id: 20 }], onError: 'continueRegularOutput' });

		expect(finished.output('Node').map(({ json, pairedItem }) => [json.productNumber ?? json.error, pairedItem])).toEqual([
			[5, { item: 0 }],
			['MplusKASSA has no product 6', { item: 1 }],
			[20, { item: 2 }],
		]);
		expect(callsOf(till)).toEqual(Array(3).fill('getProducts'));
	});

	it('given the till reports a fault at the second of two products, when they are read, then its words are on that', async () => {
		const till = await startSoundTill(tieTill(), { faults: [{ on: 'getProducts', containing: '<ns1:productNumbers>20<', then: 'server-error' }] });

		const { done, failed, code } = await runBehind(till, 'product', 'get', product('id', '5'), product('id', '20'));

		expect(done).toMatchObject([{ productNumber: 5 }]);
		expect([failed, code]).toEqual([expect.stringContaining('MplusKASSA, getProducts: the till reports a fault'), 'system-error']);
		expect(callsOf(till)).toEqual(['getProducts', 'getProducts']);
	});

	it('given an old till, when it is read, then it comes all the same', async () => {
		const till = await startSoundTill(tieTill(OLD));

		expect(itemsOf(await runMplus(till, 'product', 'get', product('barcode', '8710000000017')))).toMatchObject([{ productNumber: 5, articles: [{ articleNumber: 14 }, { articleNumber: 15 }] }]);
		expect(new Set(callsOf(till))).toEqual(new Set(['getProducts']));
	});
});
