import { createKeyRing, type KeyRing } from '../../../../lib/ccv/webhooks/createKeyRing';
import type { Webhook } from '../../../../lib/ccv/webhooks/Webhook';
import { verifySignature } from '../../../../lib/ccv/webhooks/verifySignature';
import { aNotification, aWebhook, BASE, hashOf } from './aNotification';

const BODY = Buffer.from(`${JSON.stringify(aNotification({ name: 'Crème ☕' }), null, 1)}\n`);
const ADDRESS = `${BASE}/orders.created`;
const NOW = 1_000_000;

function ringOf(...webhooks: Webhook[]): KeyRing {
	const ring = createKeyRing(BASE);
	ring.hold(webhooks);
	return ring;
}

const never = async (): Promise<Webhook[]> => await Promise.reject(new Error('nobody should ask'));
const down = async (): Promise<Webhook[]> => await Promise.reject(new Error('down'));

async function verify(ring: KeyRing, hash: string, list: () => Promise<Webhook[]> = never, nowMs = NOW) {
	return await verifySignature(ring, { event: 'orders.created', body: BODY, hash }, nowMs, list);
}

describe('given the key of a webhook', () => {
	const ring = ringOf(aWebhook('orders.created', { key: 'k' }), aWebhook('products.updated', { key: 'other' }));

	it.each([
		['address and body', hashOf('k', `${ADDRESS}|${BODY.toString()}`)],
		['the body alone', hashOf('k', BODY)],
		['either, in capitals', hashOf('k', BODY).toUpperCase()],
	])('when the hash is over %s, then it is genuine', async (_over, hash) => {
		expect(await verify(ring, hash)).toBe('verified');
	});

	it.each([
		['missing', ''],
		['no hex', 'x'.repeat(128)],
		['too short', hashOf('k', BODY).slice(1)],
		['too long', `${hashOf('k', BODY)}00`],
		['another digest', 'a'.repeat(64)],
	])('when the hash is %s, then it is not, and the shop is not asked', async (_what, hash) => {
		expect(await verify(ring, hash)).toBe('unverified');
	});

	it.each([
		['of another key', hashOf('K', BODY)],
		['of the key of another event', hashOf('other', BODY)],
		['of another body', hashOf('k', `${BODY.toString()} `)],
		['of another address', hashOf('k', `${BASE}/products.updated|${BODY.toString()}`)],
	])('when the hash is %s, then it is not', async (_what, hash) => {
		expect(await verify(ringOf(aWebhook('orders.created', { key: 'k' })), hash, async () => [aWebhook('orders.created', { key: 'k' })])).toBe('unverified');
	});

	it('when the shop holds the address its own way, then the hash is over that', async () => {
		const held = aWebhook('orders.created', { key: 'k', address: `${ADDRESS}/` });

		expect(await verify(ringOf(held), hashOf('k', `${ADDRESS}/|${BODY.toString()}`))).toBe('verified');
	});
});

describe('given a key that is lost or another one by now', () => {
	it.each([
		['lost', []],
		['another one', [aWebhook('orders.created', { key: 'old' })]],
		['not shown when it was made', [aWebhook('orders.created', { key: undefined })]],
	])('when it is %s, then the shop shows it, which is kept', async (_what, held) => {
		const ring = ringOf(...held);
		const other = aWebhook('orders.created', { id: '9', address: 'https://other.example/' });

		expect(await verify(ring, hashOf('new', BODY), async () => [aWebhook('orders.created', { key: 'new' }), other])).toBe('verified');
		expect(await verify(ring, hashOf('new', BODY))).toBe('verified');
		expect(ring.all()).toEqual([aWebhook('orders.created', { key: 'new' })]);
	});

	it('when there are two webhooks for a while, then each is genuine', async () => {
		const ring = ringOf(aWebhook('orders.created', { key: 'a' }), aWebhook('orders.created', { id: '2', key: 'b' }));

		expect([await verify(ring, hashOf('a', BODY)), await verify(ring, hashOf('b', BODY))]).toEqual(['verified', 'verified']);
	});

	it('when the shop cannot be asked, then nobody knows, also with a key: it may be another one by now', async () => {
		expect(await verify(ringOf(), hashOf('k', BODY), down)).toBe('unknown');
		expect(await verify(ringOf(aWebhook('orders.created', { key: undefined })), hashOf('k', BODY), down)).toBe('unknown');
		expect(await verify(ringOf(aWebhook('orders.created')), hashOf('k', BODY), down)).toBe('unknown');
	});

	it('when the shop could not be asked, then the next one asks it at once', async () => {
		const ring = ringOf(aWebhook('orders.created', { key: 'old' }));
		expect(await verify(ring, hashOf('new', BODY), down)).toBe('unknown');

		expect(await verify(ring, hashOf('new', BODY), async () => [aWebhook('orders.created', { key: 'new' })], NOW + 1)).toBe('verified');
	});

	it('when the shop was asked and has no such webhook, then it is not genuine', async () => {
		expect(await verify(ringOf(), hashOf('k', BODY), async () => [])).toBe('unverified');
	});

	it('when many wrong hashes come, then the shop is asked now and then only, and once for those that come together', async () => {
		let asked = 0;
		const list = async () => {
			asked += 1;
			await Promise.resolve();
			return [aWebhook('orders.created', { key: 'k' })];
		};
		const ring = ringOf();
		await Promise.all(Array.from({ length: 50 }, async () => await verify(ring, hashOf('?', BODY), list)));
		for (let later = 0; later < 10_000; later += 100) await verify(ring, hashOf('?', BODY), list, NOW + later);
		expect(asked).toBe(1);

		await verify(ring, hashOf('?', BODY), list, NOW + 10_000);
		expect(asked).toBe(2);
		expect(await verify(ring, hashOf('k', BODY), list, NOW + 10_001)).toBe('verified');
	});
});
