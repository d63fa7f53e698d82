import type { CcvClient } from '../CcvClient';
import { readWebshop } from '../orders/readWebshop';
import type { CcvRecord } from '../writes/createRecord';

/** The settings of the shop behind the keys, in CCV's own JSON: prices with or without VAT, statuses, currency. */
export async function readSettings(client: CcvClient): Promise<CcvRecord> {
	const { id } = await readWebshop(client);
	return (await client.get(`/webshops/${id}/settings/`)) as CcvRecord;
}

export interface CcvStatus {
	id: number;
	/** What the shop calls it. */
	name: string;
}

/** The statuses an order, invoice or return can have, as the shop names them. */
export async function readStatuses(client: CcvClient, of: 'order' | 'invoice' | 'return'): Promise<CcvStatus[]> {
	const statuses = (await readSettings(client))[`${of}_status`];
	return (Array.isArray(statuses) ? (statuses as CcvRecord[]) : []).map(({ id, status_name: name, status }) => ({ id: Number(id), name: String(name ?? status ?? id) }));
}
