import { callsOf, closeSoundTills, itemsOf, OLD, runBehind, runMplus, sentTo, startSoundTill } from '../../../support/mplusNode';
import { orderBy, salesTill, storedLine, storedOrder } from '../../../support/salesTill';

afterAll(closeSoundTills);

const receipt = (receiptId: string, orderId: string) => ({
	receiptId,
	receiptNumber: { branchNumber: 1, workplaceNumber: 1, year: 2026, number: 77 },
	orderIds: { id: [orderId] },
	totalInclAmount: 1995,
	paidAmount: 1995,
	paymentList: { payment: [{ method: 'PIN', amount: 1995 }] },
	lineList: { line: [storedLine('r', 14, 1, 1995)] },
});
const scene = async (over: object = {}) => await startSoundTill(salesTill({ orders: [storedOrder(), storedOrder({ orderId: 'order-2', extOrderId: 'shop-2' })], receipts: [receipt('receipt-1', 'order-1'), receipt('receipt-2', 'order-9')], ...over }));

describe('MplusKASSA, Order: Get Receipts', () => {
	it.each([
		['a new till', {}, ['findOrder', 'getReceiptsByOrder']],
		['an old till', OLD, ['findOrder', 'getReceiptsByOrder']],
	])('given %s and an order with a receipt, when its receipts are read, then it comes, paired', async (_, over, calls) => {
		const till = await scene(over);

		const finished = await runMplus(till, 'order', 'getReceipts', orderBy('externalId', 'shop-1'));

		expect(finished.output('Node')).toMatchObject([
			{ json: { receiptId: 'receipt-1', receiptNumber: '2026.77', state: 'paid', totalIncl: 19.95, paid: 19.95, payments: [{ method: 'PIN', amount: 19.95 }], lines: [{ articleNumber: 14, price: 19.95 }] }, pairedItem: { item: 0 } },
		]);
		expect(callsOf(till)).toEqual(calls);
	});

	it('given an order without receipts, when they are read, then none come and nothing fails', async () => {
		const till = await scene();

		const finished = await runMplus(till, 'order', 'getReceipts', orderBy('id', 'order-2'));

		expect([finished.error, finished.output('Node')]).toEqual([undefined, []]);
		expect(callsOf(till)).toEqual(['getOrder', 'getReceiptsByOrder']);
	});

	it('given no such order, when its receipts are read behind those of another, then it fails and is not asked for any', async () => {
		const till = await scene();

		const { done, failed, code } = await runBehind(till, 'order', 'getReceipts', orderBy('id', 'order-1'), orderBy('id', 'order-9'));

		expect(done).toMatchObject([{ receiptId: 'receipt-1' }]);
		expect([failed, code]).toEqual([expect.stringMatching(/^MplusKASSA has no order order-9/), 'not-found']);
		expect(callsOf(till)).toEqual(['getOrder', 'getReceiptsByOrder', 'getOrder']);
	});

	it('given Simplify is off, when receipts are read, then they come in the fields of the till, in major units', async () => {
		const till = await scene();

		const finished = await runMplus(till, 'order', 'getReceipts', { ...orderBy('id', 'order-1'), simplify: false });

		expect(itemsOf(finished)).toMatchObject([{ receiptId: 'receipt-1', totalInclAmount: 19.95, financialDate: '2026-07-30' }]);
		expect(callsOf(till)).toEqual(['getOrder', 'getReceiptsByOrder']);
	});

	it.each(['getReceiptsByOrder', 'getOrder'])('given the till reports a fault at %s, when receipts are read for two orders, then its words are on the second', async (on) => {
		const till = await scene();
		till.faults.push({ on, containing: 'order-2', then: 'server-error' });

		const { done, failed, code } = await runBehind(till, 'order', 'getReceipts', orderBy('id', 'order-1'), orderBy('id', 'order-2'));

		expect(done).toMatchObject([{ receiptId: 'receipt-1' }]);
		expect([failed, code]).toEqual([expect.stringContaining(`${on}: the till reports a fault`), 'system-error']);
		expect(sentTo(till, on)[1]).toContain('order-2');
	});

	it('given a limit, when receipts are read, then no more come', async () => {
		const till = await scene({ receipts: [receipt('receipt-1', 'order-1'), receipt('receipt-3', 'order-1')] });

		expect((await runMplus(till, 'order', 'getReceipts', { ...orderBy('id', 'order-1'), limit: 1 })).output('Node')).toMatchObject([{ json: { receiptId: 'receipt-1' }, pairedItem: { item: 0 } }]);
		expect(itemsOf(await runMplus(till, 'order', 'getReceipts', { ...orderBy('id', 'order-1'), returnAll: true }))).toHaveLength(2);
		expect(callsOf(till)).toEqual(['getOrder', 'getReceiptsByOrder', 'getOrder', 'getReceiptsByOrder']);
	});
});
