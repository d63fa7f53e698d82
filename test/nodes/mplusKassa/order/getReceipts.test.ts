import { callsOf, closeSoundTills, itemsOf, OLD, runMplus, startSoundTill } from '../../../support/mplusNode';
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
		['a new till', {}],
		['an old till', OLD],
	])('given %s and an order with a receipt, when its receipts are read, then it comes, paired', async (_, over) => {
		const finished = await runMplus(await scene(over), 'order', 'getReceipts', orderBy('externalId', 'shop-1'));

		expect(finished.output('Node')).toMatchObject([
			{ json: { receiptId: 'receipt-1', receiptNumber: '2026.77', state: 'paid', totalIncl: 19.95, paid: 19.95, payments: [{ method: 'PIN', amount: 19.95 }], lines: [{ articleNumber: 14, price: 19.95 }] }, pairedItem: { item: 0 } },
		]);
	});

	it('given an order without receipts, when they are read, then none come; without the order it fails', async () => {
		const till = await scene();

		expect(itemsOf(await runMplus(till, 'order', 'getReceipts', orderBy('id', 'order-2')))).toEqual([]);
		expect((await runMplus(till, 'order', 'getReceipts', orderBy('id', 'order-9'))).error).toMatch(/MplusKASSA has no order order-9/);
		expect(callsOf(till)).toEqual(['getOrder', 'getReceiptsByOrder', 'getOrder']);
	});

	it('given Simplify is off, when receipts are read, then they come in the fields of the till, in major units', async () => {
		const finished = await runMplus(await scene(), 'order', 'getReceipts', { ...orderBy('id', 'order-1'), simplify: false });

		expect(itemsOf(finished)).toMatchObject([{ receiptId: 'receipt-1', totalInclAmount: 19.95, financialDate: '2026-07-30' }]);
	});

	it('given the till reports a fault, when receipts are read, then its words are shown', async () => {
		const till = await scene();
		till.faults.push({ on: 'getReceiptsByOrder', then: 'server-error' });

		expect((await runMplus(till, 'order', 'getReceipts', orderBy('id', 'order-1'))).error).toMatch(/getReceiptsByOrder: the till reports a fault/);
	});
});
