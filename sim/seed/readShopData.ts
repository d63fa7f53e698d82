import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

import type { ShopData, ShopLine } from './shopData';

/** Reads a `.ndjson.gz` of a shop's products, users and orders, in the order of the file. */
export function readShopData(file: string): ShopData {
	const data: ShopData = { products: [], users: [], orders: [] };
	for (const text of gunzipSync(readFileSync(file)).toString('utf8').split('\n')) {
		if (text === '') continue;
		const line = JSON.parse(text) as ShopLine;
		if (line.t === 'meta') data.meta = line;
		else if (line.t === 'product') data.products.push(line);
		else if (line.t === 'user') data.users.push(line);
		else data.orders.push(line);
	}
	return data;
}
