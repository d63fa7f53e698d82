import { callsOf, closeSoundTills, itemsOf, OLD, runBehind, runMplus, sentTo } from '../../../support/mplusNode';
import { freeIn, locator, stockTill } from './stockTill';

afterAll(closeSoundTills);

const change = (amount: number | string, further: object = {}) => ({ article: locator(14), branch: locator(1), amount, ...further });

describe.each([
	['set', 'setStock', 12.5],
	['adjust', 'updateStock', 5.5],
])('MplusKASSA, Stock: %s', (operation, call, amount) => {
	it.each([
		['a new till', {}],
		['a till of release 58', OLD],
	])('given %s, when stock is changed, then what it was and is comes, paired, and the till has it', async (_, given) => {
		const till = await stockTill(given);

		const finished = await runMplus(till, 'stock', operation, change(amount, { article: locator('TIE-RED', 'pluNumber') }));

		expect(finished.output('Node')).toEqual([
			{
				json: {
					...{ articleNumber: 14, branchNumber: 1, action: 'set', stockId: 3 },
					...{ before: { free: 7, reserved: 3, physical: 10 }, after: { free: 12.5, reserved: 3, physical: 15.5 } },
				},
				pairedItem: { item: 0 },
			},
		]);
		expect(freeIn(till, 14)).toBe(12.5);
		expect(till.log.find(({ label }) => label === call)?.body).toMatch(/<ns1:decimalPlaces>1<.*<ns1:employeeNumber>999999<.*<ns1:reference>n8n</s);
	});

	it('given an employee and a reference, when stock is changed, then the till gets them, and what it cannot carry is told', async () => {
		const till = await stockTill({ employees: [{ employeeNumber: 999999, name: 'Superuser' }, { employeeNumber: 7, name: 'Piet' }] });

		const [item] = itemsOf(await runMplus(till, 'stock', operation, change(amount, { options: { employee: locator(7), reference: 'count\u0001 1' } })));

		expect(item).toMatchObject({ action: 'set', droppedCharacters: ['request.reference'] });
		expect(freeIn(till, 14)).toBe(12.5);
		expect(till.log.find(({ label }) => label === call)?.body).toMatch(/<ns1:employeeNumber>7<.*<ns1:reference>count 1</s);
	});

	it('given nothing is to be done, when it runs, then nothing is written', async () => {
		const till = await stockTill();

		expect(itemsOf(await runMplus(till, 'stock', operation, change(operation === 'set' ? 7 : 0)))).toMatchObject([{ action: 'unchanged' }]);
		expect([callsOf(till), freeIn(till, 14)]).toEqual([['getStock'], 7]);
	});

	it('given the answer is lost, when it was done, then that is found out and it is done once', async () => {
		const till = await stockTill({}, { faults: [{ on: call, then: 'lose-answer' }] });

		expect(itemsOf(await runMplus(till, 'stock', operation, change(amount)))).toMatchObject([{ action: 'set', after: { free: 12.5 } }]);
		expect([freeIn(till, 14), callsOf(till).filter((label) => label === call).length]).toEqual([12.5, 1]);
	});

	it('given the till reports a fault behind a change, when nothing was done, then it says to look before it is run again', async () => {
		const till = await stockTill({}, { faults: [{ on: call, containing: '>15<', then: 'server-error' }] });

		const { done, failed, code } = await runBehind(till, 'stock', operation, change(amount), { article: locator(15) });

		expect(done).toMatchObject([{ articleNumber: 14, action: 'set', after: { free: 12.5 } }]);
		expect([failed, code]).toEqual([expect.stringMatching(/article 15 in branch 1: it is not known whether the till did it.*Look at the stock in the till/), 'unanswered']);
		expect([freeIn(till, 14), freeIn(till, 15), sentTo(till, call).length]).toEqual([12.5, 7, 2]);
	});

	it('given the till reports a fault at the reading, when it runs behind a change, then its words are shown and nothing is sent', async () => {
		const till = await stockTill({}, { faults: [{ on: 'getStock', containing: '>15<', then: 'server-error' }] });

		const { done, failed, code } = await runBehind(till, 'stock', operation, change(amount), { article: locator(15) });

		expect(done).toMatchObject([{ articleNumber: 14, action: 'set' }]);
		expect([failed, code]).toEqual([expect.stringContaining('MplusKASSA, getStock: the till reports a fault'), 'system-error']);
		expect([freeIn(till, 15), sentTo(till, call).length]).toEqual([7, 1]);
	});

	it.each<[string, object, object, RegExp]>([
		['the till says no', {}, { article: locator(15) }, /article 15 in branch 1: MplusKASSA refuses: .*RESULT-FAILED/],
		['there is no such article', {}, { article: locator(77) }, /article 77 in branch 1.*ARTICLE-NOT-FOUND/],
		['it is no stock article', {}, { article: locator(99) }, /article 99 in branch 1.*NO-STOCK-ARTICLE/],
		['there is no such branch', {}, { branch: locator(9) }, /article 14 in branch 9.*BRANCH-NOT-FOUND/],
		['there is no such SKU', { article: locator('TIE-RED', 'pluNumber') }, { article: locator('X', 'pluNumber') }, /no article with PLU number X/],
		['the amount is too fine', {}, { amount: 0.1234567 }, /^Amount must have at most six decimals, not 0.1234567/],
		['the amount is empty', {}, { amount: '' }, /^Amount is empty/],
		['the article is a SKU', {}, { article: locator('TIE-RED') }, /^Article must be a number .*, not "TIE-RED"/],
	])('given %s, when it runs behind another, then it says so and only the stock of the other changes', async (_, parameters, failing, message) => {
		const till = await stockTill({}, { faults: [{ on: call, containing: '>15<', then: 'refuse' }] });

		const { done, failed } = await runBehind(till, 'stock', operation, change(amount, parameters), failing);

		expect(done).toMatchObject([{ articleNumber: 14, action: 'set', after: { free: 12.5 } }]);
		expect(failed).toMatch(message);
		expect([freeIn(till, 14), freeIn(till, 15)]).toEqual([12.5, 7]);
	});

	it('given three items, when the second fails and it goes on, then the others are done and the failure pairs with its item', async () => {
		const till = await stockTill();

		const finished = await runMplus(till, 'stock', operation, change(amount, { article: locator('={{ $json.id }}') }), { input: [{ id: 14 }, { id: 99 }, { id: 15 }], onError: 'continueRegularOutput' });

		expect(finished.output('Node').map(({ json, pairedItem }) => [json.action ?? json.error, pairedItem])).toEqual([
			['set', { item: 0 }],
			[expect.stringContaining('NO-STOCK-ARTICLE'), { item: 1 }],
			['set', { item: 2 }],
		]);
		expect([freeIn(till, 14), freeIn(till, 15)]).toEqual([12.5, 12.5]);
	});
});

describe('MplusKASSA, Stock: Set, on a till that takes it for physical stock', () => {
	it.each([
		['free', 9.5, 'The till took the amount for physical stock: choose Physical in the option Stock Means'],
		['physical', 12.5, undefined],
	])('given Stock Means is %s, when it is set to 12.5, then %s are free, and a difference is told', async (stockMeans, free, difference) => {
		const till = await stockTill({ setStockSets: 'physical' });

		const [item] = itemsOf(await runMplus(till, 'stock', 'set', change(12.5, { options: { stockMeans } })));

		expect([item?.articleNumber, freeIn(till, 14), item?.difference]).toEqual([14, free, difference]);
	});
});
