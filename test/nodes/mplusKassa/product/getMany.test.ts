import { fillArticles } from '../../../../sim/mplus/fillTill';
import { callsOf, closeSoundTills, itemsOf, OLD, runBehind, runMplus, startSoundTill } from '../../../support/mplusNode';
import { tieTill } from './tieTill';

afterAll(closeSoundTills);

const ALL = { returnAll: true };
const numbersOf = (items: object[]) => items.map((item) => (item as { productNumber: number }).productNumber).sort((one, other) => one - other);

describe('MplusKASSA, Product: Get Many', () => {
	it.each<[string, object, Array<[number, number[]]>]>([
		['no filter', {}, [[5, [14, 15]], [20, [20]], [30, [30]]]],
		['active only', { activeOnly: true }, [[5, [14, 15]], [20, [20]]]],
		['webshop only', { webshopOnly: true }, [[5, [14]], [20, [20]], [30, [30]]]],
		['both', { activeOnly: true, webshopOnly: true }, [[5, [14]], [20, [20]]]],
		['an article group', { group: { __rl: true, mode: 'id', value: '3' } }, [[5, [14, 15]]]],
	])('given products, when they are listed with %s, then each comes with the articles that fit', async (_, filters, expected) => {
		const till = await startSoundTill(tieTill());

		const finished = await runMplus(till, 'product', 'getMany', { ...ALL, filters: filters as never });

		const found = itemsOf(finished).map(({ productNumber, articles }) => [productNumber, (articles as Array<{ articleNumber: number }>).map(({ articleNumber }) => articleNumber)]);
		expect(found.sort(([one], [other]) => Number(one) - Number(other))).toEqual(expected);
		expect(new Set(callsOf(till))).toEqual(new Set(['getProducts']));
		expect(till.log.some(({ body }) => body.includes('onlyActive') || body.includes('onlyWebshop'))).toBe(false);
	});

	it('given more products than a page holds, when all are listed, then each comes once', async () => {
		const till = await startSoundTill();
		fillArticles(till.world, 2_500);

		expect(numbersOf(itemsOf(await runMplus(till, 'product', 'getMany', ALL)))).toEqual([...till.world.products.keys()].sort((one, other) => one - other));
		expect(callsOf(till)).toEqual(Array(4).fill('getProducts'));
	});

	it('given a limit, when more are there, then so many come by one small page', async () => {
		const till = await startSoundTill();
		fillArticles(till.world, 300);

		expect(itemsOf(await runMplus(till, 'product', 'getMany', { limit: 20 }))).toHaveLength(20);
		expect(callsOf(till)).toEqual(['getProducts']);
		expect(till.log[0]?.body).toContain('<ns1:syncMarkerLimit>50</ns1:syncMarkerLimit>');
	});

	it('given few that fit among many, when a limit is set, then the pages go on until so many fit', async () => {
		const till = await startSoundTill();
		fillArticles(till.world, 2_500);
		for (const { article } of till.world.articles.values()) article.active = article.articleNumber % 100 === 0;

		expect(itemsOf(await runMplus(till, 'product', 'getMany', { limit: 15, filters: { activeOnly: true } }))).toHaveLength(15);
		expect(callsOf(till).length).toBeGreaterThan(1);
	});

	it('given a product that changes while pages are read, when all are listed, then it comes once and as it is now', async () => {
		const till = await startSoundTill();
		fillArticles(till.world, 1_500);
		const [first] = till.world.products.values();
		till.onCall = ({ call }) => {
			if (call !== 1 || !first) return;
			first.syncMarker = till.world.counters.article += 1;
			first.description = 'Changed meanwhile';
		};

		const items = itemsOf(await runMplus(till, 'product', 'getMany', ALL));

		expect(items).toHaveLength(1_500);
		expect(items.filter(({ productNumber }) => productNumber === first?.productNumber)).toMatchObject([{ description: 'Changed meanwhile' }]);
	});

	it('given Simplify is off on an old till, when they are listed, then they have the fields of the till', async () => {
		const till = await startSoundTill(tieTill(OLD));

		expect(itemsOf(await runMplus(till, 'product', 'getMany', { ...ALL, simplify: false, filters: { group: { __rl: true, mode: 'id', value: '3' } } }))).toMatchObject([{ productNumber: 5, articleList: { article: [{ priceIncl: 19.95 }, {}] } }]);
		expect(new Set(callsOf(till))).toEqual(new Set(['getProducts']));
	});

	it('given nothing fits, when they are listed, then no item comes and nothing fails', async () => {
		const till = await startSoundTill(tieTill());

		const finished = await runMplus(till, 'product', 'getMany', { ...ALL, filters: { group: { __rl: true, mode: 'id', value: '99' } } });

		expect([finished.error, finished.output('Node')]).toEqual([undefined, []]);
		expect(callsOf(till).length).toBeGreaterThan(0);
	});

	it('given the till reports a fault for the second of two items, when they are listed, then its words are on that and the others come', async () => {
		const till = await startSoundTill(tieTill());
		const parameters = (value: string) => ({ ...ALL, filters: { group: { __rl: true, mode: 'id', value } } });
		await runMplus(till, 'product', 'getMany', parameters('3'));
		const calls = callsOf(till).length;
		till.faults.push({ on: 'getProducts', nth: 2 * calls + 1, then: 'server-error' });

		const { done, failed, code } = await runBehind(till, 'product', 'getMany', parameters('3'), parameters('4'));

		expect(done).toMatchObject([{ productNumber: 5 }]);
		expect([failed, code]).toEqual([expect.stringContaining('MplusKASSA, getProducts: the till reports a fault'), 'system-error']);
		expect(callsOf(till)).toHaveLength(2 * calls + 1);
	});
});
