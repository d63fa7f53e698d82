import type { MarkerCheckpoint, MarkerGap } from '../checkpoint/MarkerCheckpoint';

/** What is needed of a record to decide whether it is taken. */
export interface MarkerHead {
	id: string;
	marker: number;
	/** Whether it passes the filter; if not, it is passed over, and comes again when it changes. */
	wanted: boolean;
}

/** What one run read of a source that numbers its changes. */
export interface MarkerReadings<Head extends MarkerHead> {
	/** The highest marker the source had given before anything was listed; 0 where it does not say. */
	top: number;
	/** When the listing began, in milliseconds. */
	beganMs: number;
	/** All with a marker of at least the one the listing began at, as far as it went. */
	listed: Head[];
	/** Up to this marker all was listed; absent: up to the highest of them. */
	listedTo?: number;
	/** False where the listing was left early because there is enough to do. */
	listedToEnd: boolean;
	/** Failed records of the checkpoint that still bear their marker, where the listing began behind them. */
	again: Head[];
}

export interface MarkerSettings {
	amountPerRun: number;
	/** When all was read. */
	nowMs: number;
}

export interface MarkerChoice<Head> {
	/** In the order of their markers. */
	take: Head[];
	/** As it is once all of `take` is settled. */
	checkpoint: MarkerCheckpoint;
	endReached: boolean;
}

/** Changes under way are among so many below the highest marker given. */
export const GAP_REACH = 250;
/** A change takes no longer than this to be seen. */
export const GAP_AGE_MS = 600_000;
/** So many are looked for at most: a till that was changed by the ten thousand must not fill the checkpoint. */
export const MOST_GAPS = 1000;

/**
 * Decides which records are taken in this run, and what the next one has to know. A marker that was given before another
 * may be seen after it, when its change ends later: so the markers missing near the top are looked for again. Pure.
 */
export function chooseMarkers<Head extends MarkerHead>(before: MarkerCheckpoint, readings: MarkerReadings<Head>, settings: MarkerSettings): MarkerChoice<Head> {
	const named = new Set([...before.gaps, ...before.failed].map(({ marker }) => marker));
	const due = readings.listed.filter(({ marker }) => marker >= before.nextMarker || named.has(marker));
	const wanted = newestOfEach([...readings.again, ...due]).filter((head) => head.wanted).sort(byMarker);
	const take = wholeMarkers(wanted, settings.amountPerRun);
	const left = wanted.slice(take.length);
	const leftMarkers = new Set(left.map(({ marker }) => marker));

	const frontier = readings.listed.reduce((highest, { marker }) => Math.max(highest, marker), readings.listedTo ?? -1);
	const firstLeft = left.find(({ marker }) => marker >= before.nextMarker)?.marker;
	const nextMarker = firstLeft ?? Math.max(before.nextMarker, frontier + 1);
	const isUnread = (marker: number) => leftMarkers.has(marker) || (!readings.listedToEnd && marker > frontier);
	return {
		take,
		checkpoint: {
			...before,
			nextMarker,
			gaps: gapsNow(before, readings, nextMarker, settings.nowMs, isUnread),
			failed: before.failed.filter(({ marker }) => leftMarkers.has(marker)),
		},
		endReached: readings.listedToEnd && left.length === 0,
	};
}

/** Where the listing has to begin. */
export function firstMarkerOf({ nextMarker, gaps }: MarkerCheckpoint): number {
	return gaps.reduce((lowest, { marker }) => Math.min(lowest, marker), nextMarker);
}

function gapsNow(before: MarkerCheckpoint, { listed, top, beganMs }: MarkerReadings<MarkerHead>, nextMarker: number, nowMs: number, isUnread: (marker: number) => boolean): MarkerGap[] {
	const seen = new Set(listed.map(({ marker }) => marker));
	const unread = before.gaps.filter(({ marker }) => isUnread(marker));
	const open = before.gaps.filter(({ marker, sinceMs }) => !isUnread(marker) && !seen.has(marker) && beganMs - sinceMs < GAP_AGE_MS);
	// Below the old end only what was missed then: what is missing there now may have changed again, and comes by its new marker.
	const highest = top > 0 ? top : nextMarker - 1;
	// Counting begins at 1.
	const from = Math.max(before.nextMarker, highest - GAP_REACH + 1, nextMarker - MOST_GAPS, 1);
	const fresh = Array.from({ length: Math.max(0, nextMarker - from) }, (_, index) => from + index).filter((marker) => !seen.has(marker));
	const missed = [...open, ...fresh.map((marker) => ({ marker, sinceMs: nowMs }))].sort(byMarker);
	// The oldest go first, but never one whose record was seen and is still to be taken.
	return [...unread, ...missed.slice(Math.max(0, unread.length + missed.length - MOST_GAPS))];
}

/** A record that changed while the pages were read is in two of them. */
function newestOfEach<Head extends MarkerHead>(heads: Head[]): Head[] {
	const newest = new Map<string, Head>();
	for (const head of heads) if (head.marker >= (newest.get(head.id)?.marker ?? -1)) newest.set(head.id, head);
	return [...newest.values()];
}

/** Records that share a marker are taken together, since the next run begins at a marker: the first ones even where they are more than may be taken. */
function wholeMarkers<Head extends MarkerHead>(sorted: Head[], amount: number): Head[] {
	const cut = sorted[amount]?.marker;
	if (cut === undefined) return sorted;
	const start = sorted.findIndex(({ marker }) => marker === cut);
	return sorted.slice(0, start > 0 ? start : sorted.filter(({ marker }) => marker === cut).length);
}

function byMarker(a: { marker: number }, b: { marker: number }): number {
	return a.marker - b.marker;
}
