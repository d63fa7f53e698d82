import { createOrder, type NewOrder } from '../../../../lib/mplus/orders/createOrder';
import { idempotencyKey } from '../../../../lib/mplus/orders/toMplusOrder';
import { closeTills, startTill } from '../aTillScene';

afterAll(closeTills);

const PAID: NewOrder = {
	order: { relationNumber: 1, financialBranchNumber: 1, lineList: { line: [{ articleNumber: 14, data: { quantity: 1, decimalPlaces: 0, price: 1995 } }] } },
	payment: { prepay: false, payments: [{ method: 'IDEAL', amount: 1000 }] },
	keySeed: 'run 7',
	zone: 'Europe/Amsterdam',
};

describe('createOrder', () => {
	it('given a payment that failed and no external ID, when the till names the order that it kept, then the error does too', async () => {
		const { client, sim } = await startTill();
		const kept = { result: 'CREATE-ORDER-RESULT-PAYMENT-FAILED', errorMessage: 'The payment is too low', info: { orderId: 'order-9', orderString: '' } };
		sim.world.replies.set(`createOrderV3 ${idempotencyKey('createOrderV3', 'run 7', 0)}`, kept);

		await expect(createOrder(client, PAID)).rejects.toMatchObject({
			code: 'refused',
			message: 'Order order-9: MplusKASSA refuses: The payment is too low',
			hint: 'The order itself was created: use Pay to pay it',
		});
	});

	it.each([[{}], [{ lineList: {} }], [{ lineList: { line: [] } }]])('given no lines (%j), when an order is created, then nothing is sent', async (lines) => {
		const { client, calls } = await startTill();

		await expect(createOrder(client, { ...PAID, order: { relationNumber: 1, financialBranchNumber: 1, ...lines } })).rejects.toMatchObject({ code: 'invalid-setting', message: 'The order has no lines' });
		expect(calls()).not.toContain('createOrderV3');
	});
});
