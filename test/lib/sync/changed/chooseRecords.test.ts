import { chooseRecords } from '../../../../lib/sync/changed/chooseRecords';
import type { Readings } from '../../../../lib/sync/changed/Readings';
import { MOST_WAITING } from '../../../../lib/sync/changed/waitOn';
import { decodeCheckpoint } from '../../../../lib/sync/checkpoint/decodeCheckpoint';
import { encodeCheckpoint, MAX_CHECKPOINT_LENGTH } from '../../../../lib/sync/checkpoint/encodeCheckpoint';
import { aCheckpoint } from '../../../support/builders/aCheckpoint';
import { aHead } from '../../../support/builders/aHead';
import { failureOf } from '../../../support/failureOf';

const DAY_MS = 86_400_000;
const NOW = Date.parse('2026-03-02T12:00:00Z');
const TODAY = Math.floor(NOW / DAY_MS);
const before = aCheckpoint();

const readings = (over: Partial<Readings>): Readings => ({ listed: [], listedToEnd: true, late: [], topNumber: before.highestNumber, stillWaiting: [], byId: [], unreadable: [], ...over });
const choose = (over: Partial<Readings>, from = before, amountPerRun = 500) => chooseRecords(from, readings(over), { amountPerRun, waitAtMostDays: 30, nowMs: NOW });

const OLD = aHead(1, '2026-03-01T10:00:00Z');
const NEW = aHead(2, '2026-03-02T10:00:00Z');
const UNPAID = aHead(3, '2026-03-02T11:00:00Z', { qualifies: false });

describe('given records that were read', () => {
	it('when some are new, then they are taken oldest first and the window ends a day before the newest', () => {
		const choice = choose({ listed: [OLD, NEW], topNumber: 1002 });

		expect(choice).toEqual({
			take: [OLD, NEW],
			checkpoint: { ...before, windowStart: Date.parse('2026-03-01T10:00:00Z'), newest: NEW.createdAt, highestNumber: 1002, settled: [1, 2] },
			endReached: true,
			waitedTooLong: [],
		});
	});

	it('when there is nothing new, then the checkpoint says what it said', () => {
		const choice = choose({ listed: [NEW] }, aCheckpoint({ settled: [2], newest: NEW.createdAt, windowStart: NEW.createdAt - DAY_MS }));

		expect(choice).toEqual({
			take: [],
			checkpoint: aCheckpoint({ settled: [2], newest: NEW.createdAt, windowStart: NEW.createdAt - DAY_MS }),
			endReached: true,
			waitedTooLong: [],
		});
	});

	it('when they are of one moment, then the lower id comes first', () => {
		const [a, b] = [aHead(8, '2026-03-02T10:00:00Z'), aHead(9, '2026-03-02T10:00:00Z')];

		const choice = choose({ listed: [b, a] }, before, 1);

		expect([choice.take, choice.endReached]).toEqual([[a], false]);
	});

	it('when they are days apart and not all may be taken, then the window stays behind the first that is left, and none waits by name', () => {
		const days = [1, 11, 21].map((day) => aHead(day, `2026-02-${String(day).padStart(2, '0')}T10:00:00Z`));

		const { take, checkpoint } = choose({ listed: days }, aCheckpoint({ windowStart: 0 }), 1);

		expect([take, checkpoint.waiting, checkpoint.windowStart]).toEqual([[days[0]], [], Date.parse('2026-02-10T10:00:00Z')]);
	});

	it.each([
		['today', UNPAID],
		['years ago', aHead(3, '2010-12-01T10:00:00Z', { qualifies: false })],
	])('when one made %s is unpaid, then it waits from the day it was first seen', (_, unpaid) => {
		const { take, checkpoint } = choose({ listed: [unpaid] }, aCheckpoint({ windowStart: 0 }));

		expect([take, checkpoint.waiting, checkpoint.waitingFrom]).toEqual([[], [{ id: 3, sinceDay: TODAY }], unpaid.createdAt]);
	});

	it('when an unpaid one was completed just now out of an old basket, then it waits from today', () => {
		const late = aHead(4, '2025-12-24T10:00:00Z', { qualifies: false, number: 2000 });

		const { checkpoint, waitedTooLong } = choose({ late: [late], topNumber: 2000 });

		expect([checkpoint.waiting, waitedTooLong]).toEqual([[{ id: 4, sinceDay: TODAY }], []]);
	});

	it('when the start date lies ahead, then what is completed before it is left alone', () => {
		const late = aHead(4, '2026-03-02T10:00:00Z', { number: 2000 });

		const { take, checkpoint } = choose({ late: [late], topNumber: 2000 }, aCheckpoint({ windowStart: NOW + DAY_MS, newest: 0 }));

		expect([take, checkpoint.highestNumber, checkpoint.windowStart]).toEqual([[], 2000, NOW + DAY_MS]);
	});
});

