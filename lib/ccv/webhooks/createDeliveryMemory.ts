/** How many deliveries a process remembers, and how many are kept over a restart. */
export const REMEMBERED = 5_000;
export const KEPT = 500;

export interface DeliveryMemory {
	/** Whether this is new; it is not from now on. */
	take(identity: string): boolean;
	has(identity: string): boolean;
	/** For a delivery that came to nothing: it may come again. */
	forget(identity: string): void;
	/** What another process, or this one before a restart, had taken. */
	recall(identities: unknown): void;
	/** The latest, oldest first. It goes on changing with the memory, so that whoever stores it late stores no old state. */
	readonly latest: string[];
}

/** The deliveries that a trigger has taken; the oldest go first. Whatever it forgets can only be taken twice, never be lost. */
export function createDeliveryMemory(): DeliveryMemory {
	const taken = new Set<string>();
	const latest: string[] = [];
	// What was stored meanwhile may still name them.
	const forgotten = new Set<string>();
	function keep(identity: string): void {
		if (taken.has(identity)) return;
		forgotten.delete(identity);
		taken.add(identity);
		latest.push(identity);
		if (latest.length > KEPT) latest.shift();
		dropOldest(taken);
	}
	return {
		take(identity) {
			if (taken.has(identity)) return false;
			keep(identity);
			return true;
		},
		has: (identity) => taken.has(identity),
		forget(identity) {
			taken.delete(identity);
			forgotten.add(identity);
			dropOldest(forgotten);
			const place = latest.lastIndexOf(identity);
			if (place !== -1) latest.splice(place, 1);
		},
		recall(identities) {
			if (!Array.isArray(identities)) return;
			for (const identity of identities) if (typeof identity === 'string' && !forgotten.has(identity)) keep(identity);
		},
		latest,
	};
}

function dropOldest(identities: Set<string>): void {
	const [oldest] = identities;
	if (identities.size > REMEMBERED && oldest !== undefined) identities.delete(oldest);
}
