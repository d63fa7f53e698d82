import { PosError } from '../../http/PosError';
import { demandSuccess, resultOf } from '../demandSuccess';
import { lookAfterWrite, readAfterWrite } from '../lookAfterWrite';
import type { MplusClient, WriteEnd } from '../MplusClient';
import { differencesFromSent } from '../sales/differencesFromSent';
import type { Order, Received } from '../soap/mplusTypes.generated';
import { hasOperation } from '../tillService';
import { orderById, orderLabel } from './findOrder';
import { planUpdate, type OrderChanges } from './planUpdate';

export interface UpdatedOrder {
	order: Received<Order>;
	/** Absent where the answer was lost and the order is as it was asked for, and where it is queued. */
	changed?: boolean;
	/** Accepted; the branch carries it out later, and the order is as it was. */
	queued: boolean;
	/** In what the order differs from what was asked for; absent where it is queued, or was not read back. */
	differs?: string[];
	dropped: string[];
	/** It is done, but the order could not be read after it: it is shown as it was before. */
	readBack?: false;
}


/** Changes an order that was just read. The till refuses where somebody else changed it in between. */
export async function updateOrder(client: MplusClient, order: Received<Order>, changes: OrderChanges): Promise<UpdatedOrder> {
	const what = orderLabel(order);
	const sent = planUpdate(order, changes);
	if (!sent) return { order, changed: false, queued: false, differs: [], dropped: [] };
	const asked = { vatMethod: sent.vatMethod, ...changes.header, ...(changes.lines && { lineList: sent.lineList }) };
	const end = await send(client, sent);
	if (end.kind === 'refused') throw new PosError('refused', `${what}: ${end.message}`);
	if (end.kind === 'unclear' || resultOf(end.value) === undefined) return await afterUnclearEnd(client, order, asked, changes);
	const { value, dropped } = end;
	if (value.result === 'UPDATE-ORDER-RESULT-ORDER-HAS-CHANGED') {
		throw new PosError('refused', `${what} was changed by somebody else at the same time; nothing was changed now`, { systemCode: value.result, hint: 'Run this again: it reads the order anew' });
	}
	demandSuccess(value, what);
	// What an answer gives while the update waits is not what the branch has.
	const queued = value.info?.orderQueued === true;
	const isGiven = !queued && 'order' in value && value.order?.lineList !== undefined;
	const stored = isGiven ? value.order : await readAfterWrite(async () => await orderById(client, sent.orderId));
	const unread = !stored && { readBack: false as const };
	if (queued) return { order: stored ?? order, queued, dropped, ...unread };
	return { order: stored ?? order, changed: value.result === 'UPDATE-ORDER-RESULT-OK', queued, differs: stored && differencesFromSent(asked, stored), dropped, ...unread };
}

async function send(client: MplusClient, order: Order): Promise<WriteEnd<'updateOrder'> | WriteEnd<'updateOrderV2'>> {
	if (await hasOperation(client, 'updateOrderV2')) return await client.write('updateOrderV2', { request: { order } }, 'never');
	return await client.write('updateOrder', { order }, 'never');
}

async function afterUnclearEnd(client: MplusClient, before: Received<Order>, asked: Partial<Order>, { header, lines }: OrderChanges): Promise<UpdatedOrder> {
	const adds = lines?.mode === 'add';
	const details = {
		mayBeDone: adds,
		hint: adds ? 'Look at the order in the till before you run this again: lines that come late would be added twice' : 'Run this again: it reads the order anew, and what is done already is not done twice',
	};
	const order = await lookAfterWrite(orderLabel(before), async () => await orderById(client, before.orderId ?? ''), details);
	const { changeCounter, versionNumber } = order ?? {};
	// Lines that were added would be added once more.
	const left = { header: { ...header, changeCounter, versionNumber }, lines: lines?.mode === 'add' ? undefined : lines };
	const isAsAsked = order !== undefined && differencesFromSent(asked, order).length === 0 && planUpdate(order, left) === undefined;
	if (isAsAsked && changeCounter !== before.changeCounter) return { order, queued: false, differs: [], dropped: [] };
	throw new PosError('unanswered', `${orderLabel(before)}: it is not known whether the till changes it; at present it is not changed as asked`, details);
}
