import type { DateCheckpoint, DatedRecord } from '../checkpoint/DateCheckpoint';

/** What one run read of a source that says when a record changed. */
export interface DatedReadings<Head extends DatedRecord> {
	/** All that changed since the position of the checkpoint; where the listing was left early, the first of them by date and id. */
	listed: Head[];
	/** False where the listing was left early because there is enough to do. */
	listedToEnd: boolean;
	/** The latest change the source has; absent where it has no records. */
	newestAt?: number;
	/** Failed records of the checkpoint that were read one by one. */
	again: Head[];
	/** Failed records that the source no longer has. */
	gone: number[];
	/** The source's own time before anything was read, in seconds since the epoch. */
	beganAt: number;
}

export interface DatedChoice<Head> {
	/** In the order of their changes. */
	take: Head[];
	/** Of those that failed before, also where they changed since: in how many runs. */
	attempts: Map<number, number>;
	/** As it is once all of `take` is settled. */
	checkpoint: DateCheckpoint;
	endReached: boolean;
}

/** A change bears its date before it is seen, by so much at most. */
export const OVERLAP_S = 600;
/** A record may change again within the second of its date. After so long that second is over, also where two clocks of a source differ. */
export const SETTLING_S = 30;

/** Decides which records are taken in this run, and what the next one has to know. Pure. */
export function chooseDated<Head extends DatedRecord>(before: DateCheckpoint, readings: DatedReadings<Head>, amountPerRun: number): DatedChoice<Head> {
	const open = readings.listed.filter(isOpenFor(before));
	const due = latestOfEach([...readings.again, ...open]).sort(byDate);
	const take = due.slice(0, amountPerRun);
	const named = new Map(before.failed.map(({ id, attempts }) => [id, attempts]));
	const isFinal = ({ at }: DatedRecord) => at < readings.beganAt - SETTLING_S;
	const bounds = boundsOf(readings, due.slice(amountPerRun).filter(({ id }) => !named.has(id)), take.filter((state) => !isFinal(state)));
	const position = positionOf(before, readings, bounds);
	const done = new Set([...take.map(({ id }) => id), ...readings.gone]);
	const settled = latestOfEach([...before.settled, ...take.filter(isFinal).map(({ id, at }) => ({ id, at }))]);
	return {
		take,
		attempts: new Map([...named].filter(([id]) => take.some((state) => state.id === id))),
		checkpoint: {
			...before,
			...position,
			// None behind a bound: a checkpoint that is full moves to the last settled state that it leaves out.
			settled: settled.filter((state) => isBehind(state, position) && !bounds.some((bound) => isBehind(state, bound))),
			failed: before.failed.filter(({ id }) => !done.has(id)),
		},
		endReached: readings.listedToEnd && due.length <= amountPerRun,
	};
}

/** Whether a state of a record is neither done nor settled. */
export function isOpenFor(before: DateCheckpoint): (state: DatedRecord) => boolean {
	const settled = new Map(before.settled.map(({ id, at }) => [id, at]));
	return (state) => isBehind(state, before) && settled.get(state.id) !== state.at;
}

export function byDate(a: DatedRecord, b: DatedRecord): number {
	return a.at - b.at || a.id - b.id;
}

interface Position {
	doneAt: number;
	doneId: number;
}

/** What no position may pass: the first that is left, anything that was not listed, and the first that may change again within its second. */
function boundsOf({ listed, listedToEnd }: DatedReadings<DatedRecord>, left: DatedRecord[], unsettled: DatedRecord[]): Position[] {
	const last = [...listed].sort(byDate).at(-1);
	const firsts = [left[0], unsettled[0]].flatMap((state) => (state ? [{ doneAt: state.at, doneId: state.id - 1 }] : []));
	return listedToEnd || !last ? firsts : [...firsts, { doneAt: last.at, doneId: last.id }];
}

/** Before all bounds, and so far back that nothing is still to be seen before it. */
function positionOf(before: DateCheckpoint, { newestAt = -1, beganAt }: DatedReadings<DatedRecord>, bounds: Position[]): Position {
	// A run has read up to the latest change before: once the overlap is past as well, all of that second can be seen.
	const isKnown = newestAt < before.doneAt || before.settled.some(({ at }) => at >= newestAt) || (newestAt === before.doneAt && before.doneId > 0);
	const overlapAt = isKnown ? Math.min(beganAt - OVERLAP_S, newestAt + 1) : Math.min(beganAt, newestAt) - OVERLAP_S;
	const next = bounds.reduce((least, position) => (isBefore(position, least) ? position : least), { doneAt: overlapAt, doneId: 0 });
	return isBefore(next, before) ? { doneAt: before.doneAt, doneId: before.doneId } : next;
}

function isBehind({ id, at }: DatedRecord, { doneAt, doneId }: Position): boolean {
	return at > doneAt || (at === doneAt && id > doneId);
}

function isBefore(a: Position, b: Position): boolean {
	return a.doneAt < b.doneAt || (a.doneAt === b.doneAt && a.doneId < b.doneId);
}

/** A record that changed while the pages were read is in two of them. */
function latestOfEach<State extends DatedRecord>(states: State[]): State[] {
	const latest = new Map<number, State>();
	for (const state of states) if (state.at >= (latest.get(state.id)?.at ?? -1)) latest.set(state.id, state);
	return [...latest.values()];
}
