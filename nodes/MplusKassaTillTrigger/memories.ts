import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

import { createEventMemory, type EventMemory } from '../../lib/mplus/webhooks/createEventMemory';

// One for each active trigger of this process.
const memories = new Map<string, EventMemory>();

/** The events this trigger has taken. Static data brings them over a restart; where n8n loses it, an event can be taken twice, but none is lost. */
export function memoryOf(ctx: IWebhookFunctions): EventMemory {
	const key = keyOf(ctx);
	const memory = memories.get(key) ?? createEventMemory();
	memories.set(key, memory);
	memory.recall(ctx.getWorkflowStaticData('node').taken);
	return memory;
}

/** Marks the memory to be stored. n8n takes the mark away when it begins to start the execution, and looks at it when it has, so it is to be set once more in between. */
export function keepMemory(ctx: IWebhookFunctions, memory: EventMemory): void {
	ctx.getWorkflowStaticData('node').taken = memory.latest;
}

export function dropMemory(ctx: IHookFunctions): void {
	memories.delete(keyOf(ctx));
}

function keyOf(ctx: IHookFunctions | IWebhookFunctions): string {
	return `${ctx.getWorkflow().id} ${ctx.getNode().id}`;
}
