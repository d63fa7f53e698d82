import type { IExecuteData, IExecuteFunctions, INodeExecutionData, NodeApiError, NodeOperationError } from 'n8n-workflow';

import { isTool } from './isTool';

/** What became of one input item. */
export type Ending = { results: INodeExecutionData[] } | { failure: NodeApiError | NodeOperationError };

const endings = new WeakMap<IExecuteData, Map<number, Ending>>();

/**
 * What became of items in earlier tries of this very node run. With Retry On Fail n8n runs a node again from its first
 * item, and what the first try wrote must not be written twice. An agent's calls of its tools all bear the run of the
 * agent, so there nothing is kept.
 */
export function endingsOf(ctx: IExecuteFunctions): Map<number, Ending> {
	const run = ctx.getExecuteData();
	if (isTool(ctx) || run.node.id !== ctx.getNode().id) return new Map();
	const known = endings.get(run) ?? new Map<number, Ending>();
	endings.set(run, known);
	return known;
}
