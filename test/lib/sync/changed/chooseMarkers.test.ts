import { chooseMarkers, firstMarkerOf, GAP_REACH, MOST_GAPS, type MarkerHead, type MarkerReadings, type MarkerSettings } from '../../../../lib/sync/changed/chooseMarkers';
import { aMarkerCheckpoint } from '../../../support/builders/aMarkerCheckpoint';

const NOW = Date.parse('2026-03-02T12:00:00Z');
const MINUTE = 60_000;

const head = (marker: number, over: Partial<MarkerHead> = {}): MarkerHead => ({ id: `r${marker}`, marker, wanted: true, ...over });
const heads = (...markers: number[]) => markers.map((marker) => head(marker));

function choose(before = aMarkerCheckpoint(), readings: Partial<MarkerReadings<MarkerHead>> = {}, settings: Partial<MarkerSettings> = {}) {
	const listed = readings.listed ?? [];
	const top = Math.max(0, ...listed.map(({ marker }) => marker));
	return chooseMarkers(before, { top, beganMs: NOW, listed, listedToEnd: true, again: [], ...readings }, { amountPerRun: 500, nowMs: NOW, ...settings });
}

describe('given records that were read', () => {
	it('when they come unsorted, then they are taken in the order of their markers and the next run begins after the highest', () => {
		const choice = choose(aMarkerCheckpoint(), { listed: heads(101, 100, 102) });

		expect(choice).toEqual({ take: heads(100, 101, 102), checkpoint: aMarkerCheckpoint({ nextMarker: 103 }), endReached: true });
	});

	it('when there is nothing, then the checkpoint says what it said', () => {
		expect(choose()).toEqual({ take: [], checkpoint: aMarkerCheckpoint(), endReached: true });
	});

	it('when there are more than may be taken, then the next run begins at the first that is left', () => {
		const choice = choose(aMarkerCheckpoint(), { listed: heads(100, 101, 102), listedToEnd: false }, { amountPerRun: 2 });

		expect([choice.take, choice.checkpoint.nextMarker, choice.endReached]).toEqual([heads(100, 101), 102, false]);
	});

	it('when a page more is all that was read, then the end is not reached although nothing is left', () => {
		const choice = choose(aMarkerCheckpoint(), { listed: [head(100, { wanted: false })], listedToEnd: false });

		expect([choice.take, choice.checkpoint.nextMarker, choice.endReached]).toEqual([[], 101, false]);
	});

	it('when more was read than is listed, then the next run begins after what was read', () => {
		const choice = choose(aMarkerCheckpoint(), { listed: heads(100), listedTo: 140, listedToEnd: false });

		expect([choice.take, choice.checkpoint.nextMarker]).toEqual([heads(100), 141]);
	});

	it('when some are not wanted, then they are passed over and do not count', () => {
		const choice = choose(aMarkerCheckpoint(), { listed: [head(100, { wanted: false }), ...heads(101, 102)] }, { amountPerRun: 2 });

		expect([choice.take, choice.checkpoint.nextMarker, choice.endReached]).toEqual([heads(101, 102), 103, true]);
	});

	it.each([
		['wanted', true, [head(130, { id: 'r100' })]],
		['no longer wanted', false, []],
	])('when one changed while the pages were read and is %s, then only its last state counts', (_, isWanted, taken) => {
		const choice = choose(aMarkerCheckpoint(), { listed: [head(100), head(130, { id: 'r100', wanted: isWanted })] });

		expect([choice.take, choice.checkpoint.nextMarker]).toEqual([taken, 131]);
	});
});

describe('given records that share a marker', () => {
	it('when not all of them may be taken, then all of them are left', () => {
		const choice = choose(aMarkerCheckpoint(), { listed: [head(100), head(101, { id: 'a' }), head(101, { id: 'b' })] }, { amountPerRun: 2 });

		expect([choice.take, choice.checkpoint.nextMarker]).toEqual([heads(100), 101]);
	});

	it('when they alone are more than may be taken, then they are taken all the same', () => {
		const shared = ['a', 'b', 'c'].map((id) => head(100, { id }));

		const choice = choose(aMarkerCheckpoint(), { listed: [...shared, head(101)] }, { amountPerRun: 2 });

		expect([choice.take, choice.checkpoint.nextMarker, choice.endReached]).toEqual([shared, 101, false]);
	});
});

