import { PosError } from '../../http/PosError';
import { withInstallationLock } from '../../sync/installationLock';
import { toBody, type CcvBody } from '../bodies/toBody';
import type { CcvClient } from '../CcvClient';
import { installationOf } from '../installationOf';
import type { CcvItem } from '../items/withoutLinks';
import { createRecord, type CcvRecord } from '../writes/createRecord';
import { isRecord } from './customerInput';
import { findOrderWritten, highestOrderId, raiseHighest } from './newestOrders';
import type { OrderForm } from './OrderForm';
import { orderInput } from './orderInput';
import { orderWithReference } from './orderReferences';
import { readBack } from './readBack';
import { rowInputs } from './rowInputs';

/**
 * Makes an order, in the form of an item. With a reference (`reservationnumber`) it is made once: where an order of the last days
 * carries it, that comes, marked `alreadyExisted`. Throws `unanswered` where nobody knows whether it was made.
 */
export async function createOrder(client: CcvClient, order: object, lookBackDays: number, form: OrderForm): Promise<CcvItem> {
	const body = await orderBody(client, order);
	const reference = referenceOf(body);
	if (reference === undefined) return await make(client, body, await findAbove(client, body), form);
	return await withInstallationLock(`ccv-orders|${installationOf(client.connection)}`, client.port, async () => {
		const find = async () => await findByReference(client, body, reference, lookBackDays);
		const existing = await find();
		if (!existing) return await make(client, body, find, form);
		return { ...(await readBack(client, Number(existing.id), { reservationnumber: reference }, form, existing)), alreadyExisted: true };
	});
}

async function orderBody(client: CcvClient, order: object): Promise<CcvBody> {
	const { header, rows } = orderInput(order);
	const what = nameOf(header);
	const hasAccount = header.user_id !== undefined && header.user_id !== null;
	const customer = header.customer ?? {};
	if (!hasAccount && isRecord(customer) && Object.keys(customer).length === 0) {
		throw new PosError('invalid-setting', `${what} has no customer`, { hint: 'Choose a customer, or enter the details of a guest' });
	}
	return toBody('POST /orders/', { ...header, customer, orderrows: await rowInputs(client, rows, what) }, what);
}

async function make(client: CcvClient, body: CcvBody, find: () => Promise<CcvRecord | undefined>, form: OrderForm): Promise<CcvItem> {
	const made = await createRecord(client, { what: nameOf(body), path: '/orders/', body, find });
	if (!made) return { ...body, alreadyExisted: false, readBack: false };
	raiseHighest(client, Number(made.id));
	return { ...(await readBack(client, Number(made.id), body, form, made)), alreadyExisted: false };
}

async function findAbove(client: CcvClient, body: CcvBody): Promise<() => Promise<CcvRecord | undefined>> {
	const aboveId = await highestOrderId(client);
	return async () => await findOrderWritten(client, body, aboveId);
}

/** A basket that the customer completes is an order as any other. */
async function findByReference(client: CcvClient, body: CcvBody, reference: string, days: number): Promise<CcvRecord | undefined> {
	const completed = await orderWithReference(client, reference, days, false);
	return completed ?? (body.is_completed === false ? await orderWithReference(client, reference, days, true) : undefined);
}

function referenceOf({ reservationnumber }: CcvBody): string | undefined {
	return typeof reservationnumber === 'string' ? reservationnumber.trim() || undefined : undefined;
}

function nameOf({ reservationnumber }: CcvItem): string {
	const reference = String(reservationnumber ?? '').trim();
	return reference === '' ? 'The new order' : `Order ${reference}`;
}
