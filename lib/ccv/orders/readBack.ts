import type { CcvClient } from '../CcvClient';
import type { CcvItem } from '../items/withoutLinks';
import type { CcvRecord } from '../writes/createRecord';
import type { OrderForm } from './OrderForm';
import { showOrders } from './showOrders';

/** An order after a write that is done. Where it cannot be read, what was written comes, marked `readBack: false`. `known`: as CCV answered, which is taken where it is whole. */
export async function readBack(client: CcvClient, id: number, written: object, form: OrderForm, known?: CcvRecord): Promise<CcvItem> {
	const shown = await readShown(client, id, form, known).catch(() => undefined);
	return shown ?? { ...written, id, readBack: false };
}

async function readShown(client: CcvClient, id: number, form: OrderForm, known?: CcvRecord): Promise<CcvItem | undefined> {
	const order = known && 'create_date' in known ? known : ((await client.get(`/orders/${id}/`)) as CcvRecord);
	return (await showOrders(client, [order], form))[0];
}
