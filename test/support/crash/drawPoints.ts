import type { MplusSwitches } from '../../../sim/mplus/world';
import type { FaultKind } from '../../../sim/server/types';
import { seededRandom } from './random';

export type System = 'ccv' | 'mplus';

export type CrashKind = 'kill' | 'cut' | 'reset' | 'time-out' | 'server-error' | 'proxy-page' | 'half-answer' | 'garbage' | 'refuse';

/** A call of the undisturbed history. */
export interface Call {
	system: System;
	label: string;
	/** Which of the calls with this label, from 1. */
	nth: number;
	write: boolean;
	committed: boolean;
}

export interface CrashPoint extends Call {
	/** Place in the undisturbed history, from 1. */
	call: number;
	/** `kill`: a process is killed; `cut`: it stops for good at this call, in ours; the others: what the system answers. */
	kind: CrashKind;
	/** Whether the system did the call before it came to the crash. */
	after: boolean;
	/** The system stays away until the run has ended. */
	outage: boolean;
	/** The run after it is cut as well, at so many calls of the till. */
	cutAgainAfter?: number;
	till: TillKind;
}

/** How the till behaves where tills may differ. One of keys and unique ids always holds: without both no client can help. */
export type TillKind = Pick<MplusSwitches, 'keysHonoured' | 'uniqueExtOrderId' | 'replayFailures' | 'answersWithoutLines'>;

const AFTER: CrashKind[] = ['cut', 'cut', 'reset', 'time-out', 'server-error', 'half-answer', 'proxy-page', 'garbage'];
const BEFORE: CrashKind[] = ['cut', 'cut', 'reset', 'time-out', 'server-error', 'proxy-page'];
const BEFORE_WRITE: CrashKind[] = [...BEFORE, 'refuse', 'refuse', 'refuse', 'refuse'];
/** So much of all crashes falls between a commit and its answer. */
const AFTER_COMMIT = 0.32;

/** Crash points evenly over the calls of an undisturbed history; the same ones for the same seed. So many of those that end a process are real kills. */
export function drawPoints(calls: Call[], count: number, seed: number, kills: number): CrashPoint[] {
	const random = seededRandom(seed);
	const places = Array.from({ length: count }, (_, index) => Math.floor(((index + random()) / count) * calls.length));
	const atCommits = places.map((place, index) => ({ place, index })).filter(({ place }) => calls[place]?.committed);
	const afterCommit = new Set(evenly(atCommits, Math.ceil(count * AFTER_COMMIT)).map(({ index }) => index));
	const points = places.map((place, index): CrashPoint => {
		const call = calls[place] as Call;
		const after = call.committed ? afterCommit.has(index) : random() < 0.5;
		const kinds = after ? AFTER : call.write ? BEFORE_WRITE : BEFORE;
		const kind = kinds[Math.floor(random() * kinds.length)] as CrashKind;
		const steady = kind === 'cut' || kind === 'refuse';
		return { ...call, call: place + 1, kind, after, outage: !steady && random() < 0.5, cutAgainAfter: random() < 0.3 ? 1 + Math.floor(random() * 40) : undefined, till: drawTill(kind, random) };
	});
	const killed = evenly(points.filter(({ kind }) => kind === 'cut'), kills);
	return points.map((point) => (killed.includes(point) ? { ...point, kind: 'kill' } : point));
}

function drawTill(kind: CrashKind, random: () => number): TillKind {
	const replayFailures = kind === 'refuse' || random() < 0.5;
	const keysHonoured = replayFailures || random() < 0.7;
	return { replayFailures, keysHonoured, uniqueExtOrderId: !keysHonoured || random() < 0.5, answersWithoutLines: random() < 0.2 };
}

/** So many of the items, from all over the list. */
export function evenly<T>(items: T[], count: number): T[] {
	if (items.length <= count) return items;
	return Array.from({ length: count }, (_, index) => items[Math.floor(((index + 0.5) / count) * items.length)] as T);
}

/** What the simulator does at the call. */
export function faultOf({ kind, after }: CrashPoint): FaultKind {
	switch (kind) {
		case 'kill':
		case 'cut':
		case 'time-out':
			return after ? 'hang-after' : 'hang-before';
		case 'reset':
			return after ? 'lose-answer' : 'reset-before';
		case 'server-error':
			return after ? 'server-error-after' : 'server-error';
		case 'proxy-page':
			return after ? 'proxy-page-after' : 'proxy-page';
		case 'half-answer':
			return 'cut';
		case 'garbage':
			return 'garbage';
		case 'refuse':
			return 'refuse';
	}
}

export function describePoint({ call, system, label, nth, kind, after, outage, cutAgainAfter, till }: CrashPoint): string {
	const further = [outage && 'away until the run ends', cutAgainAfter && `cut again ${cutAgainAfter} calls later`, JSON.stringify(till)].filter(Boolean);
	return `call ${call} (${system}, ${label} no. ${nth}): ${kind} ${after ? 'after' : 'before'}; ${further.join('; ')}`;
}
