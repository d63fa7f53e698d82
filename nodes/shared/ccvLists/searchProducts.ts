import type { CcvClient } from '../../../lib/ccv/CcvClient';
import { readPage } from '../../../lib/ccv/readPage';
import type { CcvRecord } from '../../../lib/ccv/writes/createRecord';
import { searchPages } from './searchIn';

const PAGE_SIZE = 50;
/** CCV looks for a name from three characters on (CCV API, dossier 8). */
const LEAST_OF_A_NAME = 3;

export const searchProducts = searchPages(async (client, filter, page) => {
	const start = Number(page ?? 0);
	const { records, next } = await readProducts(client, filter, start);
	const entries = records.map(({ id, name, productnumber: number }) => ({ name: `${String(name ?? '')}${number ? `, ${String(number)}` : ''} (${String(id)})`, value: Number(id) }));
	return { entries, next: next ? String(start + PAGE_SIZE) : undefined };
});

async function readProducts(client: CcvClient, filter: string, start: number): Promise<{ records: CcvRecord[]; next: boolean }> {
	const query = { ...(filter.length >= LEAST_OF_A_NAME && { productname: filter }), orderby: 'name', start, size: PAGE_SIZE };
	const { items, next } = readPage(await client.get('/products/', query), '/products/');
	return { records: items as CcvRecord[], next: next !== undefined };
}
