import type { HttpPort } from '../../lib/http/HttpPort';
import { createMplusClient } from '../../lib/mplus/MplusClient';
import { askAbilities } from '../../lib/mplus/askAbilities';
import { createMplusOrderTarget } from '../../lib/mplus/orders/createMplusOrderTarget';
import { encodeCheckpoint } from '../../lib/sync/checkpoint/encodeCheckpoint';
import type { OrderTarget } from '../../lib/sync/orders/OrderTarget';
import { readOrderRecord } from '../../lib/sync/orders/readOrderRecord';
import { syncOrders } from '../../lib/sync/orders/syncOrders';
import { toOutputs } from '../../nodes/PosOrderSync/toOutputs';
import { SERVICE_ARTICLES } from '../../sim/mplus/seedMplus';
import { aCheckpoint } from '../../test/support/builders/aCheckpoint';
import { aRunReport } from '../../test/support/builders/aRunReport';
import { someSettings } from '../../test/support/builders/someSettings';
import type { TillAddress } from './serveTill';

const AT_A_TIME = 4;

// A flow for each run: of two runs of one flow in the same moment, the second makes no checkpoint.
let flows = 0;

/** What POS Order Sync does with the mapped orders of a run, from its input to its output items. Every order has to be created for a known customer. */
export async function syncOnce(mapped: unknown[], { baseUrl, login }: TillAddress, port: HttpPort, wrap: (target: OrderTarget) => OrderTarget): Promise<void> {
	const client = createMplusClient({ baseUrl, ...login, allowUnauthorizedCerts: false }, port);
	const abilities = await askAbilities(client, AT_A_TIME);
	const records = mapped.map(readOrderRecord);
	const ids = records.map((record) => (record.kind === 'order' ? record.order.source.id : ''));
	const flow = `orders-${(flows += 1)}`;
	const run = aRunReport({ flow, ids, checkpoint: encodeCheckpoint(aCheckpoint({ flow, settled: ids.map(Number) })) });
	const settings = someSettings({ concurrency: abilities.concurrency, lineArticles: { shipping: SERVICE_ARTICLES.shipping } });
	const result = await syncOrders({ records, run, settings }, wrap(createMplusOrderTarget(client)), port);
	toOutputs(result, true);
	const other = result.outcomes.find(({ reason, customer }) => reason !== 'created' || customer !== 'known');
	if (other) throw new Error(`A run that does something else gives no figure: ${other.message}`);
	if (result.ledger.at(-1)?.kind !== 'checkpoint') throw new Error('The run made no checkpoint');
}
