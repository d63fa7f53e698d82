import { chooseDated, OVERLAP_S, SETTLING_S, type DatedReadings } from '../../../../lib/sync/changed/chooseDated';
import type { DateCheckpoint, DatedRecord } from '../../../../lib/sync/checkpoint/DateCheckpoint';
import { decodeCheckpoint } from '../../../../lib/sync/checkpoint/decodeCheckpoint';
import { encodeCheckpoint } from '../../../../lib/sync/checkpoint/encodeCheckpoint';
import { aDateCheckpoint } from '../checkpoint/aDateCheckpoint';

const NOW = 100_000;
const state = (id: number, at: number): DatedRecord => ({ id, at });
const choose = (before: Partial<DateCheckpoint>, readings: Partial<DatedReadings<DatedRecord>>, amount = 500) =>
	chooseDated(aDateCheckpoint({ doneAt: 0, ...before }), { listed: [], listedToEnd: true, newestAt: NOW, again: [], gone: [], beganAt: NOW, ...readings }, amount);

describe('given records and when they changed', () => {
	it('when all can be taken, then they are, oldest first, and the position is as far back as a change may still be seen', () => {
		const { take, checkpoint, endReached } = choose({}, { listed: [state(3, 500), state(1, 500), state(2, 400), state(4, NOW - 100)] });

		expect(take).toEqual([state(2, 400), state(1, 500), state(3, 500), state(4, NOW - 100)]);
		expect(checkpoint).toMatchObject({ doneAt: NOW - OVERLAP_S, doneId: 0, settled: [state(4, NOW - 100)], failed: [] });
		expect(endReached).toBe(true);
	});

	it('when more changed in one second than may be taken, then the next run goes on behind the id of the last', () => {
		const listed = [5, 4, 3, 2, 1].map((id) => state(id, 700));

		const first = choose({}, { listed }, 2);
		const second = choose(first.checkpoint, { listed }, 2);
		const third = choose(second.checkpoint, { listed }, 2);

		expect([first, second, third].map(({ take, checkpoint, endReached }) => [take.map(({ id }) => id), checkpoint.doneAt, checkpoint.doneId, endReached])).toEqual([
			[[1, 2], 700, 2, false],
			[[3, 4], 700, 4, false],
			[[5], NOW - OVERLAP_S, 0, true],
		]);
		expect(first.checkpoint.settled).toEqual([]);
	});

	it('when the second of a change may not be over, then it is taken, and once more by the next run', () => {
		const [fresh, old] = [state(1, NOW - SETTLING_S), state(2, NOW - SETTLING_S - 1)];

		const first = choose({}, { listed: [fresh, old] });
		const second = choose(first.checkpoint, { listed: [fresh, old], beganAt: NOW + 60, newestAt: NOW });
		const third = choose(second.checkpoint, { listed: [fresh, old], beganAt: NOW + 120, newestAt: NOW });

		expect([first, second, third].map(({ take }) => take.map(({ id }) => id))).toEqual([[2, 1], [1], []]);
	});

	it('when a settled record changed again, then it is taken, also back to another date', () => {
		const before = { doneAt: 1_000, settled: [state(1, 1_500), state(2, 1_500)] };

		expect(choose(before, { listed: [state(1, 1_600), state(2, 1_500)] }).take).toEqual([state(1, 1_600)]);
		expect(choose(before, { listed: [state(1, 1_400)] }).take).toEqual([state(1, 1_400)]);
	});

	it('when a listing was left early, then the position is not behind the last that was listed', () => {
		const { take, checkpoint, endReached } = choose({ failed: [{ id: 8, attempts: 1 }] }, { listed: [state(1, 10), state(8, 20)], listedToEnd: false }, 1);

		expect([take, checkpoint.doneAt, checkpoint.doneId, checkpoint.failed, endReached]).toEqual([[state(1, 10)], 20, 8, [{ id: 8, attempts: 1 }], false]);
	});

	it('when the newest change is long ago, or dates lie behind the clock, then the position stays behind that', () => {
		expect(choose({}, { listed: [state(1, 5_000)], newestAt: 5_000 }).checkpoint).toMatchObject({ doneAt: 5_000 - OVERLAP_S, settled: [state(1, 5_000)] });
		expect(choose({ doneAt: 7_000 }, { newestAt: undefined }).checkpoint.doneAt).toBe(7_000);
	});

	it.each<[string, number, number]>([
		['has passed since', 5_000 + OVERLAP_S + 1, 5_001],
		['has not passed yet', 5_000 + OVERLAP_S, 5_000],
		['has just begun', 5_000 + SETTLING_S + 1, 5_000 + SETTLING_S + 1 - OVERLAP_S],
	])('when an earlier run had the latest change already, and the overlap %s, then the position is as near behind it as that allows', (_, beganAt, doneAt) => {
		const first = choose({}, { listed: [state(1, 5_000)], newestAt: 5_000 });
		const second = choose(first.checkpoint, { listed: [state(1, 5_000)], newestAt: 5_000, beganAt });

		expect([second.take, second.checkpoint.doneAt]).toEqual([[], doneAt]);
	});

	it('when records that may not all be taken are seen late, then nothing behind those left counts as settled, and all are taken in the end', () => {
		const listed = [state(1, NOW - 200), state(2, NOW - 200), state(3, NOW - 100)];
		const runs = [choose({ settled: [state(3, NOW - 100)] }, { listed }, 1)];
		for (let run = 1; run < 5; run++) runs.push(choose(runs.at(-1)?.checkpoint ?? {}, { listed }, 1));

		expect(runs[0]?.checkpoint.settled).toEqual([state(1, NOW - 200)]);
		expect(runs.map(({ take }) => take.map(({ id }) => id))).toEqual([[1], [2], [3], [], []]);
	});

	it('when the second of one taken may not be over, then nothing behind it counts as settled, even where the clock of the source went back', () => {
		const { checkpoint } = choose({ settled: [state(1, NOW)] }, { listed: [state(1, NOW), state(2, NOW - 10)] });

		expect(checkpoint.settled).toEqual([]);
	});

	it.each([[5_000], [100_000]])('when 100,000 changed in one second, and a run takes %d, then each is taken once, though they do not fit in a checkpoint', (amount) => {
		const all = Array.from({ length: 100_000 }, (_, index) => state(1_000_000 + index * 3, NOW - 100));
		const taken: number[] = [];
		const runs: Array<[number, boolean]> = [];
		let before = aDateCheckpoint({ doneAt: 0 });
		for (let run = 0; run < 100_000 / amount + 3; run++) {
			const listed = all.filter(({ id, at }) => at > before.doneAt || id > before.doneId);
			const { take, checkpoint, endReached } = choose(before, { listed, newestAt: NOW - 100, beganAt: NOW + run * 10 }, amount);
			take.forEach(({ id }) => taken.push(id));
			runs.push([take.length, endReached]);
			before = decodeCheckpoint(encodeCheckpoint(checkpoint)) as DateCheckpoint;
		}

		expect(taken).toEqual(all.map(({ id }) => id));
		expect(runs.slice(-3)).toEqual([[0, true], [0, true], [0, true]]);
	});

	it('when the position of a start date lies ahead, then it stays', () => {
		expect(choose({ doneAt: NOW + 500 }, { listed: [state(1, NOW)] })).toMatchObject({ take: [], checkpoint: { doneAt: NOW + 500 } });
	});

	it('when a record was read in two states, then the later one counts', () => {
		expect(choose({}, { listed: [state(1, 30), state(2, 20), state(1, 10)] }).take).toEqual([state(2, 20), state(1, 30)]);
	});
});

