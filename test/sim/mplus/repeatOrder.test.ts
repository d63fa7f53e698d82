import { aTill } from './aTill';
import { anOrderXml, v3 } from './anOrderXml';
import { callTill, text } from './callTill';

const findOrder = (extOrderId: string): string => `<ns1:findOrder><ns1:extOrderId>${extOrderId}</ns1:extOrderId></ns1:findOrder>`;

describe('given an order that was booked', () => {
	const first = v3(anOrderXml({ extOrderId: 'ccv-1-9' }));

	it('when the same key comes again, then the same answer is replayed and nothing is booked', () => {
		const world = aTill();
		const original = callTill(world, first);

		const replay = callTill(world, first);

		expect(replay.body).toBe(original.body.replace('ORIGINAL-RESPONSE', 'REPLAY-RESPONSE'));
		expect([world.orders.size, replay.committed]).toEqual([1, false]);
	});

	it('when its extOrderId comes under another key, then the order exists already', () => {
		const world = aTill();
		callTill(world, first);

		const reply = callTill(world, first.replace('key-1', 'key-2'));

		expect([text(reply, 'result'), world.orders.size]).toEqual(['CREATE-ORDER-RESULT-EXT-ORDER-ID-ALREADY-EXISTS', 1]);
	});

	it.each([
		['the till does not enforce uniqueness', { uniqueExtOrderId: false }, 'key-2', 2, 'CREATE-ORDER-RESULT-OK'],
		['the till honours no keys', { keysHonoured: false }, 'key-1', 1, 'CREATE-ORDER-RESULT-EXT-ORDER-ID-ALREADY-EXISTS'],
		['it does neither', { keysHonoured: false, uniqueExtOrderId: false }, 'key-1', 2, 'CREATE-ORDER-RESULT-OK'],
	])('when %s, then a repetition is seen or not accordingly', (_name, switches, key, orders, result) => {
		const world = aTill(switches);
		callTill(world, first);

		const reply = callTill(world, first.replace('key-1', key));

		expect([world.orders.size, text(reply, 'result')]).toEqual([orders, result]);
	});

	it('when orders without extOrderId follow, then they are no duplicates', () => {
		const world = aTill();

		for (const key of ['a', 'b']) callTill(world, v3(anOrderXml(), key));

		expect(world.orders.size).toBe(2);
	});

	it("when it is read back, then it holds what was sent, the till's own fields and its wall clock", () => {
		const world = aTill();
		callTill(
			world,
			v3(
				anOrderXml({
					extOrderId: 'x',
					more: '<ns1:reference>Webshop 9</ns1:reference>',
					lines: [{ more: '<ns1:text>Note</ns1:text>' }],
				}),
			),
		);

		const [order] = [...world.orders.values()];

		expect(order).toMatchObject({
			...{
				extOrderId: 'x',
				reference: 'Webshop 9',
				syncMarker: 1,
				versionNumber: 1,
				changeCounter: 1,
				orderNumber: { year: 2026, number: 1 },
			},
			entryTimestamp: { sec: 0, min: 0, hour: 12, day: 30, mon: 7, year: 2026, isdst: false, timezone: 120 },
			financialDate: { day: 30, mon: 7, year: 2026 },
			lineList: {
				line: [
					{ articleNumber: 14, text: 'Note', pluNumber: 'TIE-RED', data: { price: 1995, totalInclAmount: 1995, vatCode: 1 } },
				],
			},
		});
		expect(world.sentOrders.get(order?.orderId ?? '')).toMatchObject({
			reference: 'Webshop 9',
			lineList: { line: [{ data: { quantity: 1 } }] },
		});
		expect(text(callTill(world, findOrder('x')), 'orderId')).toBe(order?.orderId);
		expect(world.stock.get('1/14')).toMatchObject({ freeMicros: -1_000_000, reservedMicros: 1_000_000 });
	});
});

describe('given a failure', () => {
	const order = anOrderXml({ extOrderId: 'x', lines: [{ articleNumber: 77 }] });
	const good = anOrderXml({ extOrderId: 'x' });

	it.each([
		[true, 'CREATE-ORDER-RESULT-FAILED', 'IDEMPOTENCY-RESULT-REPLAY-RESPONSE'],
		[false, 'CREATE-ORDER-RESULT-OK', 'IDEMPOTENCY-RESULT-ORIGINAL-RESPONSE'],
	])(
		'when failures are replayed: %s, then the corrected order under its key is answered %s',
		(replayFailures, result, idempotencyResult) => {
			const world = aTill({ replayFailures });
			callTill(world, v3(order));

			const reply = callTill(world, v3(good));

			expect([text(reply, 'result'), text(reply, 'idempotencyResult')]).toEqual([result, idempotencyResult]);
		},
	);

	it('when the fault "refuse" is played, then the till says no and remembers it under the key', () => {
		const world = aTill();
		callTill(world, v3(good), { refuse: true });

		const reply = callTill(world, v3(good));

		expect([text(reply, 'result'), text(reply, 'errorMessage'), world.orders.size]).toEqual([
			'CREATE-ORDER-RESULT-FAILED',
			'Order could not be saved',
			0,
		]);
	});

	it('when the key is empty, then the order fails', () => {
		expect(text(callTill(aTill(), v3(good, '')), 'result')).toBe('CREATE-ORDER-RESULT-FAILED');
	});
});

describe('given two tills of one world', () => {
	it('when they get the same calls at the same time, then they answer byte for byte alike', () => {
		const calls = [v3(anOrderXml({ extOrderId: 'a' }), 'a'), v3(anOrderXml({ extOrderId: 'b' }), 'b'), findOrder('b')];

		const [one, other] = [aTill(), aTill()].map((world) => calls.map((call) => callTill(world, call).body));

		expect(one).toEqual(other);
	});
});
