import { callsOf, closeSoundTills, itemsOf, OLD, runBehind, runMplus, sentTo, startSoundTill } from '../../../support/mplusNode';
import { orderBy, salesTill, storedLine, storedOrder } from '../../../support/salesTill';

afterAll(closeSoundTills);

const slip = (number: number, orderId: string) => ({ packingSlipId: `slip-${number}`, packingSlipNumber: { year: 2026, number }, orderId, extOrderId: 'shop-1', relationNumber: 1042, totalInclAmount: 1995, vatMethod: 'VAT-METHOD-INCLUSIVE', lineList: { line: [storedLine('s', 14, 1, 1995)] } });
const scene = async (over: object = {}) => await startSoundTill(salesTill({ orders: [storedOrder(), storedOrder({ orderId: 'order-2', extOrderId: 'shop-2' })], packingSlips: [slip(1, 'order-1'), slip(2, 'order-1'), slip(3, 'order-3')], ...over }));

describe('MplusKASSA, Order: Get Packing Slips', () => {
	it.each([
		['a new till', {}, ['findOrder', 'getPackingSlipsByOrder']],
		['an old till', OLD, ['findOrder', 'getPackingSlipsByOrder']],
	])('given %s and an order with two deliveries, when its packing slips are read, then both come, paired', async (_, over, calls) => {
		const till = await scene(over);

		const finished = await runMplus(till, 'order', 'getPackingSlips', orderBy('externalId', 'shop-1'));

		expect(finished.output('Node')).toMatchObject([
			{ json: { packingSlipId: 'slip-1', packingSlipNumber: '2026.1', orderId: 'order-1', state: 'open', totalIncl: 19.95, lines: [{ articleNumber: 14, quantity: 1 }] }, pairedItem: { item: 0 } },
			{ json: { packingSlipId: 'slip-2' }, pairedItem: { item: 0 } },
		]);
		expect(callsOf(till)).toEqual(calls);
	});

	it('given Simplify is off, when packing slips are read, then they come in the fields of the till, in major units', async () => {
		const till = await scene();

		const finished = await runMplus(till, 'order', 'getPackingSlips', { ...orderBy('id', 'order-1'), simplify: false });

		expect(itemsOf(finished)).toMatchObject([{ packingSlipNumber: { year: 2026, number: 1 }, totalInclAmount: 19.95, state: 'PACKING-SLIP-STATE-OPEN' }, {}]);
		expect(callsOf(till)).toEqual(['getOrder', 'getPackingSlipsByOrder']);
	});

	it('given nothing was delivered, when its packing slips are read, then none come and nothing fails', async () => {
		const till = await scene();

		const finished = await runMplus(till, 'order', 'getPackingSlips', orderBy('id', 'order-2'));

		expect([finished.error, finished.output('Node')]).toEqual([undefined, []]);
		expect(callsOf(till)).toEqual(['getOrder', 'getPackingSlipsByOrder']);
	});

	it('given no such order, when its packing slips are read behind those of another, then it fails and is not asked for any', async () => {
		const till = await scene();

		const { done, failed, code } = await runBehind(till, 'order', 'getPackingSlips', orderBy('id', 'order-1'), orderBy('id', 'order-9'));

		expect(done).toMatchObject([{ packingSlipId: 'slip-1' }, { packingSlipId: 'slip-2' }]);
		expect([failed, code]).toEqual([expect.stringMatching(/^MplusKASSA has no order order-9/), 'not-found']);
		expect(callsOf(till)).toEqual(['getOrder', 'getPackingSlipsByOrder', 'getOrder']);
	});

	it.each(['getPackingSlipsByOrder', 'getOrder'])('given the till reports a fault at %s, when packing slips are read for two orders, then its words are on the second', async (on) => {
		const till = await scene();
		till.faults.push({ on, containing: 'order-2', then: 'server-error' });

		const { done, failed, code } = await runBehind(till, 'order', 'getPackingSlips', orderBy('id', 'order-1'), orderBy('id', 'order-2'));

		expect(done).toMatchObject([{ packingSlipId: 'slip-1' }, { packingSlipId: 'slip-2' }]);
		expect([failed, code]).toEqual([expect.stringContaining(`${on}: the till reports a fault`), 'system-error']);
		expect(sentTo(till, on)[1]).toContain('order-2');
	});

	it('given a limit, when packing slips are read, then no more come', async () => {
		const till = await scene();

		expect((await runMplus(till, 'order', 'getPackingSlips', { ...orderBy('id', 'order-1'), limit: 1 })).output('Node')).toMatchObject([{ json: { packingSlipId: 'slip-1' }, pairedItem: { item: 0 } }]);
		expect(itemsOf(await runMplus(till, 'order', 'getPackingSlips', { ...orderBy('id', 'order-1'), returnAll: true }))).toHaveLength(2);
		expect(callsOf(till)).toEqual(['getOrder', 'getPackingSlipsByOrder', 'getOrder', 'getPackingSlipsByOrder']);
	});
});
