import { amsterdamDate, amsterdamDateTime } from '../amsterdamTime';
import { bookLines } from '../orders/bookLines';
import { orderFrame } from '../orders/orderFrame';
import { totalFields } from '../orders/totalFields';
import { nextNumber, type DocumentKind } from '../store/nextNumber';
import type { WireRecord } from '../wire';
import type { MplusWorld } from '../world';

/** What a document takes over from the order or invoice it comes from. */
const HEADER = [
	...['employeeNumber', 'employeeName', 'relationNumber', 'relationName', 'deliveryAddress', 'invoiceAddress'],
	...['financialBranchNumber', 'entryBranchNumber', 'workplaceNumber', 'reference', 'activityId', 'vatMethod'],
	...['vatCountryIso3', 'orderCategoryNumber'],
];

export interface Sale {
	number: WireRecord & { year: number; number: number };
	header: WireRecord;
	lineList: { line: WireRecord[] };
}

/** A document over some lines of an order or invoice, with its own number, line ids and totals. */
export function bookSale(
	world: MplusWorld,
	kind: DocumentKind,
	source: WireRecord,
	lines: WireRecord[],
	documentId: string,
	now: number,
): Sale {
	const frame = orderFrame(world, source);
	// The components are among the lines already.
	const booked = bookLines({ ...world, composites: false }, frame, { ...source, lineList: { line: lines } }, documentId);
	const number = nextNumber(world, kind, now);
	const header = {
		...Object.fromEntries(HEADER.map((field) => [field, source[field]])),
		transactionString: `${number.year}.${number.number}`,
		entryTimestamp: amsterdamDateTime(now),
		financialDate: amsterdamDate(now),
		...totalFields(world, frame, booked.totals),
	};
	return { number, header, lineList: { line: booked.lines } };
}
