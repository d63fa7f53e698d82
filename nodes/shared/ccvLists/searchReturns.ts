import { readPage } from '../../../lib/ccv/readPage';
import type { CcvRecord } from '../../../lib/ccv/writes/createRecord';
import { searchPages } from './searchIn';

const PAGE_SIZE = 50;

/** The newest returns first; a full number that is typed finds that return. */
export const searchReturns = searchPages(async (client, filter, page) => {
	const start = Number(page ?? 0);
	const query = { ...(filter !== '' && { returnnumber_full: filter }), orderby: 'id_desc', start, size: PAGE_SIZE };
	const { items, next } = readPage(await client.get('/returns/', query), '/returns/');
	const entries = (items as CcvRecord[]).map(({ id, returnnumber_full: number, create_date: date }) => ({ name: `${String(number ?? id)}, ${String(date ?? '').slice(0, 10)}`, value: Number(id) }));
	return { entries, next: next === undefined ? undefined : String(start + PAGE_SIZE) };
});
