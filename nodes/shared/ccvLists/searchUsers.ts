import { readPage } from '../../../lib/ccv/readPage';
import type { CcvRecord } from '../../../lib/ccv/writes/createRecord';
import { searchPages } from './searchIn';

const PAGE_SIZE = 250;

/** CCV has no search for customers: what is typed is looked for in the names of each page. */
export const searchUsers = searchPages(async (client, filter, page) => {
	const start = Number(page ?? 0);
	const { items, next } = readPage(await client.get('/users/', { orderby: 'last_name', start, size: PAGE_SIZE }), '/users/');
	const entries = (items as CcvRecord[]).map(({ id, username }) => ({ name: `${String(username ?? '')} (${String(id)})`, value: Number(id) }));
	const wanted = filter.toLowerCase();
	return { entries: entries.filter(({ name }) => name.toLowerCase().includes(wanted)), next: next === undefined ? undefined : String(start + PAGE_SIZE) };
});
