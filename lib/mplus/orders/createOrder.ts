import { PosError } from '../../http/PosError';
import { demandSuccess, resultOf, wordsOf } from '../demandSuccess';
import { lookAfterWrite } from '../lookAfterWrite';
import type { Answer, MplusClient } from '../MplusClient';
import { attempt as tryTo } from '../products/attempt';
import { demandLines } from '../sales/demandLines';
import { demandSameSale } from '../sales/demandSameSale';
import { differencesFromSent } from '../sales/differencesFromSent';
import { isReplay, MAX_ATTEMPTS } from '../sales/isReplay';
import { withSaleDefaults } from '../sales/saleDefaults';
import type { CreateOrderV3Request, Order, Payment, Received } from '../soap/mplusTypes.generated';
import { sinceOfField } from '../serviceSince';
import { demandOperation, demandService } from '../tillService';
import { orderByExternalId, orderById } from './findOrder';
import { idempotencyKey } from './toMplusOrder';

export interface NewOrder {
	order: Omit<Order, 'orderId'>;
	/** With `prepay` a deposit; without, the order is delivered and invoiced as well. */
	payment?: { prepay: boolean; payments: Payment[] };
	/** What tells this creation from another where there is no external ID. */
	keySeed: string;
	zone: string;
}

export interface CreatedOrder {
	orderId: string;
	/** Absent while it is queued for its branch. */
	order?: Received<Order>;
	/** Absent where it is not known: the answer was lost, and the order is there. */
	alreadyExisted?: boolean;
	queued: boolean;
	invoiceId?: string;
	/** In what the order differs from what was sent; absent while that cannot be seen. */
	differs?: string[];
	dropped: string[];
	/** It is created, but could not be read after it. */
	readBack?: false;
}


/**
 * Creates an order once. Its key is fixed by the external ID, or else by the seed, so the till replays what it has done.
 * Where it replays a failure, the next key is tried after a look whether the order is there.
 */
export async function createOrder(client: MplusClient, created: NewOrder): Promise<CreatedOrder> {
	await demandOperation(client, 'createOrderV3', 'creating an order exactly once');
	if (created.payment) await demandService(client, sinceOfField.CreateOrderV3Request.paymentList, 'creating an order with its payment');
	if ((created.order as Partial<Order>).orderId) throw new PosError('invalid-setting', 'A new order cannot have an orderId: the till gives it', { hint: 'Leave orderId out, or use Update' });
	const { extOrderId } = created.order;
	const what = extOrderId ? `Order ${extOrderId}` : 'The order';
	let words = '';
	for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
		const end = await client.write('createOrderV3', { request: toRequest(client, created, attempt) }, 'keyed');
		if (end.kind === 'refused') throw new PosError('refused', `${what}: ${end.message}`);
		if (end.kind === 'unclear' || resultOf(end.value) === undefined) return await afterUnclearEnd(client, created, what);
		const { value, dropped } = end;
		if (value.result === 'CREATE-ORDER-RESULT-OK') return await done(client, created, value, dropped);
		const existing = await lookAfterWrite(what, async () => await lookUp(client, extOrderId), SAFE);
		if (existing && (value.result === ALREADY_EXISTS || isReplay(value))) return toExisting(created, existing, { alreadyExisted: true, dropped });
		words = wordsOf(value);
		if (!isReplay(value) || (value.result === PAYMENT_FAILED && !extOrderId)) refuse(value, what, existing);
	}
	throw new PosError('refused', `${what}: MplusKASSA goes on repeating what it refused before: ${words}`, { hint: 'Create it under another external ID' });
}

const OTHER = 'Use Update, or another external ID';
const PAY = 'The order itself was created: use Pay to pay it';
const SAFE = { mayBeDone: false, hint: 'Run it again: its external ID keeps it from being created twice' };
const ALREADY_EXISTS = 'CREATE-ORDER-RESULT-EXT-ORDER-ID-ALREADY-EXISTS';
const PAYMENT_FAILED = 'CREATE-ORDER-RESULT-PAYMENT-FAILED';

function toRequest(client: MplusClient, { order, payment, keySeed, zone }: NewOrder, attempt: number): CreateOrderV3Request {
	const whole = withSaleDefaults('order', order, client.port.now(), zone);
	demandLines('The order', whole.lineList);
	return {
		idempotencyKey: idempotencyKey('createOrderV3', order.extOrderId || keySeed, attempt),
		// The one field of an order that the WSDL requires; empty on creation.
		order: { orderType: 'ORDER-TYPE-SALES-ORDER', ...whole, orderId: '' },
		...(payment && { prepay: payment.prepay, paymentList: { payment: payment.payments } }),
	};
}

