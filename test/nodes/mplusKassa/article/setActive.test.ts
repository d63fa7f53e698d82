import { callsOf, closeSoundTills, itemsOf, OLD, runBehind, runMplus, startSoundTill } from '../../../support/mplusNode';
import { tieTill } from '../product/tieTill';

afterAll(closeSoundTills);

const set = (mode: string, value: string, active: boolean | string, further: object = {}) => ({ article: { __rl: true, mode, value }, active, ...further });

describe('MplusKASSA, Article: Set Active', () => {
	it.each([
		['off', 'pluNumber', 'TIE-RED', false, 14],
		['on', 'id', '30', true, 30],
		['off by barcode', 'barcode', '8710000000024', false, 15],
	])('given an article, when it is switched %s, then only that is written and it is read back', async (_, mode, value, active, number) => {
		const till = await startSoundTill(tieTill());
		const before = { ...till.world.articles.get(number)?.article };

		const finished = await runMplus(till, 'article', 'setActive', set(mode, value, active));

		expect(finished.output('Node')).toMatchObject([{ json: { changed: true, articleNumber: number, active }, pairedItem: { item: 0 } }]);
		expect(till.world.articles.get(number)?.article).toMatchObject({ active, description: before.description, priceIncl: before.priceIncl });
		expect(till.log.find(({ label }) => label === 'updateProduct')?.body).toMatch(/<ns1:articleNumber>\d+<\/ns1:articleNumber><ns1:active>(true|false)<\/ns1:active><\/ns1:article>/);
	});

	it('given it is so already, when it runs, then nothing is written', async () => {
		const till = await startSoundTill(tieTill());

		expect(itemsOf(await runMplus(till, 'article', 'setActive', set('id', '14', true)))).toMatchObject([{ changed: false, active: true }]);
		expect(callsOf(till)).toEqual(['getProducts']);
	});

	it.each([
		['server-error', /^Article 20: it is not known/, 'unanswered'],
		['refuse', /^Article 20: MplusKASSA refuses: Product could not be saved/, 'refused'],
	] as const)('given the write ends in %s, when it runs behind another, then it says so and only the other is switched', async (then, message, expected) => {
		const till = await startSoundTill(tieTill(), { faults: [{ on: 'updateProduct', containing: '>20<', then }] });

		const { done, failed, code } = await runBehind(till, 'article', 'setActive', set('id', '14', false), set('id', '20', false));

		expect(done).toMatchObject([{ articleNumber: 14, active: false, changed: true }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect([14, 20].map((number) => till.world.articles.get(number)?.article.active)).toEqual([false, true]);
	});

	it('given the till reports a fault at the reading, when it runs behind another, then its words are shown and nothing is sent', async () => {
		const till = await startSoundTill(tieTill(), { faults: [{ on: 'getProducts', containing: '>20<', then: 'server-error' }] });

		const { done, failed, code } = await runBehind(till, 'article', 'setActive', set('id', '14', false), set('id', '20', false));

		expect(done).toMatchObject([{ articleNumber: 14, active: false }]);
		expect([failed, code]).toEqual([expect.stringContaining('MplusKASSA, getProducts: the till reports a fault'), 'system-error']);
		expect(callsOf(till).filter((call) => call === 'updateProduct')).toHaveLength(1);
	});

	it('given the answer is lost, when it runs, then it is sent again', async () => {
		const till = await startSoundTill(tieTill(), { faults: [{ on: 'updateProduct', then: 'lose-answer', nth: 1 }] });

		expect(itemsOf(await runMplus(till, 'article', 'setActive', set('id', '14', false)))).toMatchObject([{ changed: true, active: false }]);
		expect([till.world.articles.get(14)?.article.active, callsOf(till).filter((call) => call === 'updateProduct').length]).toEqual([false, 2]);
	});

	it('given a till that ignores the field, when it runs behind what is so already, then it does not say that it was done', async () => {
		const till = await startSoundTill(tieTill({ mode: 'till', ignoresField: ['active'] }));

		const { done, failed } = await runBehind(till, 'article', 'setActive', set('id', '30', false), set('id', '14', false));

		expect(done).toMatchObject([{ articleNumber: 30, changed: false }]);
		expect(failed).toMatch(/^Article 14: MplusKASSA says it is written, but the article is still active/);
		expect(till.world.articles.get(14)?.article.active).toBe(true);
	});

	it('given an old till and an unknown article behind a known one, when it goes on, then the failure pairs with its item', async () => {
		const till = await startSoundTill(tieTill(OLD));

		const finished = await runMplus(till, 'article', 'setActive', set('id', '={{ $json.id }}', false), { input: [{ id: 14 }, { id: 99 }], onError: 'continueRegularOutput' });

		expect(finished.output('Node').map(({ json, pairedItem }) => [json.active ?? json.error, pairedItem])).toEqual([
			[false, { item: 0 }],
			['MplusKASSA has no article with article number 99', { item: 1 }],
		]);
		expect([till.world.articles.get(14)?.article.active, callsOf(till)]).toEqual([false, ['getProducts', 'updateProduct', 'getProducts', 'getProducts']]);
	});
});
