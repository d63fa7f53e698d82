import { searchList } from '../../../support/engine/searchList';
import { closeSoundTills, OLD, startSoundTill } from '../../../support/mplusNode';
import { salesTill, storedInvoice, storedOrder } from '../../../support/salesTill';

afterAll(closeSoundTills);

const orders = Array.from({ length: 320 }, (_, index) => storedOrder({ orderId: `order-${index}`, extOrderId: `shop-${index}`, orderNumber: { year: 2026, number: index + 1 }, relationName: index === 3 ? 'Anna de Wit' : 'Jan Jansen' }));
const invoices = [storedInvoice(), storedInvoice({ invoiceId: 'invoice-2', extInvoiceId: '', invoiceNumber: { year: 2026, number: 1002 }, relationName: 'Anna de Wit' })];
const scene = async (over: object = {}) => await startSoundTill(salesTill({ orders, invoices, ...over }));
const list = async (till: Awaited<ReturnType<typeof scene>>, method: string, filter?: string, paginationToken?: string) => await searchList(till, { type: 'mplusKassa', method, filter, paginationToken });

describe.each([
	['a new till', {}],
	['an old till', OLD],
])('given %s', (_, over) => {
	it('when its orders are listed, then those that changed last come first, and the next page goes on', async () => {
		const till = await scene(over);

		const first = await list(till, 'searchOrders');
		const second = await list(till, 'searchOrders', '', String(first.paginationToken));

		expect(first.results[0]).toEqual({ name: '2026.320, Jan Jansen, shop-319', value: 'order-319' });
		expect([...first.results, ...second.results].map(({ value }) => value)).toEqual(orders.map(({ orderId }) => orderId).reverse());
		expect(second.paginationToken).toBeUndefined();
	});

	it('when words are typed, then orders and invoices that have them are found, however old', async () => {
		const till = await scene(over);

		expect((await list(till, 'searchOrders', 'anna WIT')).results).toEqual([{ name: '2026.4, Anna de Wit, shop-3', value: 'order-3' }]);
		expect((await list(till, 'searchInvoices', 'anna')).results).toEqual([{ name: '2026.1002, Anna de Wit', value: 'invoice-2' }]);
		expect((await list(till, 'searchInvoices')).results.map(({ value }) => value)).toEqual(['invoice-2', 'invoice-1']);
	});
});

it('given a till that reports a fault, when its orders are listed, then the editor is told, since an empty list would mean that there are none', async () => {
	const till = await scene();
	till.faults.push({ on: 'getOrders', then: 'server-error' });

	await expect(list(till, 'searchOrders')).rejects.toThrow(/the till reports a fault/);
});
