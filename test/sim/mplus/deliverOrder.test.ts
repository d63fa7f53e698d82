import type { MplusWorld, Order } from '../../../sim/mplus/world';

import { anOrderAtATill, bookAnOrder, call, field, lineIdOf, only, orderIn, payments } from './anOrder';
import { callTill, text, texts } from './callTill';

const whole = (order: Pick<Order, 'orderId'>, type = ''): string =>
	call('deliverOrder', field('orderId', order.orderId) + (type && field('turnoverType', `DELIVER-ORDER-TURNOVER-TYPE-${type}`)));

type Part = [lineId: string, quantity: number, decimalPlaces?: number];

function part(order: Pick<Order, 'orderId'>, parts: Part[], type = ''): string {
	const line = ([lineId, quantity, places]: Part): string =>
		field('line', field('lineId', lineId) + field('quantity', quantity) + (places === undefined ? '' : field('decimalPlaces', places)));
	const turnover = type && field('turnoverType', `DELIVER-ORDER-TURNOVER-TYPE-${type}`);
	return call('deliverOrderV2', field('orderDelivery', field('orderId', order.orderId) + field('lineList', parts.map(line).join('')) + turnover));
}

const slips = (world: MplusWorld, orderId: string): string[] =>
	texts(callTill(world, call('getPackingSlipsByOrder', field('orderId', orderId))), 'packingSlipId');

describe('given an order that is delivered', () => {
	it('when deliverOrder comes, then there is a packing slip, less stock, and no invoice', () => {
		const { world, order } = anOrderAtATill();

		const reply = callTill(world, whole(order));

		const slip = only(world.packingSlips.values());
		expect([text(reply, 'result'), text(reply, 'packingSlipId'), text(reply, 'invoiceId')]).toEqual(['DELIVER-ORDER-RESULT-OK', slip.packingSlipId, undefined]);
		expect(slip).toMatchObject({ state: 'PACKING-SLIP-STATE-OPEN', totalInclAmount: 3990, orderNumber: order.orderNumber });
		expect(orderIn(world, order.orderId)).toMatchObject({
			deliveryState: 'ORDER-DELIVERY-STATE-COMPLETE',
			completeState: 'ORDER-COMPLETE-STATE-NOTHING',
			syncMarker: order.syncMarker + 1,
		});
		expect([world.stock.get('1/14'), world.invoices.size, world.receipts.size]).toMatchObject([{ freeMicros: -2_000_000, reservedMicros: 0 }, 0, 0]);
	});

	it('when it goes in two parts, one of them with decimals, then both slips, states and quantities tell', () => {
		const { world, order } = anOrderAtATill();

		const first = callTill(world, part(order, [[lineIdOf(order), 5, 1]]));

		expect(text(first, 'result')).toBe('DELIVER-ORDER-V2-RESULT-OK');
		expect(orderIn(world, order.orderId)).toMatchObject({
			deliveryState: 'ORDER-DELIVERY-STATE-PARTIAL',
			lineList: { line: [{ data: { quantity: 2, decimalPlaces: 0, deliveredQuantity: 5, deliveredDecimalPlaces: 1 } }] },
		});
		callTill(world, part(order, [[lineIdOf(order), 1], [lineIdOf(order), 5, 1]]));
		expect(orderIn(world, order.orderId).deliveryState).toBe('ORDER-DELIVERY-STATE-COMPLETE');
		expect([...world.packingSlips.values()].map((slip) => slip.totalInclAmount)).toEqual([998, 2993]);
		expect(slips(world, order.orderId)).toHaveLength(2);
		expect(world.stock.get('1/14')).toMatchObject({ freeMicros: -2_000_000, reservedMicros: 0 });
	});

	it('when deliverOrder follows a part, then it delivers the rest', () => {
		const { world, order } = anOrderAtATill();
		callTill(world, part(order, [[lineIdOf(order), 1]]));

		callTill(world, whole(order));

		expect([...world.packingSlips.values()].map((slip) => slip.lineList.line)).toMatchObject([
			[{ salesOrderLineId: lineIdOf(order), data: { quantity: 1 } }],
			[{ salesOrderLineId: lineIdOf(order), data: { quantity: 1 } }],
		]);
	});

	it('when what is under a line goes along, then it goes in proportion and the parts add up', () => {
		const { world, order } = anOrderAtATill({}, { lines: [{ data: field('quantity', 3) }] });
		const nested = { lineId: 'under', articleNumber: 20, data: { quantity: 1, decimalPlaces: 0, price: 0, priceExcl: 0, vatCode: 2 } };
		const [line] = order.lineList.line;
		world.orders.set(order.orderId, { ...order, lineList: { line: [{ ...line, preparationList: { line: [nested] } }] } });

		for (const quantity of [1, 1, 1]) callTill(world, part(order, [[lineIdOf(order), quantity]]));

		const quantities = [...world.packingSlips.values()].map((slip) => slip.lineList.line[0]?.preparationList);
		expect(quantities).toMatchObject([
			{ line: [{ data: { quantity: 333333, decimalPlaces: 6 } }] },
			{ line: [{ data: { quantity: 333334, decimalPlaces: 6 } }] },
			{ line: [{ data: { quantity: 333333, decimalPlaces: 6 } }] },
		]);
		expect(orderIn(world, order.orderId)).toMatchObject({
			deliveryState: 'ORDER-DELIVERY-STATE-COMPLETE',
			lineList: { line: [{ preparationList: { line: [{ data: { deliveredQuantity: 1, deliveredDecimalPlaces: 0 } }] } }] },
		});
	});

	it('when a discount is on the line, then the parts of it add up to the whole', () => {
		const { world, order } = anOrderAtATill({}, { lines: [{ data: field('quantity', 3) + field('discountAmount', 100) }] });

		for (const quantity of [1, 1, 1]) callTill(world, part(order, [[lineIdOf(order), quantity]]));

		const totals = [...world.packingSlips.values()].map((slip) => Number(slip.totalInclAmount));
		expect([totals, totals.reduce((sum, total) => sum + total, 0)]).toEqual([[1962, 1961, 1962], order.totalInclAmount]);
	});
});

