import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';

export type OrderClass = 'unpaid' | 'creditNote' | 'negative' | 'zero' | 'positive';

export interface ExpectedOrder {
	orderNumber: number;
	invoice: string;
	class: OrderClass;
	totalCents: number;
	day: string;
}

interface Line {
	t: string;
	invoice: string;
	date: string;
	credit?: boolean;
	paid: boolean;
	rows: Array<[string, number, number, ...unknown[]]>;
}

// An oracle: counted from the file alone, so it shares nothing with the seeding, the simulator or the package.
/** What has to come of every order of a data file. */
export function expectations(file: string): ExpectedOrder[] {
	const lines = gunzipSync(readFileSync(file)).toString('utf8').split('\n').filter(Boolean);
	const orders = lines.map((line) => JSON.parse(line) as Line).filter(({ t }) => t === 'order');
	orders.sort((a, b) => Date.parse(a.date) - Date.parse(b.date));
	return orders.map((order, i) => {
		const totalCents = order.rows.reduce((sum, [, count, price]) => sum + count * Math.round(price * 100), 0);
		return {
			orderNumber: 1001 + i,
			invoice: order.invoice,
			class: classOf(order, totalCents),
			totalCents,
			day: order.date.slice(0, 10),
		};
	});
}

function classOf(order: Line, totalCents: number): OrderClass {
	if (!order.paid) return 'unpaid';
	if (order.credit) return 'creditNote';
	if (totalCents <= 0 && order.rows.some(([, count]) => count < 0)) return 'negative';
	return totalCents === 0 ? 'zero' : 'positive';
}

export function countClasses(expected: ExpectedOrder[]): Record<OrderClass, number> {
	const counts: Record<OrderClass, number> = { unpaid: 0, creditNote: 0, negative: 0, zero: 0, positive: 0 };
	for (const order of expected) counts[order.class] += 1;
	return counts;
}
