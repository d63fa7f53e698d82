import type { Clock, HttpRequest } from '../http/HttpPort';
import type { CcvConnection } from './CcvConnection';

/** What CCV counts apart. */
export type LimitedKind = 'reads' | 'writes' | 'product queries';

interface Wait {
	waitedMs: number;
	/** How many calls wait now, and since when one has. */
	waiting: number;
	sinceMs: number;
}

// A connection is made anew for each run of a node; a run may have several clients of it.
const waits = new WeakMap<CcvConnection, Map<LimitedKind, Wait>>();

/** A wait for a place in the budget. Of calls that wait at the same time each moment counts once. */
export async function duringWait(connection: CcvConnection, kind: LimitedKind, clock: Clock, take: () => Promise<void>): Promise<void> {
	const wait = waitOf(connection, kind);
	if (wait.waiting === 0) wait.sinceMs = clock.now();
	wait.waiting += 1;
	try {
		await take();
	} finally {
		wait.waiting -= 1;
		if (wait.waiting === 0) wait.waitedMs += clock.now() - wait.sinceMs;
	}
}

/** How long calls of a run had to wait until CCV allows them, by what it counts apart. */
export function waitedFor(connection: CcvConnection): Array<{ kind: LimitedKind; waitedMs: number }> {
	return [...(waits.get(connection) ?? [])].map(([kind, { waitedMs }]) => ({ kind, waitedMs }));
}

export function kindOf(method: HttpRequest['method'], path: string): LimitedKind {
	if (method !== 'GET') return 'writes';
	return path.startsWith('/productqueries/') ? 'product queries' : 'reads';
}

function waitOf(connection: CcvConnection, kind: LimitedKind): Wait {
	const ofConnection = waits.get(connection) ?? new Map<LimitedKind, Wait>();
	waits.set(connection, ofConnection);
	const wait = ofConnection.get(kind) ?? { waitedMs: 0, waiting: 0, sinceMs: 0 };
	ofConnection.set(kind, wait);
	return wait;
}
