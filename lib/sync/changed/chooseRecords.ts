import type { Checkpoint, Waiting } from '../checkpoint/Checkpoint';
import { fitWindow } from './fitWindow';
import type { ChooseSettings, Readings, RecordHead } from './Readings';

export interface Choice {
	/** To be read in full, oldest first. */
	take: RecordHead[];
	/** As it is once all of `take` is settled. */
	checkpoint: Checkpoint;
	endReached: boolean;
	/** Waited longer than allowed; no longer watched. */
	waitedTooLong: Waiting[];
}

const DAY_MS = 86_400_000;
export const OVERLAP_MS = DAY_MS;

/** Decides which of the records read are taken in this run, and what the next run has to know. Pure. */
export function chooseRecords(before: Checkpoint, readings: Readings, settings: ChooseSettings): Choice {
	const seen = unite(before, readings);
	const open = [...seen.values()].filter(openFor(before));
	const qualifying = open.filter((head) => head.qualifies).sort(byAge);
	const take = qualifying.slice(0, settings.amountPerRun);
	const untaken = qualifying.slice(settings.amountPerRun);

	const newest = newestOf(before, readings);
	const windowStart = windowOf(before, newest, untaken, readings);
	const waitingHeads = [...open.filter((head) => !head.qualifies), ...untaken.filter((head) => mustWait(before, head, windowStart))];
	const { waiting, waitedTooLong } = waitOn(before, waitingHeads, settings);
	const taken = new Set(take.map(({ id }) => id));
	const watched = new Set(waiting.map(({ id }) => id));
	const fetched = new Set([...readings.byId.map(({ id }) => id), ...readings.unreadable]);
	const checkpoint: Checkpoint = {
		...before,
		windowStart,
		newest,
		highestNumber: Math.max(before.highestNumber, readings.topNumber),
		waiting: [...waiting, ...before.waiting.filter(({ id }) => readings.unreadable.includes(id))],
		waitingFrom: Math.min(...waitingHeads.filter(({ id }) => watched.has(id)).map(({ createdAt }) => createdAt), Infinity),
		failed: before.failed.filter(({ id }) => fetched.has(id) && !taken.has(id) && !watched.has(id)),
		settled: settledNow(before, seen, readings, windowStart, [...taken, ...waitedTooLong.map(({ id }) => id)], watched),
	};
	if (checkpoint.waitingFrom === Infinity) checkpoint.waitingFrom = 0;
	return {
		take,
		checkpoint: fitWindow(checkpoint, seen, untaken),
		endReached: readings.listedToEnd && untaken.length === 0,
		waitedTooLong,
	};
}

/** All that was read, each record once. What lies beyond a listing that was left early is left to the next run. */
function unite(before: Checkpoint, readings: Readings): Map<number, RecordHead> {
	const frontier = readings.listedToEnd ? Infinity : (readings.listed.at(-1)?.createdAt ?? 0);
	const heads = [
		...readings.late.filter(({ createdAt }) => createdAt < frontier),
		...readings.listed.filter(({ createdAt }) => createdAt >= before.windowStart),
		...readings.stillWaiting,
		...readings.byId,
	];
	return new Map(heads.map((head) => [head.id, head]));
}

function openFor(before: Checkpoint): (head: RecordHead) => boolean {
	const watched = new Set([...before.waiting, ...before.failed].map(({ id }) => id));
	const settled = new Set(before.settled);
	return ({ id, number }) => {
		if (watched.has(id)) return true;
		return !settled.has(id) && (number === undefined || number > before.floorNumber);
	};
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

function waitOn(
	before: Checkpoint,
	heads: RecordHead[],
	settings: ChooseSettings,
): { waiting: Waiting[]; waitedTooLong: Waiting[] } {
	const today = Math.floor(settings.nowMs / DAY_MS);
	const since = new Map(before.waiting.map(({ id, sinceDay }) => [id, sinceDay]));
	const all = heads.map(({ id, qualifies }) => ({ id, qualifies, sinceDay: since.get(id) ?? today }));
	const isTooLong = (entry: (typeof all)[number]) => !entry.qualifies && today - entry.sinceDay > settings.waitAtMostDays;
	const plain = ({ id, sinceDay }: (typeof all)[number]): Waiting => ({ id, sinceDay });
	return { waiting: all.filter((entry) => !isTooLong(entry)).map(plain), waitedTooLong: all.filter(isTooLong).map(plain) };
}

function settledNow(
	before: Checkpoint,
	seen: Map<number, RecordHead>,
	{ listedToEnd }: Readings,
	windowStart: number,
	done: number[],
	watched: Set<number>,
): number[] {
	return [...new Set([...before.settled, ...done])].filter((id) => {
		if (watched.has(id)) return false;
		const head = seen.get(id);
		return head ? head.createdAt >= windowStart : !listedToEnd;
	});
}

function byAge(a: RecordHead, b: RecordHead): number {
	return a.createdAt - b.createdAt || a.id - b.id;
}
