import { readPage } from '../../../lib/ccv/readPage';
import type { CcvRecord } from '../../../lib/ccv/writes/createRecord';
import { searchPages } from './searchIn';

const PAGE_SIZE = 250;

/** CCV has no search for customers: what is typed is looked for in each page, in the user name, the email address, the name and the company. */
export const searchUsers = searchPages(async (client, filter, page) => {
	const start = Number(page ?? 0);
	const { items, next } = readPage(await client.get('/users/', { orderby: 'last_name', start, size: PAGE_SIZE }), '/users/');
	const wanted = filter.toLowerCase();
	const fitting = (items as CcvRecord[]).filter((user) => namesOf(user).join(' ').toLowerCase().includes(wanted));
	return { entries: fitting.map((user) => ({ name: entryOf(user), value: Number(user.id) })), next: next === undefined ? undefined : String(start + PAGE_SIZE) };
});

function entryOf(user: CcvRecord): string {
	const names = namesOf(user).slice(0, -1).filter(Boolean);
	const distinct = names.filter((name, index) => names.findIndex((other) => other.toLowerCase() === name.toLowerCase()) === index);
	return `${distinct.join(', ')} (${String(user.id)})`;
}

/** User name, email address, name, company, ID: empty where it has none. */
function namesOf({ id, username, userinfo }: CcvRecord): string[] {
	const { email, billingaddress } = (userinfo ?? {}) as { email?: unknown; billingaddress?: Record<string, unknown> | null };
	const { first_name: first, last_name: last, company } = billingaddress ?? {};
	const name = [first, last].filter(Boolean).join(' ');
	return [username, email, name, company, id].map((text) => String(text ?? ''));
}
