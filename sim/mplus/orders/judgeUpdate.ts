import { isTaken } from '../operations/createOrder';
import { dropIgnored } from '../operations/dropIgnored';
import { putOrder } from '../store/putOrder';
import { numberIn, textIn, type WireRecord } from '../wire';
import type { MplusWorld, Order } from '../world';

import { isSameOrder } from './isSameOrder';
import { releaseLines, reserveLines } from './moveLines';
import { reviseOrder } from './reviseOrder';

export type UpdateLiteral = 'OK' | 'NOT-FOUND' | 'ORDER-HAS-CHANGED' | 'NO-CHANGES' | 'FAILED' | 'EXT-ORDER-ID-ALREADY-EXISTS';

/** An update that can be carried out. */
export interface SoundUpdate {
	literal: 'OK';
	errorMessage: string;
	/** As it stands before. */
	order: Order;
	revised: Order;
}

export type JudgedUpdate = SoundUpdate | { literal: Exclude<UpdateLiteral, 'OK'>; errorMessage: string; order?: Order };

/** What becomes of an update, without doing it. */
export function judgeUpdate(world: MplusWorld, sent: WireRecord): JudgedUpdate {
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
	if (isSameOrder(known, revised)) return { literal: 'NO-CHANGES', errorMessage: '', order: known };
	return { literal: 'OK', errorMessage: '', order: known, revised };
}

export function commitUpdate(world: MplusWorld, { order: known, revised }: SoundUpdate, sent: WireRecord, now: number): Order {
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
