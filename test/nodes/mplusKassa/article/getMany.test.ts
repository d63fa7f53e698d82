import { fillArticles } from '../../../../sim/mplus/fillTill';
import { callsOf, closeSoundTills, itemsOf, OLD, runBehind, runMplus, startSoundTill } from '../../../support/mplusNode';
import { tieTill } from '../product/tieTill';

afterAll(closeSoundTills);

const numbersOf = (items: object[]) => items.map((item) => Number((item as { articleNumber: number }).articleNumber)).sort((one, other) => one - other);

describe('MplusKASSA, Article: Get Many', () => {
	it.each<[string, object, number[]]>([
		['no filter', {}, [14, 15, 20, 30]],
		['active only', { activeOnly: true }, [14, 15, 20]],
		['webshop only', { webshopOnly: true }, [14, 20, 30]],
		['an article group', { group: { __rl: true, mode: 'id', value: '3' }, webshopOnly: true }, [14]],
	])('given articles, when they are listed with %s, then those that fit come one by one', async (_, filters, expected) => {
		const till = await startSoundTill(tieTill());

		const finished = await runMplus(till, 'article', 'getMany', { returnAll: true, filters: filters as never });

		expect(numbersOf(itemsOf(finished))).toEqual(expected);
		expect(itemsOf(finished).every(({ productNumber }) => Number(productNumber) > 0)).toBe(true);
		expect(new Set(callsOf(till))).toEqual(new Set(['getProducts']));
	});

	it('given products of two articles, when the limit falls into one, then exactly so many articles come', async () => {
		const products = Array.from({ length: 60 }, (_, index) => ({ productNumber: index + 1, articles: [0, 1].map((each) => ({ articleNumber: 2 * index + 1 + each })) }));
		const till = await startSoundTill({ products });

		expect(itemsOf(await runMplus(till, 'article', 'getMany', { limit: 51 }))).toHaveLength(51);
		expect(callsOf(till).length).toBe(2);
	});

	it('given more than a page holds on an old till, when all are listed, then each comes once', async () => {
		const till = await startSoundTill(OLD);
		fillArticles(till.world, 2_100);

		expect(numbersOf(itemsOf(await runMplus(till, 'article', 'getMany', { returnAll: true })))).toEqual([...till.world.articles.keys()]);
		expect(callsOf(till)).toEqual(Array(4).fill('getProducts'));
	});

	it('given Simplify is off, when they are listed, then they have the fields of the till', async () => {
		const till = await startSoundTill(tieTill());

		expect(itemsOf(await runMplus(till, 'article', 'getMany', { returnAll: true, simplify: false }))).toContainEqual(expect.objectContaining({ articleNumber: 14, extArticleId: 'shop-1', priceIncl: 19.95, productNumber: 5 }));
		expect(new Set(callsOf(till))).toEqual(new Set(['getProducts']));
	});

	it.each([
		['an article group without any', { group: { __rl: true, mode: 'id', value: '99' } }],
		['filters that none meets together', { group: { __rl: true, mode: 'id', value: '3' }, activeOnly: true, webshopOnly: true }],
	])('given none fits %s, when they are listed for two items, then no item comes and nothing fails', async (_, filters) => {
		const till = await startSoundTill(tieTill({ products: [{ productNumber: 5, groupNumbers: [3], articles: [{ articleNumber: 14, active: false, webshop: true }] }] }));

		const finished = await runMplus(till, 'article', 'getMany', { returnAll: true, filters: filters as never }, { input: [{}, {}] });

		expect([finished.error, finished.output('Node')]).toEqual([undefined, []]);
		expect(new Set(callsOf(till))).toEqual(new Set(['getProducts']));
	});

	it('given the till reports a fault for the second of two items, when they are listed, then its words are on that and the others come', async () => {
		const till = await startSoundTill(tieTill());
		const parameters = (webshopOnly: boolean) => ({ returnAll: true, filters: { webshopOnly } });
		await runMplus(till, 'article', 'getMany', parameters(true));
		const calls = callsOf(till).length;
		till.faults.push({ on: 'getProducts', nth: 2 * calls + 1, then: 'server-error' });

		const { done, failed, code } = await runBehind(till, 'article', 'getMany', parameters(true), parameters(false));

		expect(numbersOf(done)).toEqual([14, 20, 30]);
		expect([failed, code]).toEqual([expect.stringContaining('MplusKASSA, getProducts: the till reports a fault'), 'system-error']);
		expect(callsOf(till)).toHaveLength(2 * calls + 1);
	});
});
