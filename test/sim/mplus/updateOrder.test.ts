import type { MplusSwitches, MplusWorld, Order } from '../../../sim/mplus/world';

import { anOrderAtATill, bookAnOrder, call, field, lineIdOf, orderIn } from './anOrder';
import { callTill, text, texts } from './callTill';

interface Update {
	/** Of the whole order but its lines. */
	header?: string;
	lines?: string;
	extOrderId?: string;
}

function orderXml({ orderId, relationNumber }: Order, { header = '', lines, extOrderId }: Update): string {
	const list = lines === undefined ? '' : field('lineList', lines);
	const ext = extOrderId === undefined ? '' : field('extOrderId', extOrderId);
	return field('order', field('orderId', orderId) + ext + field('relationNumber', relationNumber) + header + list);
}

function lineXml(articleNumber: number, quantity: number, lineId = ''): string {
	return field('line', field('lineId', lineId) + field('articleNumber', articleNumber) + field('data', field('quantity', quantity)));
}

const updateV2 = (order: Order, update: Update): string => call('updateOrderV2', orderXml(order, update));
const update = (order: Order, change: Update): string => call('updateOrder', orderXml(order, change), '');

function stockOf(world: MplusWorld, articleNumber = 14): [number | undefined, number | undefined] {
	const level = world.stock.get(`1/${articleNumber}`);
	return [level?.freeMicros, level?.reservedMicros];
}

