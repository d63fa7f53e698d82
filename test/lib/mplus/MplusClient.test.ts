import type { FaultKind } from '../../../sim/server/types';
import { toCreateOrderRequest } from '../../../lib/mplus/orders/toMplusOrder';
import { anOrderDraft } from './anOrderDraft';
import { closeTills, startTill, type TillScene } from './aTillScene';

afterEach(closeTills);

const order = () => ({ request: toCreateOrderRequest(anOrderDraft(), 1, 0) });
const relation = () => ({ relation: { name: 'Anna de Wit', email: 'anna@example.com' } });
const createOrder = async ({ client }: TillScene) => await client.write('createOrderV3', order(), 'keyed');
const createRelation = async ({ client }: TillScene) => await client.write('createRelation', relation(), 'never');

describe('given a till whose first answer goes wrong', () => {
	it.each<FaultKind>(['reset-before', 'lose-answer', 'proxy-page', 'proxy-page-after'])('when it is %s on a read, then it is sent again and answered', async (then) => {
		const till = await startTill({ faults: [{ then, nth: 1 }] });

		await expect(till.client.read('getApiVersion', {})).resolves.toMatchObject({ serviceMajorNumber: 67 });

		expect(till.calls()).toEqual(['getApiVersion', 'getApiVersion']);
	});

	it.each<[fault: FaultKind, replay: string | undefined]>([
		['reset-before', undefined],
		['lose-answer', 'IDEMPOTENCY-RESULT-REPLAY-RESPONSE'],
		['proxy-page', undefined],
		['proxy-page-after', 'IDEMPOTENCY-RESULT-REPLAY-RESPONSE'],
	])('when it is %s on a keyed write, then it is sent again, and the till makes one order', async (then, idempotencyResult) => {
		const till = await startTill({ faults: [{ then, nth: 1, on: 'createOrderV3' }] });

		const end = await createOrder(till);

		expect(end).toMatchObject({ kind: 'answer', value: { result: 'CREATE-ORDER-RESULT-OK', ...(idempotencyResult && { idempotencyResult }) }, dropped: [] });
		expect(till.calls()).toEqual(['createOrderV3', 'createOrderV3']);
		expect(till.sim.world.orders.size).toBe(1);
	});

	it.each<[fault: FaultKind, message: string, relations: number]>([
		['reset-before', 'MplusKASSA, createRelation: no answer (the connection broke)', 1],
		['lose-answer', 'MplusKASSA, createRelation: no answer (the connection broke)', 2],
		['proxy-page', 'MplusKASSA, createRelation: the answer is a page of a server in between (HTTP 502)', 1],
		['proxy-page-after', 'MplusKASSA, createRelation: the answer is a page of a server in between (HTTP 502)', 2],
	])('when it is %s on a write without a key, then it is not sent again: whether it was done is unclear', async (then, message, relations) => {
		const till = await startTill({ faults: [{ then, nth: 1 }] });

		await expect(createRelation(till)).resolves.toEqual({ kind: 'unclear', message });

		expect(till.calls()).toEqual(['createRelation']);
		expect(till.sim.world.relations.size).toBe(relations);
	});

	it.each<[fault: FaultKind, message: string]>([
		['server-error', 'MplusKASSA, createOrderV3: the till reports a fault: Internal server error'],
		['server-error-after', 'MplusKASSA, createOrderV3: the till reports a fault: Internal server error'],
		['cut', 'MplusKASSA, createOrderV3: the answer is no whole SOAP message (HTTP 200)'],
		['garbage', 'MplusKASSA, createOrderV3: the answer is no whole SOAP message (HTTP 200)'],
	])('when it is %s on a keyed write, then it is unclear and looked at before it is sent again', async (then, message) => {
		const till = await startTill({ faults: [{ then }] });

		await expect(createOrder(till)).resolves.toEqual({ kind: 'unclear', message });

		expect(till.calls()).toEqual(['createOrderV3']);
	});

	it.each<[fault: FaultKind, code: string, calls: number]>([
		['lose-answer', 'unanswered', 3],
		['proxy-page', 'system-error', 3],
		['server-error', 'system-error', 1],
		['cut', 'malformed-answer', 1],
		['garbage', 'malformed-answer', 1],
	])('when it is %s on every read, then the read fails as %s', async (then, code, calls) => {
		const till = await startTill({ faults: [{ then }] });

		await expect(till.client.read('getBranches', {})).rejects.toMatchObject({ code });

		expect(till.calls()).toHaveLength(calls);
	});

	it.each(['hang-before', 'hang-after'] as const)('when it is %s, then no answer in time is unclear, too', async (then) => {
		const till = await startTill({ faults: [{ then }], timeoutMs: 300 });

		await expect(createRelation(till)).resolves.toEqual({ kind: 'unclear', message: 'MplusKASSA, createRelation: no answer (no answer in time)' });
	});
});

