import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

import { expectations, type ExpectedOrder } from '../../../sim/seed/expectations';
import { readShopData } from '../../../sim/seed/readShopData';
import type { OrderLine, ShopData } from '../../../sim/seed/shopData';
import { SAMPLE_FILE } from '../startPair';

export interface CutData {
	/** A data file of its own. */
	file: string;
	expected: ExpectedOrder[];
	remove(): void;
}

const WANTED: Array<[count: number, is: (order: OrderLine) => boolean]> = [
	[2, ({ paid }) => !paid],
	[2, ({ credit }) => credit === true],
	[1, ({ rows }) => totalOf(rows) <= 0 && rows.some(([, quantity]) => quantity < 0)],
	[1, ({ rows }) => rows.every(([, , price]) => price === 0)],
	[3, ({ customer }) => customer === null],
	[6, ({ customer }) => customer === 17850],
	[3, ({ customer }) => customer === 13777 || customer === 15061],
	[16, () => true],
];

/** A few short orders of the sample, of every kind: guests, several of one customer, unpaid ones, credit notes. */
export function cutData(): CutData {
	const data = readShopData(SAMPLE_FILE);
	const chosen = new Set<OrderLine>();
	for (const [count, is] of WANTED) {
		const fitting = data.orders.filter((order) => order.rows.length <= 7 && !chosen.has(order) && is(order));
		fitting.slice(0, count).forEach((order) => chosen.add(order));
	}
	const folder = mkdtempSync(join(tmpdir(), 'crash-data-'));
	const file = join(folder, 'orders.ndjson.gz');
	const { products, users, orders } = neededFor(data, data.orders.filter((order) => chosen.has(order)));
	writeFileSync(file, gzipSync([...products, ...users, ...orders].map((line) => JSON.stringify(line)).join('\n')));
	return { file, expected: expectations(file), remove: () => rmSync(folder, { recursive: true }) };
}

function neededFor(data: ShopData, orders: OrderLine[]): ShopData {
	const codes = new Set(orders.flatMap(({ rows }) => rows.map(([code]) => code)));
	const customers = new Set(orders.map(({ customer }) => customer));
	return {
		products: data.products.filter(({ productnumber }) => codes.has(productnumber)),
		users: data.users.filter(({ customer }) => customers.has(customer)),
		orders,
	};
}

function totalOf(rows: OrderLine['rows']): number {
	return rows.reduce((sum, [, quantity, price]) => sum + quantity * price, 0);
}
