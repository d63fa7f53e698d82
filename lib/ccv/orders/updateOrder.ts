import { PosError } from '../../http/PosError';
import { toBody, type CcvBody } from '../bodies/toBody';
import type { CcvClient } from '../CcvClient';
import type { CcvItem } from '../items/withoutLinks';
import type { CcvRecord } from '../writes/createRecord';
import { changeAndLook } from '../writes/changeAndLook';
import { orderIdOf } from './findOrder';
import { isChangeSeen } from './isOrderWritten';
import type { OrderForm } from './OrderForm';
import { orderChanges } from './orderInput';
import { orderName, type OrderKey } from './OrderKey';
import { readBack } from './readBack';

/** Changes what is given of an order, in the form of an item; its rows stay. What reaches the customer happens once. */
export async function updateOrder(client: CcvClient, key: OrderKey, order: object, form: OrderForm): Promise<CcvItem> {
	const what = orderName(key);
	const body = toBody('PATCH /orders/:id/', orderChanges(order, what), what);
	const said = Object.keys(body).filter((name) => name !== 'mail' || body.mail === true);
	if (said.length === 0) throw new PosError('invalid-setting', `${what}: there is nothing to change`, { hint: 'Add at least one field' });
	const id = await orderIdOf(client, key);
	await change(client, what, id, body);
	return await readBack(client, id, body, form);
}

/** CCV puts the note into the e-mail that `mail` asks for (CCV API, dossier 6). */
function reachesCustomer({ mail, note }: CcvBody): boolean {
	return mail === true || (note !== undefined && note !== null && note !== '');
}

/** An order that had all of it before does not tell whether the e-mail went. */
async function change(client: CcvClient, what: string, id: number, body: CcvBody): Promise<void> {
	const path = `/orders/${id}/`;
	const once = reachesCustomer(body);
	const hadIt = once && isChangeSeen(body, (await client.get(path)) as CcvRecord);
	await changeAndLook(client, { what, method: 'PATCH', path, body, once }, async () => !hadIt && isChangeSeen(body, (await client.get(path)) as CcvRecord));
}
