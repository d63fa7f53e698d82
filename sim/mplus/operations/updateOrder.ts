import type { SimContext } from '../../server/types';
import { isSameOrder } from '../orders/isSameOrder';
import { releaseLines, reserveLines } from '../orders/moveLines';
import { reviseOrder } from '../orders/reviseOrder';
import { putOrder } from '../store/putOrder';
import { numberIn, recordIn, textIn, type WireRecord } from '../wire';
import type { MplusWorld, Order } from '../world';

import { create, isTaken } from './createOrder';
import { dropIgnored } from './dropIgnored';
import type { Operation } from './Operation';
import { refuseRepricing } from './refuseRepricing';

export const updateOrder: Operation = ({ world, input, context }) =>
	answer('UPDATE-ORDER', update(world, recordIn(input, 'order') ?? {}, context));

export const updateOrderV2: Operation = ({ world, input, context }) => {
	const request = recordIn(input, 'request') ?? {};
	refuseRepricing('updateOrderV2', request);
	const outcome = update(world, recordIn(request, 'order') ?? {}, context);
	const order = outcome.literal === 'OK' || outcome.literal === 'NO-CHANGES' ? outcome.order : undefined;
	return { ...answer('UPDATE-ORDER', outcome), order: world.answersWithoutLines && order ? { ...order, lineList: undefined } : order };
};

/** Creates an order that is sent without orderId, and updates one that is sent with it (API.md 9.1). */
export const saveOrder: Operation = ({ world, input, context }) => {
	const order = recordIn(input, 'order') ?? {};
	if (textIn(order, 'orderId')) return answer('SAVE-ORDER', update(world, order, context));
	const { result, info, errorMessage = '' } = create(world, { order }, context);
	return { result: result.replace('CREATE-ORDER', 'SAVE-ORDER'), info, errorMessage };
};

type Literal = 'OK' | 'NOT-FOUND' | 'ORDER-HAS-CHANGED' | 'NO-CHANGES' | 'FAILED' | 'EXT-ORDER-ID-ALREADY-EXISTS';

interface Outcome {
	literal: Literal;
	errorMessage: string;
	order?: Order;
}

function update(world: MplusWorld, sent: WireRecord, context: SimContext): Outcome {
	if (context.refuse) return { literal: 'FAILED', errorMessage: 'Order could not be saved' };
	const known = world.orders.get(textIn(sent, 'orderId') ?? '');
	if (!known) return { literal: 'NOT-FOUND', errorMessage: 'Order not found' };
	if (isStale(known, sent)) return { literal: 'ORDER-HAS-CHANGED', errorMessage: 'The order has changed', order: known };
	const order = dropIgnored(world, sent);
	const extOrderId = textIn(order, 'extOrderId') ?? known.extOrderId;
	if (extOrderId !== known.extOrderId && isTaken(world, extOrderId)) {
		return { literal: 'EXT-ORDER-ID-ALREADY-EXISTS', errorMessage: 'extOrderId already exists', order: known };
	}
	const revised = reviseOrder(world, known, order);
	if (typeof revised === 'string') return { literal: 'FAILED', errorMessage: revised, order: known };
	if (isSameOrder(known, revised)) return unchanged(world, known);
	return { literal: 'OK', errorMessage: '', order: commit(world, known, revised, sent, context.now) };
}

function commit(world: MplusWorld, known: Order, revised: Order, sent: WireRecord, now: number): Order {
	releaseLines(world, numberIn(known, 'financialBranchNumber') ?? 0, known.lineList.line, now);
	reserveLines(world, numberIn(revised, 'financialBranchNumber') ?? 0, revised.lineList.line, now);
	const next = (field: string): number => (numberIn(known, field) ?? 0) + 1;
	const counters = { changeCounter: next('changeCounter'), versionNumber: next('versionNumber') };
	return putOrder(world, { ...revised, ...counters }, sent);
}

/** Of the two counters those count that are sent (API.md 4, inferred). */
function isStale(known: Order, sent: WireRecord): boolean {
	return ['versionNumber', 'changeCounter'].some((field) => sent[field] !== undefined && sent[field] !== known[field]);
}

function unchanged(world: MplusWorld, order: Order): Outcome {
	if (!world.noChangesFails) return { literal: 'NO-CHANGES', errorMessage: '', order };
	return { literal: 'FAILED', errorMessage: 'Order not saved because there were no changes in the order.', order };
}

function answer(prefix: 'UPDATE-ORDER' | 'SAVE-ORDER', { literal, errorMessage, order }: Outcome): WireRecord {
	// updateOrder has no literal of its own for a taken extOrderId.
	const own = prefix === 'UPDATE-ORDER' && literal === 'EXT-ORDER-ID-ALREADY-EXISTS' ? 'FAILED' : literal;
	const info = { orderId: order?.orderId ?? '', orderString: textIn(order, 'transactionString') ?? '' };
	return { result: `${prefix}-RESULT-${own}`, info, errorMessage };
}
