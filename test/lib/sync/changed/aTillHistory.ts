import fc from 'fast-check';

import { firstMarkerOf, GAP_AGE_MS, GAP_REACH, type MarkerHead, type MarkerReadings } from '../../../../lib/sync/changed/chooseMarkers';
import type { MarkerCheckpoint } from '../../../../lib/sync/checkpoint/MarkerCheckpoint';

/** A pure till: each change of a record takes the next marker when it begins and is seen when it ends. */
export interface TillHistory {
	/** In the order of their markers. */
	changes: Change[];
	/** Whether the counter that the till tells counts changes under way. */
	tellsUnderWay: boolean;
}

export interface Change {
	id: string;
	marker: number;
	begunAt: number;
	seenAt: number;
}

export const MINUTE = 60_000;
const PAGE = 7;
/** Between two pages of one reading others change records. */
const PAGE_MS = 40;

const draft = fc.record({
	record: fc.nat(25),
	after: fc.oneof({ weight: 4, arbitrary: fc.nat(50) }, { weight: 2, arbitrary: fc.nat(3 * MINUTE) }, { weight: 1, arbitrary: fc.nat(40 * MINUTE) }),
	lasts: fc.oneof({ weight: 5, arbitrary: fc.constant(0) }, { weight: 3, arbitrary: fc.nat(200) }, { weight: 2, arbitrary: fc.nat(GAP_AGE_MS) }),
});

/** Changes of one record follow one another; none lasts longer, in time and in markers given meanwhile, than the flow looks back. */
export const aTillHistory: fc.Arbitrary<TillHistory> = fc.record({ drafts: fc.array(draft, { maxLength: 150 }), tellsUnderWay: fc.boolean() }).map(({ drafts, tellsUnderWay }) => {
	let now = 1000;
	const begun = drafts.map(({ record, after, lasts }, index) => ({ id: `r${record}`, marker: index + 1, begunAt: (now += after), lasts }));
	const lastSeen = new Map<string, number>();
	const changes: Change[] = [];
	for (const { id, marker, begunAt, lasts } of begun) {
		const limit = Math.min(begunAt + GAP_AGE_MS, (begun[marker - 1 + GAP_REACH]?.begunAt ?? Infinity) - 1);
		const seenAt = Math.max(begunAt, Math.min(begunAt + lasts, limit), Math.min(lastSeen.get(id) ?? 0, limit));
		// Somebody else's change of the same record is still under way: the till would have made this one wait.
		if ((lastSeen.get(id) ?? 0) > seenAt) continue;
		lastSeen.set(id, seenAt);
		changes.push({ id, marker, begunAt, seenAt });
	}
	return { changes, tellsUnderWay };
});

export const lastChanges = ({ changes }: TillHistory): Change[] => [...new Map(changes.map((change) => [change.id, change])).values()];

export function topAt({ changes, tellsUnderWay }: TillHistory, at: number): number {
	return Math.max(0, ...changes.filter(({ begunAt, seenAt }) => (tellsUnderWay ? begunAt : seenAt) <= at).map(({ marker }) => marker));
}

/** Each record with the marker of its last change that is seen. */
function seenAt({ changes }: TillHistory, at: number): MarkerHead[] {
	const newest = new Map(changes.filter((change) => change.seenAt <= at).map(({ id, marker }) => [id, marker]));
	return [...newest].map(([id, marker]) => ({ id, marker, wanted: true })).sort((a, b) => a.marker - b.marker);
}

/** What a run reads that begins at `at`: the top, then page after page, then the failed ones. */
export function readTill(till: TillHistory, before: MarkerCheckpoint, at: number, amountPerRun: number, passOver = -1): MarkerReadings<MarkerHead> {
	const named = new Set([...before.gaps, ...before.failed].map(({ marker }) => marker));
	const judge = (head: MarkerHead): MarkerHead => ({ ...head, wanted: head.marker > passOver });
	const listed: MarkerHead[] = [];
	let moment = at + PAGE_MS;
	let listedToEnd = true;
	for (let from = firstMarkerOf(before); ; from = Math.max(...listed.map(({ marker }) => marker)) + 1, moment += PAGE_MS) {
		const page = seenAt(till, moment).filter(({ marker }) => marker >= from).slice(0, PAGE).map(judge);
		if (page.length === 0) break;
		listed.push(...page.reverse());
		listedToEnd = listed.filter(({ marker, wanted }) => wanted && (marker >= before.nextMarker || named.has(marker))).length <= amountPerRun;
		if (!listedToEnd) break;
	}
	const failed = new Set(before.failed.map(({ marker }) => marker));
	const again = seenAt(till, moment + PAGE_MS).filter(({ marker }) => failed.has(marker)).map(judge);
	return { top: topAt(till, at), beganMs: at, listed, listedToEnd, again };
}