describe('given an order that is updated', () => {
	it('when a line changes and one is added, then ids, totals, stock, marker and counters follow', () => {
		const { world, order } = anOrderAtATill();
		const lines = lineXml(14, 5, lineIdOf(order)) + lineXml(20, 1);

		const reply = callTill(world, updateV2(order, { lines }));

		const after = orderIn(world, order.orderId);
		expect([text(reply, 'result'), text(reply, 'orderString')]).toEqual(['UPDATE-ORDER-RESULT-OK', order.transactionString]);
		expect(after).toMatchObject({ totalInclAmount: 5 * 1995 + 250, changeCounter: 2, versionNumber: 2, orderNumber: order.orderNumber });
		expect([after.syncMarker, after.lineList.line.length, lineIdOf(after)]).toEqual([order.syncMarker + 1, 2, lineIdOf(order)]);
		expect(lineIdOf(after, 1)).not.toBe(lineIdOf(order));
		expect(stockOf(world)).toEqual([-5_000_000, 5_000_000]);
		expect(texts(reply, 'totalInclAmount')).toContain(String(5 * 1995 + 250));
	});

	it('when a line is left out of the list, then it is gone and its stock is free', () => {
		const { world, order } = anOrderAtATill({}, { lines: [{}, { articleNumber: 20 }] });

		callTill(world, updateV2(order, { lines: lineXml(20, 1, lineIdOf(order, 1)) }));

		const after = orderIn(world, order.orderId);
		expect(after.lineList.line.map((line) => line.lineId)).toEqual([lineIdOf(order, 1)]);
		expect([stockOf(world), stockOf(world, 20)]).toEqual([
			[0, 0],
			[-1_000_000, 1_000_000],
		]);
	});

	it('when a line is new after one was left out, then no two lines have one id', () => {
		const { world, order } = anOrderAtATill({}, { lines: [{}, { articleNumber: 20 }] });

		callTill(world, updateV2(order, { lines: lineXml(20, 1, lineIdOf(order, 1)) + lineXml(999, 1) }));

		const ids = orderIn(world, order.orderId).lineList.line.map((line) => line.lineId);
		expect(new Set(ids).size).toBe(2);
	});

	it('when new lines come in two updates, then no id is given twice', () => {
		const { world, order } = anOrderAtATill();

		callTill(world, updateV2(order, { lines: lineXml(20, 1) }));
		const [first] = orderIn(world, order.orderId).lineList.line;
		callTill(world, updateV2(order, { lines: lineXml(999, 1) + lineXml(20, 1, String(first?.lineId)) }));

		const ids = orderIn(world, order.orderId).lineList.line.map((line) => line.lineId);
		expect([new Set([lineIdOf(order), ...ids]).size, ids[1]]).toEqual([3, first?.lineId]);
	});

	it.each<[string, Partial<MplusSwitches>, Update, Record<string, unknown>]>([
		['a field is not sent', {}, { header: field('reference', 'b') }, { extOrderId: 'mine', totalInclAmount: 3990, reference: 'b' }],
		[
			'a field is not sent and the till clears it',
			{ updateClearsUnsent: true },
			{ header: field('reference', 'b'), extOrderId: 'mine' },
			{ extOrderId: 'mine', totalInclAmount: 3990 },
		],
		['no list of lines is sent and the till empties it', { updateKeepsLines: false }, { header: '' }, { totalInclAmount: 0 }],
		['an empty list is sent', {}, { lines: '' }, { totalInclAmount: 0, lineList: { line: [] } }],
		['the till’s own fields are sent', {}, { header: field('totalInclAmount', 1) + field('prepaidAmount', 9) + field('reference', 'b') }, { totalInclAmount: 3990, prepaidAmount: 0 }],
	])('when %s, then the order says so', (_name, switches, change, expected) => {
		const { world, order } = anOrderAtATill(switches, { extOrderId: 'mine', more: field('deliveryMethod', 'PICKUP') });
		const header = switches.updateClearsUnsent ? field('employeeNumber', 999999) : '';

		const xml = update(order, change).replace('<ns1:relationNumber>', `${header}<ns1:relationNumber>`);

		expect(text(callTill(world, xml), 'result')).toBe('UPDATE-ORDER-RESULT-OK');
		expect(orderIn(world, order.orderId)).toMatchObject(expected);
		expect(orderIn(world, order.orderId).deliveryMethod).toBe(switches.updateClearsUnsent ? undefined : 'PICKUP');
		expect(world.failures).toEqual([]);
	});

	it.each<[string, Partial<MplusSwitches>, string, string]>([
		['a new till', {}, 'UPDATE-ORDER-RESULT-NO-CHANGES', ''],
		['an old till', { noChangesFails: true }, 'UPDATE-ORDER-RESULT-FAILED', 'Order not saved because there were no changes in the order.'],
	])('when nothing changes, then %s says so and nothing moves', (_name, switches, result, errorMessage) => {
		const { world, order } = anOrderAtATill(switches);

		const reply = callTill(world, update(order, { lines: lineXml(14, 2, lineIdOf(order)) }));

		expect([text(reply, 'result'), text(reply, 'errorMessage'), reply.committed]).toEqual([result, errorMessage, false]);
		expect(orderIn(world, order.orderId)).toBe(order);
	});

	it.each<[string, string, string]>([
		['the version is stale', field('changeCounter', 1) + field('versionNumber', 7), 'UPDATE-ORDER-RESULT-ORDER-HAS-CHANGED'],
		['the change counter is stale', field('changeCounter', 7), 'UPDATE-ORDER-RESULT-ORDER-HAS-CHANGED'],
		['both are as they are', field('reference', 'b') + field('changeCounter', 1) + field('versionNumber', 1), 'UPDATE-ORDER-RESULT-OK'],
	])('when %s, then it answers %s', (_name, header, result) => {
		const { world, order } = anOrderAtATill();

		const reply = callTill(world, update(order, { header }));

		expect([text(reply, 'result'), reply.committed]).toEqual([result, result.endsWith('OK')]);
	});

	it.each<[string, Update, string]>([
		['an unknown relation', { header: '' }, 'Relation 77 does not exist'],
		['an unknown article', { lines: lineXml(77, 1) }, 'Article 77 does not exist'],
		['an unknown line', { lines: lineXml(14, 1, 'no-such-line') }, 'Order line no-such-line does not exist'],
		['the extOrderId of another order', { extOrderId: 'taken' }, 'extOrderId already exists'],
	])('when it names %s, then it fails in plain words', (_name, change, errorMessage) => {
		const { world, order } = anOrderAtATill();
		bookAnOrder(world, { extOrderId: 'taken' });
		const known = errorMessage.startsWith('Relation') ? { ...order, relationNumber: 77 } : order;

		const reply = callTill(world, update(known, change));

		expect([text(reply, 'result'), text(reply, 'errorMessage'), reply.committed]).toEqual(['UPDATE-ORDER-RESULT-FAILED', errorMessage, false]);
	});

	it('when its extOrderId changes, then it is found by the new one only and the old one is free', () => {
		const { world, order } = anOrderAtATill({}, { extOrderId: 'old' });

		callTill(world, update(order, { extOrderId: 'new' }));

		const find = (id: string): string | undefined => text(callTill(world, call('findOrder', field('extOrderId', id), '')), 'orderId');
		expect([find('old'), find('new')]).toEqual([undefined, order.orderId]);
	});

	it.each([
		['cancelled', 'cancelOrder', 'The order has been cancelled'],
		['delivered', 'deliverOrder', 'The order has been delivered'],
	])('when it has been %s, then it stays as it is', (_name, operation, errorMessage) => {
		const { world, order } = anOrderAtATill();
		const id = field('orderId', order.orderId);
		callTill(world, call(operation, id, operation === 'deliverOrder' ? 'request' : ''));

		const reply = callTill(world, update(order, { header: field('reference', 'late') }));

		expect([text(reply, 'result'), text(reply, 'errorMessage')]).toEqual(['UPDATE-ORDER-RESULT-FAILED', errorMessage]);
	});

	it.each([
		['updateOrder', false],
		['updateOrderV2', true],
	])('when %s names no known order or is refused by a fault, then it says so', (operation, isWrapped) => {
		const { world, order } = anOrderAtATill();
		const ask = (known: Order): string => call(operation, orderXml(known, { header: field('reference', 'b') }), isWrapped ? 'request' : '');

		expect(text(callTill(world, ask({ ...order, orderId: 'none' })), 'result')).toBe('UPDATE-ORDER-RESULT-NOT-FOUND');
		const refused = callTill(world, ask(order), { refuse: true });
		expect([text(refused, 'result'), text(refused, 'errorMessage'), refused.committed]).toEqual(['UPDATE-ORDER-RESULT-FAILED', 'Order could not be saved', false]);
	});

	it('when the till is too old for V2, then there is no such operation', () => {
		const { world, order } = anOrderAtATill({ serviceVersion: { major: 59, minor: 0, revision: 0 } });
		world.serviceVersion.major = 58;

		expect(callTill(world, updateV2(order, { header: '' })).status).toBe(500);
		expect(callTill(world, update(order, { header: field('reference', 'b') })).status).toBe(200);
	});

	it('when part of a line was delivered, then less than that is refused and the rest may go', () => {
		const { world, order } = anOrderAtATill();
		const line = field('line', field('lineId', lineIdOf(order)) + field('quantity', 1));
		callTill(world, call('deliverOrderV2', field('orderDelivery', field('orderId', order.orderId) + field('lineList', line))));

		const less = callTill(world, update(order, { lines: '' }));
		const rest = callTill(world, update(order, { lines: lineXml(14, 1, lineIdOf(order)) }));

		expect([text(less, 'errorMessage'), text(rest, 'result')]).toEqual([`Order line ${lineIdOf(order)} has been delivered in part`, 'UPDATE-ORDER-RESULT-OK']);
		expect(orderIn(world, order.orderId).deliveryState).toBe('ORDER-DELIVERY-STATE-COMPLETE');
		expect(stockOf(world)).toEqual([-1_000_000, 0]);
	});
});

