import type { Webhook } from './Webhook';
import { isBelow } from './webhookAddress';

/** Anybody can post a wrong hash: so soon after it has told its keys the shop is not asked again whether one is another by now. */
const LOOK_AGAIN_MS = 10_000;

export type Look = 'looked' | 'failed' | 'too-soon';

export interface KeyRing {
	of(event: string): Webhook[];
	/** All of them, as they are stored. */
	all(): Webhook[];
	/** What was registered, or found in the shop: these and no others. */
	hold(webhooks: readonly Webhook[]): void;
	/** Asks the shop; those who ask at the same time share one answer. `too-soon`: it has told its keys a moment ago. */
	look(nowMs: number, list: () => Promise<Webhook[]>): Promise<Look>;
}

/** The webhooks of one workflow with their keys. Whatever it does not hold it can learn again from the shop. */
export function createKeyRing(base: string): KeyRing {
	let held: Webhook[] = [];
	let lookedAt: number | undefined;
	let looking: Promise<Look> | undefined;

	async function ask(list: () => Promise<Webhook[]>): Promise<Look> {
		const webhooks: unknown = await list().catch(() => undefined);
		if (!Array.isArray(webhooks)) return 'failed';
		held = (webhooks as Webhook[]).filter(({ address }) => isBelow(base, address));
		return 'looked';
	}

	return {
		of: (event) => held.filter((webhook) => webhook.event === event),
		all: () => held,
		hold: (webhooks) => void (held = [...webhooks]),
		async look(nowMs, list) {
			if (looking) return await looking;
			if (lookedAt !== undefined && nowMs - lookedAt < LOOK_AGAIN_MS) return 'too-soon';
			looking = ask(list);
			const look = await looking;
			looking = undefined;
			if (look === 'looked') lookedAt = nowMs;
			return look;
		},
	};
}
