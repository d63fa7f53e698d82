import type { OrderLineItem } from '../../model/OrderItem';
import type { CcvOrder } from './CcvOrderRecord';
import { lineCents } from './lineCents';

/**
 * Whether CCV charged no VAT on an order whose lines bear it, as where VAT is reverse charged to a company abroad. Where an order does
 * not include taxes CCV hides them, so that a tax of 0 is no statement then.
 */
export function isUntaxed(order: CcvOrder, lines: OrderLineItem[], inclusive: boolean): boolean {
	const { total_tax: tax, is_intra_community_order: isReverseCharged, taxes_included: included } = order;
	const isFree = isReverseCharged === true ? !tax : tax === 0 && inclusive && included !== false;
	return isFree && bearsVat(lines, inclusive);
}

/** More than what rounding makes of the VAT of each percentage. */
function bearsVat(lines: OrderLineItem[], inclusive: boolean): boolean {
	const byPercentage = new Map<number, number>();
	for (const line of lines) {
		const { vatPercentage: percentage = 0 } = line;
		const vat = ((lineCents(line) ?? 0) * percentage) / (inclusive ? 100 + percentage : 100);
		if (percentage > 0) byPercentage.set(percentage, (byPercentage.get(percentage) ?? 0) + vat);
	}
	const vat = [...byPercentage.values()].reduce((sum, each) => sum + each, 0);
	return Math.abs(vat) > byPercentage.size;
}
