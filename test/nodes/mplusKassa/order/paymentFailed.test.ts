import { closeSoundTills, itemsOf, runMplus, startSoundTill } from '../../../support/mplusNode';
import { picked, salesTill } from '../../../support/salesTill';

afterAll(closeSoundTills);

const tooLow = (externalId: string) => ({
	customer: picked(1042),
	branch: picked(1),
	externalId,
	lines: { line: [{ article: picked(14), quantity: 1, price: '19.95' }] },
	payment: 'full',
	payments: { payment: [{ method: picked('IDEAL'), amount: '10' }] },
});
const PAY = 'The order itself was created: use Pay to pay it';

describe('MplusKASSA, Order: Create, with a payment that fails', () => {
	it.each([
		['repeats', true],
		['does not repeat', false],
	])('given a till that keeps the order and %s the failure, when it comes again, then it is refused again', async (_, replayFailures) => {
		const till = await startSoundTill(salesTill({ paymentFailureKeepsOrder: true, replayFailures }));

		const first = itemsOf(await runMplus(till, 'order', 'create', tooLow('shop-7'), { onError: 'continueRegularOutput' }));
		const second = itemsOf(await runMplus(till, 'order', 'create', tooLow('shop-7'), { onError: 'continueRegularOutput' }));

		expect(first).toMatchObject([{ error: expect.stringMatching(/^Order shop-7: MplusKASSA refuses: The payment is lower/), details: { hint: PAY } }]);
		expect(second).toMatchObject([{ error: 'Order shop-7 is in the till already, but not paid in full', details: { code: 'refused', hint: PAY } }]);
		expect(till.world.orders.size).toBe(1);
	});

	it('given the order was paid since, when it comes again, then it is there', async () => {
		const till = await startSoundTill(salesTill({ paymentFailureKeepsOrder: true }));
		await runMplus(till, 'order', 'create', tooLow('shop-7'), { onError: 'continueRegularOutput' });
		await runMplus(till, 'order', 'pay', { order: { __rl: true, mode: 'externalId', value: 'shop-7' }, payment: 'full', payments: { payment: [{ method: picked('IDEAL'), amount: '' }] } });

		const items = itemsOf(await runMplus(till, 'order', 'create', tooLow('shop-7')));

		expect(items).toMatchObject([{ externalOrderId: 'shop-7', alreadyExisted: true, fullyPaid: true, differs: [] }]);
	});
});
