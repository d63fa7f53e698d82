import { withoutAbsent } from '../../model/withoutAbsent';
import type { CalendarDay, TargetLine, TargetOrder } from '../../sync/orders/OrderTarget';
import { documentNumber } from '../sales/documentNumber';
import { isSoldLine } from '../sales/isSoldLine';
import type { Line, Order, Received } from '../soap/mplusTypes.generated';

/** An order as the till gives it, in the words of the sync. */
export function fromMplusOrder(order: Received<Order>): TargetOrder {
	const exclusive = order.vatMethod === 'VAT-METHOD-EXCLUSIVE';
	return withoutAbsent({
		id: order.orderId ?? '',
		number: documentNumber(order.orderNumber, order.transactionString),
		externalId: order.extOrderId ?? '',
		customerNumber: order.relationNumber,
		totalInclCents: order.totalInclAmount,
		totalExclCents: order.totalExclAmount,
		lines: order.lineList?.line?.filter(isSoldLine).map((line) => toTargetLine(line, exclusive)),
		financialDate: dayOf(order.financialDate),
	});
}

function toTargetLine(line: Received<Line>, exclusive: boolean): TargetLine {
	const { data } = line;
	return withoutAbsent({
		articleNumber: line.articleNumber ?? 0,
		text: line.text,
		// Absent decimal places mean none (Mplus API, dossier 3.3).
		quantity: { units: data?.quantity ?? 0, decimals: data?.decimalPlaces ?? 0 },
		priceCents: (exclusive ? data?.priceExcl : data?.price) ?? 0,
		vatCode: data?.vatCode,
	});
}

// A date of zeros means none (Mplus API, dossier 3.2).
function dayOf(date: Received<Order>['financialDate']): CalendarDay | undefined {
	if (!date?.year || !date.mon || !date.day) return undefined;
	return { year: date.year, month: date.mon, day: date.day };
}