describe('given a delivery that cannot be', () => {
	it.each<[string, (order: Order) => Part[], string]>([
		['an unknown line', () => [['none', 1]], 'Order line none does not exist'],
		['more than was ordered', (order) => [[lineIdOf(order), 3]], 'More than is left of order line <line> cannot be delivered'],
		['more than was ordered, in two', (order) => [[lineIdOf(order), 2], [lineIdOf(order), 1]], 'More than is left of order line <line> cannot be delivered'],
		['nothing of a line', (order) => [[lineIdOf(order), 0]], 'The quantity to deliver of order line <line> is 0'],
		['less than nothing', (order) => [[lineIdOf(order), -1]], 'Order line <line> is for the other direction'],
		['seven decimals', (order) => [[lineIdOf(order), 1, 7]], 'Decimal places must be 0 to 6, not 7'],
		['no line', () => [], 'There is nothing to deliver'],
	])('when it has %s, then it fails in plain words and nothing is kept', (_name, parts, errorMessage) => {
		const { world, order } = anOrderAtATill();

		const reply = callTill(world, part(order, parts(order)));

		expect([text(reply, 'result'), text(reply, 'errorMessage'), reply.committed]).toEqual([
			'DELIVER-ORDER-V2-RESULT-FAILED',
			errorMessage.replace('<line>', lineIdOf(order)),
			false,
		]);
		expect([orderIn(world, order.orderId), world.packingSlips.size]).toEqual([order, 0]);
	});

	it('when the till takes more than was ordered, then it is delivered', () => {
		const { world, order } = anOrderAtATill({ overDelivery: true });

		expect(text(callTill(world, part(order, [[lineIdOf(order), 3]])), 'result')).toBe('DELIVER-ORDER-V2-RESULT-OK');
		expect(orderIn(world, order.orderId).lineList.line).toMatchObject([{ data: { deliveredQuantity: 3 } }]);
	});

	it.each<[string, (order: Pick<Order, 'orderId'>) => string, string]>([
		['deliverOrder', whole, 'DELIVER-ORDER-RESULT'],
		['deliverOrderV2', (order) => part(order, [['any', 1]]), 'DELIVER-ORDER-V2-RESULT'],
	])('when %s comes twice, for no order, for a cancelled one or against a fault, then it says so', (_name, ask, literal) => {
		const { world, order } = anOrderAtATill();
		const cancelled = bookAnOrder(world);
		callTill(world, call('cancelOrder', field('orderId', cancelled.orderId), ''));
		const answers = [callTill(world, ask({ orderId: 'none' })), callTill(world, ask(cancelled)), callTill(world, ask(order), { refuse: true })];
		callTill(world, whole(order));

		answers.push(callTill(world, ask(order)));

		expect(answers.map((reply) => [text(reply, 'result'), text(reply, 'errorMessage'), reply.committed])).toEqual([
			[`${literal}-FAILED`, 'Order not found', false],
			[`${literal}-FAILED`, 'The order has been cancelled', false],
			[`${literal}-FAILED`, 'Order could not be delivered', false],
			[`${literal}-ALREADY-DELIVERED`, 'The order has been delivered already', false],
		]);
	});

	it('when the till is older than V2, then there is none', () => {
		const { world, order } = anOrderAtATill();
		world.serviceVersion = { major: 58, minor: 0, revision: 0 };

		expect([callTill(world, part(order, [[lineIdOf(order), 1]])).status, callTill(world, whole(order)).status]).toEqual([500, 200]);
	});
});

