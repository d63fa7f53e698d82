import { readPage } from '../../../lib/ccv/readPage';
import type { CcvRecord } from '../../../lib/ccv/writes/createRecord';
import { searchPages } from './searchIn';

const PAGE_SIZE = 50;

/** The newest orders first; a number that is typed, with its prefix or without, finds that order. */
export const searchOrders = searchPages(async (client, filter, page) => {
	const start = Number(page ?? 0);
	// CCV can be asked for the digits behind the prefix only.
	const [digits] = /\d+$/.exec(filter) ?? [];
	const query = { ...(digits !== undefined && { ordernumber: Number(digits) }), orderby: 'ordernumber_desc', start, size: PAGE_SIZE };
	const { items, next } = readPage(await client.get('/orders/', query), '/orders/');
	const fitting = (items as CcvRecord[]).filter(({ ordernumber, ordernumber_full: full }) => [ordernumber, full].some((number) => textHas(number, filter)));
	const entries = fitting.map(({ id, ordernumber_full: number, create_date: date }) => ({ name: `${String(number ?? id)}, ${String(date ?? '').slice(0, 10)}`, value: Number(id) }));
	return { entries, next: next === undefined ? undefined : String(start + PAGE_SIZE) };
});

/** A basket has no number: it is shown where nothing is typed. */
function textHas(number: unknown, typed: string): boolean {
	return typed === '' || String(number ?? '').toLowerCase().includes(typed.toLowerCase());
}
