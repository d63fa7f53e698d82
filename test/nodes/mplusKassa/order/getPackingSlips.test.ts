import { callsOf, closeSoundTills, itemsOf, OLD, runMplus, startSoundTill } from '../../../support/mplusNode';
import { orderBy, salesTill, storedLine, storedOrder } from '../../../support/salesTill';

afterAll(closeSoundTills);

const slip = (number: number, orderId: string) => ({ packingSlipId: `slip-${number}`, packingSlipNumber: { year: 2026, number }, orderId, extOrderId: 'shop-1', relationNumber: 1042, totalInclAmount: 1995, vatMethod: 'VAT-METHOD-INCLUSIVE', lineList: { line: [storedLine('s', 14, 1, 1995)] } });
const scene = async (over: object = {}) => await startSoundTill(salesTill({ orders: [storedOrder(), storedOrder({ orderId: 'order-2', extOrderId: 'shop-2' })], packingSlips: [slip(1, 'order-1'), slip(2, 'order-1'), slip(3, 'order-3')], ...over }));

describe('MplusKASSA, Order: Get Packing Slips', () => {
	it.each([
		['a new till', {}],
		['an old till', OLD],
	])('given %s and an order with two deliveries, when its packing slips are read, then both come, paired', async (_, over) => {
		const finished = await runMplus(await scene(over), 'order', 'getPackingSlips', orderBy('externalId', 'shop-1'));

		expect(finished.output('Node')).toMatchObject([
			{ json: { packingSlipId: 'slip-1', packingSlipNumber: '2026.1', orderId: 'order-1', state: 'open', totalIncl: 19.95, lines: [{ articleNumber: 14, quantity: 1 }] }, pairedItem: { item: 0 } },
			{ json: { packingSlipId: 'slip-2' }, pairedItem: { item: 0 } },
		]);
	});

	it('given Simplify is off, when packing slips are read, then they come in the fields of the till, in major units', async () => {
		const finished = await runMplus(await scene(), 'order', 'getPackingSlips', { ...orderBy('id', 'order-1'), simplify: false });

		expect(itemsOf(finished)).toMatchObject([{ packingSlipNumber: { year: 2026, number: 1 }, totalInclAmount: 19.95, state: 'PACKING-SLIP-STATE-OPEN' }, {}]);
	});

	it('given nothing was delivered, when its packing slips are read, then none come; without the order it fails', async () => {
		const till = await scene();

		expect(itemsOf(await runMplus(till, 'order', 'getPackingSlips', orderBy('id', 'order-2')))).toEqual([]);
		expect((await runMplus(till, 'order', 'getPackingSlips', orderBy('id', 'order-3'))).error).toMatch(/MplusKASSA has no order order-3/);
		expect(callsOf(till)).toEqual(['getOrder', 'getPackingSlipsByOrder', 'getOrder']);
	});

	it('given the till reports a fault, when packing slips are read, then its words are shown', async () => {
		const till = await scene();
		till.faults.push({ on: 'getPackingSlipsByOrder', then: 'server-error' });

		expect((await runMplus(till, 'order', 'getPackingSlips', orderBy('id', 'order-1'))).error).toMatch(/getPackingSlipsByOrder: the till reports a fault/);
	});
});
