import { createCcvClient } from '../../lib/ccv/CcvClient';
import { ccvOrderPreset } from '../../lib/ccv/orders/ccvOrderPreset';
import { readChangedOrders, type ChangedOrdersSettings } from '../../lib/ccv/orders/readChangedOrders';
import type { Clock } from '../../lib/http/HttpPort';
import { mapRecord } from '../../lib/mapping/mapRecord';
import { createMplusClient } from '../../lib/mplus/MplusClient';
import { createMplusOrderTarget } from '../../lib/mplus/orders/createMplusOrderTarget';
import type { LedgerRow } from '../../lib/sync/ledger/LedgerRow';
import { readLedger } from '../../lib/sync/ledger/readLedger';
import { readOrderRecord } from '../../lib/sync/orders/readOrderRecord';
import { syncOrders } from '../../lib/sync/orders/syncOrders';
import type { Outcome } from '../../lib/sync/Outcome';
import { runReport, type RunReport } from '../../lib/sync/RunReport';
import type { CcvWorld } from '../../sim/ccv/world';
import { SERVICE_ARTICLES } from '../../sim/mplus/seedMplus';
import type { MplusWorld } from '../../sim/mplus/world';
import type { RunningSim } from '../../sim/server/types';
import type { TestClock } from './aClock';
import { someSettings, type SyncSettings } from './builders/someSettings';
import { ccvPort } from './ccvPort';
import { mplusPort } from './mplusPort';
import { RAISED_LIMITS } from './startPair';
import { changedSettings } from './startShop';

export interface Flow {
	ccv: RunningSim<CcvWorld>;
	mplus: RunningSim<MplusWorld>;
	/** The rows of the ledger table, as the last run left them. */
	ledger: LedgerRow[];
	settings?: { source?: Partial<ChangedOrdersSettings>; sync?: Partial<SyncSettings> };
	/** Both simulators' clock, where they have one of their own. */
	clock?: Clock | TestClock;
	/** What stands between mapping and sync: a Filter node, a Code node. */
	between?: (jsons: unknown[]) => unknown[];
	keys?: { publicKey: string; secretKey: string };
}

export interface FlowRun {
	outcomes: Outcome[];
	run: RunReport;
	/** The table after this run. */
	ledger: LedgerRow[];
	/** The rows that this run stored, in their order. */
	stored: LedgerRow[];
}

const TIMEOUT_MS = 500;

/** One run of the order flow from shop to till in lib alone; what lies between the steps is JSON, as in n8n. */
export async function runFlow(flow: Flow): Promise<FlowRun> {
	const { ccv, mplus, clock = {}, between = (jsons) => jsons, keys = flow.ccv.world.keys } = flow;
	const connection = { baseUrl: ccv.baseUrl, ...keys, schema: 'webshop', verifyResponses: true, ...RAISED_LIMITS } as const;
	const client = createCcvClient(connection, ccvPort({ ...keys }, { ...clock }), TIMEOUT_MS);
	const settings = changedSettings(flow.settings?.source);
	const { records, run } = await readChangedOrders(client, readLedger(flow.ledger, settings.flow), settings);
	const items = between(records.map((record) => asJson(mapRecord(ccvOrderPreset, asJson(record)))));

	const till = { baseUrl: mplus.baseUrl, ...mplus.world.credentials, allowUnauthorizedCerts: false };
	const port = mplusPort({ ...mplus.world.credentials }, { ...clock });
	const target = createMplusOrderTarget(createMplusClient(till, port, { timeoutMs: TIMEOUT_MS }));
	const sync = someSettings({ lineArticles: SHOP_ARTICLES, dryRun: settings.dryRun, ...flow.settings?.sync });
	const result = await syncOrders({ records: items.map(readOrderRecord), run: runReport.parse(asJson(run)), settings: sync }, target, port);
	return { outcomes: result.outcomes, run, ledger: upserted(flow.ledger, result.ledger), stored: result.ledger };
}

const SHOP_ARTICLES: SyncSettings['lineArticles'] = {
	free: SERVICE_ARTICLES.other,
	shipping: SERVICE_ARTICLES.shipping,
	'payment-fee': SERVICE_ARTICLES.paymentFee,
	discount: SERVICE_ARTICLES.discount,
	deposit: SERVICE_ARTICLES.deposit,
};

/** Rows by key, as one upsert after the other leaves them. */
export function upserted(before: LedgerRow[], rows: LedgerRow[]): LedgerRow[] {
	return [...new Map([...before, ...rows].map((row) => [row.key, row])).values()];
}

function asJson(value: unknown): unknown {
	return JSON.parse(JSON.stringify(value)) as unknown;
}
