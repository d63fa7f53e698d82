import { callsOf, closeSoundTills, itemsOf, OLD, runBehind, runMplus, startSoundTill } from '../../../support/mplusNode';
import { salesTill, storedInvoice } from '../../../support/salesTill';

afterAll(closeSoundTills);

const scene = async (over: object = {}) => await startSoundTill(salesTill({ invoices: [storedInvoice(), storedInvoice({ invoiceId: 'invoice-2', extInvoiceId: '', invoiceNumber: { year: 2026, number: 1002 } })], ...over }));
const invoice = (mode: string, value: string) => ({ invoice: { __rl: true, mode, value } });

describe('MplusKASSA, Invoice: Get', () => {
	it.each([
		['its external ID', 'externalId', 'INV-1', 'findInvoice', {}],
		['its ID', 'id', 'invoice-1', 'getInvoice', {}],
		['the list', 'list', 'invoice-1', 'getInvoice', {}],
		['its number', 'number', '2026-1001', 'getInvoices', {}],
		['its number on an old till', 'number', '2026.1001', 'getInvoices', OLD],
	])('given an invoice, when it is read by %s, then it comes simplified and paired', async (_, mode, value, call, over) => {
		const till = await scene(over);

		const finished = await runMplus(till, 'invoice', 'get', invoice(mode, value));

		expect(finished.output('Node')).toMatchObject([
			{
				json: { invoiceId: 'invoice-1', invoiceNumber: '2026.1001', externalInvoiceId: 'INV-1', invoiceType: 'invoice', state: 'outstanding', relationNumber: 1042, financialDate: '2026-11-20', totalIncl: 19.95, paid: 0, finalized: false, lines: [{ articleNumber: 14, price: 19.95 }] },
				pairedItem: { item: 0 },
			},
		]);
		expect(callsOf(till)).toEqual([call]);
		expect(till.world.finalizedInvoiceIds).toEqual([]);
	});

	it('given Simplify is off, when an invoice is read, then it comes in the fields of the till, in major units', async () => {
		const till = await scene();

		const finished = await runMplus(till, 'invoice', 'get', { ...invoice('id', 'invoice-1'), simplify: false });

		expect(itemsOf(finished)).toMatchObject([{ extInvoiceId: 'INV-1', totalInclAmount: 19.95, state: 'INVOICE-STATE-OUTSTANDING', financialDate: '2026-11-20' }]);
		expect([callsOf(till), till.world.finalizedInvoiceIds]).toEqual([['getInvoice'], []]);
	});

	it.each([
		['externalId', 'INV'],
		['id', 'INV-1'],
		['number', '2026.1003'],
	])('given two items, when the second names no invoice by its %s, then only that fails', async (mode, value) => {
		const till = await scene();

		const finished = await runMplus(till, 'invoice', 'get', { invoice: '={{ $json }}' }, { input: [{ mode: 'id', value: 'invoice-1' }, { mode, value }], onError: 'continueRegularOutput' });

		expect(finished.output('Node')).toMatchObject([
			{ json: { invoiceId: 'invoice-1' }, pairedItem: { item: 0 } },
			{ json: { error: `MplusKASSA has no invoice ${value}`, details: { code: 'not-found' } }, pairedItem: { item: 1 } },
		]);
		expect(callsOf(till)).toEqual(['getInvoice', mode === 'number' ? 'getInvoices' : mode === 'id' ? 'getInvoice' : 'findInvoice']);
	});

	it.each([
		['externalId', 'INV-1', 'INV-2', 'findInvoice'],
		['id', 'invoice-1', 'invoice-2', 'getInvoice'],
	])('given the till reports a fault at the second of two invoices, when they are read by %s, then its words are on that', async (mode, first, second, call) => {
		const till = await scene();
		till.faults.push({ on: call, containing: `>${second}<`, then: 'server-error' });

		const { done, failed, code } = await runBehind(till, 'invoice', 'get', invoice(mode, first), invoice(mode, second));

		expect(done).toMatchObject([{ invoiceId: 'invoice-1' }]);
		expect([failed, code]).toEqual([expect.stringContaining(`MplusKASSA, ${call}: the till reports a fault`), 'system-error']);
		expect([callsOf(till), till.world.finalizedInvoiceIds]).toEqual([[call, call], []]);
	});
});
