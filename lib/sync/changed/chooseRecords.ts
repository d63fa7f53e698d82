import type { Checkpoint, Waiting } from '../checkpoint/Checkpoint';
import { fitWindow } from './fitWindow';
import type { ChooseSettings, Readings, RecordHead } from './Readings';
import { waitOn } from './waitOn';

export interface Choice {
	/** To be read in full, oldest first. */
	take: RecordHead[];
	/** As it is once all of `take` is settled. */
	checkpoint: Checkpoint;
	endReached: boolean;
	/** Waited longer than allowed; no longer watched. */
	waitedTooLong: Waiting[];
}

/** How far back each run looks again. */
export const OVERLAP_MS = 86_400_000;

/** Decides which of the records read are taken in this run, and what the next run has to know. Pure. */
export function chooseRecords(before: Checkpoint, readings: Readings, settings: ChooseSettings): Choice {
	const seen = unite(before, readings, settings.nowMs);
	const open = [...seen.values()].filter(openFor(before));
	const qualifying = open.filter((head) => head.qualifies).sort(byAge);
	const take = qualifying.slice(0, settings.amountPerRun);
	const untaken = qualifying.slice(settings.amountPerRun);

	const newest = newestOf(before, readings);
	const windowStart = windowOf(before, newest, untaken, readings);
	const putOff = untaken.filter((head) => mustWait(before, head, windowStart));
	const { waiting, waitedTooLong } = waitOn(before, [...open.filter((head) => !head.qualifies), ...putOff], readings.unreadable, settings);
	const taken = new Set(take.map(({ id }) => id));
	const watched = new Set(waiting.map(({ id }) => id));
	const fetched = new Set(readings.byId.map(({ id }) => id));
	const failed = before.failed.filter(({ id }) => fetched.has(id) && !taken.has(id) && !watched.has(id));
	const named = new Set([...watched, ...failed.map(({ id }) => id)]);
	const checkpoint: Checkpoint = {
		...before,
		windowStart,
		newest,
		highestNumber: Math.max(before.highestNumber, readings.topNumber),
		waiting,
		waitingFrom: waitingFromOf(before, waiting, seen),
		failed,
		settled: settledNow(before, seen, readings, windowStart, [...taken, ...waitedTooLong.map(({ id }) => id)], watched),
	};
	return {
		take,
		checkpoint: fitWindow(checkpoint, seen, { unread: untaken.filter(({ id }) => !named.has(id)), taken: take.length }),
		endReached: readings.listedToEnd && untaken.length === 0,
		waitedTooLong,
	};
}

/** All that was read, each record once. What lies beyond a listing that was left early is left to the next run. */
function unite(before: Checkpoint, readings: Readings, nowMs: number): Map<number, RecordHead> {
	const frontier = readings.listedToEnd ? Infinity : (readings.listed.at(-1)?.createdAt ?? 0);
	// Only a start date can lie ahead; what is completed before it comes is not wanted.
	const late = nowMs < before.windowStart ? [] : readings.late;
	const heads = [
		...late.filter(({ createdAt }) => createdAt < frontier),
		...readings.listed.filter(({ createdAt }) => createdAt >= before.windowStart),
		...readings.stillWaiting,
		...readings.byId,
	];
	return new Map(heads.map((head) => [head.id, head]));
}

function openFor(before: Checkpoint): (head: RecordHead) => boolean {
	const watched = new Set([...before.waiting, ...before.failed].map(({ id }) => id));
	const settled = new Set(before.settled);
	return (head) => watched.has(head.id) || (!settled.has(head.id) && !wasThereBefore(before, head));
}

/** Whether a record was there before the flow began. */
export function wasThereBefore({ floorNumber, floorUntil }: Checkpoint, { number, createdAt }: RecordHead): boolean {
	return number !== undefined && number <= floorNumber && createdAt < floorUntil;
}

function newestOf(before: Checkpoint, { listed, listedToEnd }: Readings): number {
	const last = listed.at(-1)?.createdAt ?? 0;
	return listedToEnd ? Math.max(before.newest, last) : last;
}

function windowOf(before: Checkpoint, newest: number, untaken: RecordHead[], readings: Readings): number {
	const listed = new Set(readings.listed.map(({ id }) => id));
	const firstLeft = untaken.find(({ id }) => listed.has(id))?.createdAt ?? Infinity;
	return Math.max(before.windowStart, Math.min(newest, firstLeft) - OVERLAP_MS);
}

// A record that is put off and that no listing will show again has to be named, or it would be lost.
function mustWait(before: Checkpoint, head: RecordHead, windowStart: number): boolean {
	if (before.failed.some(({ id }) => id === head.id)) return false;
	return head.createdAt < windowStart || before.waiting.some(({ id }) => id === head.id);
}

/** Creation of the oldest waiting record. Of one that could not be read it is not known, and no later than before. */
function waitingFromOf(before: Checkpoint, waiting: Waiting[], seen: Map<number, RecordHead>): number {
	return waiting.length === 0 ? 0 : Math.min(...waiting.map(({ id }) => seen.get(id)?.createdAt ?? before.waitingFrom));
}

function settledNow(
	before: Checkpoint,
	seen: Map<number, RecordHead>,
	{ listedToEnd, topNumber }: Readings,
	windowStart: number,
	done: number[],
	watched: Set<number>,
): number[] {
	return [...new Set([...before.settled, ...done])].filter((id) => {
		if (watched.has(id)) return false;
		const head = seen.get(id);
		if (!head) return !listedToEnd;
		// Completed after the highest number was looked up: the next run will take it for a late one.
		return head.createdAt >= windowStart || (head.number ?? 0) > topNumber;
	});
}

function byAge(a: RecordHead, b: RecordHead): number {
	return a.createdAt - b.createdAt || a.id - b.id;
}
