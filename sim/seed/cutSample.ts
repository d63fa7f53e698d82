import { writeFileSync } from 'node:fs';
import { argv } from 'node:process';
import { gzipSync } from 'node:zlib';

import { readShopData } from './readShopData';
import type { ShopData } from './shopData';

/** The first whole days of a data file, with exactly the products and users that their orders need. */
export function cutSample(data: ShopData, days: number): ShopData {
	const chosen = new Set([...new Set(data.orders.map(({ date }) => dayOf(date)))].slice(0, days));
	const orders = data.orders.filter(({ date }) => chosen.has(dayOf(date)));
	const codes = new Set(orders.flatMap(({ rows }) => rows.filter((row) => row[4] === undefined).map(([code]) => code)));
	const customers = new Set(orders.map(({ customer }) => customer));
	return {
		meta: data.meta && { ...data.meta, set: 'sample', to: orders.at(-1)?.date ?? data.meta.to },
		products: data.products.filter(({ productnumber }) => codes.has(productnumber)),
		users: data.users.filter(({ customer }) => customers.has(customer)),
		orders,
	};
}

const dayOf = (date: string): string => date.slice(0, 10);

if (require.main === module) {
	const [source, target, days = '2'] = argv.slice(2);
	if (!source || !target) throw new Error('Usage: tsx sim/seed/cutSample.ts <source.ndjson.gz> <target.ndjson.gz> [days]');
	const { meta, products, users, orders } = cutSample(readShopData(source), Number(days));
	const lines = [meta, ...products, ...users, ...orders].filter((line) => line !== undefined);
	writeFileSync(target, gzipSync(`${lines.map((line) => JSON.stringify(line)).join('\n')}\n`, { level: 9 }));
}