describe('given a till that is not there', () => {
	it('when it is written to, then nothing was sent, which is an error and not unclear', async () => {
		const till = await startTill();
		await till.sim.close();

		await expect(createRelation(till)).rejects.toMatchObject({
			code: 'unreachable',
			message: `MplusKASSA, createRelation: no connection to ${till.sim.baseUrl}/ (the connection is refused)`,
		});
		await expect(till.client.read('getApiVersion', {})).rejects.toMatchObject({ code: 'unreachable' });
	});
});

describe('given a request that the till says no to', () => {
	it('when it is a fault of the client kind, then nothing was done and it is refused', async () => {
		const till = await startTill({ given: { serviceVersion: { major: 58, minor: 0, revision: 0 } } });

		const end = await createOrder(till);

		expect(end).toEqual({ kind: 'refused', message: 'MplusKASSA, createOrderV3: this till does not know the operation; it needs service version 59 or later' });
		await expect(till.client.read('getOrdersByExtOrderIds', { request: { extOrderIds: { id: ['a'] } } })).rejects.toMatchObject({ code: 'refused', systemCode: 'SOAP-ENV:Client' });
	});

	it('when it is a result that means no, then that is an answer: its meaning is that of the operation', async () => {
		const till = await startTill({ faults: [{ then: 'refuse', on: 'createOrderV3' }] });

		await expect(createOrder(till)).resolves.toMatchObject({ kind: 'answer', value: { result: 'CREATE-ORDER-RESULT-FAILED' } });
	});

	it('when the request cannot be written in XML, then nothing is sent', async () => {
		const till = await startTill();
		const request = toCreateOrderRequest(anOrderDraft({ externalId: 'ccv-\u0001' }), 1, 0);

		await expect(till.client.write('createOrderV3', { request }, 'keyed')).rejects.toMatchObject({ code: 'invalid-request' });

		expect(till.calls()).toEqual([]);
	});

	it('when a text holds what XML cannot carry, then it goes without and the field is told', async () => {
		const till = await startTill();
		const draft = anOrderDraft();
		const lines = draft.lines.map((line) => ({ ...line, text: 'Tie\u0008' }));

		const end = await till.client.write('createOrderV3', { request: toCreateOrderRequest({ ...draft, lines }, 1, 0) }, 'keyed');

		expect(end).toMatchObject({ kind: 'answer', dropped: ['request.order.lineList.line[0].text'] });
	});
});

describe('given a field that came with a later service', () => {
	const relation = { relationNumber: 1, name: 'Webshop', reminderEmail: 'a@example.com' };

	it('when the till is older, then nothing is sent, and the message names field and version', async () => {
		const till = await startTill({ given: { serviceVersion: { major: 64, minor: 0, revision: 0 }, mode: 'till' } });

		await expect(till.client.write('updateRelation', { relation }, 'keyed')).rejects.toMatchObject({
			code: 'refused',
			message: 'This till has service version 64.0.0; the field relation.reminderEmail needs 67 or later',
		});
		await expect(till.client.read('getOrders', { request: { includeLineList: false } })).resolves.toBeDefined();
		expect(till.calls()).toEqual(['getApiVersion', 'getOrders']);
	});

	it('when it stands deep in a list, then its place is named', async () => {
		const till = await startTill({ given: { serviceVersion: { major: 60, minor: 0, revision: 0 }, mode: 'till' } });
		const order = { orderId: '', lineList: { line: [{ articleNumber: 14 }, { articleNumber: 14, lineKind: 'LINE-KIND-HEADER' }] } };

		await expect(till.client.write('createOrder', { order }, 'never')).rejects.toMatchObject({ message: expect.stringContaining('the field order.lineList.line[1].lineKind needs 64 or later') });
	});

	it('when the till has it, then it is sent', async () => {
		const till = await startTill();

		await expect(till.client.write('updateRelation', { relation }, 'keyed')).resolves.toMatchObject({ kind: 'answer' });
		expect(till.sim.world.relations.get(1)).toMatchObject({ reminderEmail: 'a@example.com' });
	});
});
