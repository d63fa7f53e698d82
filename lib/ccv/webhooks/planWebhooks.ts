import type { Webhook } from './Webhook';
import { addressOf, isBelow, isSameAddress } from './webhookAddress';
import type { WebhookEvent } from './webhookEvents';

export interface Wanted {
	/** Address of the workflow; those of its events are below it. */
	base: string;
	events: WebhookEvent[];
}

export interface WebhookPlan {
	/** As they should be. */
	keep: Webhook[];
	/** There, but switched off. */
	activate: Webhook[];
	create: WebhookEvent[];
	/** Ours too: second ones for an event, and those of events that are not chosen any more. */
	remove: Webhook[];
}

/** What to do so that each event is reported once. Whatever is not below the base belongs to others and is left alone. */
export function planWebhooks(held: Webhook[], { base, events }: Wanted): WebhookPlan {
	const own = held.filter(({ address }) => isBelow(base, address));
	const plan: WebhookPlan = { keep: [], activate: [], create: [], remove: [] };
	const chosen = new Set<Webhook>();
	for (const event of new Set(events)) {
		const [best] = own.filter((webhook) => webhook.event === event && isSameAddress(webhook.address, addressOf(base, event))).sort(byWorth);
		if (!best) {
			plan.create.push(event);
			continue;
		}
		chosen.add(best);
		(best.isActive ? plan.keep : plan.activate).push(best);
	}
	plan.remove = own.filter((webhook) => !chosen.has(webhook));
	return plan;
}

export function isDone({ activate, create, remove }: WebhookPlan): boolean {
	return activate.length + create.length + remove.length === 0;
}

// The oldest of the active ones whose key is known; of two that know the same, each process must choose the same.
function byWorth(a: Webhook, b: Webhook): number {
	return Number(b.isActive) - Number(a.isActive) || Number(Boolean(b.key)) - Number(Boolean(a.key)) || Number(a.id) - Number(b.id);
}
