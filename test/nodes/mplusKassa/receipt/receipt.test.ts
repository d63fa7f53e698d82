import { callsOf, closeSoundTills, itemsOf, OLD, runBehind, runMplus, sentTo, startSoundTill } from '../../../support/mplusNode';
import { picked, salesTill, storedLine } from '../../../support/salesTill';

afterAll(closeSoundTills);

const receipt = (number: number, over: object = {}) => ({
	receiptId: `receipt-${number}`,
	receiptNumber: { branchNumber: 1, workplaceNumber: 1, year: 2026, number },
	totalInclAmount: 1995,
	totalExclAmount: 1649,
	paidAmount: 1995,
	orderIds: { id: ['order-1'] },
	paymentList: { payment: [{ method: 'PIN', description: 'PIN', amount: 1995 }] },
	lineList: { line: [storedLine('r', 14, 1, 1995)] },
	...over,
});
const RECEIPTS = [
	receipt(1),
	receipt(2, { receiptType: 'RECEIPT-TYPE-CREDIT-RECEIPT', employeeNumber: 7, financialDate: { day: 1, mon: 8, year: 2026 }, lineList: { line: [storedLine('r', 15, -1, 1995)] } }),
	receipt(3, { state: 'RECEIPT-STATE-OUTSTANDING', relationNumber: 1042, financialBranchNumber: 2 }),
];
const scene = async (over: object = {}) => await startSoundTill(salesTill({ receipts: RECEIPTS, employees: [{ employeeNumber: 999999, name: 'Superuser' }, { employeeNumber: 7, name: 'Piet' }], ...over }));
const ids = (items: object[]) => items.map((item) => (item as { receiptId?: string }).receiptId);

describe('MplusKASSA, Receipt: Get', () => {
	it.each([
		['a new till', {}],
		['an old till', OLD],
	])('given %s, when a receipt is read, then it comes simplified and paired; one that is not there fails alone', async (_, over) => {
		const till = await scene(over);

		const finished = await runMplus(till, 'receipt', 'get', { receiptId: '={{ $json.id }}' }, { input: [{ id: 'receipt-1' }, { id: 'receipt-9' }], onError: 'continueRegularOutput' });

		expect(finished.output('Node')).toMatchObject([
			{ json: { receiptId: 'receipt-1', receiptNumber: '2026.1', receiptType: 'receipt', state: 'paid', financialDate: '2026-07-30', enteredAt: '2026-07-30T12:00:00+02:00', totalIncl: 19.95, paid: 19.95, payments: [{ method: 'PIN', amount: 19.95 }], lines: [{ articleNumber: 14 }] }, pairedItem: { item: 0 } },
			{ json: { error: 'MplusKASSA has no receipt receipt-9', details: { code: 'not-found' } }, pairedItem: { item: 1 } },
		]);
		expect(callsOf(till)).toEqual(['getReceipt', 'getReceipt']);
	});

	it('given Simplify is off and another zone, when a receipt is read, then it comes in the fields of the till, in that zone', async () => {
		const till = await scene();

		const finished = await runMplus(till, 'receipt', 'get', { receiptId: 'receipt-1', simplify: false, options: { timezone: 'Europe/London' } });

		expect(itemsOf(finished)).toMatchObject([{ totalInclAmount: 19.95, entryTimestamp: '2026-07-30T11:00:00+01:00' }]);
		expect(callsOf(till)).toEqual(['getReceipt']);
	});

	it('given the till reports a fault at the second of two receipts, when they are read, then its words are on that', async () => {
		const till = await scene();
		till.faults.push({ on: 'getReceipt', containing: '>receipt-2<', then: 'server-error' });

		const { done, failed, code } = await runBehind(till, 'receipt', 'get', { receiptId: 'receipt-1' }, { receiptId: 'receipt-2' });

		expect(done).toMatchObject([{ receiptId: 'receipt-1' }]);
		expect([failed, code]).toEqual([expect.stringContaining('MplusKASSA, getReceipt: the till reports a fault'), 'system-error']);
		expect(callsOf(till)).toEqual(['getReceipt', 'getReceipt']);
	});

	it('given no ID behind a receipt, when it is read, then it says so and asks for nothing', async () => {
		const till = await scene();

		const { done, failed, code } = await runBehind(till, 'receipt', 'get', { receiptId: 'receipt-1' }, { receiptId: '' });

		expect(done).toMatchObject([{ receiptId: 'receipt-1' }]);
		expect([failed, code]).toEqual([expect.stringMatching(/^Receipt ID is empty/), 'invalid-setting']);
		expect(callsOf(till)).toEqual(['getReceipt']);
	});
});