describe('given markers that nobody bears', () => {
	it('when they are near the top, then they are remembered with the time they were missed', () => {
		const choice = choose(aMarkerCheckpoint(), { listed: heads(100, 103) });

		expect(choice.checkpoint.gaps).toEqual([101, 102].map((marker) => ({ marker, sinceMs: NOW })));
		expect(firstMarkerOf(choice.checkpoint)).toBe(101);
	});

	it('when they are further down than the reach, then they are not', () => {
		const choice = choose(aMarkerCheckpoint(), { listed: heads(100, 1000) });

		expect(choice.checkpoint.gaps.map(({ marker }) => marker)).toEqual(Array.from({ length: GAP_REACH - 1 }, (_, index) => 1001 - GAP_REACH + index));
	});

	it('when the top that the till tells is far beyond what may be taken, then those read now are long settled', () => {
		const choice = choose(aMarkerCheckpoint(), { listed: heads(100, 102, 103), listedToEnd: false, top: 9000 }, { amountPerRun: 2 });

		expect(choice.checkpoint).toEqual(aMarkerCheckpoint({ nextMarker: 103 }));
	});

	it('when the till does not tell its top, then the end of what is done counts', () => {
		const choice = choose(aMarkerCheckpoint(), { listed: heads(100, 102), top: 0 });

		expect(choice.checkpoint.gaps).toEqual([{ marker: 101, sinceMs: NOW }]);
	});

	it('when far more changed while it was read than the till had counted to, then only the newest thousand markers are looked at', () => {
		const { gaps, nextMarker } = choose(aMarkerCheckpoint(), { listed: heads(7_000_000), top: 100 }).checkpoint;

		expect([gaps.length, gaps[0]?.marker, gaps.at(-1)?.marker, nextMarker]).toEqual([MOST_GAPS - 1, 7_000_001 - MOST_GAPS, 6_999_999, 7_000_001]);
	});

	it('when there are more than fit, then the oldest go, but none whose record was seen and is left for the next run', () => {
		const before = aMarkerCheckpoint({ nextMarker: 5000, gaps: Array.from({ length: MOST_GAPS }, (_, index) => ({ marker: 1 + index, sinceMs: NOW - MINUTE })) });

		const { checkpoint } = choose(before, { listed: heads(1, 2, 5100) }, { amountPerRun: 1 });

		expect(checkpoint.gaps).toHaveLength(MOST_GAPS);
		expect(checkpoint.gaps.map(({ marker }) => marker).sort((a, b) => a - b).slice(0, 3)).toEqual([2, 102, 103]);
	});

	const missed = (agoMs: number) => aMarkerCheckpoint({ gaps: [{ marker: 90, sinceMs: NOW - agoMs }] });

	it('when one shows up, then it is taken and no longer missed, and what lies behind it and is done is not taken again', () => {
		const choice = choose(missed(15 * MINUTE), { listed: heads(90, 91, 95, 100) });

		expect(choice).toEqual({ take: heads(90, 100), checkpoint: aMarkerCheckpoint({ nextMarker: 101 }), endReached: true });
	});

	it.each([
		['under ten minutes', 10 * MINUTE - 1, [90]],
		['ten minutes', 10 * MINUTE, []],
	])('when one was missed for %s before this reading began, then that is where it ends', (_, ago, left) => {
		const { checkpoint } = choose(missed(ago), { listed: heads(91, 95) }, { nowMs: NOW + 5 * MINUTE });

		expect(checkpoint.gaps.map(({ marker }) => marker)).toEqual(left);
	});

	it('when one shows up and may not be taken yet, then it stays open however old it is', () => {
		const before = { ...missed(60 * MINUTE), failed: [{ marker: 5, attempts: 1 }] };

		const choice = choose(before, { listed: heads(90, 100), again: heads(5) }, { amountPerRun: 1 });

		expect([choice.take, choice.checkpoint.gaps, choice.checkpoint.nextMarker]).toEqual([heads(5), before.gaps, 100]);
	});

	it('when the reading stopped before it, then it stays open', () => {
		const before = { ...missed(60 * MINUTE), gaps: [...missed(60 * MINUTE).gaps, { marker: 99, sinceMs: 1 }] };

		expect(choose(before, { listed: heads(90, 91), listedToEnd: false }).checkpoint.gaps).toEqual([{ marker: 99, sinceMs: 1 }]);
	});
});

describe('given records that failed', () => {
	const before = aMarkerCheckpoint({ failed: [{ marker: 10, attempts: 2 }, { marker: 20, attempts: 1 }] });

	it('when one still has its marker and one has not, then the one is tried again and the other is settled', () => {
		const choice = choose(before, { again: heads(10), listed: [head(100, { id: 'r20' })] });

		expect([choice.take, choice.checkpoint]).toEqual([[head(10), head(100, { id: 'r20' })], aMarkerCheckpoint({ nextMarker: 101 })]);
	});

	it('when fewer may be taken than failed, then the others keep their count', () => {
		const choice = choose(before, { again: heads(10, 20) }, { amountPerRun: 1 });

		expect([choice.take, choice.checkpoint.failed, choice.endReached]).toEqual([heads(10), [{ marker: 20, attempts: 1 }], false]);
	});

	it('when one is no longer wanted, then it is settled', () => {
		const choice = choose(before, { again: [head(10, { wanted: false })] });

		expect([choice.take, choice.checkpoint.failed]).toEqual([[], []]);
	});

	it('when the listing begins at them, then they are found there', () => {
		const choice = choose(before, { listed: heads(10, 15, 20, 100) });

		expect(choice.take).toEqual(heads(10, 20, 100));
	});
});
