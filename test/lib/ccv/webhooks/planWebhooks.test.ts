import * as fc from 'fast-check';

import { isDone, planWebhooks, type WebhookPlan } from '../../../../lib/ccv/webhooks/planWebhooks';
import type { Webhook } from '../../../../lib/ccv/webhooks/Webhook';
import { addressOf, isBelow } from '../../../../lib/ccv/webhooks/webhookAddress';
import { WEBHOOK_EVENTS, type WebhookEvent } from '../../../../lib/ccv/webhooks/webhookEvents';
import { aWebhook, BASE } from './aNotification';

const NOTHING: WebhookPlan = { keep: [], activate: [], create: [], remove: [] };
const plan = (held: Webhook[], ...events: WebhookEvent[]) => planWebhooks(held, { base: BASE, events });

describe('given the webhooks that a shop holds', () => {
	it('when none is ours, then each wanted one is made and the others are left alone', () => {
		const others = [
			aWebhook('orders.created', { address: 'https://other.example/hook' }),
			aWebhook('orders.created', { id: '2', address: `${BASE}-2/orders.created` }),
			aWebhook('orders.created', { id: '3', address: 'https://n8n.example/webhook-test/id/orders.created' }),
		];

		expect(plan(others, 'orders.created', 'orders.created', 'products.updated')).toEqual({ ...NOTHING, create: ['orders.created', 'products.updated'] });
	});

	it('when ours is there, then it is kept, also where the shop writes the address its own way', () => {
		const held = aWebhook('orders.created', { address: 'HTTPS://N8N.example:443/webhook/id/orders.created/' });

		expect(plan([held], 'orders.created')).toEqual({ ...NOTHING, keep: [held] });
	});

	it('when ours is switched off, then it is switched on', () => {
		const held = aWebhook('orders.created', { isActive: false });

		expect(plan([held], 'orders.created')).toEqual({ ...NOTHING, activate: [held] });
	});

	it.each<[string, Partial<Webhook>, Partial<Webhook>]>([
		['the active one', { id: '2' }, { id: '1', isActive: false }],
		['the one whose key is shown', { id: '2' }, { id: '1', key: undefined }],
		['the oldest', { id: '2' }, { id: '10' }],
	])('when ours is there twice, then %s is kept', (_which, better, worse) => {
		const [keep, remove] = [aWebhook('orders.created', better), aWebhook('orders.created', worse)];

		for (const held of [[keep, remove], [remove, keep]]) expect(plan(held, 'orders.created')).toEqual({ ...NOTHING, keep: [keep], remove: [remove] });
	});

	it('when one of ours is of an event that is not chosen any more, or at an address of another event, then it goes', () => {
		const earlier = aWebhook('products.updated', { id: '2' });
		const crossed = aWebhook('orders.created', { id: '3', address: `${BASE}/products.updated` });
		const bare = aWebhook('orders.created', { id: '4', address: BASE });

		expect(plan([earlier, crossed, bare], 'orders.created')).toEqual({ ...NOTHING, create: ['orders.created'], remove: [earlier, crossed, bare] });
	});

	it('when a plan was carried out, then nothing is left to do, whatever was there before', () => {
		const event = fc.constantFrom(...WEBHOOK_EVENTS);
		const address = fc.oneof(event.map((name) => addressOf(BASE, name)), fc.constantFrom(BASE, 'https://other.example/x', `${BASE}2/orders.created`));
		const held = fc.uniqueArray(fc.record({ id: fc.integer({ min: 1, max: 99 }).map(String), event, address, isActive: fc.boolean() }), { selector: ({ id }) => id, maxLength: 12 });

		fc.assert(
			fc.property(held, fc.uniqueArray(event, { minLength: 1 }), (before, events) => {
				const made = planWebhooks(before, { base: BASE, events });
				const gone = new Set(made.remove);
				const after = [
					...before.filter((webhook) => !gone.has(webhook)).map((webhook) => (made.activate.includes(webhook) ? { ...webhook, isActive: true } : webhook)),
					...made.create.map((name, index) => aWebhook(name, { id: String(1000 + index) })),
				];

				expect(isDone(planWebhooks(after, { base: BASE, events }))).toBe(true);
				expect(after.filter((webhook) => !isBelow(BASE, webhook.address))).toEqual(before.filter((webhook) => !isBelow(BASE, webhook.address)));
				expect(after.filter((webhook) => isBelow(BASE, webhook.address)).map((webhook) => webhook.event).sort()).toEqual([...events].sort());
			}),
		);
	});
});
