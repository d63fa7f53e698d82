import { fromCents } from '../../model/fromCents';
import type { OrderLineItem } from '../../model/OrderItem';
import { splitCents } from '../../model/splitCents';
import { toCents } from '../../model/toCents';
import { lineCents } from './lineCents';
import { priced } from './priced';

/** A discount on the whole order, as one line for each VAT percentage it is a discount on, in proportion. */
export function discountLines(text: string, discount: number | null | undefined, rows: OrderLineItem[], inclusive: boolean): OrderLineItem[] {
	if (!discount) return [];
	const cents = toCents(discount);
	const weights = weightsByVat(rows);
	const line = (vatPercentage: number | undefined, price: number) => priced({ kind: 'discount', text, quantity: 1, vatPercentage }, price, inclusive);
	if (cents === undefined || weights.size < 2) {
		const [vatPercentage] = weights.keys();
		return [line(vatPercentage, -discount)];
	}
	const parts = splitCents(cents, [...weights.values()]);
	return [...weights.keys()].flatMap((vatPercentage, index) => {
		const part = parts[index] ?? 0;
		return part === 0 ? [] : [line(vatPercentage, -fromCents(part))];
	});
}

function weightsByVat(rows: OrderLineItem[]): Map<number | undefined, number> {
	const weights = new Map<number | undefined, number>();
	for (const row of rows) {
		const cents = lineCents(row) ?? 0;
		if (cents > 0) weights.set(row.vatPercentage, (weights.get(row.vatPercentage) ?? 0) + cents);
	}
	return weights;
}
