import type { IExecuteFunctions } from 'n8n-workflow';

import { isTool } from '../../shared/isTool';

/**
 * Tells one write of one item from every other, but is the same when Retry On Fail runs the node again: execution, node,
 * run and item. An agent may call a tool several times within those, so there the content tells as well.
 */
export function executionSeed(ctx: IExecuteFunctions, itemIndex: number, content: object): string {
	const { $runIndex: runIndex } = ctx.getWorkflowDataProxy(itemIndex) as { $runIndex?: number };
	const execution = ctx.getExecutionId() || `none-${Date.now()}-${Math.random()}`;
	return [execution, ctx.getNode().id, runIndex ?? 0, itemIndex, ...(isTool(ctx) ? [JSON.stringify(content)] : [])].join('|');
}
