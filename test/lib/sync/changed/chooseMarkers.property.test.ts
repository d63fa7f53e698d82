import fc from 'fast-check';

import { chooseMarkers, GAP_AGE_MS, GAP_REACH, MOST_GAPS } from '../../../../lib/sync/changed/chooseMarkers';
import { decodeCheckpoint } from '../../../../lib/sync/checkpoint/decodeCheckpoint';
import { demandMarkers } from '../../../../lib/sync/checkpoint/demandForm';
import { encodeCheckpoint } from '../../../../lib/sync/checkpoint/encodeCheckpoint';
import type { MarkerCheckpoint } from '../../../../lib/sync/checkpoint/MarkerCheckpoint';
import { MAX_ATTEMPTS, settleRun } from '../../../../lib/sync/ledger/settleRun';
import { aMarkerCheckpoint } from '../../../support/builders/aMarkerCheckpoint';
import { anOutcome } from '../../../support/builders/anOutcome';
import { aRunReport } from '../../../support/builders/aRunReport';
import { aTillHistory, lastChanges, MINUTE, readTill, topAt, type TillHistory } from './aTillHistory';

interface Given {
	start: 'fromBeginning' | 'fromNow';
	/** Milliseconds between the runs, the first one from the beginning of the history. */
	pauses: number[];
	amountPerRun: number;
	/** In how many runs a record fails before it is written. */
	failures: (id: string) => number;
}

interface Taken {
	id: string;
	marker: number;
	written: boolean;
}

/** How long one run takes at most, from its first question to its end. */
const RUN_MS = 5_000;

/** Runs a flow over a history, and then until nothing is left to do and no marker is missed any more. */
function runThrough(till: TillHistory, given: Given) {
	const taken: Taken[][] = [];
	const failedSoFar = new Map<string, number>();
	const [first = 0, ...pauses] = given.pauses;
	let text = encodeCheckpoint(firstCheckpoint(till, given.start, first));
	const rest = Array<number>(400).fill(2 * MINUTE);
	const end = Math.max(0, ...till.changes.map(({ seenAt }) => seenAt)) + GAP_AGE_MS;
	let [now, idle] = [first, 0];
	for (const [run, pause] of [0, ...pauses, ...rest].entries()) {
		if (idle >= 3) break;
		now += pause;
		const before = decode(text);
		const passOver = run === 0 && given.start === 'fromNow' ? topAt(till, now) : -1;
		const readings = readTill(till, before, now, given.amountPerRun, passOver);
		const choice = chooseMarkers(before, readings, { amountPerRun: given.amountPerRun, nowMs: now + RUN_MS });
		idle = now >= end && choice.take.length === 0 && choice.endReached && choice.checkpoint.gaps.length === 0 ? idle + 1 : 0;
		const outcomes = choice.take.map(({ id, marker }) => {
			const soFar = failedSoFar.get(`${id}@${marker}`) ?? 0;
			failedSoFar.set(`${id}@${marker}`, soFar + 1);
			return anOutcome({ id, reason: soFar < given.failures(id) ? 'till-failure' : 'created' });
		});
		taken.push(choice.take.map(({ id, marker }, index) => ({ id, marker, written: outcomes[index]?.reason === 'created' })));
		const attempts = new Map(before.failed.map((failed) => [failed.marker, failed.attempts]));
		const report = aRunReport({
			ids: choice.take.map(({ id }) => id),
			markers: Object.fromEntries(choice.take.map(({ id, marker }) => [id, marker])),
			attempts: Object.fromEntries(choice.take.flatMap(({ id, marker }) => (attempts.has(marker) ? [[id, attempts.get(marker) ?? 0]] : []))),
			checkpoint: encodeCheckpoint(choice.checkpoint),
		});
		text = settleRun(report, outcomes, { target: 'ccv:1', dryRun: false, mayBeFiltered: false }).checkpoint ?? text;
	}
	expect(idle).toBe(3);
	return { taken, last: decode(text) };
}

function firstCheckpoint(till: TillHistory, start: Given['start'], at: number): MarkerCheckpoint {
	return aMarkerCheckpoint({ nextMarker: start === 'fromNow' ? Math.max(0, topAt(till, at) - GAP_REACH + 1) : 0 });
}

function decode(text: string): MarkerCheckpoint {
	const checkpoint = decodeCheckpoint(text);
	demandMarkers(checkpoint);
	return checkpoint;
}

const given = (over: Partial<Record<keyof Given, fc.Arbitrary<unknown>>> = {}): fc.Arbitrary<Given> =>
	fc.record({
		start: fc.constantFrom('fromBeginning', 'fromNow'),
		pauses: fc.array(fc.oneof(fc.integer({ min: RUN_MS, max: MINUTE }), fc.integer({ min: MINUTE, max: 15 * MINUTE }), fc.constant(5 * MINUTE)), { minLength: 1, maxLength: 40 }),
		amountPerRun: fc.oneof(fc.integer({ min: 1, max: 8 }), fc.constant(500)),
		failures: fc.constant(() => 0),
		...over,
	}) as fc.Arbitrary<Given>;

const written = (taken: Taken[][]) => taken.flat().filter((entry) => entry.written).map(({ id, marker }) => `${id}@${marker}`);

