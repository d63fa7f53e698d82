import type { SimContext } from '../../server/types';
import { commitUpdate, judgeUpdate, type SoundUpdate, type UpdateLiteral } from '../orders/judgeUpdate';
import { dueAt } from '../queue/QueuedWork';
import { recordIn, textIn, type WireRecord } from '../wire';
import type { MplusWorld, Order } from '../world';

import { create } from './createOrder';
import type { Operation } from './Operation';
import { refuseRepricing } from './refuseRepricing';

export const updateOrder: Operation = ({ world, input, context }) =>
	answer('UPDATE-ORDER', update(world, recordIn(input, 'order') ?? {}, context));

export const updateOrderV2: Operation = ({ world, input, context }) => {
	const request = recordIn(input, 'request') ?? {};
	refuseRepricing('updateOrderV2', request);
	const outcome = update(world, recordIn(request, 'order') ?? {}, context);
	const isDone = !outcome.queued && (outcome.literal === 'OK' || outcome.literal === 'NO-CHANGES');
	const order = isDone ? outcome.order : undefined;
	return { ...answer('UPDATE-ORDER', outcome), order: world.answersWithoutLines && order ? { ...order, lineList: undefined } : order };
};

/** Creates an order that is sent without orderId, and updates one that is sent with it (API.md 9.1). */
export const saveOrder: Operation = ({ world, input, context }) => {
	const order = recordIn(input, 'order') ?? {};
	if (textIn(order, 'orderId')) return answer('SAVE-ORDER', update(world, order, context));
	const { result, info, errorMessage = '' } = create(world, { order }, context);
	return { result: result.replace('CREATE-ORDER', 'SAVE-ORDER'), info, errorMessage };
};

interface Outcome {
	literal: UpdateLiteral;
	errorMessage: string;
	order?: Order;
	queued?: boolean;
}

function update(world: MplusWorld, sent: WireRecord, { refuse, now }: SimContext): Outcome {
	if (refuse) return { literal: 'FAILED', errorMessage: 'Order could not be saved' };
	const judged = judgeUpdate(world, sent);
	if (judged.literal === 'NO-CHANGES' && world.noChangesFails) {
		return { ...judged, literal: 'FAILED', errorMessage: 'Order not saved because there were no changes in the order.' };
	}
	if (judged.literal !== 'OK') return judged;
	if (world.updateQueued) return queueUpdate(world, judged, sent, now);
	return { ...judged, order: commitUpdate(world, judged, sent, now) };
}

function queueUpdate(world: MplusWorld, judged: SoundUpdate, sent: WireRecord, now: number): Outcome {
	world.queue.push({ kind: 'update', orderId: judged.order.orderId, sent, now, dueAt: dueAt(world, now) });
	world.commits += 1;
	return { ...judged, queued: true };
}

function answer(prefix: 'UPDATE-ORDER' | 'SAVE-ORDER', { literal, errorMessage, order, queued }: Outcome): WireRecord {
	// updateOrder has no literal of its own for a taken extOrderId.
	const own = prefix === 'UPDATE-ORDER' && literal === 'EXT-ORDER-ID-ALREADY-EXISTS' ? 'FAILED' : literal;
	const info = { orderId: order?.orderId ?? '', orderString: textIn(order, 'transactionString') ?? '', orderQueued: queued };
	return { result: `${prefix}-RESULT-${own}`, info, errorMessage };
}
