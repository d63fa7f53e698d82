import { callsOf, closeSoundTills, itemsOf, OLD, runMplus, startSoundTill } from '../../../support/mplusNode';
import { picked, salesTill, storedInvoice, storedLine } from '../../../support/salesTill';

afterAll(closeSoundTills);

const INVOICES = [
	storedInvoice(),
	storedInvoice({ invoiceId: 'invoice-2', extInvoiceId: '', state: 'INVOICE-STATE-PAID', paidAmount: 1995, relationNumber: 1, financialDate: { day: 1, mon: 12, year: 2026 } }),
	storedInvoice({ invoiceId: 'invoice-3', extInvoiceId: '', invoiceType: 'INVOICE-TYPE-CREDIT-INVOICE', state: 'INVOICE-STATE-OUTSTANDING-CREDIT', lineList: { line: [storedLine('c', 15, -1, 1995)] } }),
];
const scene = async (over: object = {}) => await startSoundTill(salesTill({ invoices: INVOICES, ...over }));
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
	])('given the filter %s, when invoices are read, then those come, and none is locked', async (_, filters, expected) => {
		const till = await scene();

		const finished = await runMplus(till, 'invoice', 'getMany', { returnAll: true, filters: filters as never });

		expect(ids(itemsOf(finished))).toEqual(expected);
		expect(finished.output('Node').every(({ pairedItem }) => JSON.stringify(pairedItem) === '{"item":0}')).toBe(true);
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
		const finished = await runMplus(await scene(OLD), 'invoice', 'getMany', { limit: 1, simplify: false, options: { includeLines: false } });

		expect(itemsOf(finished)).toMatchObject([{ invoiceId: 'invoice-1', totalInclAmount: 19.95 }]);
		expect(itemsOf(finished)[0]).not.toHaveProperty('lineList');
	});

	it('given the till reports a fault, when invoices are read, then its words are shown', async () => {
		const till = await scene();
		till.faults.push({ on: 'getInvoices', then: 'server-error' });

		expect((await runMplus(till, 'invoice', 'getMany', {})).error).toMatch(/getInvoices: the till reports a fault/);
	});
});
