import { landQueue } from '../../../../sim/mplus/queue/landQueue';
import { changeOrder } from '../../../../sim/mplus/store/changeOrder';
import type { Order } from '../../../../sim/mplus/world';
import { callsOf, closeSoundTills, itemsOf, OLD, runBehind, runMplus, sentTo, startSoundTill } from '../../../support/mplusNode';
import { orderBy, picked, salesTill, storedLine, storedOrder } from '../../../support/salesTill';

afterAll(closeSoundTills);

type Given = Parameters<typeof salesTill>[0];
const scene = async (over: Given = {}, order: object = {}) => await startSoundTill(salesTill({ orders: [storedOrder(order)], ...over }));
const update = (over: object) => ({ ...orderBy('externalId', 'shop-1'), ...over });
const lines = (...list: object[]) => ({ lines: { line: list } });
const linesOf = ({ world }: Awaited<ReturnType<typeof scene>>) => world.orders.get('order-1')?.lineList.line.map(({ lineId, articleNumber }) => [lineId, articleNumber]) ?? [];
const SECOND = storedOrder({ orderId: 'order-2', extOrderId: 'shop-2', orderNumber: { year: 2026, number: 502 } });

describe('MplusKASSA, Order: Update', () => {
	it('given a new reference, when an order is updated, then only that changes and the rest is sent along', async () => {
		const till = await scene();

		const finished = await runMplus(till, 'order', 'update', update({ updateFields: { reference: 'Call first' } }));

		expect(finished.output('Node')).toMatchObject([
			{
				json: { orderId: 'order-1', reference: 'Call first', relationNumber: 1042, totalIncl: 42.4, lines: [{ lineId: 'line-1', quantity: 2 }, { lineId: 'line-2' }], changed: true, differs: [] },
				pairedItem: { item: 0 },
			},
		]);
		expect(callsOf(till)).toEqual(['findOrder', 'updateOrderV2']);
		expect(till.log.at(-1)?.body).toMatch(/<ns1:changeCounter>1<.*<ns1:versionNumber>1<.*<ns1:lineId>line-1<.*<ns1:lineId>line-2</);
	});

	it.each<[string, Given]>([
		['clears what it is not sent', { updateClearsUnsent: true, updateKeepsLines: false }],
		['is old', OLD],
	])('given a till that %s, when an order is updated, then nothing is lost', async (_, given) => {
		const till = await scene(given, { deliveryAddress: { name: 'Jan', city: 'Utrecht' }, deliveryMethod: 'PICKUP', orderCategoryNumber: 1, deliveryDate: { day: 1, mon: 12, year: 2026 }, workplaceNumber: 1 });

		const finished = await runMplus(till, 'order', 'update', update({ updateFields: { reference: 'Call first' } }));

		expect(itemsOf(finished)).toMatchObject([{ changed: true, differs: [], externalOrderId: 'shop-1' }]);
		expect(till.world.orders.get('order-1')).toMatchObject({
			...{ reference: 'Call first', relationNumber: 1042, deliveryAddress: { name: 'Jan', city: 'Utrecht' }, deliveryMethod: 'PICKUP', orderCategoryNumber: 1 },
			...{ deliveryDate: { day: 1, mon: 12, year: 2026 }, workplaceNumber: 1, extOrderId: 'shop-1', totalInclAmount: 4240 },
		});
	});

	it('given an address in part, when an order is updated, then the rest of the address stays', async () => {
		const till = await scene({}, { deliveryAddress: { addressId: 'a-1', name: 'Jan', address: 'Dorpsstraat 1', city: 'Utrecht' } });

		const finished = await runMplus(till, 'order', 'update', update({ updateFields: { deliveryAddress: { values: { address: 'Kerkstraat 2' } } } }));

		expect(itemsOf(finished)).toMatchObject([{ changed: true, differs: [] }]);
		expect(till.world.orders.get('order-1')?.deliveryAddress).toEqual({ name: 'Jan', address: 'Kerkstraat 2', city: 'Utrecht' });
	});

	it('given nothing that is new, when an order is updated, then nothing is written', async () => {
		const till = await scene();

		const finished = await runMplus(till, 'order', 'update', update({ updateFields: { reference: 'Webshop 1', customer: picked(1042) }, linesMode: 'replace', ...lines({ article: picked(14), quantity: 2 }, { article: picked(20), quantity: 1, price: '2.50' }) }));

		expect(itemsOf(finished)).toMatchObject([{ orderId: 'order-1', changed: false, differs: [] }]);
		expect(callsOf(till)).toEqual(['findOrder']);
	});

	it.each<[string, Given]>([
		['NO-CHANGES', {}],
		['an old till\'s refusal', { noChangesFails: true, ...OLD }],
	])('given the till sees no change and answers %s, when an order is updated, then it is no failure', async (_, given) => {
		const till = await scene({ ...given, mode: 'till', ignoresField: ['reference'] });
		await runMplus(till, 'order', 'update', update({ updateFields: { reference: 'Call first', deliveryMethod: picked('PICKUP') } }));

		const finished = await runMplus(till, 'order', 'update', update({ updateFields: { reference: 'Call first' } }));

		expect(itemsOf(finished)).toMatchObject([{ changed: false, differs: ['reference Webshop 1 instead of Call first'] }]);
		expect([till.world.orders.get('order-1')?.reference, sentTo(till, given?.noChangesFails ? 'updateOrder' : 'updateOrderV2').length]).toEqual(['Webshop 1', 2]);
	});

	it('given a line to add, when an order is updated, then the others keep their IDs and deliveries', async () => {
		const till = await scene({}, { lineList: { line: [storedLine('line-1', 14, 2, 1995, 1), storedLine('line-2', 20, 1, 250)] }, deliveryState: 'ORDER-DELIVERY-STATE-PARTIAL' });

		const finished = await runMplus(till, 'order', 'update', update({ linesMode: 'add', ...lines({ article: picked(999), quantity: 1, price: '4.95', text: 'Shipping' }) }));

		expect(itemsOf(finished)).toMatchObject([{ totalIncl: 47.35, changed: true, differs: [], lines: [{ lineId: 'line-1', delivered: 1 }, { lineId: 'line-2' }, { articleNumber: 999, price: 4.95, text: 'Shipping' }] }]);
		expect(linesOf(till)).toEqual([['line-1', 14], ['line-2', 20], [expect.any(String), 999]]);
	});

	it('given all lines anew, when an order is updated, then lines of the same article or ID are changed and the rest goes', async () => {
		const till = await scene({}, { lineList: { line: [storedLine('line-1', 14, 2, 1995), storedLine('line-2', 20, 1, 250), storedLine('line-3', 14, 5, 1995)] } });

		const finished = await runMplus(till, 'order', 'update', update({ linesMode: 'replace', ...lines({ article: picked(14), quantity: 3, price: '18' }, { article: picked(15), quantity: 1 }, { article: picked(14), lineId: 'line-1', quantity: 1 }) }));

		expect(itemsOf(finished)).toMatchObject([
			{ totalIncl: 93.9, differs: [], lines: [{ lineId: 'line-3', articleNumber: 14, quantity: 3, price: 18 }, { articleNumber: 15, quantity: 1, price: 19.95 }, { lineId: 'line-1', quantity: 1, price: 19.95 }] },
		]);
		expect(linesOf(till)).toEqual([['line-3', 14], [expect.any(String), 15], ['line-1', 14]]);
	});

	it('given a line ID that the order does not have, when it is updated behind another, then nothing is sent for it', async () => {
		const till = await scene({ orders: [storedOrder(), SECOND] });
		const by = (lineId: string) => ({ linesMode: 'replace', ...lines({ article: picked(14), lineId, quantity: 1 }) });

		const { done, failed, code } = await runBehind(till, 'order', 'update', update(by('line-1')), { ...orderBy('externalId', 'shop-2'), ...by('line-9') });

		expect(done).toMatchObject([{ orderId: 'order-1', changed: true, totalIncl: 19.95 }]);
		expect([failed, code]).toEqual([expect.stringMatching(/The order has no line line-9/), 'invalid-setting']);
		expect([callsOf(till), till.world.orders.get('order-2')?.changeCounter]).toEqual([['findOrder', 'updateOrderV2', 'findOrder'], 1]);
	});

	it('given JSON with null, when an order is updated, then that text is cleared and the rest stays', async () => {
		const till = await scene();

		const finished = await runMplus(till, 'order', 'update', update({ specify: 'json', json: '{"reference": null, "deliveryDate": "2026-12-01"}' }));

		expect(itemsOf(finished)).toMatchObject([{ reference: '', deliveryDate: '2026-12-01', relationNumber: 1042, changed: true, differs: [] }]);
		expect(till.world.orders.get('order-1')).toMatchObject({ reference: '', deliveryDate: { day: 1, mon: 12, year: 2026 }, relationNumber: 1042 });
	});

	it('given what Get gives with one change, when it is sent back as JSON, then that one is made', async () => {
		const till = await scene();
		await runMplus(till, 'order', 'update', update({ updateFields: { deliveryMethod: picked('PICKUP') } }));
		const [read] = itemsOf(await runMplus(till, 'order', 'get', { ...orderBy('id', 'order-1'), simplify: false }));

		const same = itemsOf(await runMplus(till, 'order', 'update', update({ specify: 'json', json: JSON.stringify(read) })));
		const other = itemsOf(await runMplus(till, 'order', 'update', update({ specify: 'json', json: JSON.stringify({ ...read, reference: 'Call first' }) })));

		expect(same).toMatchObject([{ changed: false }]);
		expect(other).toMatchObject([{ changed: true, reference: 'Call first', deliveryMethod: 'PICKUP', lines: [{ lineId: 'line-1' }, { lineId: 'line-2' }], differs: [] }]);
		expect([till.world.orders.get('order-1')?.reference, linesOf(till)]).toEqual(['Call first', [['line-1', 14], ['line-2', 20]]]);
	});

	it('given somebody changes the second order in between, when it is updated, then nothing of that is overwritten', async () => {
		const till = await scene({ orders: [storedOrder(), SECOND] });
		till.onCall = ({ label, body }) => {
			if (label === 'findOrder' && body.includes('shop-2')) changeOrder(till.world, till.world.orders.get('order-2') as Order, { reference: 'By hand' });
		};

		const { done, failed } = await runBehind(till, 'order', 'update', update({ updateFields: { reference: 'Call first' } }), orderBy('externalId', 'shop-2'));

		expect(done).toMatchObject([{ orderId: 'order-1', reference: 'Call first', changed: true }]);
		expect(failed).toMatch(/^Order 2026\.502 was changed by somebody else at the same time; nothing was changed now.*Run this again/);
		expect([...till.world.orders.values()].map(({ reference }) => reference)).toEqual(['Call first', 'By hand']);
	});

	it('given the answer is lost, when the order is seen to be as asked, then it is no failure', async () => {
		const till = await scene();
		till.faults.push({ on: 'updateOrderV2', then: 'lose-answer' });

		const [item] = itemsOf(await runMplus(till, 'order', 'update', update({ updateFields: { reference: 'Call first' } })));

		expect(item).toMatchObject({ reference: 'Call first', differs: [] });
		expect(item).not.toHaveProperty('changed');
		expect(till.world.orders.get('order-1')?.reference).toBe('Call first');
		expect(callsOf(till)).toEqual(['findOrder', 'updateOrderV2', 'getOrder']);
	});

	it.each<[string, (order: Order, till: Awaited<ReturnType<typeof scene>>) => void]>([
		['nobody changed it', () => undefined],
		['somebody else changed it', (order, { world }) => void changeOrder(world, order, { reference: 'By hand' })],
	])('given no answer, when %s, then a change that no answer shows is not taken for done', async (_, inBetween) => {
		const till = await scene({ orders: [storedOrder(), SECOND] });
		till.faults.push({ on: 'updateOrderV2', containing: '>order-2<', then: 'server-error' });
		till.onCall = ({ label, body }) => {
			if (label === 'updateOrderV2' && body.includes('>order-2<')) inBetween(till.world.orders.get('order-2') as Order, till);
		};

		const { done, failed, code } = await runBehind(till, 'order', 'update', update({ specify: 'json', json: '{"onDeliveryUrl": "https://shop.example/delivered"}' }), orderBy('externalId', 'shop-2'));

		expect(done).toMatchObject([{ orderId: 'order-1', changed: true }]);
		expect([failed, code]).toEqual([expect.stringMatching(/^Order 2026\.502: it is not known whether the till changes it/), 'unanswered']);
		expect([...till.world.orders.values()].map(({ onDeliveryUrl }) => onDeliveryUrl)).toEqual(['https://shop.example/delivered', undefined]);
	});

	it('given no answer, when only the text of a line was to change and somebody else changed the order, then it is not taken for done', async () => {
		const till = await scene({ orders: [storedOrder(), SECOND] });
		till.faults.push({ on: 'updateOrderV2', containing: '>order-2<', then: 'server-error' });
		till.onCall = ({ label, body }) => {
			if (label === 'updateOrderV2' && body.includes('>order-2<')) changeOrder(till.world, till.world.orders.get('order-2') as Order, { reference: 'By hand' });
		};

		const { done, failed, code } = await runBehind(till, 'order', 'update', update({ linesMode: 'replace', ...lines({ article: picked(14), quantity: 2, text: 'Silk tie' }, { article: picked(20), quantity: 1 }) }), orderBy('externalId', 'shop-2'));

		expect(done).toMatchObject([{ orderId: 'order-1', changed: true, lines: [{ text: 'Silk tie' }, {}] }]);
		expect([failed, code]).toEqual([expect.stringMatching(/^Order 2026\.502: it is not known whether the till changes it/), 'unanswered']);
		expect(till.world.orders.get('order-2')).toMatchObject({ reference: 'By hand', lineList: { line: [{ text: 'Tie' }, {}] } });
	});

	it('given every answer is lost, when a line was added, then it is seen in the order and not added once more', async () => {
		const till = await scene();
		till.faults.push({ on: 'updateOrderV2', then: 'lose-answer' });

		const finished = await runMplus(till, 'order', 'update', update({ linesMode: 'add', ...lines({ article: picked(999), quantity: 1, price: '4.95' }) }));

		expect(itemsOf(finished)).toMatchObject([{ totalIncl: 47.35, lines: [{}, {}, { articleNumber: 999 }] }]);
		expect([linesOf(till).length, sentTo(till, 'updateOrderV2').length]).toEqual([3, 1]);
	});

	it.each<[string, object, object, RegExp, string]>([
		['the till reports a fault', {}, { then: 'server-error' }, /^Order 2026\.502: it is not known whether the till changes it/, 'unanswered'],
		['the till says no', {}, { then: 'refuse' }, /^Order 2026\.502: MplusKASSA refuses: Order could not be saved/, 'refused'],
		['the order is cancelled', { cancelState: 'ORDER-CANCEL-STATE-COMPLETE' }, {}, /^Order 2026\.502: MplusKASSA refuses: The order has been cancelled/, 'refused'],
	])('given %s, when an order is updated behind another, then it says so and only the other changed', async (_, order, fault, message, code) => {
		const till = await scene({ orders: [storedOrder(), { ...SECOND, ...order }] });
		if ('then' in fault) till.faults.push({ on: 'updateOrderV2', containing: '>order-2<', ...fault } as never);

		const behind = await runBehind(till, 'order', 'update', update({ updateFields: { reference: 'Call first' } }), orderBy('externalId', 'shop-2'));

		expect(behind.done).toMatchObject([{ orderId: 'order-1', changed: true }]);
		expect([behind.failed, behind.code]).toEqual([expect.stringMatching(message), code]);
		expect([...till.world.orders.values()].map(({ reference }) => reference)).toEqual(['Call first', 'Webshop 1']);
	});

	it('given no such order, when the second item names it, then only that fails', async () => {
		const till = await scene();

		const finished = await runMplus(
			till,
			'order',
			'update',
			{ order: { __rl: true, mode: 'externalId', value: '={{ $json.id }}' }, updateFields: { reference: 'x' } },
			{ input: [{ id: 'shop-1' }, { id: 'shop-2' }], onError: 'continueRegularOutput' },
		);

		expect(finished.output('Node')).toMatchObject([
			{ json: { changed: true }, pairedItem: { item: 0 } },
			{ json: { error: 'MplusKASSA has no order shop-2', details: { code: 'not-found' } }, pairedItem: { item: 1 } },
		]);
		expect([till.world.orders.get('order-1')?.reference, callsOf(till)]).toEqual(['x', ['findOrder', 'updateOrderV2', 'findOrder']]);
	});

	it.each<[string, Given]>([
		['a new till', {}],
		['an old till', OLD],
	])('given the branch of %s does it later, when an order is updated, then it says queued and claims no change', async (_, given) => {
		const till = await scene({ updateQueued: true, queueDelayMs: Infinity, ...given });

		const finished = await runMplus(till, 'order', 'update', update({ updateFields: { reference: 'Call first' } }));

		expect(finished.output('Node')).toMatchObject([{ json: { orderId: 'order-1', reference: 'Webshop 1', queued: true }, pairedItem: { item: 0 } }]);
		expect(finished.output('Node')[0]?.json).not.toHaveProperty('changed');
		expect(finished.output('Node')[0]?.json).not.toHaveProperty('differs');
		expect(till.world.orders.get('order-1')?.reference).toBe('Webshop 1');
		landQueue(till.world);
		expect(till.world.orders.get('order-1')?.reference).toBe('Call first');
	});

	it('given no answer, when a line was to be added and is not seen, then it warns of adding it twice', async () => {
		const till = await scene();
		till.faults.push({ on: 'updateOrderV2', then: 'server-error' });

		const finished = await runMplus(till, 'order', 'update', update({ linesMode: 'add', ...lines({ article: picked(999), quantity: 1 }) }));

		expect(finished.error).toMatch(/it is not known whether the till changes it.*Look at the order in the till before you run this again: lines that come late would be added twice/);
		expect(till.world.orders.get('order-1')?.lineList.line).toHaveLength(2);
	});
});