describe('given a delivery with a turnoverType', () => {
	it('when it is INVOICE, then an invoice is made, as far as it is paid for', () => {
		const { world, order } = anOrderAtATill();
		callTill(world, call('payOrder', field('orderId', order.orderId) + field('prepay', true) + payments(['PIN', 1000])));

		const reply = callTill(world, whole(order, 'INVOICE'));

		const invoice = only(world.invoices.values());
		expect(text(reply, 'invoiceId')).toBe(invoice.invoiceId);
		expect(invoice).toMatchObject({ totalInclAmount: 3990, paidAmount: 1000, state: 'INVOICE-STATE-PARTLY-PAID' });
		expect(orderIn(world, order.orderId).completeState).toBe('ORDER-COMPLETE-STATE-COMPLETE');
	});

	it('when two parts are invoiced each, then each invoice has its part and the order is complete after the second', () => {
		const { world, order } = anOrderAtATill();

		callTill(world, part(order, [[lineIdOf(order), 1]], 'INVOICE'));

		expect(orderIn(world, order.orderId).completeState).toBe('ORDER-COMPLETE-STATE-PARTIAL');
		callTill(world, part(order, [[lineIdOf(order), 1]], 'INVOICE'));
		expect([...world.invoices.values()].map(({ totalInclAmount, state }) => [totalInclAmount, state])).toEqual([
			[1995, 'INVOICE-STATE-OUTSTANDING'],
			[1995, 'INVOICE-STATE-OUTSTANDING'],
		]);
		expect(orderIn(world, order.orderId).completeState).toBe('ORDER-COMPLETE-STATE-COMPLETE');
	});

	it('when a deposit covers the first of two parts, then the second is outstanding', () => {
		const { world, order } = anOrderAtATill();
		callTill(world, call('payOrder', field('orderId', order.orderId) + field('prepay', true) + payments(['PIN', 1995])));

		for (const quantity of [1, 1]) callTill(world, part(order, [[lineIdOf(order), quantity]], 'INVOICE'));

		expect([...world.invoices.values()].map(({ paidAmount, state }) => [paidAmount, state])).toEqual([
			[1995, 'INVOICE-STATE-PAID'],
			[0, 'INVOICE-STATE-OUTSTANDING'],
		]);
	});

	it('when it is RECEIPT, then a receipt is made and the order leads to it', () => {
		const { world, order } = anOrderAtATill();

		const reply = callTill(world, whole(order, 'RECEIPT'));

		expect([text(reply, 'invoiceId'), world.invoices.size]).toEqual([undefined, 0]);
		const receipts = callTill(world, call('getReceiptsByOrder', field('orderId', order.orderId), ''));
		expect([text(receipts, 'result'), text(receipts, 'receiptId'), text(receipts, 'state')]).toEqual([
			'GET-RECEIPTS-BY-ORDER-RESULT-OK',
			only(world.receipts.keys()),
			'RECEIPT-STATE-OUTSTANDING',
		]);
	});

	it('when the till takes no notice of it, then there is a packing slip only', () => {
		const { world, order } = anOrderAtATill({ turnoverTypeBooks: false });

		callTill(world, whole(order, 'INVOICE'));

		expect([world.packingSlips.size, world.invoices.size]).toEqual([1, 0]);
	});
});
