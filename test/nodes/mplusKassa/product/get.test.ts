import { callsOf, closeSoundTills, itemsOf, OLD, runMplus, startSoundTill } from '../../../support/mplusNode';
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
	});

	it('given Simplify is off, when it is read, then it has the fields of the till with plain numbers', async () => {
		const till = await startSoundTill(tieTill());

		expect(itemsOf(await runMplus(till, 'product', 'get', product('id', '5', { simplify: false })))).toMatchObject([{ productNumber: 5, articleList: { article: [{ articleNumber: 14, extArticleId: 'shop-1', priceIncl: 19.95 }, { articleNumber: 15 }] } }]);
	});

	it.each([
		['id', '14', /MplusKASSA has no product 14.*not the article number/],
		['pluNumber', 'tie-red', /no article with PLU number tie-red.*capitals and leading zeros count/],
		['articleNumber', '014', /no article with article number 014/],
		['externalId', 'shop', /no article with external ID shop/],
		['barcode', '87100000000', /no article with barcode 87100000000/],
		['pluNumber', ' ', /Product is empty/],
	])('given a till, when it has none by %s "%s", then it says so', async (mode, value, message) => {
		const till = await startSoundTill(tieTill());

		expect((await runMplus(till, 'product', 'get', product(mode, value))).error).toMatch(message);
	});

	it('given many barcodes, when each is looked for, then all products are read once and then only what changed', async () => {
		const till = await startSoundTill(tieTill());
		const input = ['8710000000017', '8710000000024', '8710000000017'].map((barcode) => ({ barcode }));

		const finished = await runMplus(till, 'product', 'get', product('barcode', '={{ $json.barcode }}'), { input });

		expect(finished.output('Node').map(({ json, pairedItem }) => [json.productNumber, pairedItem])).toEqual(input.map((_, item) => [5, { item }]));
		expect(callsOf(till).length).toBe(2 + 1 + 2 * (1 + 1));
	});

	it('given one PLU number in two products, when it is read by that, then both are named', async () => {
		const till = await startSoundTill(tieTill({ products: [1, 2].map((number) => ({ productNumber: number, articles: [{ articleNumber: number, pluNumber: 'TWIN' }] })) }));

		expect((await runMplus(till, 'product', 'get', product('pluNumber', 'TWIN'))).error).toMatch(/PLU number TWIN in products (1 and 2|2 and 1).*Use the product number/);
	});

	it('given it goes on after a failure, when the second item names no product, then the failure pairs with its item', async () => {
		const till = await startSoundTill(tieTill());

		const finished = await runMplus(till, 'product', 'get', product('id', '={{ $json.id }}'), { input: [{ id: 5 }, { id: 6 }, { id: 20 }], onError: 'continueRegularOutput' });

		expect(finished.output('Node').map(({ json, pairedItem }) => [json.productNumber ?? json.error, pairedItem])).toEqual([
			[5, { item: 0 }],
			['MplusKASSA has no product 6', { item: 1 }],
			[20, { item: 2 }],
		]);
	});

	it('given the till reports a fault, when it is read, then its words are shown', async () => {
		const till = await startSoundTill(tieTill(), { faults: [{ on: 'getProducts', then: 'server-error' }] });

		expect((await runMplus(till, 'product', 'get', product('id', '5'))).error).toMatch(/getProducts: the till reports a fault/);
	});

	it('given an old till, when it is read, then it comes all the same', async () => {
		const till = await startSoundTill(tieTill(OLD));

		expect(itemsOf(await runMplus(till, 'product', 'get', product('barcode', '8710000000017')))).toMatchObject([{ productNumber: 5 }]);
	});
});
