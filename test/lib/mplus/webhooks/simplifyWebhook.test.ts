import { simplifyWebhook } from '../../../../lib/mplus/webhooks/simplifyWebhook';
import type { WebhookPayload } from '../../../../lib/mplus/webhooks/WebhookPayload';
import { aSale } from './aWebhook';

const simplify = (payload: Record<string, unknown>) => simplifyWebhook('completeSession', payload as WebhookPayload);

describe('given a paid sale', () => {
	it('when it is simplified, then it says who, when and what, and keeps what belongs to the event', () => {
		expect(simplify(aSale())).toEqual({
			eventName: 'completeSession',
			occurredAt: '2026-11-24T10:00:00.225+01:00',
			till: { branch: 1, workplace: 2, instance: '1cce9957-708a-48d8-a2c2-ee84f02a59dc', employee: 3 },
			eventCounter: 7,
			blocking: false,
			session: { sessionId: 's1', lines: [{ lineId: 'l1', articleNumber: 14, text: 'Crème brûlée ☕ 𝄞', quantity: 1, priceIncl: 2.5 }] },
			completeSession: { payments: [{ method: 'PIN', amount: 2.5 }] },
		});
	});

	it('when decimals come as text, then they are numbers; what is none or absent stays away, and 0 stays 0', () => {
		const session = { totalInclAmount: '-12.50', totalExclAmount: '', openAmount: 0, lines: [{ lineId: 'l', quantity: '1.250', priceIncl: 'x', discountAmount: null }, 'rubbish'], relation: { relationNumber: 9 } };

		expect(simplify(aSale({ more: { session } })).session).toEqual({
			relation: { relationNumber: 9 },
			openAmount: 0,
			totalIncl: -12.5,
			lines: [{ lineId: 'l', quantity: 1.25 }],
		});
	});

	it('when it has a key that would become what the item inherits, then the item inherits what every object does', () => {
		const payload = JSON.parse('{"event":{},"sender":{"branchNumber":1,"workplaceNumber":2},"__proto__":{"isAdmin":true}}') as Record<string, unknown>;

		expect([Object.getPrototypeOf(simplify(payload)), simplify(payload).isAdmin]).toEqual([Object.prototype, undefined]);
	});

	it('when there is no session and no employee, then there is none in the item', () => {
		expect(simplify({ event: {}, sender: { branchNumber: 1, workplaceNumber: 2, employeeNumber: null } })).toEqual({ eventName: 'completeSession', till: { branch: 1, workplace: 2 } });
	});
});
