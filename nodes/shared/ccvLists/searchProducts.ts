import type { CcvClient } from '../../../lib/ccv/CcvClient';
import type { CcvQuery } from '../../../lib/ccv/ccvUrl';
import { readPage } from '../../../lib/ccv/readPage';
import type { CcvRecord } from '../../../lib/ccv/writes/createRecord';
import type { ListEntry } from '../searchMethods';
import { searchPages } from './searchIn';

const PAGE_SIZE = 50;
/** CCV looks for a name from three characters on (CCV API, dossier 8). */
const LEAST_OF_A_NAME = 3;

/** Products by their name. What is typed without blanks may be a SKU as well: the product that has it comes first. */
export const searchProducts = searchPages(async (client, filter, page) => {
	const start = Number(page ?? 0);
	const mayBeSku = start === 0 && /^\S+$/.test(filter);
	const bySku = mayBeSku ? (await readProducts(client, { productnumber: filter }, start)).entries : [];
	const { entries, next } = await byNamePart(client, filter, start);
	const known = new Set(bySku.map(({ value }) => value));
	return { entries: [...bySku, ...entries.filter(({ value }) => !known.has(value))], next: next ? String(start + PAGE_SIZE) : undefined };
});

/** Of fewer characters than CCV looks for, they are looked for in each page. */
async function byNamePart(client: CcvClient, filter: string, start: number): Promise<ProductEntries> {
	if (filter.length >= LEAST_OF_A_NAME) return await readProducts(client, { productname: filter }, start);
	const { entries, next } = await readProducts(client, {}, start);
	return { entries: entries.filter(({ name }) => name.toLowerCase().includes(filter.toLowerCase())), next };
}

interface ProductEntries {
	entries: ListEntry[];
	next: boolean;
}

async function readProducts(client: CcvClient, query: CcvQuery, start: number): Promise<ProductEntries> {
	const { items, next } = readPage(await client.get('/products/', { ...query, orderby: 'name', start, size: PAGE_SIZE }), '/products/');
	const entries = (items as CcvRecord[]).map(({ id, name, productnumber: number }) => ({ name: `${String(name ?? '')}${number ? `, ${String(number)}` : ''} (${String(id)})`, value: Number(id) }));
	return { entries, next: next !== undefined };
}
