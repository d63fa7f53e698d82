import { mapConcurrently } from '../../http/mapConcurrently';
import type { CcvClient } from '../CcvClient';
import type { CcvItem } from '../items/withoutLinks';
import { readCollection, readList } from '../readList';
import type { CcvRecord } from '../writes/createRecord';
import type { OrderForm, OrderList } from './OrderForm';
import { listIn, orderItem } from './orderItem';
import { readStatusNames } from './readStatusNames';

const AT_A_TIME = 4;
/** The only list that CCV gives in pages. */
const PAGED: OrderList = 'orderrows';

/** Orders as items, in the same order, with the lists that are wanted along with them. */
export async function showOrders(client: CcvClient, orders: CcvRecord[], form: OrderForm, onProgress?: (done: number, total: number, callsLeft: number) => void): Promise<CcvItem[]> {
	if (orders.length === 0) return [];
	const statusNames = form.simplify ? await readStatusNames(client) : undefined;
	let done = 0;
	return await mapConcurrently(orders, AT_A_TIME, async (order) => {
		const whole = await withLists(client, order, form.include);
		done += 1;
		onProgress?.(done, orders.length, (orders.length - done) * form.include.length);
		return statusNames ? orderItem(whole, statusNames) : whole;
	});
}

/** The lists take the place where CCV's `expand` would put them; one that stands there is not read again. */
export async function withLists(client: CcvClient, order: CcvRecord, include: OrderList[]): Promise<CcvRecord> {
	const whole = { ...order };
	for (const list of include.filter((name) => !listIn(order[name]))) {
		const path = `/orders/${String(order.id)}/${list}/`;
		const collection = list === PAGED ? await readList(client, path) : await readCollection(client, path);
		whole[list] = { ...(order[list] as object | null | undefined), collection };
	}
	return whole;
}
