import type { IExecuteFunctions } from 'n8n-workflow';

/** Whether an AI agent calls the node. The first answer alone is false in n8n's current agent. */
export function isTool(ctx: IExecuteFunctions): boolean {
	return ctx.isToolExecution() || ctx.getNode().type.endsWith('Tool');
}
