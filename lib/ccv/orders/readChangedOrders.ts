import { checkOrigin } from '../../sync/checkpoint/checkOrigin';
import type { Checkpoint } from '../../sync/checkpoint/Checkpoint';
import { demandWindow } from '../../sync/checkpoint/demandForm';
import { encodeCheckpoint } from '../../sync/checkpoint/encodeCheckpoint';
import { chooseRecords, OVERLAP_MS } from '../../sync/changed/chooseRecords';
import type { RecordHead } from '../../sync/changed/Readings';
import type { LedgerState } from '../../sync/ledger/readLedger';
import { demandStartDate } from '../../sync/demandStartDate';
import type { RunReport } from '../../sync/RunReport';
import { startReport } from '../../sync/startReport';
import type { CcvClient } from '../CcvClient';
import { listNewest, toHead } from './listOrders';
import { readListings } from './readListings';
import { readWebshop, type Webshop } from './readWebshop';
import { readAllWithRows } from './readAllWithRows';

export interface ChangedOrdersSettings {
	flow: string;
	/** Used where the ledger has no checkpoint yet. */
	start: 'fromNow' | 'fromDate' | 'fromBeginning';
	/** For `fromDate`, in milliseconds. */
	startDateMs?: number;
	amountPerRun: number;
	waitAtMostDays: number;
	/** Whether unpaid orders wait. */
	paidOnly: boolean;
	dryRun: boolean;
}

export interface ChangedOrders {
	/** Orders as CCV gives them, with rows and shop. */
	records: Array<Record<string, unknown>>;
	run: RunReport;
}

const SAMPLE_SIZE = 25;
/** More than CCV's clock and ours may be apart: it refuses requests five minutes off. */
const CLOCKS_APART_MS = 600_000;

/** Orders that are new, or newly paid or completed, since the checkpoint in the ledger; each with its rows. */
export async function readChangedOrders(
	client: CcvClient,
	ledger: LedgerState,
	settings: ChangedOrdersSettings,
	hooks: { onProgress?: (done: number, total: number) => void } = {},
): Promise<ChangedOrders> {
	const startedAtMs = client.port.now();
	const shop = await readWebshop(client);
	const source = `ccv:${shop.id}`;
	if (ledger.checkpoint) {
		checkOrigin(ledger.checkpoint, { kind: 'order', flow: settings.flow, source });
		demandWindow(ledger.checkpoint);
	}
	if (!ledger.checkpoint && settings.dryRun && settings.start === 'fromNow') return await readSample(client, ledger, settings, shop, startedAtMs);
	const newest = await listNewest(client, ledger.checkpoint?.highestNumber, settings.paidOnly);
	const before = ledger.checkpoint ?? firstCheckpoint(settings, source, newest.topNumber, client.port.now());
	const readings = await readListings(client, before, newest, settings);
	const choice = chooseRecords(before, readings, { ...settings, nowMs: client.port.now() });
	const records = await readAllWithRows(client, choice.take, shop, hooks.onProgress);
	const attempts = new Map(before.failed.map((failed) => [failed.id, failed.attempts]));
	const run: RunReport = {
		...reportOf(ledger, settings, shop, startedAtMs, choice.take),
		start: ledger.checkpoint ? 'checkpoint' : settings.start,
		checkpoint: encodeCheckpoint(choice.checkpoint),
		attempts: Object.fromEntries(choice.take.filter(({ id }) => attempts.has(id)).map(({ id }) => [String(id), attempts.get(id) ?? 0])),
		endReached: choice.endReached,
		waiting: choice.checkpoint.waiting.length,
		waitedTooLong: choice.waitedTooLong.map(({ id }) => String(id)),
	};
	return { records, run };
}

/** A dry run without a checkpoint shows the newest orders: from now on there would be nothing to see. */
async function readSample(client: CcvClient, ledger: LedgerState, settings: ChangedOrdersSettings, shop: Webshop, startedAtMs: number): Promise<ChangedOrders> {
	const heads: RecordHead[] = [];
	for await (const page of client.pages('/orders/', { orderby: 'ordernumber_desc', size: SAMPLE_SIZE })) {
		heads.push(...page.map((record) => toHead(record, settings.paidOnly)));
		break;
	}
	const take = heads.slice(0, SAMPLE_SIZE).filter(({ qualifies }) => qualifies);
	const records = await readAllWithRows(client, take, shop);
	const report = reportOf(ledger, settings, shop, startedAtMs, take);
	return { records, run: { ...report, start: 'sample', waiting: heads.length - take.length } };
}

function reportOf(ledger: LedgerState, settings: ChangedOrdersSettings, shop: Webshop, startedAtMs: number, take: RecordHead[]): RunReport {
	return { ...startReport(ledger, { flow: settings.flow, kind: 'order', source: `ccv:${shop.id}` }, startedAtMs), ids: take.map(({ id }) => String(id)) };
}

function firstCheckpoint(settings: ChangedOrdersSettings, source: string, topNumber: number, nowMs: number): Checkpoint {
	return {
		kind: 'order',
		flow: settings.flow,
		source,
		windowStart: windowOf(settings, nowMs),
		newest: 0,
		highestNumber: topNumber,
		floorNumber: settings.start === 'fromNow' ? topNumber : 0,
		floorUntil: settings.start === 'fromNow' ? nowMs + CLOCKS_APART_MS : 0,
		settled: [],
		waiting: [],
		waitingFrom: 0,
		failed: [],
	};
}

function windowOf(settings: ChangedOrdersSettings, nowMs: number): number {
	switch (settings.start) {
		case 'fromBeginning':
			return 0;
		case 'fromNow':
			return nowMs - OVERLAP_MS;
		case 'fromDate':
			return demandStartDate(settings.startDateMs);
	}
}
