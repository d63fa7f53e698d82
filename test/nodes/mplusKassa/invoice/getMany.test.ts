import { callsOf, closeSoundTills, itemsOf, OLD, runBehind, runMplus, sentTo, startSoundTill } from '../../../support/mplusNode';
import { picked, salesTill, storedInvoice, storedLine } from '../../../support/salesTill';

afterAll(closeSoundTills);

const INVOICES = [
	storedInvoice(),
	storedInvoice({ invoiceId: 'invoice-2', extInvoiceId: '', state: 'INVOICE-STATE-PAID', paidAmount: 1995, relationNumber: 1, employeeNumber: 7, financialDate: { day: 1, mon: 12, year: 2026 } }),
	storedInvoice({ invoiceId: 'invoice-3', extInvoiceId: '', invoiceType: 'INVOICE-TYPE-CREDIT-INVOICE', state: 'INVOICE-STATE-OUTSTANDING-CREDIT', lineList: { line: [storedLine('c', 15, -1, 1995)] } }),
];
const scene = async (over: object = {}) => await startSoundTill(salesTill({ invoices: INVOICES, employees: [{ employeeNumber: 999999, name: 'Superuser' }, { employeeNumber: 7, name: 'Piet' }], ...over }));
const ids = (items: object[]) => items.map((item) => (item as { invoiceId?: string }).invoiceId);

describe('MplusKASSA, Invoice: Get Many', () => {
	it.each<[string, object, string[]]>([
		['none', {}, ['invoice-1', 'invoice-2', 'invoice-3']],
		['a customer', { customer: picked(1) }, ['invoice-2']],
		['an article', { article: picked(15) }, ['invoice-3']],
		['states', { states: ['INVOICE-STATE-PAID', 'INVOICE-STATE-OUTSTANDING'] }, ['invoice-1', 'invoice-2']],
		['a type', { types: ['INVOICE-TYPE-CREDIT-INVOICE'] }, ['invoice-3']],
		['a first day', { financialDateFrom: '2026-12-01' }, ['invoice-2']],
		['a last day', { financialDateThrough: '2026-11-30' }, ['invoice-1', 'invoice-3']],
		['a sync marker', { syncMarkerFrom: 2 }, ['invoice-2', 'invoice-3']],
		['a branch without any', { branch: picked(2) }, []],
		['an employee', { employee: picked(7) }, ['invoice-2']],
	])('given the filter %s, when invoices are read, then those come, and none is locked', async (_, filters, expected) => {
		const till = await scene();

		const finished = await runMplus(till, 'invoice', 'getMany', { returnAll: true, filters: filters as never });

		expect(ids(itemsOf(finished))).toEqual(expected);
		expect(new Set(callsOf(till))).toEqual(new Set(['getInvoices']));
		expect(till.world.finalizedInvoiceIds).toEqual([]);
		expect(till.log.some(({ body }) => body.includes('finalizeInvoices'))).toBe(false);
	});

	it('given more invoices than a page and a limit, when they are read, then as many come and no more is read', async () => {
		const till = await startSoundTill(salesTill({ invoices: Array.from({ length: 260 }, (_, index) => storedInvoice({ invoiceId: `i-${index}`, extInvoiceId: '' })) }));

		const all = itemsOf(await runMplus(till, 'invoice', 'getMany', { returnAll: true }));
		const calls = callsOf(till).length;
		const some = itemsOf(await runMplus(till, 'invoice', 'getMany', { limit: 3 }));

		expect(new Set(ids(all)).size).toBe(260);
		expect(ids(some)).toEqual(['i-0', 'i-1', 'i-2']);
		expect([calls, callsOf(till).length]).toEqual([3, 4]);
	});

	it('given lines are not wanted, when invoices are read from an old till, then they are left out here', async () => {
		const till = await scene(OLD);

		const finished = await runMplus(till, 'invoice', 'getMany', { limit: 1, simplify: false, options: { includeLines: false } });

		expect(itemsOf(finished)).toMatchObject([{ invoiceId: 'invoice-1', totalInclAmount: 19.95 }]);
		expect(itemsOf(finished)[0]).not.toHaveProperty('lineList');
		expect(callsOf(till)).toEqual(['getInvoices']);
	});

	it('given the till reports a fault at the second of two customers, when their invoices are read, then its words are on that and the others come', async () => {
		const till = await scene();
		till.faults.push({ on: 'getInvoices', containing: '>1042<', then: 'server-error' });

		const { done, failed, code } = await runBehind(till, 'invoice', 'getMany', { filters: { customer: picked(1) } }, { filters: { customer: picked(1042) } });

		expect(ids(done)).toEqual(['invoice-2']);
		expect([failed, code]).toEqual([expect.stringMatching(/getInvoices: the till reports a fault/), 'system-error']);
		expect(sentTo(till, 'getInvoices').at(-1)).toContain('>1042<');
	});

	it('given a date that is none, when invoices are read behind others, then nothing is sent for it and the field is named', async () => {
		const till = await scene();

		const { done, failed, code } = await runBehind(till, 'invoice', 'getMany', { filters: { financialDateFrom: '2026-12-01' } }, { filters: { financialDateFrom: 'soon' } });

		expect(ids(done)).toEqual(['invoice-2']);
		expect([failed, code]).toEqual([expect.stringMatching(/^Financial Date From is no date: soon/), 'invalid-setting']);
		expect(callsOf(till)).toEqual(['getInvoices', 'getInvoices']);
	});
});
