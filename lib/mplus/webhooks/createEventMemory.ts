/** How many events a process remembers, and how many are kept over a restart. */
export const REMEMBERED = 5_000;
export const KEPT = 500;

export interface EventMemory {
	/** Whether this is new; it is not from now on. */
	take(identity: string): boolean;
	/** For an event that is not wanted: it is not new either, where it comes again at another address. Lasts as long as the process. */
	ignore(identity: string): void;
	has(identity: string): boolean;
	/** For an event that came to nothing: it may come again. */
	forget(identity: string): void;
	/** What another process, or this one before a restart, had taken. */
	recall(identities: unknown): void;
	/** The latest, oldest first. It goes on changing with the memory, so that whoever stores it late stores no old state. */
	readonly latest: string[];
}

/** The events that a trigger has taken; the oldest go first. Whatever it forgets can only be taken twice, never be lost. */
export function createEventMemory(): EventMemory {
	const taken = new Set<string>();
	const latest: string[] = [];
	// Apart: a till that polls all day must not make room for itself among the sales.
	const ignored = new Set<string>();
	function keep(identity: string): void {
		if (taken.has(identity)) return;
		taken.add(identity);
		latest.push(identity);
		if (latest.length > KEPT) latest.shift();
		dropOldest(taken);
	}
	return {
		take(identity) {
			if (taken.has(identity) || ignored.has(identity)) return false;
			keep(identity);
			return true;
		},
		ignore(identity) {
			ignored.add(identity);
			dropOldest(ignored);
		},
		has: (identity) => taken.has(identity),
		forget(identity) {
			taken.delete(identity);
			const place = latest.lastIndexOf(identity);
			if (place !== -1) latest.splice(place, 1);
		},
		recall(identities) {
			if (!Array.isArray(identities)) return;
			for (const identity of identities) if (typeof identity === 'string') keep(identity);
		},
		latest,
	};
}

function dropOldest(identities: Set<string>): void {
	const [oldest] = identities;
	if (identities.size > REMEMBERED && oldest !== undefined) identities.delete(oldest);
}
