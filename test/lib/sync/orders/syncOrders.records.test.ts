import type { FlowRun } from '../../../support/runFlow';
import { startShopAndTill, type ShopAndTill } from '../../../support/startShopAndTill';

let pair: ShopAndTill;
/** A shop and a till whose flow has begun. */
const open = async (...given: Parameters<typeof startShopAndTill>): Promise<void> => {
	pair = await startShopAndTill(...given);
	await pair.run();
	pair.clock.advance(300_000);
};
afterEach(async () => await pair.close());

const told = ({ outcomes }: FlowRun) => outcomes.map(({ source, status, reason }) => `${source.number} ${status} ${reason}`);
const row = (price: number, over = {}) => ({ product_id: 1, product_number: 'TIE-RED', count: 1, price, ...over });
const mail = (email: string) => ({ email, billingaddress: { first_name: 'Jan', last_name: 'Jansen', city: 'Utrecht' } });
const customer = mail('jan@example.nl');

describe('given one order that is wrong and one that is right', () => {
	it.each<[string, Parameters<ShopAndTill['order']>[0], string, string]>([
		['has no rows', { rows: [] }, '1001 held no-lines', 'Order 1001 has no rows'],
		['has an unknown VAT rate', { rows: [row(10, { tax: 20 })] }, '1001 held unknown-vat', 'Order 1001: the till has no VAT group of 20 % (TIE-RED)'],
		['has a price of three decimals', { rows: [row(1.995)] }, '1001 held invalid-order', 'Order 1001: lines.0.unitPriceIncl 1.995 is not an amount in whole cents'],
		['has an unknown SKU', { rows: [row(10, { product_number: 'HAT' })] }, '1001 held unknown-article', 'Order 1001 uses 1 SKU the till does not know: HAT'],
		['has a SKU that XML cannot carry', { rows: [row(10, { product_number: 'HAT\u0001' })] }, '1001 held unknown-article', 'Order 1001 uses 1 SKU the till does not know: HAT\u0001'],
		['has an e-mail that XML cannot carry', { customer: mail('j\u0001n@example.nl') }, '1001 failed customer-failed', 'U+0001'],
		['is a credit note', { rows: [row(10, { count: -1 })] }, '1001 held credit-note', 'Order 1001 is a credit note (total -10.00); credit notes are not carried over yet'],
		['is in dollars', { currency: 'USD' }, '1001 held foreign-currency', 'Order 1001 is in USD, the till keeps its books in EUR'],
		['names nobody', { customer: {} }, '1001 held no-customer', 'Order 1001 has neither a customer account nor an e-mail address, and no default customer is chosen'],
	])('when it %s, then one message names it and the other order is written', async (_, over, expected, words) => {
		await open();
		const bad = pair.order({ customer, ...over });
		pair.order({ customer });

		const run = await pair.run();

		expect(told(run)).toEqual([expected, '1002 synced created']);
		expect(run.outcomes[0]?.message).toMatch(/^Order 1001/);
		expect(run.outcomes[0]?.message).toContain(words);
		expect(run.stored.filter(({ kind }) => kind === 'deadLetter').map(({ record }) => record)).toEqual(expected.includes('held') ? [String(bad.id)] : []);
		expect(pair.till.world.failures).toEqual([]);
	});

	it('when its rows come cut off, then it is read again and written once CCV gives them', async () => {
		await open();
		const bad = pair.order({ customer });
		pair.order({ customer });
		pair.sim.faults.push({ then: 'cut', containing: `/orders/${bad.id}/orderrows/` });
		const first = await pair.run();
		pair.sim.faults.length = 0;

		const second = await pair.run();

		expect([told(first), told(second)]).toEqual([['1001 failed source-unreadable', '1002 synced created'], ['1001 synced created']]);
		expect(first.outcomes[0]).toMatchObject({ attempts: 1, message: expect.stringMatching(/^Order 1001 could not be read: /) as string });
	});

	it.each(['server-error', 'proxy-page', 'cut', 'garbage', 'lose-answer'] as const)('when it always makes the till answer with %s, then the others are written and the till has each once', async (then) => {
		await open();
		const bad = pair.order({ customer });
		pair.till.faults.push({ then, on: 'createOrderV3', containing: `ccv-90210-${bad.id}` });
		const runs: FlowRun[] = [];

		for (let index = 0; index < 6; index++) {
			pair.order({ customer });
			runs.push(await pair.run());
		}

		const done = ['cut', 'garbage', 'lose-answer'].includes(then);
		const others = runs.map((_, index) => `${1002 + index} synced created`);
		expect(runs.map(told)).toEqual(runs.map((_, index) => (done ? (index === 0 ? ['1001 synced created', others[0]] : [others[index]]) : index < 5 ? ['1001 failed till-failure', others[index]] : [others[index]])));
		expect(runs.map(({ outcomes }) => outcomes[0]?.attempts)).toEqual(done ? [0, 0, 0, 0, 0, 0] : [1, 2, 3, 4, 5, 0]);
		const letters = runs.map(({ stored }) => stored.filter(({ kind }) => kind === 'deadLetter').map(({ record, attempts }) => [record, attempts]));
		expect(letters).toEqual(runs.map((_, index) => (!done && index === 4 ? [[String(bad.id), 5]] : [])));
		expect(new Set(pair.booked()).size).toBe(pair.booked().length);
		expect(pair.booked().length).toBe(done ? 7 : 6);
	});

	it('when the till refuses it until somebody mends the cause, then it is written in the next run', async () => {
		await open();
		pair.order({ customer });
		const first = await pair.run({ settings: { sync: { employee: 12 } } });
		const second = await pair.run({ settings: { sync: { employee: 12 } } });

		const third = await pair.run();

		expect([told(first), told(second), told(third)]).toEqual([['1001 failed till-refuses'], ['1001 failed till-refuses'], ['1001 synced created']]);
		expect(first.outcomes[0]?.message).toBe('Order 1001 could not be written: Employee 12 does not exist');
		expect(pair.booked().length).toBe(1);
	});
});

