import { callsOf, closeSoundTills, itemsOf, OLD, runMplus, startSoundTill } from '../../../support/mplusNode';
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
	receipt(2, { receiptType: 'RECEIPT-TYPE-CREDIT-RECEIPT', financialDate: { day: 1, mon: 8, year: 2026 }, lineList: { line: [storedLine('r', 15, -1, 1995)] } }),
	receipt(3, { state: 'RECEIPT-STATE-OUTSTANDING', relationNumber: 1042, financialBranchNumber: 2 }),
];
const scene = async (over: object = {}) => await startSoundTill(salesTill({ receipts: RECEIPTS, ...over }));
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
		const finished = await runMplus(await scene(), 'receipt', 'get', { receiptId: 'receipt-1', simplify: false, options: { timezone: 'Europe/London' } });

		expect(itemsOf(finished)).toMatchObject([{ totalInclAmount: 19.95, entryTimestamp: '2026-07-30T11:00:00+01:00' }]);
	});

	it('given no ID, or a till that reports a fault, when a receipt is read, then it says so', async () => {
		const till = await scene();
		till.faults.push({ on: 'getReceipt', then: 'server-error' });

		expect((await runMplus(till, 'receipt', 'get', { receiptId: '={{ "" }}' })).error).toMatch(/Receipt ID is empty/);
		expect((await runMplus(till, 'receipt', 'get', { receiptId: 'receipt-1' })).error).toMatch(/getReceipt: the till reports a fault/);
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
	])('given the filter %s, when receipts are read, then those come, paired', async (_, filters, expected) => {
		const finished = await runMplus(await scene(), 'receipt', 'getMany', { returnAll: true, filters: filters as never });

		expect(ids(itemsOf(finished))).toEqual(expected);
		expect(finished.output('Node').every(({ pairedItem }) => JSON.stringify(pairedItem) === '{"item":0}')).toBe(true);
	});

	it('given an old till and no lines wanted, when receipts are read, then they come without, with references to their orders', async () => {
		const finished = await runMplus(await scene(OLD), 'receipt', 'getMany', { limit: 2, options: { includeLines: false } });

		expect(itemsOf(finished)).toMatchObject([{ receiptId: 'receipt-1', orderIds: ['order-1'] }, { receiptId: 'receipt-2' }]);
		expect(itemsOf(finished)[0]).not.toHaveProperty('lines');
	});

	it('given the till reports a fault, when receipts are read, then its words are shown', async () => {
		const till = await scene();
		till.faults.push({ on: 'getReceipts', then: 'server-error' });

		expect((await runMplus(till, 'receipt', 'getMany', {})).error).toMatch(/getReceipts: the till reports a fault/);
	});
});
