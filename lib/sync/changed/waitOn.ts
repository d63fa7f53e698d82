import type { Checkpoint, Waiting } from '../checkpoint/Checkpoint';
import type { ChooseSettings, RecordHead } from './Readings';

/** More would leave too little room in a checkpoint for the ids of recent records. */
export const MOST_WAITING = 1200;

const DAY_MS = 86_400_000;

interface Candidate extends Waiting {
	qualifies: boolean;
	createdAt: number;
}

/**
 * Which records are watched on, and which have waited too long: longer than allowed since they were first seen or,
 * where more wait than a checkpoint can name, the oldest. One that qualifies and is only put off is always kept.
 */
export function waitOn(
	before: Checkpoint,
	heads: RecordHead[],
	unreadable: number[],
	settings: ChooseSettings,
): { waiting: Waiting[]; waitedTooLong: Waiting[] } {
	const today = Math.floor(settings.nowMs / DAY_MS);
	const since = new Map(before.waiting.map(({ id, sinceDay }) => [id, sinceDay]));
	const sinceDay = (id: number) => since.get(id) ?? today;
	const candidates: Candidate[] = [
		...heads.map(({ id, qualifies, createdAt }) => ({ id, qualifies, createdAt, sinceDay: sinceDay(id) })),
		...unreadable.map((id) => ({ id, qualifies: false, createdAt: Infinity, sinceDay: sinceDay(id) })),
	];
	const isTooLong = (candidate: Candidate) => !candidate.qualifies && today - candidate.sinceDay > settings.waitAtMostDays;
	const watched = candidates.filter((candidate) => !isTooLong(candidate)).sort(putOffThenNewest);
	const kept = watched.filter(({ qualifies }, index) => qualifies || index < MOST_WAITING);
	const keptIds = new Set(kept.map(({ id }) => id));
	return { waiting: kept.map(plain), waitedTooLong: candidates.filter(({ id }) => !keptIds.has(id)).map(plain) };
}

function putOffThenNewest(a: Candidate, b: Candidate): number {
	return Number(b.qualifies) - Number(a.qualifies) || b.createdAt - a.createdAt || b.id - a.id;
}

function plain({ id, sinceDay }: Candidate): Waiting {
	return { id, sinceDay };
}
