import { PosError } from '../../http/PosError';
import type { CcvClient } from '../CcvClient';
import { readList } from '../readList';
import type { CcvRecord } from '../writes/createRecord';
import { orderName, type OrderKey } from './OrderKey';
import { digitsOf, hasNumber } from './orderNumber';

/** One order in CCV's own JSON. Throws `not-found`. */
export async function findOrder(client: CcvClient, key: OrderKey): Promise<CcvRecord> {
	return 'id' in key ? ((await client.get(`/orders/${key.id}/`)) as CcvRecord) : await findByNumber(client, key.number);
}

/** The id of an order; CCV is asked only where a number is given. */
export async function orderIdOf(client: CcvClient, key: OrderKey): Promise<number> {
	return 'id' in key ? key.id : Number((await findByNumber(client, key.number)).id);
}

/** Where several orders have the number, that which has it without a prefix is meant. */
async function findByNumber(client: CcvClient, number: string): Promise<CcvRecord> {
	const found = (await readList(client, '/orders/', { ordernumber: digitsOf(number) })).filter((order) => hasNumber(order, number));
	const exact = found.filter(({ ordernumber_full: full }) => full === number);
	const fitting = exact.length > 0 ? exact : found;
	const [order] = fitting;
	if (!order) throw new PosError('not-found', `CCV SalesPOS has no order ${number}`, { hint: 'An order has a number once it is completed; before that, use its ID' });
	if (fitting.length === 1) return order;
	throw new PosError('invalid-setting', `${orderName({ number })} is not one order: CCV SalesPOS has ${fitting.map(({ ordernumber_full: full }) => String(full)).join(', ')}`, { hint: 'Enter the number with its prefix, or the ID' });
}