describe('given an unpaid order that has waited', () => {
	const waitingSince = (days: number) => aCheckpoint({ waiting: [{ id: 3, sinceDay: TODAY - days }], waitingFrom: UNPAID.createdAt, windowStart: UNPAID.createdAt });

	it.each([
		['exactly as long as it may', 30, [{ id: 3, sinceDay: TODAY - 30 }], []],
		['a day longer', 31, [], [{ id: 3, sinceDay: TODAY - 31 }]],
	])('when it waits %s, then that is where it ends', (_, days, waiting, waitedTooLong) => {
		const choice = choose({ stillWaiting: [UNPAID] }, waitingSince(days));

		expect([choice.checkpoint.waiting, choice.waitedTooLong]).toEqual([waiting, waitedTooLong]);
	});

	it('when it waited too long inside the window, then the next run does not begin to wait for it again', () => {
		const first = choose({ listed: [UNPAID], stillWaiting: [UNPAID] }, waitingSince(31));

		const second = choose({ listed: [UNPAID] }, first.checkpoint);

		expect([second.checkpoint.waiting, second.waitedTooLong]).toEqual([[], []]);
	});

	it('when it waited too long but is paid and must stand back for others, then it still waits', () => {
		const paid = { ...UNPAID, qualifies: true };

		const choice = choose({ byId: [paid], listed: [OLD] }, aCheckpoint({ ...waitingSince(31), windowStart: OLD.createdAt }), 1);

		expect([choice.take, choice.checkpoint.waiting, choice.waitedTooLong]).toEqual([[OLD], [{ id: 3, sinceDay: TODAY - 31 }], []]);
	});

	it.each([
		['not too long', 3, [{ id: 3, sinceDay: TODAY - 3 }], []],
		['too long', 31, [], [{ id: 3, sinceDay: TODAY - 31 }]],
	])('when it cannot be read and has waited %s, then its age counts all the same', (_, days, waiting, waitedTooLong) => {
		const choice = choose({ unreadable: [3] }, waitingSince(days));

		expect([choice.checkpoint.waiting, choice.waitedTooLong]).toEqual([waiting, waitedTooLong]);
	});

	it('when it cannot be read, then the next listing of the unpaid begins where this one did', () => {
		const newer = aHead(5, '2026-03-02T11:30:00Z', { qualifies: false });

		const { checkpoint } = choose({ unreadable: [3], listed: [newer] }, waitingSince(3));

		expect(checkpoint.waitingFrom).toBe(UNPAID.createdAt);
	});

	it('when it is gone, then it is no longer waited for', () => {
		const { checkpoint } = choose({}, waitingSince(3));

		expect([checkpoint.waiting, checkpoint.waitingFrom]).toEqual([[], 0]);
	});
});

