import { flatLines, openMicros } from '../orders/lineQuantity';
import { sellLines } from '../orders/moveLines';
import { uuidFor } from '../orders/uuidFor';
import { changeOrder } from '../store/changeOrder';
import { putPackingSlip } from '../store/putPackingSlip';
import { numberIn, recordIn, textIn, type WireRecord } from '../wire';
import type { MplusWorld, Order, PackingSlip } from '../world';

import { bookSale } from './bookSale';
import { deliverPart, partOfLine } from './partOfLine';
import { addId, addNumber } from './references';

/** Millionths to deliver by lineId. */
export type Delivery = Map<string, number>;

/** All that is neither delivered nor cancelled. */
export function restOf(order: Order): Delivery {
	const open = order.lineList.line.filter((line) => flatLines([line]).some((each) => openMicros(each) !== 0));
	return new Map(open.map((line) => [textIn(line, 'lineId') ?? '', openMicros(line)]));
}

/** Delivers lines of an order: a packing slip, and less stock that is reserved (API.md 7, 9.3). */
export function deliverLines(
	world: MplusWorld,
	order: Order,
	delivery: Delivery,
	now: number,
): { order: Order; slip: PackingSlip } {
	const dueOf = (line: WireRecord): number | undefined => delivery.get(textIn(line, 'lineId') ?? '');
	const parts = order.lineList.line.flatMap((line) => {
		const micros = dueOf(line);
		return micros === undefined ? [] : [partOfLine(line, micros)];
	});
	const slip = makeSlip(world, order, parts, now);
	sellLines(world, numberIn(order, 'financialBranchNumber') ?? 0, slip.lineList.line, {
		at: now,
		source: { orderId: order.orderId, packingSlipId: slip.packingSlipId },
		reserved: true,
	});
	const lines = order.lineList.line.map((line) => {
		const micros = dueOf(line);
		return micros === undefined ? line : deliverPart(line, micros);
	});
	const isOpen = flatLines(lines).some((line) => openMicros(line) !== 0);
	const changed = changeOrder(world, order, {
		lineList: { line: lines },
		deliveryState: `ORDER-DELIVERY-STATE-${isOpen ? 'PARTIAL' : 'COMPLETE'}`,
		packingSlipIds: addId(order, 'packingSlipIds', slip.packingSlipId),
		packingSlipNumbers: addNumber(order, 'packingSlipNumbers', recordIn(slip, 'packingSlipNumber')),
	});
	return { order: changed, slip };
}

function makeSlip(world: MplusWorld, order: Order, lines: WireRecord[], now: number): PackingSlip {
	const packingSlipId = uuidFor(`packing slip ${world.packingSlips.size + 1}`);
	const { number, header, lineList } = bookSale(world, 'packingSlip', order, lines, packingSlipId, now);
	return putPackingSlip(world, {
		...header,
		// A packing slip has totals but no VAT of its own in the WSDL.
		...{ vatGroupList: undefined, vatCountryIso3: undefined },
		packingSlipId,
		packingSlipNumber: number,
		orderId: order.orderId,
		extOrderId: order.extOrderId,
		orderNumber: order.orderNumber,
		lineList,
	});
}