describe('given records that failed before', () => {
	const failed = [{ id: 1, attempts: 2 }, { id: 2, attempts: 1 }, { id: 3, attempts: 4 }];

	it('when they are read again, then they are taken with their count, and leave the list; what is gone does too', () => {
		const { take, attempts, checkpoint } = choose({ doneAt: 50, failed }, { again: [state(1, 40), state(2, 30)], gone: [3] });

		expect([take, Object.fromEntries(attempts), checkpoint.failed]).toEqual([[state(2, 30), state(1, 40)], { 1: 2, 2: 1 }, []]);
	});

	it('when one changed since, then it keeps its count, and is taken once', () => {
		const { take, attempts } = choose({ doneAt: 50, failed }, { again: [state(1, 60)], listed: [state(1, 60)] });

		expect([take, Object.fromEntries(attempts)]).toEqual([[state(1, 60)], { 1: 2 }]);
	});

	it('when they are more than may be taken, then the rest stays in the list and does not hold the position back', () => {
		const { take, checkpoint, endReached } = choose({ doneAt: 50, failed }, { again: [state(1, 40), state(2, 45)] }, 1);

		expect([take, checkpoint.failed, checkpoint.doneAt, endReached]).toEqual([[state(1, 40)], [failed[1], failed[2]], NOW - OVERLAP_S, false]);
	});
});
