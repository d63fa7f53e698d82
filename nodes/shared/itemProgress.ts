import type { IExecuteFunctions } from 'n8n-workflow';

import { progressTo } from './progressTo';

/** Fewer items are done before anybody looks. */
const LONG = 100;
/** What the editor calls an operation whose name says something else. */
const LABELS: Record<string, string> = { upsert: 'Create or Update' };

/** Tells n8n's log how far the items of a long run have come, by the name of the node and the operation. */
export function itemProgress(ctx: IExecuteFunctions, total: number): (done: number, total: number) => void {
	if (total < LONG) return () => undefined;
	return progressTo(ctx.logger, `${ctx.getNode().name}, ${labelOf(String(ctx.getNodeParameter('operation', 0)))}`, () => Date.now());
}

function labelOf(operation: string): string {
	return LABELS[operation] ?? operation.replace(/[A-Z]/g, (letter) => ` ${letter}`).replace(/^./, (letter) => letter.toUpperCase());
}
