import type { Mapping } from '../../mapping/PresetSettings';
import type { OrderLineItem } from '../../model/OrderItem';
import { leftQuantity } from './leftQuantity';
import type { MplusLine, MplusOrder } from './MplusOrderRecord';
import { pricedLines } from './pricedLines';
import { readOrderLine } from './readOrderLine';

/**
 * The lines of an order of the till without what was cancelled of them. One that was cancelled as a whole is as it was
 * ordered, where the till left it its total: its status says the rest.
 */
export function readOrderLines(order: MplusOrder, exclusive: boolean, mapping: Mapping): OrderLineItem[] {
	const priced = pricedLines(order.lineList.line, 'lineList.line');
	const asOrdered = isCancelledWithTotal(order, exclusive) && priced.every(({ line }) => leftOf(line) === 0);
	return priced.flatMap(({ line, field }) => {
		const quantity = asOrdered ? line.data?.quantity : leftOf(line);
		if (quantity === 0 && line.data?.cancelledQuantity) return [];
		return readOrderLine(line, { field, exclusive, quantity }, mapping) ?? [];
	});
}

function isCancelledWithTotal({ cancelState, totalInclAmount, totalExclAmount }: MplusOrder, exclusive: boolean): boolean {
	return cancelState === 'ORDER-CANCEL-STATE-COMPLETE' && Boolean(exclusive ? totalExclAmount : totalInclAmount);
}

function leftOf({ data }: MplusLine): number | undefined {
	return data ? leftQuantity(data) : undefined;
}
