import { readPage } from '../../../lib/ccv/readPage';
import type { CcvRecord } from '../../../lib/ccv/writes/createRecord';
import { searchPages } from './searchIn';

const PAGE_SIZE = 50;

/** The newest invoices first; a full number that is typed finds that invoice. */
export const searchInvoices = searchPages(async (client, filter, page) => {
	const start = Number(page ?? 0);
	const query = { ...(filter !== '' && { invoicenumber_full: filter }), orderby: 'id_desc', start, size: PAGE_SIZE };
	const { items, next } = readPage(await client.get('/invoices/', query), '/invoices/');
	const entries = (items as CcvRecord[]).map(({ id, invoicenumber_full: number, create_date: date }) => ({ name: `${String(number ?? id)}, ${String(date ?? '').slice(0, 10)}`, value: Number(id) }));
	return { entries, next: next === undefined ? undefined : String(start + PAGE_SIZE) };
});
