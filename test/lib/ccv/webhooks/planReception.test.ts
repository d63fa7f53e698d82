import { createDeliveryMemory, KEPT, REMEMBERED, type DeliveryMemory } from '../../../../lib/ccv/webhooks/createDeliveryMemory';
import { planReception, type ReceptionSettings } from '../../../../lib/ccv/webhooks/planReception';
import { toItemJson } from '../../../../lib/ccv/webhooks/toItemJson';
import type { Signature } from '../../../../lib/ccv/webhooks/verifySignature';
import type { WebhookEvent } from '../../../../lib/ccv/webhooks/webhookEvents';
import { aNotification } from './aNotification';

const STRICT: ReceptionSettings = { verification: 'strict', isTest: false };
const WARN: ReceptionSettings = { ...STRICT, verification: 'warn' };
const OFF: ReceptionSettings = { ...STRICT, verification: 'off' };

function aDelivery(signature: Signature | undefined, over: object = {}, event: WebhookEvent = 'orders.updated.status') {
	const notification = aNotification(over);
	return { event, notification, body: Buffer.from(JSON.stringify(notification)), signature };
}

const ends = (memory: DeliveryMemory, settings: ReceptionSettings, ...deliveries: Array<ReturnType<typeof aDelivery>>) =>
	deliveries.map((delivery) => {
		const reception = planReception(delivery, settings, memory);
		return reception.kind === 'start' ? reception.signature : reception.status;
	});

describe('given a delivery', () => {
	it.each<[string, ReceptionSettings, Signature | undefined, string | number]>([
		['genuine, strict', STRICT, 'verified', 'verified'],
		['forged, strict', STRICT, 'unverified', 401],
		['of a key nobody knows, strict', STRICT, 'unknown', 503],
		['genuine, warn', WARN, 'verified', 'verified'],
		['forged, warn', WARN, 'unverified', 'unverified'],
		['of a key nobody knows, warn', WARN, 'unknown', 'unverified'],
		['not looked at, off', OFF, undefined, 'unchecked'],
	])('when it is %s, then it ends so, and the log says what is doubtful', (_what, settings, signature, end) => {
		const memory = createDeliveryMemory();
		const reception = planReception(aDelivery(signature), settings, memory);

		expect(reception.kind === 'start' ? reception.signature : reception.status).toBe(end);
		expect(reception.log !== undefined).toBe(signature !== undefined && signature !== 'verified');
		expect(reception.log ?? '').not.toContain('klant@example.com');
	});

	it('when it comes again, then it starts nothing; of another moment, record, event or content, it does', () => {
		const again = aDelivery('verified');
		const others = [aDelivery('verified', { triggered_at: '2026-11-17T14:40:42Z' }), aDelivery('verified', { id: 1 }), aDelivery('verified', {}, 'orders.created'), aDelivery('verified', { status: 6 })];

		expect(ends(createDeliveryMemory(), STRICT, again, again, ...others, again)).toEqual(['verified', 200, 'verified', 'verified', 'verified', 'verified', 200]);
	});

	it('when it could not be started, then it may come again', () => {
		const memory = createDeliveryMemory();
		const reception = planReception(aDelivery('verified'), STRICT, memory);
		if (reception.kind === 'start') memory.forget(reception.identity);

		expect(ends(memory, STRICT, aDelivery('verified'))).toEqual(['verified']);
	});

	it('when a forged copy comes first, then the genuine one starts the workflow all the same; after it, a copy does not', () => {
		expect(ends(createDeliveryMemory(), WARN, aDelivery('unverified'), aDelivery('unverified'), aDelivery('verified'), aDelivery('unverified'))).toEqual(['unverified', 200, 'verified', 200]);
		expect(ends(createDeliveryMemory(), STRICT, aDelivery('unverified'), aDelivery('verified'))).toEqual([401, 'verified']);
	});

	it('when it is tried from the editor, then it may come over and over', () => {
		expect(ends(createDeliveryMemory(), { ...STRICT, isTest: true }, aDelivery('verified'), aDelivery('verified'), aDelivery('unverified'))).toEqual(['verified', 'verified', 401]);
	});
});

describe('given a memory of deliveries', () => {
	it('when there are more than it holds, then the oldest go, and it grows no further', () => {
		const memory = createDeliveryMemory();
		for (let count = 0; count <= REMEMBERED; count++) memory.take(`delivery ${count}`);

		expect([memory.has('delivery 0'), memory.has('delivery 1')]).toEqual([false, true]);
		expect(memory.latest).toHaveLength(KEPT);
		expect(memory.latest.at(-1)).toBe(`delivery ${REMEMBERED}`);
	});

	it('when what was stored is recalled, then it is known; rubbish is passed over', () => {
		const memory = createDeliveryMemory();
		memory.recall(['a', 7, null, 'b']);
		for (const rubbish of [undefined, null, 'a', { a: 1 }, memory.latest]) memory.recall(rubbish);

		expect([memory.take('a'), memory.take('b'), memory.take('c')]).toEqual([false, false, true]);
		expect(memory.latest).toEqual(['a', 'b', 'c']);
	});

	it('when one came to nothing, then it is neither known nor stored, also where it had been stored before', () => {
		const memory = createDeliveryMemory();
		memory.take('a');
		memory.take('b');
		const stored = [...memory.latest];
		memory.forget('a');
		memory.recall(stored);

		expect(memory.latest).toEqual(['b']);
		expect(memory.take('a')).toBe(true);
	});
});

describe('given an item', () => {
	it('when a notification has fields of our names, then ours hold', () => {
		const delivery = aDelivery('verified', { event: 'x', signature: 'x' });

		expect(toItemJson(delivery, 'verified')).toMatchObject({ event: 'orders.updated.status', signature: 'verified', triggered_at: '2026-11-17T14:40:41Z', id: 340377945, previous_status: 1 });
	});

	it('when a notification names its id in href only, then the item has it', () => {
		expect(toItemJson(aDelivery('verified', { id: undefined }), 'unchecked')).toMatchObject({ id: '340377945', signature: 'unchecked' });
	});

	it('when it names nothing, then what is unknown is absent', () => {
		const delivery = { event: 'orders.created' as const, notification: {}, body: Buffer.from('{}'), signature: undefined };

		expect(toItemJson(delivery, 'unchecked')).toEqual({ event: 'orders.created', signature: 'unchecked' });
	});
});
