import { callsOf, closeSoundTills, itemsOf, OLD, runBehind, runMplus, sentTo, startSoundTill } from '../../../support/mplusNode';
import { orderBy, picked, salesTill, storedOrder } from '../../../support/salesTill';

afterAll(closeSoundTills);

type Given = Parameters<typeof salesTill>[0];
const scene = async (over: Given = {}, order: object = {}) => await startSoundTill(salesTill({ orders: [storedOrder(order)], ...over }));
const pay = (payment: 'deposit' | 'full', list: Array<[method: string, amount: string]>, further: object = {}) => ({
	...orderBy('externalId', 'shop-1'),
	payment,
	payments: { payment: list.map(([method, amount]) => ({ method: picked(method), amount })) },
	...further,
});
const paidOf = ({ world }: Awaited<ReturnType<typeof scene>>, id = 'order-1') => world.orders.get(id)?.prepaidAmount;
const SECOND = storedOrder({ orderId: 'order-2', extOrderId: 'shop-2', orderNumber: { year: 2026, number: 502 } });

describe('MplusKASSA, Order: Pay', () => {
	it('given a deposit, when an order is paid, then it is booked and the order stays open', async () => {
		const till = await scene();

		const finished = await runMplus(till, 'order', 'pay', pay('deposit', [['IDEAL', '20'], ['PIN', '2.40']]));

		expect(finished.output('Node')).toMatchObject([{ json: { orderId: 'order-1', prepaid: 22.4, fullyPaid: false, completeState: 'nothing', alreadyPaid: false }, pairedItem: { item: 0 } }]);
		expect(callsOf(till)).toEqual(['findOrder', 'payOrderV2', 'getOrder']);
	});

	it('given the amount is left empty, when it is paid in full, then it is all that is left, and the invoice comes', async () => {
		const till = await scene({}, { prepaidAmount: 2000 });

		const finished = await runMplus(till, 'order', 'pay', pay('full', [['CASH', '2.40'], ['IDEAL', '']]));

		expect(itemsOf(finished)).toMatchObject([{ prepaid: 42.4, fullyPaid: true, deliveryState: 'complete', completeState: 'complete', alreadyPaid: false, invoiceId: [...till.world.invoices.keys()][0] }]);
		expect(till.log.find(({ label }) => label === 'payOrderV2')?.body).toMatch(/CASH<.*<ns1:amount>240<.*IDEAL<.*<ns1:amount>2000</);
	});

	it('given nothing is left to pay, when it is paid in full, then it is invoiced without a payment', async () => {
		const till = await scene({}, { prepaidAmount: 4240, fullyPaid: true });

		const finished = await runMplus(till, 'order', 'pay', pay('full', [['IDEAL', '']]));

		expect(itemsOf(finished)).toMatchObject([{ prepaid: 42.4, completeState: 'complete', alreadyPaid: false, invoiceId: [...till.world.invoices.keys()][0] }]);
		expect(paidOf(till)).toBe(4240);
	});

	it.each<[string, 'deposit' | 'full', object]>([
		['fully paid', 'deposit', { prepaidAmount: 4240, fullyPaid: true }],
		['invoiced', 'full', { prepaidAmount: 4240, fullyPaid: true, completeState: 'ORDER-COMPLETE-STATE-COMPLETE', invoiceIds: { id: ['invoice-9'] } }],
	])('given it is %s already, when it is paid, then nothing is sent', async (_, payment, order) => {
		const till = await scene({}, order);

		const finished = await runMplus(till, 'order', 'pay', pay(payment, [['IDEAL', '5']]));

		expect(itemsOf(finished)).toMatchObject([{ alreadyPaid: true, prepaid: 42.4 }]);
		expect(callsOf(till)).toEqual(['findOrder']);
	});

	it('given an order that is closed without naming its invoice, when it is paid behind another, then it says so and nothing is booked', async () => {
		const till = await startSoundTill(salesTill({ orders: [storedOrder(), { ...SECOND, completeState: 'ORDER-COMPLETE-STATE-COMPLETE' }] }));

		const { done, failed, code } = await runBehind(till, 'order', 'pay', pay('full', [['IDEAL', '42.40']]), orderBy('externalId', 'shop-2'));

		expect(done).toMatchObject([{ orderId: 'order-1', fullyPaid: true }]);
		expect([failed, code]).toEqual([expect.stringMatching(/^Order 2026\.502 is closed, 42\.40 left to pay, and the till does not name its invoice.*Invoice: Pay/), 'refused']);
		expect([paidOf(till), paidOf(till, 'order-2'), till.world.invoices.size]).toEqual([4240, 0, 1]);
	});

	it.each([
		['n8n retries the node', {}, {}],
		['it comes again with its reference', { paymentReference: 'tr_7' }, { paymentReference: 'tr_7' }],
	])('given a payment, when %s, then it is booked once', async (_, first, second) => {
		const till = await scene();

		await runMplus(till, 'order', 'pay', pay('deposit', [['IDEAL', '20']], first));
		const finished = await runMplus(till, 'order', 'pay', pay('deposit', [['IDEAL', '20']], second));

		expect(itemsOf(finished)).toMatchObject([{ prepaid: 20, alreadyPaid: true }]);
		expect(paidOf(till)).toBe(2000);
	});

	it('given two payments with references of their own, when both come, then both are booked', async () => {
		const till = await scene();

		const finished = await runMplus(till, 'order', 'pay', pay('deposit', [['IDEAL', '20']], { paymentReference: '={{ $json.id }}' }), { input: [{ id: 'tr_1' }, { id: 'tr_2' }] });

		expect(itemsOf(finished)).toMatchObject([{ prepaid: 20 }, { prepaid: 40, alreadyPaid: false }]);
		expect(paidOf(till)).toBe(4000);
	});

	it('given one reference for two orders, when both are paid, then both are booked', async () => {
		const till = await startSoundTill(salesTill({ orders: [storedOrder(), storedOrder({ orderId: 'order-2', extOrderId: 'shop-2' })] }));

		const finished = await runMplus(till, 'order', 'pay', { ...pay('deposit', [['IDEAL', '20']], { paymentReference: 'batch 7' }), order: { __rl: true, mode: 'id', value: '={{ $json.id }}' } }, { input: [{ id: 'order-1' }, { id: 'order-2' }] });

		expect(itemsOf(finished)).toMatchObject([{ orderId: 'order-1', prepaid: 20 }, { orderId: 'order-2', prepaid: 20, alreadyPaid: false }]);
		expect([...till.world.orders.values()].map(({ prepaidAmount }) => prepaidAmount)).toEqual([2000, 2000]);
	});

	it('given an earlier refusal under the same reference, when the amount is put right, then it is booked under the next key', async () => {
		const till = await scene();
		await runMplus(till, 'order', 'pay', pay('full', [['IDEAL', '1']], { paymentReference: 'tr_7' }));

		const finished = await runMplus(till, 'order', 'pay', pay('full', [['IDEAL', '42.40']], { paymentReference: 'tr_7' }));

		expect(itemsOf(finished)).toMatchObject([{ fullyPaid: true, alreadyPaid: false }]);
		expect(callsOf(till).filter((call) => call === 'payOrderV2')).toHaveLength(3);
	});

	it.each<['deposit' | 'full', object]>([
		['deposit', { prepaid: 20 }],
		['full', { fullyPaid: true, invoiceId: expect.any(String) }],
	])('given every answer to a payment (%s) is lost, when the order is seen to be paid, then it is no failure', async (payment, expected) => {
		const till = await scene();
		till.faults.push({ on: 'payOrderV2', then: 'server-error-after' });

		const [item] = itemsOf(await runMplus(till, 'order', 'pay', pay(payment, [['IDEAL', payment === 'full' ? '' : '20']])));

		expect(item).toMatchObject(expected);
		expect(paidOf(till)).toBe(payment === 'full' ? 4240 : 2000);
		expect(item).not.toHaveProperty('alreadyPaid');
	});

	it.each<[string, object, Parameters<typeof pay>, RegExp, string]>([
		['too little', {}, ['full', [['IDEAL', '40']]], /^Order 2026\.502, 40\.00 of 42\.40 left to pay: MplusKASSA refuses: The payment is lower.*leave the amount empty, or make it a deposit/, 'refused'],
		['a method the till does not know', {}, ['deposit', [['BARTER', '1']]], /MplusKASSA refuses: Payment method BARTER does not exist/, 'refused'],
		['a till that says no', { then: 'refuse' }, ['deposit', [['IDEAL', '1']]], /MplusKASSA refuses: Payment could not be saved/, 'refused'],
		['a till that reports faults', { then: 'server-error' }, ['deposit', [['IDEAL', '1']]], /it is not known whether the till booked the payment/, 'unanswered'],
		['a payment without method', {}, ['deposit', [['', '1']]], /^Payment 1 has no method/, 'invalid-setting'],
		['an amount with a fraction of a cent', {}, ['deposit', [['IDEAL', '1.005']]], /^Payment 1, Amount must be an amount in whole cents/, 'invalid-setting'],
	])('given %s, when an order is paid behind another, then it says so and only the other is', async (_, fault, parameters, message, code) => {
		const till = await startSoundTill(salesTill({ orders: [storedOrder(), SECOND] }));
		if ('then' in fault) till.faults.push({ on: 'payOrderV2', containing: '>order-2<', ...fault } as never);

		const behind = await runBehind(till, 'order', 'pay', pay('full', [['IDEAL', '42.40']]), { ...pay(...parameters), ...orderBy('externalId', 'shop-2') });

		expect(behind.done).toMatchObject([{ orderId: 'order-1', fullyPaid: true, prepaid: 42.4 }]);
		expect([behind.failed, behind.code]).toEqual([expect.stringMatching(message), code]);
		expect([paidOf(till), paidOf(till, 'order-2'), till.world.invoices.size]).toEqual([4240, 0, 1]);
	});

	it.each<[string, Array<[string, string]>, RegExp]>([
		['two payments without amount', [['IDEAL', ''], ['PIN', '']], /^Order 2026\.501: 2 payments have no amount/],
		['no payment', [], /a deposit needs a payment/],
	])('given %s, when an order is paid, then it says so and nothing is booked', async (_, list, message) => {
		const till = await scene();

		const finished = await runMplus(till, 'order', 'pay', pay('deposit', list), { onError: 'continueRegularOutput' });

		expect(itemsOf(finished)).toMatchObject([{ error: expect.stringMatching(message), details: { code: 'invalid-setting' } }]);
		expect([paidOf(till), callsOf(till)]).toEqual([0, ['findOrder']]);
	});

	it('given an old till, when orders are paid, then nothing is sent, since it would book a payment that comes twice', async () => {
		const till = await scene(OLD);

		const items = itemsOf(await runMplus(till, 'order', 'pay', pay('deposit', [['IDEAL', '20']]), { input: [{}, {}], onError: 'continueRegularOutput' }));

		expect(items).toMatchObject([0, 1].map(() => ({ error: expect.stringMatching(/paying an order exactly once needs 59/) })));
		expect([callsOf(till), paidOf(till)]).toEqual([['findOrder', 'findOrder'], 0]);
	});

	it('given no such order, when it is the second item, then only that fails', async () => {
		const till = await scene();

		const finished = await runMplus(till, 'order', 'pay', { ...pay('deposit', [['IDEAL', '1']]), order: { __rl: true, mode: 'id', value: '={{ $json.id }}' } }, { input: [{ id: 'order-1' }, { id: 'order-2' }], onError: 'continueRegularOutput' });

		expect(finished.output('Node')).toMatchObject([
			{ json: { prepaid: 1 }, pairedItem: { item: 0 } },
			{ json: { error: 'MplusKASSA has no order order-2', details: { code: 'not-found' } }, pairedItem: { item: 1 } },
		]);
		expect([paidOf(till), sentTo(till, 'payOrderV2').length]).toEqual([100, 1]);
	});
});
