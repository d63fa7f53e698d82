import { readPage } from '../../../lib/ccv/readPage';
import type { CcvRecord } from '../../../lib/ccv/writes/createRecord';
import { searchPages } from './searchIn';

const PAGE_SIZE = 50;

/** The newest orders first; a number that is typed finds that order. */
export const searchOrders = searchPages(async (client, filter, page) => {
	const start = Number(page ?? 0);
	const query = { ...(/^\d+$/.test(filter) && { ordernumber: filter }), orderby: 'ordernumber_desc', start, size: PAGE_SIZE };
	const { items, next } = readPage(await client.get('/orders/', query), '/orders/');
	const entries = (items as CcvRecord[]).map(({ id, ordernumber_full: number, create_date: date }) => ({ name: `${String(number ?? id)}, ${String(date ?? '').slice(0, 10)}`, value: Number(id) }));
	return { entries, next: next === undefined ? undefined : String(start + PAGE_SIZE) };
});
