import { toUnits } from '../wire/money';
import { without } from '../wire/without';
import type { CcvInvoice, CcvInvoiceRow, CcvOrder, CcvOrderRow } from '../world';

const AMOUNTS = ['total_shipping', 'paymethod_costs', 'extra_costs', 'coupon_discount', 'credit_point_discount'] as const;

export type Uninvoiced = Pick<CcvInvoice, (typeof AMOUNTS)[number] | 'rows'>;

/**
 * What of an order its invoices do not hold yet; undefined: nothing. A row that is gone, or has another price by now,
 * comes with a negative count (API.md 6: "the difference between the order and its latest invoice").
 */
export function uninvoiced(order: CcvOrder, invoices: CcvInvoice[]): Uninvoiced | undefined {
	const rows = rowsLeft(order, invoices);
	const left = Object.fromEntries(
		AMOUNTS.map((name) => [name, exact(order[name] - invoices.reduce((sum, invoice) => sum + invoice[name], 0))]),
	) as Pick<CcvInvoice, (typeof AMOUNTS)[number]>;
	return rows.length === 0 && AMOUNTS.every((name) => left[name] === 0) ? undefined : { ...left, rows };
}

function rowsLeft(order: CcvOrder, invoices: CcvInvoice[]): CcvInvoiceRow[] {
	const left = new Map<string, CcvInvoiceRow>();
	const add = (row: CcvInvoiceRow, sign: 1 | -1): void => {
		const known = left.get(keyOf(row));
		left.set(keyOf(row), { ...(known ?? row), count: exact((known?.count ?? 0) + sign * row.count) });
	};
	for (const row of order.rows) add({ ...structuredClone(row), orderrow_id: row.id }, 1);
	for (const row of invoices.flatMap((invoice) => invoice.rows)) add({ ...structuredClone(row), orderrow_id: null }, -1);
	return [...left.values()].filter(({ count }) => count !== 0);
}

/** Rows that say the same of the same thing at the same price are one. */
const keyOf = (row: CcvOrderRow & { orderrow_id?: number | null }): string => {
	const said = without(row, 'id', 'count', 'orderrow_id', 'memo');
	return JSON.stringify(Object.entries(said).sort(([a], [b]) => (a < b ? -1 : 1)));
};

const exact = (value: number): number => toUnits(value) / 10_000;
