import { callsOf, closeSoundTills, itemsOf, OLD, runMplus, startSoundTill } from '../../../support/mplusNode';
import { picked, salesTill, storedInvoice } from '../../../support/salesTill';

afterAll(closeSoundTills);

const scene = async (over: object = {}, invoice: object = {}) => await startSoundTill(salesTill({ invoices: [storedInvoice(invoice)], ...over }));
const pay = (...list: Array<[method: string, amount: string]>) => ({ invoice: { __rl: true, mode: 'externalId', value: 'INV-1' }, payments: { payment: list.map(([method, amount]) => ({ method: picked(method), amount })) } });
const paidOf = ({ world }: Awaited<ReturnType<typeof scene>>) => world.invoices.get('invoice-1')?.paidAmount;

describe('MplusKASSA, Invoice: Pay', () => {
	it.each([
		['a new till', {}],
		['an old till', OLD],
	])('given %s and a part, when an invoice is paid, then it is booked', async (_, over) => {
		const till = await scene(over);

		const finished = await runMplus(till, 'invoice', 'pay', pay(['PIN', '10']));

		expect(finished.output('Node')).toMatchObject([{ json: { invoiceId: 'invoice-1', state: 'partly paid', paid: 10, alreadyPaid: false }, pairedItem: { item: 0 } }]);
		expect(callsOf(till)).toEqual(['findInvoice', 'payInvoice', 'getInvoice']);
	});

	it('given the amount is left empty, when it is paid, then it is all that is left; and again nothing is sent', async () => {
		const till = await scene({}, { paidAmount: 995, state: 'INVOICE-STATE-PARTLY-PAID' });

		const first = itemsOf(await runMplus(till, 'invoice', 'pay', pay(['IDEAL', ''])));
		const second = itemsOf(await runMplus(till, 'invoice', 'pay', pay(['IDEAL', ''])));

		expect(first).toMatchObject([{ state: 'paid', paid: 19.95, alreadyPaid: false, payments: [{ method: 'IDEAL', amount: 10 }] }]);
		expect(second).toMatchObject([{ state: 'paid', alreadyPaid: true }]);
		expect(callsOf(till).filter((call) => call === 'payInvoice')).toHaveLength(1);
	});

	it('given a credit invoice, when it is paid out, then the amount is negative', async () => {
		const till = await scene({}, { totalInclAmount: -1995, state: 'INVOICE-STATE-OUTSTANDING-CREDIT', invoiceType: 'INVOICE-TYPE-CREDIT-INVOICE' });

		expect(itemsOf(await runMplus(till, 'invoice', 'pay', pay(['CASH', ''])))).toMatchObject([{ paid: -19.95, state: 'paid' }]);
	});

	it('given the answer is lost, when what is paid shows it, then it is no failure and nothing is sent again', async () => {
		const till = await scene();
		till.faults.push({ on: 'payInvoice', then: 'lose-answer' });

		expect(itemsOf(await runMplus(till, 'invoice', 'pay', pay(['PIN', '10'])))).toMatchObject([{ paid: 10, alreadyPaid: false }]);
		expect(callsOf(till).filter((call) => call === 'payInvoice')).toHaveLength(1);
	});

	it.each<[string, object, ReturnType<typeof pay>, RegExp]>([
		['too much', {}, pay(['PIN', '20']), /Invoice 2026\.1001, 20\.00 of 19\.95 left to pay: MplusKASSA refuses: The payment is higher.*Leave the amount empty/],
		['a till that says no', { on: 'payInvoice', then: 'refuse' }, pay(['PIN', '1']), /MplusKASSA refuses: Payment could not be saved/],
		['a till that reports a fault', { on: 'payInvoice', then: 'server-error' }, pay(['PIN', '1']), /it is not known whether the till books the payment; at present it is not booked/],
		['a method that is not there', {}, pay(['BARTER', '1']), /Payment method BARTER does not exist/],
		['no payment', {}, pay(), /there is nothing to pay/],
	])('given %s, when an invoice is paid, then it says so and nothing is booked', async (_, fault, parameters, message) => {
		const till = await scene();
		if ('on' in fault) till.faults.push(fault as never);

		expect((await runMplus(till, 'invoice', 'pay', parameters)).error).toMatch(message);
		expect(paidOf(till)).toBe(0);
	});

	it('given no such invoice, when it is the second item, then only that fails', async () => {
		const finished = await runMplus(await scene(), 'invoice', 'pay', { ...pay(['PIN', '1']), invoice: { __rl: true, mode: 'id', value: '={{ $json.id }}' } }, { input: [{ id: 'invoice-1' }, { id: 'nope' }], onError: 'continueRegularOutput' });

		expect(finished.output('Node')).toMatchObject([
			{ json: { paid: 1 }, pairedItem: { item: 0 } },
			{ json: { error: 'MplusKASSA has no invoice nope' }, pairedItem: { item: 1 } },
		]);
	});
});
