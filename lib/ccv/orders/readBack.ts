import type { CcvBody } from '../bodies/toBody';
import type { CcvClient } from '../CcvClient';
import type { CcvItem } from '../items/withoutLinks';
import type { CcvRecord } from '../writes/createRecord';
import { areRowsWritten, fieldsOtherwise } from './isOrderWritten';
import type { OrderForm } from './OrderForm';
import { listIn } from './orderItem';
import { showOrders, withLists } from './showOrders';

/**
 * An order after a write that is done, with the fields that it shows otherwise than they were written in `notTaken`. Where it cannot be
 * read, what was written comes, marked `readBack: false`. `known`: as CCV answered, which is taken where it is whole.
 */
export async function readBack(client: CcvClient, id: number, written: CcvBody, form: OrderForm, known?: CcvRecord): Promise<CcvItem> {
	const shown = await readShown(client, id, written, form, known).catch(() => undefined);
	return shown ?? { ...written, id, readBack: false };
}

async function readShown(client: CcvClient, id: number, written: CcvBody, form: OrderForm, known?: CcvRecord): Promise<CcvItem> {
	const order = known && isWhole(known) ? known : ((await client.get(`/orders/${id}/`)) as CcvRecord);
	const whole = await withLists(client, order, form.include);
	const [shown] = await showOrders(client, [whole], form);
	const notTaken = [...fieldsOtherwise(written, whole), ...(hasOtherRows(written, whole) ? ['orderrows'] : [])];
	return { ...shown, ...(notTaken.length > 0 && { notTaken }) };
}

/** Whether CCV answered with the order, and not with a part of it. */
export function isWhole(order: CcvRecord): boolean {
	return 'create_date' in order;
}

function hasOtherRows({ orderrows: sent }: CcvBody, order: CcvRecord): boolean {
	const rows = listIn(order.orderrows);
	return Array.isArray(sent) && rows !== undefined && !areRowsWritten(sent as CcvItem[], rows);
}
