import { closeSoundTills, itemsOf, OLD, runMplus, startSoundTill } from '../../../support/mplusNode';
import { tieTill } from '../product/tieTill';

afterAll(closeSoundTills);

const article = (mode: string, value: string, further: object = {}) => ({ article: { __rl: true, mode, value }, ...further });

describe('MplusKASSA, Article: Get', () => {
	it.each([
		['article number', 'id', '15'],
		['entry of the list', 'list', '15'],
		['PLU number', 'pluNumber', 'TIE-BLUE'],
		['external ID', 'externalId', 'shop-2'],
		['barcode', 'barcode', '8710000000024'],
	])('given an article, when it is read by %s, then it comes alone, with its product, and paired', async (_, mode, value) => {
		const till = await startSoundTill(tieTill());

		expect((await runMplus(till, 'article', 'get', article(mode, value))).output('Node')).toEqual([
			{
				json: {
					articleNumber: 15,
					productNumber: 5,
					groupNumbers: [3],
					pluNumber: 'TIE-BLUE',
					externalId: 'shop-2',
					barcode: '8710000000024',
					description: 'Tie blue',
					colour: 'Blue',
					priceIncl: 19.95,
					priceExcl: 16.49,
					vatCode: 1,
					vatPercentage: 21,
					turnoverGroup: 1,
					stockArticle: true,
					webshop: false,
					active: true,
				},
				pairedItem: { item: 0 },
			},
		]);
	});

	it('given a second barcode of an article, when it is read by that, then it is found', async () => {
		const barcodeList = { barcode: [{ barcodeId: 1, barcode: '111', isCurrent: true }, { barcodeId: 2, barcode: '222', isCurrent: false }] };
		const till = await startSoundTill(tieTill({ products: [{ productNumber: 1, articles: [{ articleNumber: 1, barcode: '111', barcodeList }] }] }));

		expect(itemsOf(await runMplus(till, 'article', 'get', article('barcode', '222')))).toMatchObject([{ articleNumber: 1, barcode: '111' }]);
	});

	it('given Simplify is off, when it is read, then it has the fields of the till and the number of its product', async () => {
		const till = await startSoundTill(tieTill({ ...OLD }));

		expect(itemsOf(await runMplus(till, 'article', 'get', article('pluNumber', 'TIE-RED', { simplify: false })))).toMatchObject([{ articleNumber: 14, extArticleId: 'shop-1', brandName: 'Ties & Co', priceIncl: 19.95, productNumber: 5 }]);
	});

	it.each([
		['id', '16', /no article with article number 16/],
		['pluNumber', 'TIE', /no article with PLU number TIE/],
		['barcode', '', /Article/],
	])('given a till, when it has none by %s "%s", then it says so', async (mode, value, message) => {
		const till = await startSoundTill(tieTill());
		const error = await runMplus(till, 'article', 'get', article(mode, value)).then(
			(finished) => finished.error,
			(issue: Error) => issue.message,
		);

		expect(error).toMatch(message);
	});

	it('given two articles with one external ID, when it is read by that, then both are named', async () => {
		const till = await startSoundTill(tieTill({ products: [1, 2].map((number) => ({ productNumber: number, articles: [{ articleNumber: number, extArticleId: 'twin' }] })) }));

		expect((await runMplus(till, 'article', 'get', article('externalId', 'twin'))).error).toMatch(/External ID twin stands on articles (1 and 2|2 and 1)/);
	});

	it('given the till reports a fault for the second of three, when it goes on, then the failure pairs with its item', async () => {
		const till = await startSoundTill(tieTill(), { faults: [{ on: 'getProducts', then: 'server-error', containing: '>20<' }] });

		const finished = await runMplus(till, 'article', 'get', article('id', '={{ $json.id }}'), { input: [{ id: 14 }, { id: 20 }, { id: 15 }], onError: 'continueRegularOutput' });

		expect(finished.output('Node').map(({ json, pairedItem }) => [json.articleNumber ?? json.error, pairedItem])).toEqual([
			[14, { item: 0 }],
			[expect.stringContaining('the till reports a fault'), { item: 1 }],
			[15, { item: 2 }],
		]);
	});
});
