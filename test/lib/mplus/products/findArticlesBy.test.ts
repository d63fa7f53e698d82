import { findArticlesBy } from '../../../../lib/mplus/products/findArticlesBy';
import { readProducts } from '../../../../lib/mplus/products/readProducts';
import { fillArticles } from '../../../../sim/mplus/fillTill';
import { putProduct } from '../../../../sim/mplus/store/putProduct';
import { closeTills, startTill } from '../aTillScene';

afterEach(closeTills);

const products = (count: number) => Array.from({ length: count }, (_, index) => ({ productNumber: index + 1, articles: [{ articleNumber: index + 1, pluNumber: `P${index + 1}`, extArticleId: `x${index + 1}`, barcode: `b${index + 1}` }] }));
const numbersOf = (found: Awaited<ReturnType<typeof findArticlesBy>>) => found.map(({ article }) => article.articleNumber).sort((one = 0, other = 0) => one - other);

describe('given a till', () => {
	it.each(['pluNumber', 'articleNumber'] as const)('when 600 articles are looked for by %s, then the till is asked three times', async (key) => {
		const { client, calls } = await startTill({ given: { products: products(700) } });

		const values = Array.from({ length: 600 }, (_, index) => (key === 'pluNumber' ? `P${index + 1}` : String(index + 1)));

		expect(numbersOf(await findArticlesBy(client, key, values))).toHaveLength(600);
		expect(calls()).toEqual(['getProducts', 'getProducts', 'getProducts']);
	});

	it.each(['externalId', 'barcode'] as const)('when articles are looked for by %s one after another, then all products are read once, and what was made meanwhile is found', async (key) => {
		const { client, sim, calls } = await startTill({ given: { products: products(3) } });
		const value = (number: number) => (key === 'barcode' ? `b${number}` : `x${number}`);

		expect(numbersOf(await findArticlesBy(client, key, [value(2), 'none']))).toEqual([2]);
		expect(calls().length).toBe(3);
		putProduct(sim.world, { productNumber: 9, articles: [{ articleNumber: 9, extArticleId: 'x9', barcode: 'b9' }] });
		expect(numbersOf(await findArticlesBy(client, key, [value(9), value(2)]))).toEqual([2, 9]);
		expect(calls().length).toBe(3 + 3);
	});

	it('when an external ID was moved to another article, then the one that had it is not given', async () => {
		const { client, sim } = await startTill({ given: { products: products(2) } });
		await findArticlesBy(client, 'externalId', ['x1']);
		putProduct(sim.world, { productNumber: 1, articles: [{ articleNumber: 1, extArticleId: 'other' }] });
		putProduct(sim.world, { productNumber: 2, articles: [{ articleNumber: 2, extArticleId: 'x1' }] });

		expect(numbersOf(await findArticlesBy(client, 'externalId', ['x1']))).toEqual([2]);
	});

	it('when two look at the same time, then no page is read twice', async () => {
		const { client, calls, sim } = await startTill({ given: { products: products(1) } });
		fillArticles(sim.world, 2_500);

		await Promise.all([findArticlesBy(client, 'barcode', ['b1']), findArticlesBy(client, 'externalId', ['x1'])]);

		const markers = sim.log.map(({ body }) => /<ns1:syncMarker>(\d+)/.exec(body)?.[1]).filter((marker) => marker !== undefined);
		expect(markers.filter((marker) => marker === '0')).toHaveLength(1);
		expect(calls().length).toBe(3 + 1 + 1 + 2);
	});

	it('when reading all products fails once, then the next look reads them', async () => {
		const { client } = await startTill({ given: { products: products(1) }, faults: [{ on: 'getProducts', then: 'server-error', nth: 1 }] });

		await expect(findArticlesBy(client, 'barcode', ['b1'])).rejects.toMatchObject({ code: 'system-error' });
		expect(numbersOf(await findArticlesBy(client, 'barcode', ['b1']))).toEqual([1]);
	});

	it('when it does not know a filter, then what was not asked for is left out', async () => {
		const { client, sim } = await startTill({ given: { mode: 'till', products: products(5) } });
		// A filter this till has never heard of does nothing.
		const read: typeof client.read = async (operation, params) => await client.read(operation, JSON.parse(JSON.stringify(params).replace(/"productNumbers":\[[^\]]*\]/, '"productNumbers":[]')) as typeof params);

		expect((await readProducts({ ...client, read }, 'productNumber', ['3'])).map(({ productNumber }) => productNumber)).toEqual([3]);
		expect(sim.log[0]?.body).not.toContain('productNumbers');
	});

	it('when nothing that can be a number is asked for, then the till is not asked for everything', async () => {
		const { client, calls } = await startTill({ given: { products: products(2) } });

		expect([await readProducts(client, 'productNumber', []), await readProducts(client, 'articleNumber', ['01', 'x', '-1']), await readProducts(client, 'pluNumber', ['', 'a\b'])]).toEqual([[], [], []]);
		expect(calls()).toEqual([]);
	});
});