describe('given saveOrder', () => {
	const save = (orderId: string, extOrderId: string, reference = ''): string =>
		call(
			'saveOrder',
			field(
				'order',
				field('orderId', orderId) + field('extOrderId', extOrderId) + field('employeeNumber', 999999) + field('relationNumber', 1) + field('reference', reference),
			),
			'',
		);

	it('when it has no orderId, then it creates, and with one it updates', () => {
		const { world } = anOrderAtATill();
		const created = callTill(world, save('', 'saved'));
		const orderId = text(created, 'orderId') ?? '';

		const updated = callTill(world, save(orderId, 'saved', 'again'));

		expect([text(created, 'result'), text(updated, 'result')]).toEqual(['SAVE-ORDER-RESULT-OK', 'SAVE-ORDER-RESULT-OK']);
		expect([world.orders.size, orderIn(world, orderId).reference]).toEqual([2, 'again']);
	});

	it.each([
		['a new order with a taken extOrderId', '', 'taken', 'SAVE-ORDER-RESULT-EXT-ORDER-ID-ALREADY-EXISTS'],
		['an unknown order', 'none', 'x', 'SAVE-ORDER-RESULT-NOT-FOUND'],
		['an order without changes', 'own', 'own', 'SAVE-ORDER-RESULT-NO-CHANGES'],
		['an order with a taken extOrderId', 'own', 'taken', 'SAVE-ORDER-RESULT-EXT-ORDER-ID-ALREADY-EXISTS'],
	])('when it saves %s, then it says so', (_name, which, extOrderId, result) => {
		const { world, order } = anOrderAtATill({}, { extOrderId: 'own', more: field('reference', '') });
		bookAnOrder(world, { extOrderId: 'taken' });

		const reply = callTill(world, save(which === 'own' ? order.orderId : which, extOrderId));

		expect([text(reply, 'result'), reply.committed]).toEqual([result, false]);
	});

	it.each(['', 'own'])('when a fault refuses it (orderId "%s"), then it fails in its own words', (which) => {
		const { world, order } = anOrderAtATill();

		const reply = callTill(world, save(which && order.orderId, 'z'), { refuse: true });

		expect([text(reply, 'result'), text(reply, 'errorMessage')]).toEqual(['SAVE-ORDER-RESULT-FAILED', 'Order could not be saved']);
	});
});
