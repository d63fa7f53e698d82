import { PosError } from '../../http/PosError';
import { demandSuccess, resultOf } from '../demandSuccess';
import type { MplusClient, WriteEnd } from '../MplusClient';
import { differencesFromSent } from '../sales/differencesFromSent';
import type { Order, Received } from '../soap/mplusTypes.generated';
import { hasService } from '../tillService';
import { orderById, orderLabel } from './findOrder';
import { planUpdate, type OrderChanges } from './planUpdate';

export interface UpdatedOrder {
	order: Received<Order>;
	/** Absent where the answer was lost and the order is as it was asked for. */
	changed?: boolean;
	/** In what the order differs from what was asked for. */
	differs: string[];
	dropped: string[];
}

const SINCE_V2 = 59;

/** Changes an order that was just read. The till refuses where somebody else changed it in between. */
export async function updateOrder(client: MplusClient, order: Received<Order>, changes: OrderChanges): Promise<UpdatedOrder> {
	const what = orderLabel(order);
	const sent = planUpdate(order, changes);
	if (!sent) return { order, changed: false, differs: [], dropped: [] };
	const asked = { vatMethod: sent.vatMethod, ...changes.header, ...(changes.lines && { lineList: sent.lineList }) };
	const end = await send(client, sent);
	if (end.kind === 'refused') throw new PosError('refused', `${what}: ${end.message}`);
	if (end.kind === 'unclear' || resultOf(end.value) === undefined) return await afterUnclearEnd(client, order, asked, changes);
	const { value, dropped } = end;
	if (value.result === 'UPDATE-ORDER-RESULT-ORDER-HAS-CHANGED') {
		throw new PosError('refused', `${what} was changed by somebody else at the same time; nothing was changed now`, { systemCode: value.result, hint: 'Run this again: it reads the order anew' });
	}
	demandSuccess(value, what);
	const stored = 'order' in value && value.order?.lineList ? value.order : await orderById(client, sent.orderId);
	return { order: stored ?? order, changed: value.result === 'UPDATE-ORDER-RESULT-OK', differs: stored ? differencesFromSent(asked, stored) : [], dropped };
}

async function send(client: MplusClient, order: Order): Promise<WriteEnd<'updateOrder'> | WriteEnd<'updateOrderV2'>> {
	if (await hasService(client, SINCE_V2)) return await client.write('updateOrderV2', { request: { order } }, 'never');
	return await client.write('updateOrder', { order }, 'never');
}

async function afterUnclearEnd(client: MplusClient, before: Received<Order>, asked: Partial<Order>, { header, lines }: OrderChanges): Promise<UpdatedOrder> {
	const order = await orderById(client, before.orderId ?? '');
	const { changeCounter, versionNumber } = order ?? {};
	// Lines that were added would be added once more.
	const left = { header: { ...header, changeCounter, versionNumber }, lines: lines?.mode === 'add' ? undefined : lines };
	const isAsAsked = order !== undefined && differencesFromSent(asked, order).length === 0 && planUpdate(order, left) === undefined;
	if (isAsAsked && changeCounter !== before.changeCounter) return { order, differs: [], dropped: [] };
	throw new PosError('unanswered', `${orderLabel(before)}: it is not known whether the till changes it; at present it is not changed as asked`, { hint: 'Run this again: it reads the order anew, and what is done already is not done twice' });
}
