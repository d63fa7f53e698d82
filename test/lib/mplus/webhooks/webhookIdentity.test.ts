import { webhookIdentity } from '../../../../lib/mplus/webhooks/webhookIdentity';
import type { WebhookPayload } from '../../../../lib/mplus/webhooks/WebhookPayload';
import { aSale } from './aWebhook';

const identityOf = (over?: Parameters<typeof aSale>[0]): string => webhookIdentity(aSale(over) as WebhookPayload);

describe('given a report of a till', () => {
	it('when it comes again, then it is the same, also with its fields in another order', () => {
		const backwards = Object.fromEntries(Object.entries(aSale()).reverse()) as WebhookPayload;

		expect(identityOf()).toBe(identityOf());
		expect(webhookIdentity(backwards)).toBe(identityOf());
	});

	it.each<[string, Parameters<typeof aSale>[0]]>([
		['the counter has gone on', { event: { eventCounter: 8 } }],
		['the counter was reset and has come here again later', { event: { eventTimestamp: '2026-11-25T10:00:00+01:00' } }],
		['it is from another run of the till', { sender: { instanceId: '2cce9957-708a-48d8-a2c2-ee84f02a59dc' } }],
		['it has no instance', { sender: { instanceId: undefined } }],
		['it is from another till without instance', { sender: { instanceId: undefined, workplaceNumber: 3 } }],
		['it brings what the employee chose in a dialog', { more: { dialog: { dialogId: 1 } } }],
		['it brings a filled-in form', { more: { form: { id: 'f' } } }],
	])('when %s, then it is another one', (_what, over) => {
		expect(identityOf(over)).not.toBe(identityOf());
	});

	it('when it has no counter, then its whole content tells it', () => {
		const uncounted = { event: { eventCounter: undefined } };

		expect(identityOf(uncounted)).toBe(identityOf(uncounted));
		expect(identityOf({ ...uncounted, more: { session: {} } })).not.toBe(identityOf(uncounted));
	});
});
