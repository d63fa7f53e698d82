import { PosError } from '../../http/PosError';
import { demandSuccess, resultOf } from '../demandSuccess';
import { lookAfterWrite, readAfterWrite } from '../lookAfterWrite';
import type { Answer, MplusClient, WriteEnd } from '../MplusClient';
import { toUnits } from '../sales/lineQuantity';
import type { DeliverOrderTurnoverType, Order, Received } from '../soap/mplusTypes.generated';
import { demandOperation, hasOperation } from '../tillService';
import { orderById, orderLabel } from './findOrder';
import { planDelivery, type Delivery, type DeliveryPart } from './planDelivery';
import { wasDelivered } from './wasDelivered';

export interface Delivering {
	order: Received<Order>;
	/** All that is left where none are given. */
	parts: DeliveryPart[];
	/** Books the turnover at once, as an invoice or a receipt. */
	turnoverType?: DeliverOrderTurnoverType;
}

export interface DeliveredOrder {
	order: Received<Order>;
	/** Absent where the answer was lost, or nothing was delivered. */
	packingSlipId?: string;
	invoiceId?: string;
	alreadyDelivered: boolean;
	/** It is delivered, but the order could not be read after it: it is shown as it was before. */
	readBack?: false;
}

const COMPLETE = 'ORDER-DELIVERY-STATE-COMPLETE';

/** Delivers an order, or a part of it. What is asked for twice is delivered twice, so it is never sent again blindly. */
export async function deliverOrder(client: MplusClient, delivering: Delivering): Promise<DeliveredOrder> {
	const { order, parts } = delivering;
	if (order.deliveryState === COMPLETE) return { order, alreadyDelivered: true };
	if (parts.length > 0) await demandOperation(client, 'deliverOrderV2', 'delivering a part of an order');
	const what = orderLabel(order);
	const plan = planDelivery(order, parts);
	// An old till, and one that gives no lines, delivers all that is left.
	const isNew = plan.size > 0 && (await hasOperation(client, 'deliverOrderV2'));
	const end = isNew ? await sendLines(client, delivering, plan) : await sendWhole(client, delivering);
	if (end.kind === 'refused') throw new PosError('refused', `${what}: ${end.message}`);
	if (end.kind === 'unclear' || resultOf(end.value) === undefined) return await afterUnclearEnd(client, order, plan);
	const { value } = end;
	const alreadyDelivered = value.result?.endsWith('-ALREADY-DELIVERED') === true;
	if (!alreadyDelivered) demandSuccess(value, what);
	return { ...(await after(client, order, value)), alreadyDelivered };
}

async function sendLines(client: MplusClient, { order, turnoverType }: Delivering, plan: Delivery): Promise<WriteEnd<'deliverOrderV2'>> {
	const line = [...plan].map(([lineId, micros]) => ({ lineId, ...toUnits(micros) }));
	return await client.write('deliverOrderV2', { request: { orderDelivery: { orderId: order.orderId ?? '', lineList: { line }, turnoverType } } }, 'never');
}

async function sendWhole(client: MplusClient, { order, turnoverType }: Delivering): Promise<WriteEnd<'deliverOrder'>> {
	return await client.write('deliverOrder', { request: { orderId: order.orderId ?? '', turnoverType } }, 'never');
}

async function after(client: MplusClient, order: Received<Order>, value: Answer<'deliverOrder'> | Answer<'deliverOrderV2'>) {
	const delivered = await readAfterWrite(async () => await orderById(client, order.orderId ?? ''));
	const ids = { packingSlipId: value.packingSlipId || undefined, invoiceId: value.invoiceId || undefined };
	return delivered ? { order: delivered, ...ids } : { order, ...ids, readBack: false as const };
}

async function afterUnclearEnd(client: MplusClient, order: Received<Order>, plan: Delivery): Promise<DeliveredOrder> {
	const delivered = await lookAfterWrite(orderLabel(order), async () => await orderById(client, order.orderId ?? ''));
	if (delivered && (delivered.deliveryState === COMPLETE || wasDelivered(order, delivered, plan))) {
		const known = new Set(order.packingSlipIds?.id);
		return { order: delivered, packingSlipId: delivered.packingSlipIds?.id?.find((id) => !known.has(id)), alreadyDelivered: false };
	}
	throw new PosError('unanswered', `${orderLabel(order)}: it is not known whether the till delivers it; at present it is not delivered`, { mayBeDone: true, hint: 'Look at the order in the till before you run this again' });
}
