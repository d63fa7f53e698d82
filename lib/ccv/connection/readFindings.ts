import { createCcvClient, type CcvClient } from '../CcvClient';
import type { CcvQuery } from '../ccvUrl';
import { PAGE_SIZE, readCollection } from '../readList';
import { readPage } from '../readPage';
import { readVatTable } from '../reference/readVatTable';
import { readSettings } from '../reference/readSettings';
import type { CcvRecord } from '../writes/createRecord';
import { attempt, valueOf } from './attempt';
import type { Findings, ListPage, UnpaidOrders } from './Findings';
import { probe } from './probe';

const MOST_UNPAID_PAGES = 4;
const CANCELLED = 8;

/** Reads what the checks are about, and writes nothing. Throws only where the API cannot be reached or refuses the keys. */
export async function readFindings(given: CcvClient): Promise<Findings> {
	const { baseUrl, schema, verifyResponses, readsPerMinute, writesPerMinute, productQueriesPerMinute } = given.connection;
	const bare = await probe(given);
	const flavoured = await probe(given, `application/vnd.verto.${schema}+json`);
	// A wrong hash is one finding among others, and must not hide them.
	const client = createCcvClient({ ...given.connection, verifyResponses: false }, given.port);
	const webshops = await attempt(async () => await readCollection(client, '/webshops/'));
	const system = valueOf(webshops)?.find(({ is_multishop_system: isSystem }) => isSystem === true);
	const defaultPage = await attempt(async () => await readOne(client, '/orders/'));
	const orders = await attempt(async () => await readOne(client, '/orders/', { orderby: 'ordernumber_desc', size: PAGE_SIZE }));
	const product = await attempt(async () => await readOne(client, '/products/', { expand: 'attributecombinations', size: 1 }));
	const orderId = valueOf(orders)?.items[0]?.id;
	const productId = valueOf(product)?.items[0]?.id;
	return {
		settings: { baseUrl, schema, verifyResponses, readsPerMinute, writesPerMinute, productQueriesPerMinute },
		bare,
		flavoured,
		webshops,
		...(system && { branches: await attempt(async () => await readCollection(client, `/webshops/${Number(system.id)}/webshops/`)) }),
		shopSettings: await attempt(async () => await readSettings(client)),
		vat: await attempt(async () => await readVatTable(client)),
		packages: await attempt(async () => await readCollection(client, '/packages/')),
		paymethods: await attempt(async () => await readCollection(client, '/paymethods/')),
		users: await attempt(async () => await readOne(client, '/users/', { size: 1 })),
		webhooks: await attempt(async () => await readOne(client, '/webhooks/', { size: PAGE_SIZE })),
		defaultPage,
		orders,
		unpaid: await attempt(async () => await readUnpaid(client)),
		product,
		...(orderId !== undefined && { orderrows: await attempt(async () => await client.get(`/orders/${Number(orderId)}/orderrows/`, { size: 1 })) }),
		...(productId !== undefined && { attributecombinations: await attempt(async () => await client.get(`/products/${Number(productId)}/attributecombinations/`)) }),
	};
}

async function readOne(client: CcvClient, path: string, query: CcvQuery = {}): Promise<ListPage> {
	const json = await client.get(path, query);
	const { items, next } = readPage(json, path);
	const { size } = json as { size?: unknown };
	return { items: items as CcvRecord[], hasNext: next !== undefined, ...(typeof size === 'number' && { size }) };
}

async function readUnpaid(client: CcvClient): Promise<UnpaidOrders> {
	const orders: CcvRecord[] = [];
	let pages = 0;
	for await (const page of client.pages('/orders/', { is_paid: false, orderby: 'create_date', size: PAGE_SIZE })) {
		// One page too many tells that there is more.
		if (++pages > MOST_UNPAID_PAGES) return { orders, more: page.length > 0 };
		orders.push(...(page as CcvRecord[]).filter(({ status }) => Number(status) !== CANCELLED));
	}
	return { orders, more: false };
}
