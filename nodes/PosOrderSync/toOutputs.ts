import type { IDataObject, INodeExecutionData } from 'n8n-workflow';

import type { OutcomeStatus } from '../../lib/sync/reasons';
import type { SyncResult } from '../../lib/sync/orders/syncOrders';
import { toOutcomeJson } from './toOutcomeJson';

/** The node's outputs before Ledger, in their order. */
const OUTPUTS: OutcomeStatus[] = ['synced', 'skipped', 'held', 'failed'];

/** Outcomes on the output of their status, each paired with its record; the ledger's rows on the last one. */
export function toOutputs({ outcomes, ledger }: SyncResult, hasRun: boolean): INodeExecutionData[][] {
	const items = outcomes.map((outcome, item) => ({ status: outcome.status, item: { json: toOutcomeJson(outcome), pairedItem: { item, input: 0 } } }));
	const rows = ledger.map((row) => ({ json: { ...row } as IDataObject, pairedItem: { item: 0, input: hasRun ? 1 : 0 } }));
	return [...OUTPUTS.map((status) => items.filter((entry) => entry.status === status).map((entry) => entry.item)), rows];
}

/** n8n hands an agent the first output only. */
export function toToolOutput({ outcomes }: SyncResult): INodeExecutionData[][] {
	return [outcomes.map((outcome) => ({ json: toOutcomeJson(outcome), pairedItem: { item: 0 } })), [], [], [], []];
}
