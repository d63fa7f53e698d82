import { callsOf, closeSoundTills, itemsOf, OLD, runBehind, runMplus, startSoundTill } from '../../../support/mplusNode';
import { picked, salesTill, storedInvoice } from '../../../support/salesTill';

afterAll(closeSoundTills);

const scene = async (over: object = {}, invoice: object = {}) => await startSoundTill(salesTill({ invoices: [storedInvoice(invoice)], ...over }));
const pay = (...list: Array<[method: string, amount: string]>) => ({ invoice: { __rl: true, mode: 'externalId', value: 'INV-1' }, payments: { payment: list.map(([method, amount]) => ({ method: picked(method), amount })) } });
const paidOf = ({ world }: Awaited<ReturnType<typeof scene>>, id = 'invoice-1') => world.invoices.get(id)?.paidAmount;

describe('MplusKASSA, Invoice: Pay', () => {
	it.each([
		['a new till', {}],
		['an old till', OLD],
	])('given %s and a part, when an invoice is paid, then it is booked', async (_, over) => {
		const till = await scene(over);

		const finished = await runMplus(till, 'invoice', 'pay', pay(['PIN', '10']));

		expect(finished.output('Node')).toMatchObject([{ json: { invoiceId: 'invoice-1', state: 'partly paid', paid: 10, alreadyPaid: false }, pairedItem: { item: 0 } }]);
		expect(callsOf(till)).toEqual(['findInvoice', 'payInvoice', 'getInvoice']);
		expect(paidOf(till)).toBe(1000);
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
		expect(paidOf(till)).toBe(-1995);
	});

	it('given the answer is lost, when what is paid shows it, then it is no failure and nothing is sent again', async () => {
		const till = await scene();
		till.faults.push({ on: 'payInvoice', then: 'lose-answer' });

		expect(itemsOf(await runMplus(till, 'invoice', 'pay', pay(['PIN', '10'])))).toMatchObject([{ paid: 10, alreadyPaid: false }]);
		expect(paidOf(till)).toBe(1000);
		expect(callsOf(till).filter((call) => call === 'payInvoice')).toHaveLength(1);
	});

	it.each<[string, object, [method: string, amount: string], RegExp, string]>([
		['too much', {}, ['PIN', '20'], /^Invoice 2026\.1002, 20\.00 of 19\.95 left to pay: MplusKASSA refuses: The payment is higher.*Leave the amount empty/, 'refused'],
		['a till that says no', { then: 'refuse' }, ['PIN', '1'], /MplusKASSA refuses: Payment could not be saved/, 'refused'],
		['a till that reports a fault', { then: 'server-error' }, ['PIN', '1'], /it is not known whether the till books the payment; at present it is not booked/, 'unanswered'],
		['a method that is not there', {}, ['BARTER', '1'], /Payment method BARTER does not exist/, 'refused'],
	])('given %s, when an invoice is paid behind another, then it says so and only the other is booked', async (_, fault, payment, message, code) => {
		const till = await startSoundTill(salesTill({ invoices: [storedInvoice(), storedInvoice({ invoiceId: 'invoice-2', extInvoiceId: 'INV-2', invoiceNumber: { year: 2026, number: 1002 } })] }));
		if ('then' in fault) till.faults.push({ on: 'payInvoice', containing: '>invoice-2<', ...fault } as never);

		const behind = await runBehind(till, 'invoice', 'pay', pay(['PIN', '10']), { ...pay(payment), invoice: { __rl: true, mode: 'externalId', value: 'INV-2' } });

		expect(behind.done).toMatchObject([{ invoiceId: 'invoice-1', paid: 10, alreadyPaid: false }]);
		expect([behind.failed, behind.code]).toEqual([expect.stringMatching(message), code]);
		expect([paidOf(till), paidOf(till, 'invoice-2')]).toEqual([1000, 0]);
	});

	it('given no payment, when an invoice is paid, then it says so and nothing is booked', async () => {
		const till = await scene();

		const finished = await runMplus(till, 'invoice', 'pay', pay(), { onError: 'continueRegularOutput' });

		expect(itemsOf(finished)).toMatchObject([{ error: expect.stringMatching(/there is nothing to pay/), details: { code: 'invalid-setting' } }]);
		expect([paidOf(till), callsOf(till).filter((call) => call === 'payInvoice')]).toEqual([0, []]);
	});

	it('given no such invoice, when it is the second item, then only that fails', async () => {
		const till = await scene();

		const finished = await runMplus(till, 'invoice', 'pay', { ...pay(['PIN', '1']), invoice: { __rl: true, mode: 'id', value: '={{ $json.id }}' } }, { input: [{ id: 'invoice-1' }, { id: 'nope' }], onError: 'continueRegularOutput' });

		expect(finished.output('Node')).toMatchObject([
			{ json: { paid: 1 }, pairedItem: { item: 0 } },
			{ json: { error: 'MplusKASSA has no invoice nope', details: { code: 'not-found' } }, pairedItem: { item: 1 } },
		]);
		expect([paidOf(till), callsOf(till).filter((call) => call === 'payInvoice').length]).toEqual([100, 1]);
	});
});
