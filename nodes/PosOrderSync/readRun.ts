import type { INodeExecutionData } from 'n8n-workflow';

import { PosError } from '../../lib/http/PosError';
import { runReport, type RunReport } from '../../lib/sync/RunReport';

/** The one item of Get Changed's output Run; undefined where nothing is connected to input 2. */
export function readRun(items: INodeExecutionData[] | undefined): RunReport | undefined {
	const [first] = items ?? [];
	if (!first) return undefined;
	const parsed = runReport.safeParse(first.json);
	if (parsed.success && parsed.data.kind === 'order') return parsed.data;
	if (parsed.success) {
		throw new PosError('invalid-setting', `The second input gets a run of another kind of record (${parsed.data.kind}) than orders`, { hint: 'Connect a Get Changed of orders' });
	}
	throw new PosError('invalid-setting', 'The second input does not get the output Run of Get Changed', {
		hint: 'Connect the output Run of Get Changed to the second input of this node',
	});
}

/** A run nobody reported: rows for the ledger can be made of it, but no checkpoint. */
export function unreportedRun(flow: string, nowMs: number): RunReport {
	return {
		flow,
		kind: 'order',
		source: 'unknown',
		start: 'sample',
		startedAt: new Date(nowMs).toISOString(),
		previousCheckpoint: null,
		checkpoint: null,
		ids: [],
		attempts: {},
		endReached: true,
		waiting: 0,
		waitedTooLong: [],
		openDeadLetters: [],
		day: null,
	};
}
