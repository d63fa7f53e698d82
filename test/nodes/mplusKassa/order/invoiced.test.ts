import { callsOf, closeSoundTills, itemsOf, runBehind, runMplus, startSoundTill } from '../../../support/mplusNode';
import { orderBy, picked, salesTill, storedOrder } from '../../../support/salesTill';

afterAll(closeSoundTills);

const scene = async (order: object = {}) => await startSoundTill(salesTill({ orders: [storedOrder(), storedOrder({ orderId: 'order-2', extOrderId: 'shop-2', orderNumber: { year: 2026, number: 502 }, ...order })] }));
type Scene = Awaited<ReturnType<typeof scene>>;
const SECOND = orderBy('externalId', 'shop-2');
const pay = (payment: 'deposit' | 'full', amount: string, further: object = {}) => ({ ...orderBy('externalId', 'shop-1'), payment, payments: { payment: [{ method: picked('IDEAL'), amount }] }, ...further });
const deliverAsInvoice = async (till: Scene, given: object = SECOND) => await runMplus(till, 'order', 'deliver', { ...given, deliver: 'all', bookAs: 'DELIVER-ORDER-TURNOVER-TYPE-INVOICE' });
const prepaidOf = ({ world }: Scene) => world.orders.get('order-2')?.prepaidAmount;

describe('MplusKASSA, Order: Pay, of an order that is invoiced', () => {
	it.each<['deposit' | 'full']>([['deposit'], ['full']])('given its invoice is to be paid, when it is paid (%s) behind another, then it is refused with what to do', async (payment) => {
		const till = await scene();
		await deliverAsInvoice(till);

		const { done, failed, code } = await runBehind(till, 'order', 'pay', pay(payment, '42.40'), SECOND);

		expect(done).toMatchObject([{ orderId: 'order-1', alreadyPaid: false }]);
		expect([failed, code]).toEqual([expect.stringMatching(/^Order 2026\.502 is invoiced \(invoice 2026\.\d+\), 42\.40 left to pay.*Use Invoice: Pay/), 'refused']);
		expect([prepaidOf(till), [...till.world.invoices.values()][0]]).toMatchObject([0, { paidAmount: 0 }]);
	});

	it('given its invoice was paid in part, when it is paid, then the rest is named', async () => {
		const till = await scene();
		await deliverAsInvoice(till);
		const [invoiceId = ''] = till.world.invoices.keys();
		await runMplus(till, 'invoice', 'pay', { invoice: picked(invoiceId), payments: { payment: [{ method: picked('IDEAL'), amount: '40' }] } });

		const { failed } = await runBehind(till, 'order', 'pay', pay('full', '42.40'), SECOND);

		expect(failed).toMatch(/, 2\.40 left to pay/);
	});

	it('given its invoice is paid, when the order is paid, then it is known to be paid and nothing is booked', async () => {
		const till = await scene();
		await deliverAsInvoice(till);
		const [invoiceId = ''] = till.world.invoices.keys();
		await runMplus(till, 'invoice', 'pay', { invoice: picked(invoiceId), payments: { payment: [{ method: picked('IDEAL'), amount: '' }] } });

		const items = itemsOf(await runMplus(till, 'order', 'pay', pay('full', '', SECOND)));

		expect(items).toMatchObject([{ orderId: 'order-2', alreadyPaid: true, invoiceId }]);
		expect(items[0]).not.toHaveProperty('differs');
		expect([prepaidOf(till), callsOf(till)]).toEqual([0, expect.not.arrayContaining(['payOrderV2'])]);
	});

	it('given somebody invoices it in between, when the till says so, then that is not taken for paid', async () => {
		const till = await scene();
		till.onCall = ({ label }) => {
			if (label !== 'findOrder') return;
			till.onCall = undefined;
			Object.assign(till.world.orders.get('order-2') ?? {}, { completeState: 'ORDER-COMPLETE-STATE-COMPLETE' });
		};

		const finished = await runMplus(till, 'order', 'pay', pay('full', '42.40', SECOND), { onError: 'continueRegularOutput' });

		expect(callsOf(till)).toEqual(['findOrder', 'payOrderV2', 'getOrder']);
		expect(itemsOf(finished)).toMatchObject([{ error: expect.stringMatching(/^Order 2026\.502 is closed, 42\.40 left to pay/), details: { code: 'refused' } }]);
	});
});

describe('MplusKASSA, Order: Pay, of an order that was paid otherwise', () => {
	it('given it is fully paid, when a deposit of another amount comes, then nothing is booked and it says so', async () => {
		const till = await scene();
		await runMplus(till, 'order', 'pay', pay('deposit', '', { ...SECOND, paymentReference: 'r' }));

		const finished = await runMplus(till, 'order', 'pay', pay('deposit', '10', { ...SECOND, paymentReference: 'other' }));

		expect(itemsOf(finished)).toMatchObject([{ alreadyPaid: true, prepaid: 42.4, differs: ['no payment of 10.00 by IDEAL on the order'] }]);
		expect(prepaidOf(till)).toBe(4240);
	});

	it('given a deposit, when another amount comes under its reference, then the till repeats the first and it says so', async () => {
		const till = await scene();
		await runMplus(till, 'order', 'pay', pay('deposit', '5', { ...SECOND, paymentReference: 'r' }));

		const again = itemsOf(await runMplus(till, 'order', 'pay', pay('deposit', '5', { ...SECOND, paymentReference: 'r' })));
		const other = itemsOf(await runMplus(till, 'order', 'pay', pay('deposit', '10', { ...SECOND, paymentReference: 'r' })));

		expect(again[0]).not.toHaveProperty('differs');
		expect(other).toMatchObject([{ alreadyPaid: true, prepaid: 5, differs: ['no payment of 10.00 by IDEAL on the order'] }]);
		expect(prepaidOf(till)).toBe(500);
	});
});