describe('MplusKASSA, Receipt: Get Many', () => {
	it.each<[string, object, string[]]>([
		['none', {}, ['receipt-1', 'receipt-2', 'receipt-3']],
		['an article', { article: picked(15) }, ['receipt-2']],
		['a branch', { branch: picked(2) }, ['receipt-3']],
		['a customer', { customer: picked(1042) }, ['receipt-3']],
		['a state', { states: ['RECEIPT-STATE-PAID'] }, ['receipt-1', 'receipt-2']],
		['a type', { types: ['RECEIPT-TYPE-CREDIT-RECEIPT'] }, ['receipt-2']],
		['a first day', { financialDateFrom: '2026-08-01' }, ['receipt-2']],
		['a last day', { financialDateThrough: '2026-07-31' }, ['receipt-1', 'receipt-3']],
		['an employee', { employee: picked(7) }, ['receipt-2']],
		['a sync marker', { syncMarkerFrom: 2 }, ['receipt-2', 'receipt-3']],
		['a state that none has', { states: ['RECEIPT-STATE-HANDLED'] }, []],
	])('given the filter %s, when receipts are read, then those come, paired', async (_, filters, expected) => {
		const till = await scene();

		const finished = await runMplus(till, 'receipt', 'getMany', { returnAll: true, filters: filters as never });

		expect([finished.error, ids(itemsOf(finished))]).toEqual([undefined, expected]);
		expect(new Set(callsOf(till))).toEqual(new Set(['getReceipts']));
	});

	it('given an old till and no lines wanted, when receipts are read, then they come without, with references to their orders', async () => {
		const till = await scene(OLD);

		const finished = await runMplus(till, 'receipt', 'getMany', { limit: 2, options: { includeLines: false } });

		expect(itemsOf(finished)).toMatchObject([{ receiptId: 'receipt-1', orderIds: ['order-1'] }, { receiptId: 'receipt-2' }]);
		expect(itemsOf(finished)[0]).not.toHaveProperty('lines');
		expect(callsOf(till)).toEqual(['getReceipts']);
	});

	it('given more receipts than a page, when all or some are read, then each comes once, in the order of change, and no more is read', async () => {
		const receipts = Array.from({ length: 260 }, (_, index) => receipt(index + 1));
		const till = await startSoundTill(salesTill({ receipts }));

		const all = itemsOf(await runMplus(till, 'receipt', 'getMany', { returnAll: true }));
		const calls = callsOf(till).length;
		const some = itemsOf(await runMplus(till, 'receipt', 'getMany', { limit: 3 }));

		expect(ids(all)).toEqual(receipts.map(({ receiptId }) => receiptId));
		expect(ids(some)).toEqual(['receipt-1', 'receipt-2', 'receipt-3']);
		expect([calls, callsOf(till).length]).toEqual([3, 4]);
	});

	it('given more receipts than a page from a sync marker on, when a limit is set, then it goes on behind the page', async () => {
		const till = await startSoundTill(salesTill({ receipts: Array.from({ length: 260 }, (_, index) => receipt(index + 1)) }));

		const found = itemsOf(await runMplus(till, 'receipt', 'getMany', { limit: 210, filters: { syncMarkerFrom: 31 } }));

		expect([found.length, ids(found).at(0), ids(found).at(-1)]).toEqual([210, 'receipt-31', 'receipt-240']);
		expect(callsOf(till)).toEqual(['getReceipts', 'getReceipts']);
	});

	it('given the till reports a fault at the second of two customers, when their receipts are read, then its words are on that and the others come', async () => {
		const till = await scene();
		till.faults.push({ on: 'getReceipts', containing: '>1<', then: 'server-error' });

		const { done, failed, code } = await runBehind(till, 'receipt', 'getMany', { filters: { customer: picked(1042) } }, { filters: { customer: picked(1) } });

		expect(ids(done)).toEqual(['receipt-3']);
		expect([failed, code]).toEqual([expect.stringContaining('MplusKASSA, getReceipts: the till reports a fault'), 'system-error']);
		expect(sentTo(till, 'getReceipts').at(-1)).toContain('>1<');
	});
});

describe('MplusKASSA, Receipt: Get from the list', () => {
	it('given a receipt chosen from the list, when it is read, then it comes', async () => {
		const till = await scene();

		expect((await runMplus(till, 'receipt', 'get', { receiptId: { __rl: true, mode: 'list', value: 'receipt-2' } })).output('Node')).toMatchObject([{ json: { receiptId: 'receipt-2' }, pairedItem: { item: 0 } }]);
		expect(callsOf(till)).toEqual(['getReceipt']);
	});
});
