import { changeManyStocks } from '../../../../lib/mplus/stock/changeManyStocks';
import type { CorrectionOptions } from '../../../../lib/mplus/stock/saveCorrections';
import { readStockLines } from '../../../../lib/mplus/stock/StockLine';
import type { StockChange } from '../../../../lib/mplus/stock/StockChange';
import { putStock } from '../../../../sim/mplus/store/putStock';
import { closeTills } from '../aTillScene';
import { aStockTill, type StockTill } from './aStockTill';

afterEach(async () => await closeTills());

type Row = [article: unknown, amount: unknown, branch?: unknown];

const level = (free: number, reserved = 3) => ({ freeMicros: free * 1_000_000, reservedMicros: reserved * 1_000_000 });
const change = async ({ client }: Pick<StockTill, 'client'>, mode: StockChange['mode'], rows: Row[], over: Partial<CorrectionOptions> = {}) =>
	await changeManyStocks(client, readStockLines(rows.map(([article, amount, branch = 1]) => ({ article, amount, branch })), mode), { stockMeans: 'free', employeeNumber: 999999, reference: 'n8n', ...over });
const actions = (outcomes: Awaited<ReturnType<typeof change>>) => outcomes.map(({ action }) => action);
const saves = ({ calls }: StockTill) => calls().filter((call) => call === 'saveStockCorrections').length;

describe.each([67, 58])('given many changes for a till of release %s', (major) => {
	const aTill = async (...[given, options]: Parameters<typeof aStockTill>) => await aStockTill({ serviceVersion: { major, minor: 0, revision: 0 }, ...given }, options);

	it('when they are absolute, then each says what came of it, in the order of the items', async () => {
		const till = await aTill();

		const outcomes = await change(till, 'set', [[14, 12.5], [15, 7], [99, 1], [77, 1], ['x', 1], [14, 3], [16, 0]]);

		expect(outcomes).toEqual([
			{ articleNumber: 14, branchNumber: 1, action: 'set', before: level(7), after: level(12.5), reason: undefined, dropped: [] },
			{ articleNumber: 15, branchNumber: 1, action: 'unchanged', before: level(7), after: level(7) },
			{ articleNumber: 99, branchNumber: 1, action: 'refused', reason: expect.stringMatching(/no stock|NO-STOCK/) },
			{ articleNumber: 77, branchNumber: 1, action: 'refused', reason: expect.stringMatching(/no article of that number|ARTICLE-NOT-FOUND/) },
			{ branchNumber: 1, action: 'refused', reason: 'Article number "x" is no number of the till' },
			{ articleNumber: 14, branchNumber: 1, action: 'refused', reason: 'Item 1 has article 14 of branch 1 already; only that one was taken' },
			{ articleNumber: 16, branchNumber: 1, action: 'set', before: level(7), after: level(0), reason: undefined, dropped: [] },
		]);
		expect([14, 15, 16].map((number) => till.stock(number))).toEqual([[12.5, 3], [7, 3], [0, 3]]);
	});

	it('when they are relative, then each is added once, also behind one that is refused', async () => {
		const till = await aTill();

		const outcomes = await change(till, 'adjust', [[14, 1], [99, 1], [15, -1], [16, 0]]);

		expect(actions(outcomes)).toEqual(['set', 'refused', 'set', 'unchanged']);
		expect([14, 15, 16].map((number) => till.stock(number))).toEqual([[8, 3], [6, 3], [7, 3]]);
	});

	it('when they are of several branches, then each goes to its own', async () => {
		const till = await aTill();

		const outcomes = await change(till, 'set', [[14, 1, 2], [14, 2, 1], [15, 3, 2], [14, 1, 9]]);

		expect(actions(outcomes)).toEqual(['set', 'set', 'set', 'refused']);
		expect(outcomes[3]?.reason).toMatch(/no branch of that number|BRANCH-NOT-FOUND/);
		expect([till.stock(14, 2), till.stock(14), till.stock(15, 2)]).toEqual([[1, 0], [2, 3], [3, 0]]);
	});

	it('when there is nothing to write, then nothing is written', async () => {
		const till = await aTill();

		await change(till, 'set', [[14, 7], [15, 7], [16, 7]]);

		expect(till.calls().filter((call) => !['getApiVersion', 'getStock'].includes(call))).toEqual([]);
	});

	it('when the till says no to all, then each says so in its words', async () => {
		const till = await aTill({}, { faults: [{ on: 'saveStockCorrections', then: 'refuse' }, { on: 'setStock', then: 'refuse' }] });

		const outcomes = await change(till, 'set', [[14, 1], [15, 2]]);

		expect(outcomes.map(({ action, reason }) => [action, reason])).toEqual(outcomes.map(() => ['refused', expect.stringMatching(/MplusKASSA refuses: S.*-RESULT-FAILED/)]));
	});

	it('when the till is down from the start, then it throws, and nothing was written', async () => {
		const till = await aTill({}, { faults: [{ on: 'getStock', then: 'server-error' }] });

		await expect(change(till, 'adjust', [[14, 1]])).rejects.toMatchObject({ code: 'system-error' });
		expect(till.stock(14)).toEqual([7, 3]);
	});

	it('when the till takes it for physical stock, then Stock Means converts, and without it each says so', async () => {
		const till = await aTill({ setStockSets: 'physical' });

		const wrong = await change(till, 'set', [[14, 12]]);
		const right = await change(till, 'set', [[14, 12], [15, 12]], { stockMeans: 'physical' });

		expect(wrong[0]).toMatchObject({ action: 'set', after: level(9), reason: expect.stringContaining('choose Physical') });
		expect(right.map(({ action, after, reason }) => [action, after, reason])).toEqual([['set', level(12), undefined], ['set', level(12), undefined]]);
	});
});

