import { mapLine, microsOf, withMicros } from '../orders/lineQuantity';
import { numberIn, recordIn, type WireRecord } from '../wire';

/** How much of a line, as a share of the whole, was delivered before and is delivered after. */
interface Span {
	before: number;
	after: number;
}

/** A part of a line as a line of its own; what is under it and its discount go along in proportion (assumed). */
export function partOfLine(line: WireRecord, micros: number): WireRecord {
	const span = spanOf(line, micros);
	return mapLine(line, (each) => {
		const quantity = each === line ? micros : between(microsOf(each), span);
		const part = withMicros({ ...each, salesOrderLineId: each.lineId }, 'quantity', quantity);
		const data = { ...(recordIn(part, 'data') ?? {}), ...discounts(recordIn(each, 'data'), span), ...NOTHING_DELIVERED };
		return { ...part, data };
	});
}

/** The line with that part delivered. */
export function deliverPart(line: WireRecord, micros: number): WireRecord {
	const { after } = spanOf(line, micros);
	return mapLine(line, (each) => {
		const total = each === line ? microsOf(line, 'deliveredQuantity') + micros : Math.round(microsOf(each) * after);
		return withMicros(each, 'deliveredQuantity', total);
	});
}

const NOTHING_DELIVERED = { deliveredQuantity: 0, deliveredDecimalPlaces: 0, cancelledQuantity: 0, cancelledDecimalPlaces: 0 };

function spanOf(line: WireRecord, micros: number): Span {
	const [whole, before] = [microsOf(line), microsOf(line, 'deliveredQuantity')];
	return whole === 0 ? { before: 0, after: 1 } : { before: before / whole, after: (before + micros) / whole };
}

/** Rounded so that the parts add up to the whole. */
function between(amount: number, { before, after }: Span): number {
	return Math.round(amount * after) - Math.round(amount * before);
}

function discounts(data: WireRecord | undefined, span: Span): WireRecord {
	const scaled: WireRecord = {};
	for (const field of ['discountAmount', 'discountAmountExcl']) {
		const amount = numberIn(data, field);
		if (amount !== undefined) scaled[field] = between(amount, span);
	}
	return scaled;
}
