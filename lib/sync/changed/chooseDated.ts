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
	/** Of those that failed before and did not change since: in how many runs. */
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
	const position = positionOf(before, readings, due.slice(amountPerRun).filter(({ id }) => !named.has(id)));
	const done = new Set([...take.map(({ id }) => id), ...readings.gone]);
	const changed = new Set(open.map(({ id }) => id));
	const isFinal = ({ at }: DatedRecord) => at < readings.beganAt - SETTLING_S;
	return {
		take,
		attempts: new Map(take.flatMap(({ id }): Array<[number, number]> => (named.has(id) && !changed.has(id) ? [[id, named.get(id) ?? 0]] : []))),
		checkpoint: {
			...before,
			...position,
			settled: latestOfEach([...before.settled, ...take.filter(isFinal).map(({ id, at }) => ({ id, at }))]).filter((state) => isBehind(state, position)),
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

/** Before the first that is left, before anything that was not listed, and so far back that nothing is still to be seen before it. */
function positionOf(before: DateCheckpoint, { listed, listedToEnd, newestAt, beganAt }: DatedReadings<DatedRecord>, left: DatedRecord[]): Position {
	const candidates: Position[] = [{ doneAt: Math.min(beganAt, newestAt ?? 0) - OVERLAP_S, doneId: 0 }];
	const [firstLeft] = left;
	if (firstLeft) candidates.push({ doneAt: firstLeft.at, doneId: firstLeft.id - 1 });
	const last = [...listed].sort(byDate).at(-1);
	if (!listedToEnd && last) candidates.push({ doneAt: last.at, doneId: last.id });
	const next = candidates.reduce((least, position) => (isBefore(position, least) ? position : least));
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
