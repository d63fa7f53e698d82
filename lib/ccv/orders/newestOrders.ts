import type { CcvBody } from '../bodies/toBody';
import type { CcvClient } from '../CcvClient';
import type { CcvQuery } from '../ccvUrl';
import { readList } from '../readList';
import type { CcvRecord } from '../writes/createRecord';
import { isHeadWritten, isOrderWritten } from './isOrderWritten';
import { readSoldVariants } from './soldVariants';

/** More orders than a busy shop gets while an answer is waited for. */
const LOOKED_THROUGH = 250;

/** The highest id that there is of the kind of order that a write makes: it will have a higher one. */
export async function highestOrderId(client: CcvClient, body: CcvBody): Promise<number> {
	const [newest] = await readList(client, '/orders/', { ...filterFor(body), orderby: 'id_desc' }, 1);
	return Number(newest?.id ?? 0);
}

/** The order that a write made, whose answer did not arrive: the only one above that id that is as it was sent. */
export async function findOrderWritten(client: CcvClient, body: CcvBody, aboveId: number): Promise<CcvRecord | undefined> {
	const newest = await readList(client, '/orders/', { ...filterFor(body), orderby: 'id_desc' }, LOOKED_THROUGH);
	const candidates = newest.filter((order) => Number(order.id) > aboveId && isHeadWritten(body, order));
	const variants = candidates.length === 0 ? new Map() : await readSoldVariants(client, body.orderrows);
	const fitting: CcvRecord[] = [];
	for (const order of candidates) {
		const rows = await readList(client, `/orders/${String(order.id)}/orderrows/`);
		if (isOrderWritten(body, order, rows, variants)) fitting.push(order);
	}
	return fitting.length === 1 ? fitting[0] : undefined;
}

/** Baskets are not among the orders. */
function filterFor({ is_completed: isCompleted }: CcvBody): CcvQuery {
	return isCompleted === false ? { is_completed: false } : {};
}