describe('given a till with oddities of its own', () => {
	it.each<[string, NonNullable<Parameters<typeof startShopAndTill>[0]>['mplus'], string, string]>([
		['rounds each unit', { roundsEachUnit: true }, '1001 held written-differs', 'stored it differently: total'],
		['ignores VAT codes', { mode: 'till', ignoresField: ['vatCode'] }, '1001 held written-differs', 'stored it differently: lines of article 10001'],
		['ignores the financial date', { mode: 'till', ignoresField: ['financialDate'] }, '1001 held written-differs', 'financial date 2-3-2026 instead of 1-3-2026'],
		['answers without lines', { answersWithoutLines: true }, '1001 synced created', 'Order 1001 was created'],
		['queues orders for a branch', { orderQueued: true }, '1001 synced created', 'Order 1001 was accepted and is queued for its branch'],
		['gives VAT percentages in hundredths', { vatPercentageScale: 100 }, '1001 synced created', 'Order 1001 was created'],
		['does not honour keys', { keysHonoured: false }, '1001 synced created', 'Order 1001 was created'],
		['adds components', { composites: true }, '1001 synced created', 'Order 1001 was created'],
	])('when it %s, then the outcome says what came of it, and the next run does not write it again', async (_, mplus, expected, words) => {
		await open({ mplus });
		pair.order({ customer, begunAt: '2026-03-01T22:30:00Z', completedAt: '2026-03-02T09:05:00Z', rows: [row(19.95, { count: 7, tax: 9 })] });

		const [first, second] = [await pair.run(), await pair.run()];

		expect([told(first), told(second), pair.booked().length]).toEqual([[expected], [], 1]);
		expect(first.outcomes[0]?.message).toContain(words);
	});
});
