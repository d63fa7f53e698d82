import { toBody } from '../bodies/toBody';
import type { CcvClient } from '../CcvClient';
import type { CcvItem } from '../items/withoutLinks';
import { readList } from '../readList';
import { changeAndLook } from '../writes/changeAndLook';
import { orderIdOf } from './findOrder';
import { areRowsWritten } from './isOrderWritten';
import type { OrderForm } from './OrderForm';
import { orderName, type OrderKey } from './OrderKey';
import { readBack } from './readBack';
import { rowInputs } from './rowInputs';
import { readSoldVariants } from './soldVariants';

/** Gives an order these rows and no others; CCV counts its totals again. Done twice, it is done once. */
export async function replaceRows(client: CcvClient, key: OrderKey, rows: unknown, form: OrderForm): Promise<CcvItem> {
	const what = orderName(key);
	const body = toBody('PUT /orders/:id/orderrows/', { orderrows: await rowInputs(client, rows, what) }, what);
	const id = await orderIdOf(client, key);
	const path = `/orders/${id}/orderrows/`;
	await changeAndLook(client, { what, method: 'PUT', path, body }, async () => {
		const rows = await readList(client, path);
		return areRowsWritten(body.orderrows as CcvItem[], rows, await readSoldVariants(client, body.orderrows));
	});
	return await readBack(client, id, body, form);
}
