import { toBody, type CcvBody } from '../bodies/toBody';
import type { CcvClient } from '../CcvClient';
import type { CcvItem } from '../items/withoutLinks';
import { createRecord, type CcvRecord } from '../writes/createRecord';
import { demandCustomer } from './demandCustomer';
import { findOrderWritten, highestOrderId } from './newestOrders';
import type { OrderForm } from './OrderForm';
import { orderInput, wasRead } from './orderInput';
import { orderWithReference } from './orderReferences';
import { isWhole, readBack } from './readBack';
import { rowInputs } from './rowInputs';
import { showExisting } from './showExisting';
import { demandKept, noteUnkept } from './unkeptReferences';
import { withOrderLock } from './withOrderLock';
import { withSoundNulls } from './withSoundNulls';

type Find = () => Promise<CcvRecord | undefined>;

/**
 * Makes an order, in the form of an item. With a reference (`reservationnumber`) it is made once: where an order of the last days
 * carries it, that comes, marked `alreadyExisted`, and `differs` where it is another one. Throws `unanswered` where nobody knows whether
 * it was made, and `invalid-setting` where the shop drops references.
 */
export async function createOrder(client: CcvClient, order: object, lookBackDays: number, form: OrderForm): Promise<CcvItem> {
	const body = await orderBody(client, order);
	const reference = referenceOf(body);
	return await withOrderLock(client, async () => {
		if (reference === undefined) return await make(client, body, await findAbove(client, body), form);
		const find = async () => await findByReference(client, reference, lookBackDays);
		const existing = await find();
		if (existing) return await showExisting(client, body, existing, form);
		demandKept(client, nameOf(body));
		return await make(client, body, find, form);
	});
}

async function orderBody(client: CcvClient, order: object): Promise<CcvBody> {
	const { header, rows } = orderInput(order);
	const what = nameOf(header);
	const sound = withSoundNulls(header, wasRead(order), what);
	demandCustomer(sound, what);
	return toBody('POST /orders/', { ...sound, customer: sound.customer ?? {}, orderrows: await rowInputs(client, rows, what) }, what);
}

async function make(client: CcvClient, body: CcvBody, find: Find, form: OrderForm): Promise<CcvItem> {
	const { made, wasSought } = await post(client, body, find);
	if (!made) {
		if (wasSought && referenceOf(body) !== undefined) noteUnkept(client, nameOf(body));
		return { ...body, alreadyExisted: false, readBack: false };
	}
	const order = await asMade(client, made, body);
	if (isWhole(order) && !hasReference(order, body)) noteUnkept(client, `Order ${String(made.id)}`);
	return { ...(await readBack(client, Number(made.id), body, form, order)), alreadyExisted: false };
}

async function post(client: CcvClient, body: CcvBody, find: Find): Promise<{ made?: CcvRecord; wasSought: boolean }> {
	let wasSought = false;
	const seek = async () => {
		const found = await find();
		wasSought = true;
		return found;
	};
	return { made: await createRecord(client, { what: nameOf(body), path: '/orders/', body, find: seek }), wasSought };
}

/** The order as CCV answered; where that does not show its reference, as it has it. */
async function asMade(client: CcvClient, made: CcvRecord, body: CcvBody): Promise<CcvRecord> {
	if (hasReference(made, body)) return made;
	const read = await client.get(`/orders/${String(made.id)}/`).catch(() => undefined);
	return (read as CcvRecord | undefined) ?? { id: made.id };
}

/** Read before each write: an order from elsewhere that was there before is not taken for it. */
async function findAbove(client: CcvClient, body: CcvBody): Promise<Find> {
	const aboveId = await highestOrderId(client, body);
	return async () => await findOrderWritten(client, body, aboveId);
}

/** A basket may become an order, so both are looked through. */
async function findByReference(client: CcvClient, reference: string, days: number): Promise<CcvRecord | undefined> {
	return (await orderWithReference(client, reference, days, false)) ?? (await orderWithReference(client, reference, days, true));
}

function hasReference(order: CcvRecord, body: CcvBody): boolean {
	const reference = referenceOf(body);
	return reference === undefined || referenceOf(order) === reference;
}

function referenceOf({ reservationnumber }: CcvBody): string | undefined {
	return typeof reservationnumber === 'string' ? reservationnumber.trim() || undefined : undefined;
}

function nameOf({ reservationnumber }: CcvItem): string {
	const reference = String(reservationnumber ?? '').trim();
	return reference === '' ? 'The new order' : `Order ${reference}`;
}
