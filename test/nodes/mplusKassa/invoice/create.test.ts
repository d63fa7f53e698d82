import { callsOf, closeSoundTills, itemsOf, OLD, runMplus, startSoundTill } from '../../../support/mplusNode';
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
		const json = { extInvoiceId: 'INV-8', relationNumber: 1, financialBranchNumber: 1, lineList: { line: [{ articleNumber: 14, data: { quantity: 1, price: 10.5 } }] } };

		const finished = await runMplus(await scene(), 'invoice', 'create', { specify: 'json', json: JSON.stringify(json), simplify: false });

		expect(itemsOf(finished)).toMatchObject([{ extInvoiceId: 'INV-8', employeeNumber: 999999, entryBranchNumber: 1, vatMethod: 'VAT-METHOD-INCLUSIVE', totalInclAmount: 10.5 }]);
	});

	it('given the external ID is taken, when an invoice is created, then the one that is there comes, with what differs', async () => {
		const till = await scene({ invoices: [storedInvoice({ extInvoiceId: 'INV-7' })] });

		const finished = await runMplus(till, 'invoice', 'create', invoice());

		expect(itemsOf(finished)).toMatchObject([{ invoiceId: 'invoice-1', alreadyExisted: true, differs: ['total 19.95 instead of 39.90', 'line 1 (article 14): quantity 1 instead of 2'] }]);
		expect(till.world.invoices.size).toBe(1);
	});

	it('given the answer is lost, when it has an external ID, then it is looked up and there once', async () => {
		const till = await scene();
		till.faults.push({ on: 'saveInvoice', then: 'lose-answer' });

		const [item] = itemsOf(await runMplus(till, 'invoice', 'create', invoice()));

		expect(item).toMatchObject({ externalInvoiceId: 'INV-7', differs: [] });
		expect(item).not.toHaveProperty('alreadyExisted');
		expect(callsOf(till)).toEqual(['saveInvoice', 'findInvoice']);
	});

	it.each<[string, object, object, RegExp]>([
		['a lost answer and no external ID', { on: 'saveInvoice', then: 'lose-answer' }, { externalId: '' }, /The invoice: it is not known whether the till created it.*Look for it in the till/],
		['a till that reports a fault', { on: 'saveInvoice', then: 'server-error' }, {}, /Invoice INV-7: it is not known whether the till created it.*Run it again/],
		['a till that says no', { on: 'saveInvoice', then: 'refuse' }, {}, /Invoice INV-7: MplusKASSA refuses: Invoice could not be saved/],
		['an article that is not there', {}, { lines: { line: [{ article: picked(4711), quantity: 1 }] } }, /MplusKASSA refuses: Article 4711 does not exist/],
		['no customer', {}, { customer: picked('') }, /The invoice has no customer/],
		['an invoiceId', {}, { specify: 'json', json: '{"invoiceId": "x"}' }, /cannot have an invoiceId/],
	])('given %s, when an invoice is created, then it says so', async (_, fault, over, message) => {
		const till = await scene();
		if ('on' in fault) till.faults.push(fault as never);

		expect((await runMplus(till, 'invoice', 'create', invoice(over))).error).toMatch(message);
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
	});
});
