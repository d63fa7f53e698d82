import { fillArticles } from '../../../../sim/mplus/fillTill';
import { putPreparationMethod } from '../../../../sim/mplus/store/putPreparationMethod';
import { findArticles } from '../../../../lib/mplus/orders/findArticles';
import type { ArticleKey } from '../../../../lib/sync/orders/OrderTarget';
import { closeTills, startTill, type TillScene, type TillSceneOptions } from '../aTillScene';
import { withoutElements } from './withoutElements';

afterEach(closeTills);

const product = (articleNumber: number, over: object = {}) => ({ productNumber: articleNumber, articles: [{ articleNumber, pluNumber: '', ...over }] });

const PRODUCTS = [
	product(123, { pluNumber: 'A-123' }),
	product(200, { pluNumber: '85123A' }),
	product(201, { pluNumber: '85123a' }),
	product(202, { pluNumber: '00123' }),
	product(203, { extArticleId: 'ccv-5', barcode: '8712345678906' }),
	product(204, { pluNumber: 'TWO-CODES', vatPercentage: 21, barcode: '871', barcodeList: { barcode: [{ barcode: '872' }] } }),
];

interface Wish {
	skus?: string[];
	eans?: string[];
	keys?: ArticleKey[];
	numbers?: number[];
}

async function numbersOf({ client }: TillScene, { skus = [], eans = [], keys = ['pluNumber'], numbers = [] }: Wish): Promise<number[]> {
	const texts = [...skus.map((sku) => ({ sku })), ...eans.map((ean) => ({ ean }))];
	return (await findArticles(client, { texts, keys, numbers })).map(({ number }) => number).sort((a, b) => a - b);
}

const start = async (options: TillSceneOptions = {}) => await startTill({ given: { products: PRODUCTS }, ...options });

describe('given lines that mean articles', () => {
	it.each<[string, Wish, number[]]>([
		['a PLU in its own case', { skus: ['85123A'] }, [200]],
		['a PLU in another case', { skus: ['85123a'] }, [201]],
		['a PLU that no article has in this case', { skus: ['a-123'] }, []],
		['a PLU with leading zeros', { skus: ['00123'], keys: ['pluNumber', 'articleNumber'] }, [202]],
		['a PLU without the zeros it has', { skus: ['0123'] }, []],
		['an article number', { skus: ['123'], keys: ['articleNumber'] }, [123]],
		['an article number with leading zeros', { skus: ['0123', '00123', '+123', '123.0', '1e2', ' 123'], keys: ['articleNumber'] }, []],
		['no number', { skus: ['A', '', '-5', '0', '99999999999999999999'], keys: ['articleNumber'] }, []],
		['an external id', { skus: ['ccv-5'], keys: ['externalId'] }, [203]],
		['an external id in another case', { skus: ['CCV-5'], keys: ['externalId'] }, []],
		['a barcode given as EAN', { eans: ['8712345678906'], keys: ['barcode'] }, [203]],
		['a barcode given as SKU', { skus: ['8712345678906'], keys: ['barcode'] }, [203]],
		['the second barcode of an article', { eans: ['872'], keys: ['barcode'] }, [204]],
		['a number that settings name', { numbers: [204, 14, 999] }, [204]],
		['several keys in turn', { skus: ['A-123', 'ccv-5', '200'], keys: ['pluNumber', 'articleNumber', 'externalId'] }, [123, 200, 203]],
		['a SKU that no XML can carry, beside one that is known', { skus: ['A\u0001', 'A-123'] }, [123]],
		['nothing', {}, []],
	])('when they say %s, then the right ones are found', async (_, wish, numbers) => {
		const till = await start();

		await expect(numbersOf(till, wish)).resolves.toEqual(numbers);
	});

	it('when one is found, then all that the sync needs is there', async () => {
		const till = await start();

		await expect(findArticles(till.client, { texts: [{ sku: 'TWO-CODES' }], keys: ['pluNumber'], numbers: [] })).resolves.toEqual([
			{ number: 204, pluNumber: 'TWO-CODES', externalId: undefined, barcodes: ['871', '872'], vatCode: 1, vatPercentage: 21, active: true },
		]);
	});

	it('when the till gives percentages by the hundred, then they are percentages all the same', async () => {
		const till = await startTill({ given: { products: [product(123, { pluNumber: 'A-123', vatPercentage: 2100 })] } });

		const [article] = await findArticles(till.client, { texts: [{ sku: 'A-123' }], keys: ['pluNumber'], numbers: [] });

		expect(article?.vatPercentage).toBe(21);
	});

	it('when a preparation method was changed after all articles, then those are found all the same', async () => {
		const till = await start({ fill: (world) => putPreparationMethod(world, 123, { description: 'Oat milk' }) });

		await expect(numbersOf(till, { skus: ['ccv-5'], keys: ['externalId'] })).resolves.toEqual([203]);
	});

	it('when an article is of a product with others, then only the one that is meant is found', async () => {
		const products = [{ productNumber: 1, articles: [{ articleNumber: 1, pluNumber: 'S' }, { articleNumber: 2, pluNumber: 'M' }] }];
		const till = await startTill({ given: { products } });

		await expect(numbersOf(till, { skus: ['M'] })).resolves.toEqual([2]);
	});
});

describe('given a till with 2,500 articles', () => {
	const fill = (world: Parameters<typeof fillArticles>[0]) => fillArticles(world, 2_500);
	const plus = (count: number) => Array.from({ length: count }, (_, index) => `FILL-${100_001 + index}`);

	it('when 1,100 PLU numbers are looked for, one of them twice, then in five requests', async () => {
		const till = await start({ fill });

		await expect(numbersOf(till, { skus: [...plus(1_100), 'FILL-100001'] })).resolves.toHaveLength(1_100);

		expect(till.calls()).toEqual(Array(5).fill('getProducts'));
	});

	it('when external ids and barcodes are looked for, then all articles are read once, the empty page last', async () => {
		const till = await start({ fill });

		await expect(numbersOf(till, { skus: ['ccv-5', '29102500'], eans: ['2910250000000'], keys: ['externalId', 'barcode'] })).resolves.toEqual([203, 102_500]);

		expect(till.calls()).toEqual(Array(4).fill('getProducts'));
	});

	it('when everything is found by PLU, then the articles are not all read', async () => {
		const till = await start({ fill });

		await numbersOf(till, { skus: ['FILL-100001'], keys: ['pluNumber', 'barcode'] });

		expect(till.calls()).toEqual(['getProducts']);
	});

	it('when the till gives no sync markers, then it stops rather than take the first page for all', async () => {
		const till = await start({ fill });

		await expect(numbersOf({ ...till, client: withoutElements(till.client, 'syncMarker') }, { skus: ['ccv-5'], keys: ['externalId'] })).rejects.toMatchObject({ code: 'malformed-answer' });
	});
});