describe('given years of orders that were never paid', () => {
	it('when more wait than a checkpoint can name, then the newest are watched and the others are told at once', () => {
		const unpaid = Array.from({ length: 5000 }, (_, index) => aHead(330_000_000 + index * 997, new Date(Date.parse('2020-01-01T00:00:00Z') + index * 60_000).toISOString(), { qualifies: false, number: 1 }));

		const { checkpoint, waitedTooLong } = choose({ listed: unpaid }, aCheckpoint({ windowStart: 0, newest: 0 }));

		expect(checkpoint.waiting.map(({ id }) => id).sort()).toEqual(unpaid.slice(-MOST_WAITING).map(({ id }) => id));
		expect(waitedTooLong).toHaveLength(5000 - MOST_WAITING);
		expect(encodeCheckpoint(checkpoint).length).toBeLessThan(MAX_CHECKPOINT_LENGTH);
	});

	it('when all of them are paid at once, then none that is put off is given up, though the checkpoint cannot hold them', () => {
		const paid = Array.from({ length: 6000 }, (_, index) => aHead(330_000_000 + index * 997, '2026-02-01T00:00:00Z'));

		const { take, checkpoint, waitedTooLong } = choose({ byId: paid }, aCheckpoint({ waiting: paid.map(({ id }) => ({ id, sinceDay: TODAY })) }));

		expect([take.length, checkpoint.waiting.length, waitedTooLong.length]).toEqual([500, 5500, 0]);
		expect(failureOf(() => encodeCheckpoint(checkpoint))?.code).toBe('checkpoint-full');
	});
});

describe('given a shop with 100,000 orders a day', () => {
	const at = (index: number) => new Date(NOW - DAY_MS + index * 864).toISOString();
	const busy = Array.from({ length: 100_000 }, (_, index) => aHead(339_000_000 + index * 3, at(index), { number: 1_000_000 + index }));
	const waiting = Array.from({ length: 1000 }, (_, index) => ({ id: 330_000_000 + index * 997, sinceDay: TODAY - (index % 30) }));
	const stillWaiting = waiting.map(({ id }) => aHead(id, '2026-02-20T00:00:00Z', { qualifies: false, number: 5 }));
	const LAST = busy.at(-1)?.createdAt ?? 0;
	const full = aCheckpoint({
		windowStart: NOW - DAY_MS,
		newest: LAST,
		highestNumber: 1_099_999,
		settled: busy.slice(0, -400).map(({ id }) => id),
		waiting,
		waitingFrom: Date.parse('2026-02-20T00:00:00Z'),
	});

	it('when 1,000 wait, then the checkpoint fits with an overlap of an hour or more, also when all of the run fail', () => {
		const { take, checkpoint } = choose({ listed: busy, stillWaiting }, full);

		const failed = take.map(({ id }) => ({ id, attempts: 4 }));
		const worst = { ...checkpoint, target: `mplus:${'x'.repeat(60)}`, settled: checkpoint.settled.filter((id) => !take.some((head) => head.id === id)), failed };
		expect(take.length).toBe(400);
		expect(LAST - checkpoint.windowStart).toBeGreaterThanOrEqual(3_600_000);
		expect(checkpoint.settled).toEqual(busy.filter(({ createdAt }) => createdAt >= checkpoint.windowStart).map(({ id }) => id));
		expect(encodeCheckpoint(checkpoint).length).toBeLessThanOrEqual(MAX_CHECKPOINT_LENGTH);
		expect(decodeCheckpoint(encodeCheckpoint(worst)).failed).toEqual(failed);
	});

	it('when some must stand back, then the window does not shrink past them', () => {
		const { take, checkpoint, endReached } = choose({ listed: busy, stillWaiting }, { ...full, settled: busy.slice(0, 96_500).map(({ id }) => id) }, 10);

		expect([take.length, endReached]).toEqual([10, false]);
		expect(checkpoint.windowStart).toBeLessThanOrEqual(busy[96_510]?.createdAt ?? 0);
		expect(encodeCheckpoint(checkpoint).length).toBeLessThanOrEqual(MAX_CHECKPOINT_LENGTH);
	});

	it('when one that stands back is named in waiting, then it does not hold the window', () => {
		const paid = { ...stillWaiting[0]!, qualifies: true };

		const { checkpoint } = choose({ listed: busy, stillWaiting: stillWaiting.slice(1), byId: [paid, { ...stillWaiting[1]!, createdAt: paid.createdAt - 1, qualifies: true }] }, full, 1);

		expect(checkpoint.waiting.map(({ id }) => id)).toContain(paid.id);
		expect(encodeCheckpoint(checkpoint).length).toBeLessThanOrEqual(MAX_CHECKPOINT_LENGTH);
	});
});