/** The last state of each record has to arrive: of those that changed, as far as anybody can see, after the first run looked. */
function wanted(till: TillHistory, { start, pauses }: Given): string[] {
	const from = start === 'fromNow' ? (pauses[0] ?? 0) : -1;
	// What was seen while the first run read its pages may count as before or after it.
	return lastChanges(till).filter(({ seenAt }) => seenAt > (from < 0 ? from : from + RUN_MS)).map(({ id, marker }) => `${id}@${marker}`);
}

describe('given any till whose changes are seen in another order than their markers were given', () => {
	it('when a flow runs at any times, then the last state of every record is taken', () => {
		fc.assert(
			fc.property(aTillHistory, given(), (till, settings) => {
				const { taken } = runThrough(till, settings);

				expect(written(taken)).toEqual(expect.arrayContaining(wanted(till, settings)));
			}),
			{ numRuns: 500 },
		);
	});

	it('when it runs, then no state is taken twice, none that was there before the flow began, and no run takes more than it may', () => {
		fc.assert(
			fc.property(aTillHistory, given(), (till, settings) => {
				const { taken } = runThrough(till, settings);

				const all = written(taken);
				const before = settings.start === 'fromNow' ? till.changes.filter(({ seenAt }) => seenAt <= (settings.pauses[0] ?? 0)).map(({ id, marker }) => `${id}@${marker}`) : [];
				expect(all).toHaveLength(new Set(all).size);
				expect(all.filter((state) => before.includes(state))).toEqual([]);
				for (const run of taken) {
					expect(run.length).toBeLessThanOrEqual(settings.amountPerRun);
					expect(run.map(({ marker }) => marker)).toEqual(run.map(({ marker }) => marker).sort((a, b) => a - b));
				}
			}),
			{ numRuns: 300 },
		);
	});

	it('when records fail a few times, then the last state of each is written in the end', () => {
		fc.assert(
			fc.property(aTillHistory, given({ failures: fc.func(fc.nat(MAX_ATTEMPTS - 1)) }), (till, settings) => {
				const { taken, last } = runThrough(till, settings);

				const all = written(taken);
				expect(all).toEqual(expect.arrayContaining(wanted(till, settings)));
				expect(all).toHaveLength(new Set(all).size);
				expect(last.failed).toEqual([]);
			}),
			{ numRuns: 300 },
		);
	});

	it('when records always fail, then no state is tried more than five times', () => {
		fc.assert(
			fc.property(aTillHistory, given({ failures: fc.constant(() => Infinity) }), (till, settings) => {
				const { taken, last } = runThrough(till, settings);

				const tries = new Map<string, number>();
				for (const { id, marker } of taken.flat()) tries.set(`${id}@${marker}`, (tries.get(`${id}@${marker}`) ?? 0) + 1);
				expect(Math.max(0, ...tries.values())).toBeLessThanOrEqual(MAX_ATTEMPTS);
				expect(wanted(till, settings).map((state) => tries.get(state))).toEqual(wanted(till, settings).map(() => MAX_ATTEMPTS));
				expect(last.failed).toEqual([]);
			}),
			{ numRuns: 150 },
		);
	});
});

describe('given any till that is changed very much', () => {
	const run = fc.record({ pause: fc.integer({ min: 1000, max: 20 * MINUTE }), jump: fc.oneof(fc.nat(300), fc.nat(10_000), fc.nat(10_000_000)), seen: fc.nat(20), lag: fc.oneof(fc.constant(0), fc.nat(5000)), amountPerRun: fc.integer({ min: 1, max: 500 }), listedToEnd: fc.boolean() });

	it('when a flow runs, then what it looks for never fills its checkpoint', () => {
		fc.assert(
			fc.property(fc.array(run, { maxLength: 60 }), fc.nat(2 ** 40), (runs, first) => {
				let [before, now, top] = [aMarkerCheckpoint({ nextMarker: first }), Date.parse('2026-03-02T12:00:00Z'), first];
				for (const { pause, jump, seen, lag, amountPerRun, listedToEnd } of runs) {
					[now, top] = [now + pause, top + jump];
					const listed = Array.from({ length: seen }, (_, index) => ({ id: `r${index}`, marker: Math.max(1, top - index * 7), wanted: true }));
					before = decode(encodeCheckpoint(chooseMarkers(before, { top: Math.max(0, top - lag), beganMs: now, listed, listedToEnd, again: [] }, { amountPerRun, nowMs: now }).checkpoint));

					expect(before.gaps.length).toBeLessThanOrEqual(MOST_GAPS);
				}
			}),
			{ numRuns: 200 },
		);
	});
});

describe('given a flow that does not look for gaps', () => {
	it('when changes are seen late, then some are lost: the property above can fail', () => {
		const isComplete = (till: TillHistory, settings: Given) => {
			let before = firstCheckpoint(till, 'fromBeginning', 0);
			const seen: string[] = [];
			let now = 0;
			for (const pause of [...settings.pauses, ...Array<number>(50).fill(30 * MINUTE)]) {
				now += pause;
				const choice = chooseMarkers(before, readTill(till, before, now, 500), { amountPerRun: 500, nowMs: now });
				seen.push(...choice.take.map(({ id, marker }) => `${id}@${marker}`));
				before = { ...choice.checkpoint, gaps: [] };
			}
			return lastChanges(till).every(({ id, marker }) => seen.includes(`${id}@${marker}`));
		};

		const result = fc.check(fc.property(aTillHistory, given(), isComplete), { numRuns: 500 });

		expect(result.failed).toBe(true);
	});
});