async function done(client: MplusClient, created: NewOrder, value: Answer<'createOrderV3'>, dropped: string[]): Promise<CreatedOrder> {
	const replayed = isReplay(value);
	const orderId = value.info?.orderId || value.order?.orderId || '';
	// A replayed answer tells what was once done, not what is there.
	const isWhole = !replayed && value.order?.lineList !== undefined;
	const look = await tryTo(async () => (isWhole ? value.order : orderId ? await orderById(client, orderId) : await lookUp(client, created.order.extOrderId)));
	const order = ('value' in look ? look.value : undefined) ?? (replayed ? undefined : value.order);
	const queued = value.info?.orderQueued === true;
	const details = { alreadyExisted: replayed, queued, invoiceId: value.invoiceId || undefined, dropped };
	if (order && replayed && created.order.extOrderId) demandSameSale(`order ${created.order.extOrderId}`, created.order, order, OTHER);
	if ('error' in look && !queued) return { orderId, order, ...details, readBack: false };
	if (order) return toCreated(created, order, details);
	if (queued) return { orderId, ...details };
	throw new PosError('malformed-answer', `MplusKASSA says that order ${orderId || created.order.extOrderId || ''} was created but does not give it`, { hint: 'Look for it in the till before you run this again' });
}

function toCreated(created: NewOrder, order: Received<Order>, details: Partial<CreatedOrder> & { dropped: string[] }): CreatedOrder {
	return { queued: false, orderId: order.orderId ?? '', order, differs: [...differencesFromSent(created.order, order), ...paymentDifference(created, order)], ...details };
}

/** One that was found by its external ID: it counts only where it is what was sent, and paid as asked. */
function toExisting(created: NewOrder, order: Received<Order>, details: Partial<CreatedOrder> & { dropped: string[] }): CreatedOrder {
	const { extOrderId } = created.order;
	demandSameSale(`order ${extOrderId}`, created.order, order, OTHER);
	const unpaid = paymentDifference(created, order);
	if (unpaid.length > 0) throw new PosError('refused', `Order ${extOrderId} is in the till already, but ${unpaid.join(', ')}`, { hint: PAY });
	return toCreated(created, order, details);
}

function paymentDifference({ payment }: NewOrder, { prepaidAmount, fullyPaid }: Received<Order>): string[] {
	if (!payment) return [];
	if (!payment.prepay) return fullyPaid === false ? ['not paid in full'] : [];
	const sum = payment.payments.reduce((total, { amount }) => total + amount, 0);
	return prepaidAmount === undefined || prepaidAmount >= sum ? [] : [`prepaid ${(prepaidAmount / 100).toFixed(2)} instead of ${(sum / 100).toFixed(2)}`];
}

async function afterUnclearEnd(client: MplusClient, created: NewOrder, what: string): Promise<CreatedOrder> {
	const order = await lookAfterWrite(what, async () => await lookUp(client, created.order.extOrderId), SAFE);
	if (order) return toExisting(created, order, { dropped: [] });
	throw new PosError('unanswered', `${what}: it is not known whether the till created it`, {
		hint: created.order.extOrderId ? SAFE.hint : 'Look for it in the till before you run this again. With an external ID it could be looked up',
	});
}

async function lookUp(client: MplusClient, extOrderId: string | undefined): Promise<Received<Order> | undefined> {
	return extOrderId ? await orderByExternalId(client, extOrderId) : undefined;
}

function refuse(value: Answer<'createOrderV3'>, what: string, existing: Received<Order> | undefined): never {
	if (value.result === ALREADY_EXISTS) {
		throw new PosError('refused', `${what}: MplusKASSA says that it exists but does not give it`, { systemCode: value.result, hint: 'It may be queued for its branch still; an external ID can never be used twice' });
	}
	const orderId = value.result === PAYMENT_FAILED ? value.info?.orderId || value.order?.orderId : undefined;
	const hint = existing || orderId ? PAY : undefined;
	const record = existing || !orderId ? what : `Order ${orderId}`;
	demandSuccess(value, record, hint);
	throw new PosError('refused', `${record}: MplusKASSA refuses: ${wordsOf(value)}`, { systemCode: value.result, hint });
}
