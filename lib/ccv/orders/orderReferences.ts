import type { CcvClient } from '../CcvClient';
import { readPage } from '../readPage';
import { readWhole } from '../readWhole';
import type { CcvQuery } from '../ccvUrl';
import type { CcvRecord } from '../writes/createRecord';

/** The page in which orders made since the last look stand. */
const FRESH_SIZE = 50;
const DAY_MS = 86_400_000;

interface References {
	days: number;
	byReference: Map<string, CcvRecord>;
	highestId: number;
}

const indexes = new WeakMap<CcvClient, Map<string, References>>();

/**
 * The order with a reference (`reservationnumber`), among those of the last days; CCV cannot be asked for one. They are read once per
 * client, and before each later answer those that were made since. `baskets`: among orders that are not completed.
 */
export async function orderWithReference(client: CcvClient, reference: string, days: number, baskets: boolean): Promise<CcvRecord | undefined> {
	const ofClient = indexes.get(client) ?? new Map<string, References>();
	indexes.set(client, ofClient);
	const filter: CcvQuery = baskets ? { is_completed: false } : {};
	const key = String(baskets);
	const known = ofClient.get(key);
	if (known && known.days >= days) await addFresh(client, known, filter);
	else ofClient.set(key, await readReferences(client, days, filter));
	return ofClient.get(key)?.byReference.get(reference);
}

async function readReferences(client: CcvClient, days: number, filter: CcvQuery): Promise<References> {
	const references: References = { days, byReference: new Map(), highestId: 0 };
	// Only a plain date is documented for this filter; a day more than asked for covers whatever zone CCV reads it in.
	const since = new Date(client.port.now() - (days + 1) * DAY_MS).toISOString().slice(0, 10);
	for await (const orders of readWhole(client, '/orders/', { ...filter, min_create_date: since, orderby: 'id' })) add(references, orders);
	return references;
}

async function addFresh(client: CcvClient, references: References, filter: CcvQuery): Promise<void> {
	const { highestId } = references;
	for (let start = 0; ; start += FRESH_SIZE) {
		const { items, next } = readPage(await client.get('/orders/', { ...filter, orderby: 'id_desc', start, size: FRESH_SIZE }), '/orders/');
		const fresh = (items as CcvRecord[]).filter(({ id }) => Number(id) > highestId);
		add(references, fresh);
		if (next === undefined || fresh.length < items.length) return;
	}
}

/** Where several carry it, the first that was made counts. */
function add(references: References, orders: CcvRecord[]): void {
	const { byReference } = references;
	for (const order of orders) {
		const reference = typeof order.reservationnumber === 'string' ? order.reservationnumber.trim() : '';
		const known = byReference.get(reference);
		if (reference !== '' && (!known || Number(order.id) < Number(known.id))) byReference.set(reference, order);
		references.highestId = Math.max(references.highestId, Number(order.id));
	}
}
