import type { Clock } from '../../http/HttpPort';
import { checkOrigin } from '../checkpoint/checkOrigin';
import { decodeCheckpoint } from '../checkpoint/decodeCheckpoint';
import { withInstallationLock, type Holding } from '../installationLock';
import { ledgerRows } from '../ledger/ledgerRows';
import type { LedgerRow } from '../ledger/LedgerRow';
import { settleRun } from '../ledger/settleRun';
import type { Outcome } from '../Outcome';
import type { RunReport } from '../RunReport';
import { commitOrders, type CommitHooks } from './commitOrders';
import { gatherOrderFacts } from './gatherOrderFacts';
import type { OrderRecord } from './OrderRecord';
import type { OrderSettings } from './OrderSettings';
import type { OrderTarget } from './OrderTarget';
import { planOrders } from './planOrders';
import { planOutcomes } from './planOutcomes';

export interface SyncInput {
	records: OrderRecord[];
	/** Absent where the output Run is not connected: then no ledger is kept. */
	run?: RunReport;
	settings: OrderSettings & { mayBeFiltered: boolean };
}

export interface SyncResult {
	/** In the order of the records. */
	outcomes: Outcome[];
	ledger: LedgerRow[];
}

/** One run of the order sync: gather, plan, commit, and what the ledger has to know of it. */
export async function syncOrders(input: SyncInput, target: OrderTarget, clock: Clock, hooks: Pick<CommitHooks, 'onProgress'> = {}): Promise<SyncResult> {
	return await withInstallationLock(target.installation, clock, async (holding) => {
		const { records, settings } = input;
		refuseForeign(input.run, target);
		const facts = await gatherOrderFacts(records, target, settings, clock.now());
		const plan = planOrders(records, facts, settings, (customer, externalId) => target.customerFields(customer, externalId));
		const outcomes = settings.dryRun
			? planOutcomes(plan, settings.timezone)
			: await commitOrders(plan, target, settings, { ...hooks, isCancelled: () => clock.isCancelled() });
		return input.run ? closeRun(input.run, outcomes, input, target, clock, holding) : { outcomes, ledger: [] };
	});
}

/** Before anything is written: the checkpoint of another till means that this flow was set up for that one. */
function refuseForeign(run: RunReport | undefined, target: OrderTarget): void {
	if (!run?.checkpoint) return;
	checkOrigin(decodeCheckpoint(run.checkpoint), { kind: run.kind, flow: run.flow, target: target.installation });
}

function closeRun(run: RunReport, outcomes: Outcome[], { settings }: SyncInput, target: OrderTarget, clock: Clock, holding: Holding): SyncResult {
	const { dryRun, mayBeFiltered, timezone } = settings;
	const settled = settleRun(run, outcomes, { target: target.installation, dryRun, mayBeFiltered });
	const overtaken = holding.isOvertaken(run.flow, run.previousCheckpoint, Date.parse(run.startedAt));
	if (settled.checkpoint !== null && !overtaken) holding.handOver(run.flow, run.previousCheckpoint);
	return { outcomes: settled.outcomes, ledger: ledgerRows(run, settled, { nowMs: clock.now(), timezone, dryRun, overtaken }) };
}
