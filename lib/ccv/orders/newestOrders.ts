import type { CcvClient } from '../CcvClient';
import { readList } from '../readList';
import type { CcvRecord } from '../writes/createRecord';
import type { CcvBody } from '../bodies/toBody';
import { isHeadWritten, isOrderWritten } from './isOrderWritten';

/** More orders than a busy shop gets while an answer is waited for. */
const LOOKED_THROUGH = 250;

const highest = new WeakMap<CcvClient, number>();

/** The highest id of an order there was: what is made from now on has a higher one. Asked for once per client. */
export async function highestOrderId(client: CcvClient): Promise<number> {
	const known = highest.get(client);
	if (known !== undefined) return known;
	const [newest] = await readList(client, '/orders/', { orderby: 'id_desc' }, 1);
	return raiseHighest(client, Number(newest?.id ?? 0));
}

/** Says that an order was made, so that no later one is taken for it. */
export function raiseHighest(client: CcvClient, id: number): number {
	const raised = Math.max(highest.get(client) ?? 0, id);
	highest.set(client, raised);
	return raised;
}

/** The order that a write made, whose answer did not arrive: the only one above that id that is as it was sent. */
export async function findOrderWritten(client: CcvClient, body: CcvBody, aboveId: number): Promise<CcvRecord | undefined> {
	const filter = body.is_completed === false ? { is_completed: false } : {};
	const newest = await readList(client, '/orders/', { ...filter, orderby: 'id_desc' }, LOOKED_THROUGH);
	const candidates = newest.filter((order) => Number(order.id) > aboveId && isHeadWritten(body, order));
	const fitting: CcvRecord[] = [];
	for (const order of candidates) {
		const rows = await readList(client, `/orders/${String(order.id)}/orderrows/`);
		if (isOrderWritten(body, order, rows)) fitting.push(order);
	}
	return fitting.length === 1 ? fitting[0] : undefined;
}
