import { callsOf, closeSoundTills, itemsOf, OLD, runMplus, startSoundTill } from '../../../support/mplusNode';
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
		['server-error', /Article 14: it is not known/],
		['refuse', /Article 14: MplusKASSA refuses: Product could not be saved/],
	] as const)('given the write ends in %s, when it runs, then it says so', async (then, message) => {
		const till = await startSoundTill(tieTill(), { faults: [{ on: 'updateProduct', then }] });

		expect((await runMplus(till, 'article', 'setActive', set('id', '14', false))).error).toMatch(message);
		expect(till.world.articles.get(14)?.article.active).toBe(true);
	});

	it('given the answer is lost, when it runs, then it is sent again', async () => {
		const till = await startSoundTill(tieTill(), { faults: [{ on: 'updateProduct', then: 'lose-answer', nth: 1 }] });

		expect(itemsOf(await runMplus(till, 'article', 'setActive', set('id', '14', false)))).toMatchObject([{ changed: true, active: false }]);
	});

	it('given a till that ignores the field, when it runs, then it does not say that it was done', async () => {
		const till = await startSoundTill(tieTill({ mode: 'till', ignoresField: ['active'] }));

		expect((await runMplus(till, 'article', 'setActive', set('id', '14', false))).error).toMatch(/Article 14: MplusKASSA says it is written, but the article is still active/);
	});

	it('given an old till and an unknown article behind a known one, when it goes on, then the failure pairs with its item', async () => {
		const till = await startSoundTill(tieTill(OLD));

		const finished = await runMplus(till, 'article', 'setActive', set('id', '={{ $json.id }}', false), { input: [{ id: 14 }, { id: 99 }], onError: 'continueRegularOutput' });

		expect(finished.output('Node').map(({ json, pairedItem }) => [json.active ?? json.error, pairedItem])).toEqual([
			[false, { item: 0 }],
			['MplusKASSA has no article with article number 99', { item: 1 }],
		]);
	});
});