describe.each([true, false])('given a till that writes all or nothing: %s', (correctionsAllOrNothing) => {
	it.each(['set', 'adjust'] as const)('when some in the middle are refused (%s), then the others are written exactly once', async (mode) => {
		const till = await aStockTill({ correctionsAllOrNothing });

		const outcomes = await change(till, mode, [[14, 1], [99, 1], [15, 1], [77, 1], [16, 1]]);

		expect(actions(outcomes)).toEqual(['set', 'refused', 'set', 'refused', 'set']);
		expect([14, 15, 16].map((number) => till.stock(number)[0])).toEqual(mode === 'set' ? [1, 1, 1] : [8, 8, 8]);
		expect(till.sim.world.stockHistory.filter(({ type }) => type === 'STOCK-HISTORY-TYPE-API')).toHaveLength(3);
	});
});

describe('given a batch without an answer', () => {
	it.each(['set', 'adjust'] as const)('when it was done (%s), then that is found out and it is not sent twice', async (mode) => {
		const till = await aStockTill({}, { faults: [{ on: 'saveStockCorrections', then: 'lose-answer' }] });

		const outcomes = await change(till, mode, [[14, 1], [15, 2]]);

		expect(actions(outcomes)).toEqual(['set', 'set']);
		expect([till.stock(14)[0], till.stock(15)[0]]).toEqual(mode === 'set' ? [1, 2] : [8, 9]);
		expect(saves(till)).toBe(1);
	});

	it.each(['set', 'adjust'] as const)('when it was not done (%s), then each is unclear and says to look', async (mode) => {
		const till = await aStockTill({}, { faults: [{ on: 'saveStockCorrections', then: 'reset-before' }] });

		const outcomes = await change(till, mode, [[14, 1], [15, 2]]);

		expect(outcomes.map(({ action, reason }) => [action, reason])).toEqual(outcomes.map(() => ['unclear', expect.stringContaining('Look at the stock in the till')]));
		expect(saves(till)).toBe(1);
	});

	it('when the history cannot be read either, then each is unclear and none is sent again', async () => {
		const till = await aStockTill({}, { faults: [{ on: 'saveStockCorrections', then: 'lose-answer' }, { on: 'getStockHistoryV2', then: 'server-error' }] });

		expect(actions(await change(till, 'adjust', [[14, 1], [15, 2]]))).toEqual(['unclear', 'unclear']);
		expect([till.stock(14)[0], till.stock(15)[0], saves(till)]).toEqual([8, 9, 1]);
	});

	it('when a correction shows as such in the history, then it is found all the same', async () => {
		const till = await aStockTill({ correctionsShowAs: 'STOCK-HISTORY-TYPE-CORRECTION' }, { faults: [{ on: 'saveStockCorrections', then: 'lose-answer' }] });

		expect(actions(await change(till, 'adjust', [[14, 1]]))).toEqual(['set']);
	});
});

