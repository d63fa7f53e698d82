import type { IDataObject, IHookFunctions, ITriggerFunctions, IWebhookFunctions } from 'n8n-workflow';

import { createDeliveryMemory, type DeliveryMemory } from '../../lib/ccv/webhooks/createDeliveryMemory';
import { createKeyRing, type KeyRing } from '../../lib/ccv/webhooks/createKeyRing';
import { readStoredWebhooks } from '../../lib/ccv/webhooks/readStoredWebhooks';
import type { Webhook } from '../../lib/ccv/webhooks/Webhook';
import { limiterFor } from '../../lib/http/limiterFor';

export interface Memory {
	keys: KeyRing;
	deliveries: DeliveryMemory;
}

// Module scope on purpose, each by the address of a workflow: hooks, posts and the hourly look share them.
const memories = new Map<string, Memory>();
const removed = new Set<string>();
const addresses = new Map<string, string>();

/** What this process knows of a workflow's webhooks. Static data brings it over a restart; where n8n loses it, CCV shows the keys again. */
export function memoryOf(base: string, stored: IDataObject = {}): Memory {
	const memory = memories.get(base) ?? { keys: createKeyRing(base), deliveries: createDeliveryMemory() };
	memories.set(base, memory);
	if (memory.keys.all().length === 0) memory.keys.hold(readStoredWebhooks(stored.webhooks));
	memory.deliveries.recall(stored.taken);
	return memory;
}

/** Marks the memory to be stored. n8n takes the mark away when it begins to start the execution, and looks at it when it has, so it is to be set once more in between. */
export function keepMemory(ctx: IHookFunctions | IWebhookFunctions, { keys, deliveries }: Memory): void {
	const stored = ctx.getWorkflowStaticData('node');
	stored.webhooks = keys.all() as unknown as IDataObject[];
	stored.taken = deliveries.latest;
}

/** Whether static data knows other keys than this process does by now. */
export function hasNewKeys(ctx: IWebhookFunctions, { keys }: Memory): boolean {
	const { webhooks } = ctx.getWorkflowStaticData('node');
	return JSON.stringify(readStoredWebhooks(webhooks)) !== JSON.stringify(keys.all());
}

/** These report to the workflow now. */
export function rememberWebhooks(ctx: IHookFunctions, base: string, webhooks: Webhook[]): void {
	const stored = ctx.getWorkflowStaticData('node');
	const memory = memoryOf(base, stored);
	memory.keys.hold(webhooks);
	keepMemory(ctx, memory);
	expectWebhooks(ctx, base);
}

/** The workflow is published at this address. */
export function expectWebhooks(ctx: IHookFunctions, base: string): void {
	removed.delete(base);
	if (ctx.getMode() === 'manual') return;
	ctx.getWorkflowStaticData('node').base = base;
	addresses.set(keyOf(ctx), base);
}

/** Nothing shall report to the workflow any more. What it has taken stays known: it may be published again. */
export function forgetWebhooks(ctx: IHookFunctions, base: string): void {
	removed.add(base);
	memories.get(base)?.keys.hold([]);
	ctx.getWorkflowStaticData('node').webhooks = [];
}

export function isRemoved(base: string): boolean {
	return removed.has(base);
}

/** Where a published workflow listens: in a trigger n8n does not say. */
export function publishedAddress(ctx: ITriggerFunctions): string | undefined {
	const stored = ctx.getWorkflowStaticData('node').base;
	return addresses.get(keyOf(ctx)) ?? (typeof stored === 'string' ? stored : undefined);
}

/** One after the other: two that look at the same time would both find a webhook missing. */
export async function inTurn<T>(base: string, task: () => Promise<T>): Promise<T> {
	return await limiterFor(`webhooks ${base}`, 1).run(task);
}

function keyOf(ctx: IHookFunctions | ITriggerFunctions): string {
	return `${ctx.getWorkflow().id} ${ctx.getNode().id}`;
}
