import { callsOf, closeSoundTills, itemsOf, OLD, runBehind, runMplus, sentTo, startSoundTill } from '../../../support/mplusNode';
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

		const finished = await runMplus(till, 'article', 'get', article(mode, value));

		expect(new Set(callsOf(till))).toEqual(new Set(['getProducts']));
		expect(finished.output('Node')).toEqual([
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
		expect(new Set(callsOf(till))).toEqual(new Set(['getProducts']));
	});

	it('given Simplify is off on an old till, when it is read, then it has the fields of the till and the number of its product', async () => {
		const till = await startSoundTill(tieTill({ ...OLD }));

		expect(itemsOf(await runMplus(till, 'article', 'get', article('pluNumber', 'TIE-RED', { simplify: false })))).toMatchObject([{ articleNumber: 14, extArticleId: 'shop-1', brandName: 'Ties & Co', priceIncl: 19.95, productNumber: 5 }]);
		expect(sentTo(till, 'getProducts')).toEqual([expect.stringContaining('>TIE-RED<')]);
	});

	it.each([
		['id', '16', /no article with article number 16/, 'not-found'],
		['pluNumber', 'TIE', /no article with PLU number TIE/, 'not-found'],
		['externalId', 'shop', /no article with external ID shop/, 'not-found'],
		['barcode', '87', /no article with barcode 87/, 'not-found'],
		['barcode', '', /^Article is empty/, 'invalid-setting'],
	])('given an article, when there is none by %s "%s" behind it, then only that fails', async (mode, value, message, expected) => {
		const till = await startSoundTill(tieTill());

		const { done, failed, code } = await runBehind(till, 'article', 'get', article('id', '14'), article(mode, value));

		expect(done).toMatchObject([{ articleNumber: 14, productNumber: 5 }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect(sentTo(till, 'getProducts')[0]).toContain('>14<');
		expect(new Set(callsOf(till))).toEqual(new Set(['getProducts']));
	});

	it('given two articles with one external ID, when it is read by that behind another, then both are named', async () => {
		const twins = [1, 2].map((number) => ({ productNumber: number, articles: [{ articleNumber: number, extArticleId: 'twin' }] }));
		const till = await startSoundTill(tieTill({ products: [...twins, { productNumber: 3, articles: [{ articleNumber: 3, extArticleId: 'one' }] }] }));

		const { done, failed } = await runBehind(till, 'article', 'get', article('externalId', 'one'), article('externalId', 'twin'));

		expect(done).toMatchObject([{ articleNumber: 3 }]);
		expect(failed).toMatch(/^External ID twin stands on articles (1 and 2|2 and 1)/);
		expect(new Set(callsOf(till))).toEqual(new Set(['getProducts']));
	});

	it('given the till reports a fault for the second of three, when it goes on, then the failure pairs with its item', async () => {
		const till = await startSoundTill(tieTill(), { faults: [{ on: 'getProducts', then: 'server-error', containing: '>20<' }] });

		const finished = await runMplus(till, 'article', 'get', article('id', '={{ $json.id }}'), { input: [{ id: 14 }, { id: 20 }, { id: 15 }], onError: 'continueRegularOutput' });

		expect(finished.output('Node').map(({ json, pairedItem }) => [json.articleNumber ?? json.error, pairedItem])).toEqual([
			[14, { item: 0 }],
			[expect.stringContaining('the till reports a fault'), { item: 1 }],
			[15, { item: 2 }],
		]);
		expect(callsOf(till)).toEqual(Array(3).fill('getProducts'));
	});
});
