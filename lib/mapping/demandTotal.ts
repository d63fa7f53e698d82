import { fromCents } from '../model/fromCents';
import { linesCents } from '../model/linesCents';
import type { OrderItem } from '../model/OrderItem';
import { readOrder } from '../model/readOrder';
import type { Mapping } from './PresetSettings';

/** What the record calls the total in the sense of the order, and what to do where the lines differ from it. */
interface Total {
	field: string;
	hint: string;
}

/** Holds an order whose lines, less their discounts, do not add up to its total to the cent; including VAT or excluding it, as the order does. */
export function demandTotal(order: OrderItem, { field, hint }: Total, { hold }: Mapping): void {
	const read = readOrder(order);
	if ('problem' in read) {
		hold({ reason: 'invalid-order', ...read.problem, field: read.problem.field.startsWith('totals.') ? field : read.problem.field });
		return;
	}
	const { lines, totalCents } = read.order;
	const sum = linesCents(lines);
	if (sum !== totalCents) hold({ reason: 'totals-differ', field, message: `is ${euros(totalCents)}, and the lines add up to ${euros(sum)}`, hint });
}

function euros(cents: number): string {
	return fromCents(cents).toFixed(2);
}
