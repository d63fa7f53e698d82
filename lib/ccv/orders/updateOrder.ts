import { PosError } from '../../http/PosError';
import { toBody, type CcvBody } from '../bodies/toBody';
import type { CcvClient } from '../CcvClient';
import type { CcvItem } from '../items/withoutLinks';
import type { CcvRecord } from '../writes/createRecord';
import { changeAndLook } from '../writes/changeAndLook';
import { isRecord } from './customerInput';
import { demandSameRows } from './demandSameRows';
import { orderIdOf } from './findOrder';
import { isChangeSeen } from './isOrderWritten';
import type { OrderForm } from './OrderForm';
import { orderChanges } from './orderInput';
import { orderName, type OrderKey } from './OrderKey';
import { readBack } from './readBack';
import { wholeCustomer } from './wholeCustomer';

const OPERATION = 'PATCH /orders/:id/';

/**
 * Changes what is given of an order, in the form of an item; its rows stay. What reaches the customer happens once, and with
 * `notifyOfChangesOnly` not at all where the order has all of it already.
 */
export async function updateOrder(client: CcvClient, key: OrderKey, order: object, form: OrderForm, notifyOfChangesOnly = false): Promise<CcvItem> {
	const what = orderName(key);
	const { changes, rows } = orderChanges(order, what);
	const said = toBody(OPERATION, changes, what);
	if (Object.keys(said).every((name) => name === 'mail' && said.mail !== true)) throw new PosError('invalid-setting', `${what}: there is nothing to change`, { hint: 'Add at least one field' });
	const id = await orderIdOf(client, key);
	if (rows) await demandSameRows(client, id, rows, what);
	const path = `/orders/${id}/`;
	const read = async () => (await client.get(path)) as CcvRecord;
	const once = reachesCustomer(said);
	const before = once || isRecord(said.customer) ? await read() : undefined;
	// An order that had all of it before does not tell whether the e-mail went.
	const hadIt = before !== undefined && isChangeSeen(said, before);
	if (hadIt && once && notifyOfChangesOnly) return { ...(await readBack(client, id, said, form, before)), changed: false };
	const body = before && isRecord(said.customer) ? toBody(OPERATION, { ...said, customer: wholeCustomer(before.customer, said.customer) }, what) : said;
	await changeAndLook(client, { what, method: 'PATCH', path, body, once }, async () => !(hadIt && once) && isChangeSeen(said, await read()));
	return await readBack(client, id, said, form);
}

/** CCV puts the note into the e-mail that `mail` asks for (CCV API, dossier 6). */
function reachesCustomer({ mail, note }: CcvBody): boolean {
	return mail === true || (note !== undefined && note !== null && note !== '');
}