describe('given more than one call takes', () => {
	const MANY = 600;
	const many = async (...[, options]: Parameters<typeof aStockTill>) =>
		await aStockTill(
			{ products: Array.from({ length: MANY }, (_, index) => ({ productNumber: index + 1, articles: [{ articleNumber: index + 1 }] })) },
			{ fill: (world) => Array.from({ length: MANY }, (_, index) => putStock(world, { articleNumber: index + 1, free: 1 })), ...options },
		);
	const rows = Array.from({ length: MANY }, (_, index): Row => [index + 1, 2]);

	it('when all are written, then 250 go in a call', async () => {
		const till = await many();

		expect(new Set(actions(await change(till, 'set', rows)))).toEqual(new Set(['set']));
		expect([saves(till), till.stock(MANY)[0]]).toEqual([3, 2]);
	});

	it('when the till fails as a whole after the first call, then what was done is told and the rest is not sent', async () => {
		const till = await many({}, { faults: [{ on: 'getCurrentSyncMarkersV2', nth: 2, then: 'server-error' }, { on: 'getCurrentSyncMarkersV2', nth: 3, then: 'server-error' }, { on: 'getCurrentSyncMarkersV2', nth: 4, then: 'server-error' }] });

		const outcomes = await change(till, 'adjust', rows);

		expect(actions(outcomes)).toEqual([...Array<string>(250).fill('set'), ...Array<string>(350).fill('refused')]);
		expect(outcomes.at(-1)?.reason).toMatch(/^Not sent, because the till failed before it: /);
		expect([till.stock(250)[0], till.stock(251)[0]]).toEqual([3, 1]);
	});
});

describe('given a till that is too old for corrections', () => {
	const old = { serviceVersion: { major: 58, minor: 0, revision: 0 } };

	it('when one has no answer and the history cannot be read, then that one is unclear', async () => {
		const till = await aStockTill(old, { faults: [{ on: 'updateStock', then: 'server-error', containing: '>15<' }, { on: 'getStockHistory', then: 'server-error' }] });

		expect(actions(await change(till, 'adjust', [[14, 1], [15, 1]]))).toEqual(['set', 'unclear']);
		expect(till.stock(14)).toEqual([8, 3]);
	});

	it('when it fails as a whole after some, then what was done is told and the rest is not sent', async () => {
		const till = await aStockTill(old, {});
		till.sim.onCall = ({ label }) => {
			if (label === 'updateStock') till.sim.faults.push({ on: 'getCurrentSyncMarkers', then: 'server-error' });
		};

		const outcomes = await change(till, 'adjust', [[14, 1], [15, 1], [16, 1], [14, 1, 2], [15, 1, 2], [16, 1, 2]]);

		const written = outcomes.filter(({ action }) => action === 'set').length;
		expect(written).toBeGreaterThan(0);
		expect(new Set(actions(outcomes))).toEqual(new Set(['set', 'refused']));
		expect(outcomes.find(({ action }) => action === 'refused')?.reason).toMatch(/^Not sent, because the till failed before it: /);
		expect(till.calls().filter((call) => call === 'updateStock')).toHaveLength(written);
	});

	it('when it fails as a whole before any, then it throws', async () => {
		const till = await aStockTill(old, { faults: [{ on: 'getCurrentSyncMarkers', then: 'server-error' }] });

		await expect(change(till, 'adjust', [[14, 1], [15, 1]])).rejects.toMatchObject({ code: 'system-error' });
	});
});
