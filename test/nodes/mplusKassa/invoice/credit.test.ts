import { callsOf, closeSoundTills, itemsOf, OLD, runBehind, runMplus, sentTo, startSoundTill } from '../../../support/mplusNode';
import { salesTill, storedInvoice } from '../../../support/salesTill';

afterAll(closeSoundTills);

const scene = async (over: object = {}, invoice: object = {}) => await startSoundTill(salesTill({ invoices: [storedInvoice({ invoiceId: 'other', extInvoiceId: 'other' }), storedInvoice(invoice)], ...over }));
const credit = (further: object = {}) => ({ invoice: { __rl: true, mode: 'externalId', value: 'INV-1' }, ...further });
const creditsOf = ({ world }: Awaited<ReturnType<typeof scene>>, id = 'invoice-1') => [...world.invoices.values()].filter(({ creditedInvoiceId }) => creditedInvoiceId === id);

describe('MplusKASSA, Invoice: Credit', () => {
	it('given an invoice, when it is credited, then its credit invoice comes with it', async () => {
		const till = await scene();

		const finished = await runMplus(till, 'invoice', 'credit', credit({ explanation: 'Wrong size', options: { financialDate: '2026-12-01' } }));

		expect(finished.output('Node')).toMatchObject([
			{
				json: {
					invoiceId: 'invoice-1',
					state: 'handled',
					alreadyCredited: false,
					creditInvoice: { invoiceType: 'credit invoice', totalIncl: -19.95, financialDate: '2026-12-01', creditedInvoiceId: 'invoice-1', creditedReason: 'Wrong size' },
				},
				pairedItem: { item: 0 },
			},
		]);
		expect(creditsOf(till)).toHaveLength(1);
	});

	it.each(['INVOICE-STATE-HANDLED', 'unchanged'])('given a till that leaves the state %s, when it is run twice, then it is credited once', async (creditedState) => {
		const till = await scene({ creditedState });

		await runMplus(till, 'invoice', 'credit', credit());
		const finished = await runMplus(till, 'invoice', 'credit', credit());

		expect(itemsOf(finished)).toMatchObject([{ alreadyCredited: true, creditInvoice: { creditedInvoiceId: 'invoice-1' } }]);
		expect(callsOf(till).filter((call) => call === 'creditInvoiceV2')).toHaveLength(1);
	});

	it('given the answer is lost, when the credit invoice is seen, then it is no failure and nothing is sent again', async () => {
		const till = await scene();
		till.faults.push({ on: 'creditInvoiceV2', then: 'lose-answer' });

		expect(itemsOf(await runMplus(till, 'invoice', 'credit', credit()))).toMatchObject([{ alreadyCredited: false, creditInvoice: { totalIncl: -19.95 } }]);
		expect(creditsOf(till)).toHaveLength(1);
		expect(callsOf(till).filter((call) => call === 'creditInvoiceV2')).toHaveLength(1);
	});

	it('given an old till, when an invoice is credited without date or explanation, then by the older call; with one it is refused', async () => {
		const till = await scene(OLD);

		const refused = await runMplus(till, 'invoice', 'credit', credit({ explanation: 'Wrong size' }));
		const finished = await runMplus(till, 'invoice', 'credit', credit());

		expect(refused.error).toMatch(/crediting with a date or an explanation needs 59/);
		expect(itemsOf(finished)).toMatchObject([{ alreadyCredited: false, creditInvoice: { totalIncl: -19.95 } }]);
		expect(creditsOf(till)).toHaveLength(1);
		expect(callsOf(till).filter((call) => call.startsWith('creditInvoice'))).toEqual(['creditInvoice']);
	});

	it.each<[string, object, object, object, RegExp, string]>([
		['a till that says no', {}, { then: 'refuse' }, {}, /^Invoice 2026\.1002: MplusKASSA refuses: CREDIT-INVOICE-V2-RESULT-FAILED.*it may be credited already/, 'refused'],
		['a till that reports a fault', {}, { then: 'server-error' }, {}, /it is not known whether the till credits it; at present no credit invoice is seen/, 'unanswered'],
		['a credit invoice', { invoiceType: 'INVOICE-TYPE-CREDIT-INVOICE' }, {}, {}, /^Invoice 2026\.1002 is a credit invoice itself/, 'refused'],
		['a date that is none', {}, {}, { options: { financialDate: 'soon' } }, /^Financial Date is no date: soon/, 'invalid-setting'],
	])('given %s, when it is credited behind another, then it says so and only the other is', async (_, over, fault, further, message, code) => {
		const second = storedInvoice({ invoiceId: 'invoice-2', extInvoiceId: 'INV-2', invoiceNumber: { year: 2026, number: 1002 }, ...over });
		const till = await scene({ invoices: [storedInvoice(), second] });
		if ('then' in fault) till.faults.push({ on: 'creditInvoiceV2', containing: '>invoice-2<', ...fault } as never);

		const behind = await runBehind(till, 'invoice', 'credit', credit({ options: { financialDate: '2026-12-01' } }), { invoice: { __rl: true, mode: 'externalId', value: 'INV-2' }, ...further });

		expect(behind.done).toMatchObject([{ invoiceId: 'invoice-1', alreadyCredited: false }]);
		expect([behind.failed, behind.code]).toEqual([expect.stringMatching(message), code]);
		expect([creditsOf(till).length, creditsOf(till, 'invoice-2').length]).toEqual([1, 0]);
	});

	it('given no such invoice, when it is the second item, then only that fails', async () => {
		const till = await scene();

		const finished = await runMplus(till, 'invoice', 'credit', { invoice: { __rl: true, mode: 'id', value: '={{ $json.id }}' } }, { input: [{ id: 'invoice-1' }, { id: 'nope' }], onError: 'continueRegularOutput' });

		expect(finished.output('Node')).toMatchObject([
			{ json: { alreadyCredited: false }, pairedItem: { item: 0 } },
			{ json: { error: 'MplusKASSA has no invoice nope', details: { code: 'not-found' } }, pairedItem: { item: 1 } },
		]);
		expect([creditsOf(till).length, sentTo(till, 'creditInvoiceV2').length]).toEqual([1, 1]);
	});
});
