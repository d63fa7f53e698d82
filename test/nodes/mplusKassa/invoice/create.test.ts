import { callsOf, closeSoundTills, itemsOf, OLD, runBehind, runMplus, sentTo, startSoundTill } from '../../../support/mplusNode';
import { picked, salesTill, storedInvoice } from '../../../support/salesTill';

afterAll(closeSoundTills);

const scene = async (over: object = {}) => await startSoundTill(salesTill(over));
const invoice = (over: object = {}) => ({ customer: picked(1042), branch: picked(1), externalId: 'INV-7', lines: { line: [{ article: picked(14), quantity: 2, price: '19.95' }] }, ...over });

describe('MplusKASSA, Invoice: Create', () => {
	it.each([
		['a new till', {}],
		['an old till', OLD],
	])('given %s and fields, when an invoice is created, then it comes back as the till has it', async (_, over) => {
		const till = await scene(over);

		const finished = await runMplus(till, 'invoice', 'create', invoice({ additionalFields: { reference: 'Webshop 7', dueDate: '2026-12-24', financialDate: '2026-11-20' } }));

		expect(finished.output('Node')).toMatchObject([
			{ json: { externalInvoiceId: 'INV-7', state: 'outstanding', reference: 'Webshop 7', financialDate: '2026-11-20', dueDate: '2026-12-24', totalIncl: 39.9, alreadyExisted: false, differs: [] }, pairedItem: { item: 0 } },
		]);
		expect(till.world.invoices.size).toBe(1);
		expect(callsOf(till)).toEqual(['saveInvoice', 'getInvoice']);
	});

	it('given JSON, when an invoice is created, then amounts and dates are understood, and defaults fill the rest', async () => {
		const till = await scene();
		const json = { extInvoiceId: 'INV-8', relationNumber: 1, financialBranchNumber: 1, lineList: { line: [{ articleNumber: 14, data: { quantity: 1, price: 10.5 } }] } };

		const finished = await runMplus(till, 'invoice', 'create', { specify: 'json', json: JSON.stringify(json), simplify: false });

		expect(itemsOf(finished)).toMatchObject([{ extInvoiceId: 'INV-8', employeeNumber: 999999, entryBranchNumber: 1, vatMethod: 'VAT-METHOD-INCLUSIVE', totalInclAmount: 10.5 }]);
		expect([...till.world.invoices.values()]).toMatchObject([{ extInvoiceId: 'INV-8', relationNumber: 1, totalInclAmount: 1050 }]);
	});

	it('given the external ID is taken by another sale, when an invoice is created behind another, then it is refused with what differs', async () => {
		const till = await scene({ invoices: [storedInvoice({ extInvoiceId: 'INV-7' })] });

		const { done, failed, code } = await runBehind(till, 'invoice', 'create', invoice({ externalId: 'INV-8' }), { externalId: 'INV-7' });

		expect(done).toMatchObject([{ externalInvoiceId: 'INV-8', alreadyExisted: false }]);
		expect([failed, code]).toEqual([expect.stringMatching(/^The till has invoice INV-7 already, with .*total 19\.95 instead of 39\.90.*quantity 1 instead of 2/), 'refused']);
		expect([till.world.invoices.get('invoice-1')?.totalInclAmount, till.world.invoices.size]).toEqual([1995, 2]);
	});

	it('given the external ID is taken by the same sale, when an invoice is created, then the one that is there comes, with what differs besides', async () => {
		const till = await scene({ invoices: [storedInvoice({ extInvoiceId: 'INV-7' })] });

		const finished = await runMplus(till, 'invoice', 'create', invoice({ lines: { line: [{ article: picked(14), quantity: 1, price: '19.95' }] }, additionalFields: { reference: 'Another' } }));

		expect(itemsOf(finished)).toMatchObject([{ invoiceId: 'invoice-1', alreadyExisted: true, differs: ['reference Webshop 1 instead of Another'] }]);
		expect([...till.world.invoices.values()]).toMatchObject([{ invoiceId: 'invoice-1', reference: 'Webshop 1' }]);
	});

	it('given the answer is lost, when it has an external ID, then it is looked up and there once', async () => {
		const till = await scene();
		till.faults.push({ on: 'saveInvoice', then: 'lose-answer' });

		const [item] = itemsOf(await runMplus(till, 'invoice', 'create', invoice()));

		expect(item).toMatchObject({ externalInvoiceId: 'INV-7', differs: [] });
		expect(item).not.toHaveProperty('alreadyExisted');
		expect([callsOf(till), till.world.invoices.size]).toEqual([['saveInvoice', 'findInvoice'], 1]);
	});

	it.each<[string, object, object, RegExp, string]>([
		['a till that reports a fault', { then: 'server-error' }, {}, /^Invoice INV-8: it is not known whether the till created it.*Run it again/, 'unanswered'],
		['a till that reports a fault and no external ID', { then: 'server-error' }, { externalId: '' }, /^The invoice: it is not known whether the till created it.*Look for it in the till/, 'unanswered'],
		['a till that says no', { then: 'refuse' }, {}, /^Invoice INV-8: MplusKASSA refuses: Invoice could not be saved/, 'refused'],
		['an article that is not there', {}, { lines: { line: [{ article: picked(4711), quantity: 1, price: '1' }] } }, /MplusKASSA refuses: Article 4711 does not exist/, 'refused'],
		['no customer', {}, { customer: picked('') }, /^The invoice has no customer/, 'invalid-setting'],
	])('given %s, when an invoice is created behind another, then it says so and only the other is there', async (_, fault, over, message, code) => {
		const till = await scene();
		if ('then' in fault) till.faults.push({ on: 'saveInvoice', containing: '>faulty<', ...fault } as never);

		const behind = await runBehind(till, 'invoice', 'create', invoice({ additionalFields: { reference: 'sound' } }), { externalId: 'INV-8', additionalFields: { reference: 'faulty' }, ...over });

		expect(behind.done).toMatchObject([{ externalInvoiceId: 'INV-7', alreadyExisted: false, differs: [] }]);
		expect([behind.failed, behind.code]).toEqual([expect.stringMatching(message), code]);
		expect([...till.world.invoices.values()].map(({ extInvoiceId }) => extInvoiceId)).toEqual(['INV-7']);
	});

	it('given a lost answer and no external ID, when an invoice is created, then it says that it is not known, and sends it once', async () => {
		const till = await scene();
		till.faults.push({ on: 'saveInvoice', then: 'lose-answer' });

		const finished = await runMplus(till, 'invoice', 'create', invoice({ externalId: '' }), { onError: 'continueRegularOutput' });

		expect(itemsOf(finished)).toMatchObject([{ error: 'The invoice: it is not known whether the till created it', details: { code: 'unanswered', hint: expect.stringContaining('Look for it in the till') } }]);
		expect([callsOf(till), till.world.invoices.size]).toEqual([['saveInvoice'], 1]);
	});

	it('given JSON with an invoiceId, when an invoice is created behind another, then nothing is sent for it', async () => {
		const till = await scene();
		const sound = { extInvoiceId: 'INV-8', relationNumber: 1, financialBranchNumber: 1, lineList: { line: [{ articleNumber: 14, data: { quantity: 1, price: 10.5 } }] } };

		const { done, failed } = await runBehind(till, 'invoice', 'create', { specify: 'json', json: JSON.stringify(sound) }, { json: JSON.stringify({ ...sound, invoiceId: 'x' }) });

		expect(done).toMatchObject([{ externalInvoiceId: 'INV-8' }]);
		expect(failed).toMatch(/cannot have an invoiceId/);
		expect(sentTo(till, 'saveInvoice')).toHaveLength(1);
	});

	it('given three items, when the second is refused, then the others are made', async () => {
		const till = await scene();
		till.faults.push({ on: 'saveInvoice', nth: 2, then: 'refuse' });

		const finished = await runMplus(till, 'invoice', 'create', invoice({ externalId: '={{ $json.id }}' }), { input: [{ id: 'a' }, { id: 'b' }, { id: 'c' }], onError: 'continueRegularOutput' });

		expect(finished.output('Node').map(({ json, pairedItem }) => [json.externalInvoiceId ?? json.error, pairedItem])).toEqual([
			['a', { item: 0 }],
			['Invoice b: MplusKASSA refuses: Invoice could not be saved', { item: 1 }],
			['c', { item: 2 }],
		]);
		expect([...till.world.invoices.values()].map(({ extInvoiceId }) => extInvoiceId)).toEqual(['a', 'c']);
	});
});
