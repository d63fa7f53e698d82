import { mapLine, microsOf, openMicros, withMicros } from '../orders/lineQuantity';
import { releaseLines, reserveLines } from '../orders/moveLines';
import { changeOrder } from '../store/changeOrder';
import { numberIn, recordIn, textsIn } from '../wire';
import type { MplusWorld, Order } from '../world';

/** Why the till does not cancel an order; delivered or invoiced ones are assumed to stay (API.md 14.9). */
export function refuseCancel(world: MplusWorld, order: Order): string | undefined {
	if (textsIn(recordIn(order, 'invoiceIds'), 'id').length > 0 || order.completeState === 'ORDER-COMPLETE-STATE-COMPLETE') {
		return 'The order has been invoiced';
	}
	if (order.deliveryState === 'ORDER-DELIVERY-STATE-COMPLETE') return 'The order has been delivered';
	if (order.deliveryState === 'ORDER-DELIVERY-STATE-PARTIAL' && !world.cancelsRest) return 'The order has been delivered in part';
	return numberIn(order, 'prepaidAmount') && !world.cancelsPrepaid ? 'The order has a prepayment' : undefined;
}

/** Cancels all that is not delivered and releases its stock. */
export function cancelOpen(world: MplusWorld, order: Order, now: number): Order {
	releaseLines(world, branchOf(order), order.lineList.line, now);
	const line = order.lineList.line.map((each) =>
		mapLine(each, (one) => withMicros(one, 'cancelledQuantity', microsOf(one, 'cancelledQuantity') + openMicros(one))),
	);
	const isPart = order.deliveryState === 'ORDER-DELIVERY-STATE-PARTIAL';
	return changeOrder(world, order, {
		lineList: { line },
		cancelState: `ORDER-CANCEL-STATE-${isPart ? 'PARTIAL' : 'COMPLETE'}`,
	});
}

/** Takes a cancellation back: cancelOrderV2 on a cancelled order (API.md 9.3). */
export function undoCancel(world: MplusWorld, order: Order, now: number): Order {
	const line = order.lineList.line.map((each) => mapLine(each, (one) => withMicros(one, 'cancelledQuantity', 0)));
	reserveLines(world, branchOf(order), line, now);
	return changeOrder(world, order, { lineList: { line }, cancelState: 'ORDER-CANCEL-STATE-NOTHING' });
}

function branchOf(order: Order): number {
	return numberIn(order, 'financialBranchNumber') ?? 0;
}
