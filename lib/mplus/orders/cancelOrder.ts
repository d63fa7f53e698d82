import { PosError } from '../../http/PosError';
import { demandSuccess } from '../demandSuccess';
import { lookAfterWrite, readAfterWrite } from '../lookAfterWrite';
import type { Answer, MplusClient, WriteEnd } from '../MplusClient';
import { openMicros } from '../sales/lineQuantity';
import { SUPERUSER } from '../sales/saleDefaults';
import type { Order, Received, WorkplaceIdentifier } from '../soap/mplusTypes.generated';
import { hasOperation } from '../tillService';
import { orderById, orderLabel } from './findOrder';
import { workplaceOf } from './workplaceOf';

export interface Cancelling {
	order: Received<Order>;
	branchNumber?: number;
	workplaceNumber?: number;
	employeeNumber?: number;
}

export interface CancelledOrder {
	order: Received<Order>;
	alreadyCancelled: boolean;
	/** Accepted; the branch carries it out later. */
	queued: boolean;
	/** It is done, but the order could not be read after it: it is shown as it was before. */
	readBack?: false;
}

const NOT_CANCELLED = 'ORDER-CANCEL-STATE-NOTHING';
const UNDONE = 'CANCEL-ORDER-RESULT-UNDO-CANCEL-OK';

/**
 * Cancels an order, or what is left of one. cancelOrderV2 brings a cancelled order back (Mplus API, dossier 9.3), so it
 * is only sent for an order that was just read as not cancelled, and never again blindly.
 */
export async function cancelOrder(client: MplusClient, cancelling: Cancelling): Promise<CancelledOrder> {
	const { order } = cancelling;
	if (isCancelled(order)) return { order, alreadyCancelled: true, queued: false };
	// An order cancelled in part is left to cancelOrder, which brings nothing back.
	const toggles = (order.cancelState ?? NOT_CANCELLED) === NOT_CANCELLED && (await hasOperation(client, 'cancelOrderV2'));
	const send = toggles ? await sender(client, cancelling) : async () => await client.write('cancelOrder', { orderId: order.orderId ?? '' }, 'never');
	const answer = await judge(client, cancelling, await send());
	// Somebody else cancelled it in between, and this call took that back.
	const settled = answer?.result === UNDONE ? await judge(client, cancelling, await send()) : answer;
	const after = await readAfterWrite(async () => await orderById(client, order.orderId ?? ''));
	return {
		order: after ?? order,
		...(!after && { readBack: false }),
		alreadyCancelled: answer?.result === UNDONE || settled?.result === 'CANCEL-ORDER-RESULT-ALREADY-CANCELLED',
		queued: settled?.result === 'CANCEL-ORDER-RESULT-PENDING',
	};
}

async function sender(client: MplusClient, { order, branchNumber, workplaceNumber, employeeNumber = SUPERUSER }: Cancelling): Promise<() => Promise<WriteEnd<'cancelOrderV2'>>> {
	const workplace: WorkplaceIdentifier = await workplaceOf(client, order, { branchNumber, workplaceNumber });
	const request = { workplace, employee: { employeeNumber }, orderId: order.orderId ?? '' };
	return async () => await client.write('cancelOrderV2', { request }, 'never');
}

/** The answer; undefined where it was lost and the order is seen to be cancelled. */
async function judge(client: MplusClient, { order }: Cancelling, end: WriteEnd<'cancelOrder'>): Promise<Answer<'cancelOrder'> | undefined> {
	const what = orderLabel(order);
	if (end.kind === 'refused') throw new PosError('refused', `${what}: ${end.message}`);
	if (end.kind === 'answer' && end.value.result !== undefined) {
		if (end.value.result !== 'CANCEL-ORDER-RESULT-ALREADY-CANCELLED') demandSuccess(end.value, what);
		return end.value;
	}
	const after = await lookAfterWrite(what, async () => await orderById(client, order.orderId ?? ''));
	if (after && isCancelled(after)) return undefined;
	throw new PosError('unanswered', `${what}: it is not known whether the till cancels it; at present it is not cancelled`, { hint: 'Look at the order in the till, then run this again: a cancelled order is left as it is' });
}

/** Nothing of it is left to be cancelled. */
function isCancelled({ cancelState, lineList }: Received<Order>): boolean {
	if (cancelState === 'ORDER-CANCEL-STATE-COMPLETE') return true;
	return cancelState === 'ORDER-CANCEL-STATE-PARTIAL' && lineList !== undefined && (lineList.line ?? []).every(({ data }) => openMicros(data) === 0n);
}
