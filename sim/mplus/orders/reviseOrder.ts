import { numberIn, recordIn, recordsIn, textIn, type WireRecord } from '../wire';
import type { MplusWorld, Order } from '../world';

import { bookLines } from './bookLines';
import { headerFields } from './bookOrder';
import { flatLines, mapLine, microsOf, openMicros, withMicros } from './lineQuantity';
import { orderFrame } from './orderFrame';
import { refuseOrder } from './refuseOrder';
import { totalFields } from './totalFields';

/** What the till alone writes; a client that sends back what it read changes nothing of it. */
const OWN = [
	...['orderId', 'transactionString', 'orderNumber', 'branchOrderNumber', 'orderBarcode', 'syncMarker', 'entryTimestamp'],
	...['employeeName', 'relationName', 'changeCounter', 'versionNumber', 'prepaidAmount', 'fullyPaid', 'paymentList'],
	...['deliveryState', 'cancelState', 'completeState', 'totalInclAmount', 'totalExclAmount', 'vatGroupList'],
	...['invoiceIds', 'extInvoiceIds', 'invoiceNumbers', 'branchInvoiceNumbers', 'packingSlipIds', 'packingSlipNumbers'],
	...['proposalId', 'extProposalId', 'proposalNumber', 'timelineEvents'],
];

/** The order as it would be after an update (API.md 9.3), or why the till refuses it. */
export function reviseOrder(world: MplusWorld, known: Order, sent: WireRecord): Order | string {
	const merged = merge(world, known, sent);
	const lineList = { line: sentLines(world, known, sent) };
	const before = new Map(flatLines(known.lineList.line).map((line) => [textIn(line, 'lineId') ?? '', line]));
	const refusal = refuseState(known) ?? refuseOrder(world, { ...merged, lineList }) ?? refuseLines(before, flatLines(lineList.line));
	if (refusal) return refusal;
	const frame = orderFrame(world, merged);
	const seed = `${known.orderId} version ${(numberIn(known, 'versionNumber') ?? 0) + 1}`;
	const { lines, totals } = bookLines(world, frame, { ...merged, lineList }, seed, new Set(before.keys()));
	const booked = lines.map((line) => mapLine(line, (each) => carryOver(each, before.get(textIn(each, 'lineId') ?? ''))));
	return {
		...merged,
		...headerFields(world, frame, merged),
		...totalFields(world, frame, totals),
		...stateFields(known, booked, totals.totalIncl),
		lineList: { line: booked },
	};
}

function merge(world: MplusWorld, known: Order, sent: WireRecord): Order {
	const isOwn = ([field]: [string, unknown]): boolean => OWN.includes(field);
	const own = Object.fromEntries(Object.entries(known).filter(isOwn));
	const given = Object.fromEntries(Object.entries(sent).filter((entry) => !isOwn(entry)));
	const kept = world.updateClearsUnsent ? { orderType: known.orderType, extOrderId: '', relationNumber: 0 } : known;
	return { ...kept, ...given, ...own } as Order;
}

function sentLines(world: MplusWorld, known: Order, sent: WireRecord): WireRecord[] {
	return sent.lineList === undefined && world.updateKeepsLines ? known.lineList.line : recordsIn(sent, 'lineList', 'line');
}

function refuseState(order: Order): string | undefined {
	if ((order.cancelState ?? 'ORDER-CANCEL-STATE-NOTHING') !== 'ORDER-CANCEL-STATE-NOTHING') return 'The order has been cancelled';
	if ((order.completeState ?? 'ORDER-COMPLETE-STATE-NOTHING') !== 'ORDER-COMPLETE-STATE-NOTHING') return 'The order has been invoiced';
	return order.deliveryState === 'ORDER-DELIVERY-STATE-COMPLETE' ? 'The order has been delivered' : undefined;
}

/** A line that the order does not have, and less than was delivered, are refused (assumed). */
function refuseLines(before: Map<string, WireRecord>, lines: WireRecord[]): string | undefined {
	const after = new Map(lines.map((line) => [textIn(line, 'lineId') ?? '', line]));
	for (const lineId of after.keys()) {
		if (lineId !== '' && !before.has(lineId)) return `Order line ${lineId} does not exist`;
	}
	for (const [lineId, line] of before) {
		const delivered = microsOf(line, 'deliveredQuantity');
		const ordered = microsOf(after.get(lineId) ?? {});
		if (delivered !== 0 && Math.abs(ordered) < Math.abs(delivered)) return `Order line ${lineId} has been delivered in part`;
	}
	return undefined;
}

/** Quantities delivered are the till's, whatever the client sends. */
function carryOver(line: WireRecord, before: WireRecord | undefined): WireRecord {
	if (!before) return line;
	const delivered = microsOf(before, 'deliveredQuantity');
	return delivered === 0 ? line : withMicros(line, 'deliveredQuantity', delivered);
}

function stateFields(known: Order, lines: WireRecord[], totalIncl: number): WireRecord {
	const isPart = known.deliveryState === 'ORDER-DELIVERY-STATE-PARTIAL';
	const isOpen = flatLines(lines).some((line) => openMicros(line) !== 0);
	const isPaid = recordIn(known, 'paymentList') !== undefined && (numberIn(known, 'prepaidAmount') ?? 0) >= totalIncl;
	return { deliveryState: isPart && !isOpen ? 'ORDER-DELIVERY-STATE-COMPLETE' : known.deliveryState, fullyPaid: isPaid };
}
