import { dueAt } from '../queue/QueuedWork';
import { cancelOpen, refuseCancel, undoCancel } from '../sales/cancelOpen';
import { numberIn, recordIn, textIn, type WireRecord } from '../wire';
import type { MplusWorld, Order } from '../world';

import type { Call, Operation } from './Operation';

export const cancelOrder: Operation = (call) => {
	const { world, input } = call;
	const branchNumber = numberIn(recordIn(input, 'request'), 'branchNumber');
	if (branchNumber !== undefined && !hasBranch(world, branchNumber)) return failed(`Branch ${branchNumber} does not exist`);
	return cancel(call, textIn(input, 'orderId') ?? '', already);
};

/** Undoes the cancellation of a cancelled order; of a branch's orders it does not (WSDL). */
export const cancelOrderV2: Operation = (call) => {
	const request = recordIn(call.input, 'request') ?? {};
	const refusal = refusePlace(call.world, request);
	if (refusal) return failed(refusal);
	return cancel(call, textIn(request, 'orderId') ?? '', call.world.cancelQueued ? already : undo);
};

type OnCancelled = (world: MplusWorld, order: Order, now: number) => WireRecord;

function cancel({ world, context }: Call, orderId: string, onCancelled: OnCancelled): WireRecord {
	if (context.refuse) return failed('Order could not be cancelled');
	const order = world.orders.get(orderId);
	if (!order) return { result: 'CANCEL-ORDER-RESULT-NOT-FOUND', message: 'Order not found' };
	if ((order.cancelState ?? 'ORDER-CANCEL-STATE-NOTHING') !== 'ORDER-CANCEL-STATE-NOTHING') return onCancelled(world, order, context.now);
	const refusal = refuseCancel(world, order);
	if (refusal) return failed(refusal);
	if (world.cancelQueued) return queueCancel(world, orderId, context.now);
	cancelOpen(world, order, context.now);
	return { result: 'CANCEL-ORDER-RESULT-OK', message: '' };
}

function queueCancel(world: MplusWorld, orderId: string, now: number): WireRecord {
	world.queue.push({ kind: 'cancel', orderId, now, dueAt: dueAt(world, now) });
	world.commits += 1;
	return { result: 'CANCEL-ORDER-RESULT-PENDING', message: '' };
}

function already(): WireRecord {
	return { result: 'CANCEL-ORDER-RESULT-ALREADY-CANCELLED', message: 'The order has been cancelled already' };
}

function undo(world: MplusWorld, order: Order, now: number): WireRecord {
	undoCancel(world, order, now);
	return { result: 'CANCEL-ORDER-RESULT-UNDO-CANCEL-OK', message: '' };
}

function refusePlace(world: MplusWorld, request: WireRecord): string | undefined {
	const workplace = recordIn(request, 'workplace');
	const branchNumber = numberIn(workplace, 'branchNumber') ?? 0;
	const workplaceNumber = numberIn(workplace, 'workplaceNumber') ?? 0;
	const employeeNumber = numberIn(recordIn(request, 'employee'), 'employeeNumber') ?? 0;
	const branch = world.branches.find((known) => known.branchNumber === branchNumber);
	if (!branch) return `Branch ${branchNumber} does not exist`;
	if (!branch.workplaces.includes(workplaceNumber)) return `Workplace ${workplaceNumber} does not exist in branch ${branchNumber}`;
	return world.employees.has(employeeNumber) ? undefined : `Employee ${employeeNumber} does not exist`;
}

function hasBranch(world: MplusWorld, branchNumber: number): boolean {
	return world.branches.some((known) => known.branchNumber === branchNumber);
}

function failed(message: string): WireRecord {
	return { result: 'CANCEL-ORDER-RESULT-FAILED', message };
}
