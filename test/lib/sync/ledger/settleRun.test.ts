import { decodeCheckpoint } from '../../../../lib/sync/checkpoint/decodeCheckpoint';
import { encodeCheckpoint } from '../../../../lib/sync/checkpoint/encodeCheckpoint';
import { settleRun, type SettleSettings } from '../../../../lib/sync/ledger/settleRun';
import { aCheckpoint } from '../../../support/builders/aCheckpoint';
import { aMarkerCheckpoint } from '../../../support/builders/aMarkerCheckpoint';
import { anOutcome } from '../../../support/builders/anOutcome';
import { aRunReport } from '../../../support/builders/aRunReport';
import { failureOf } from '../../../support/failureOf';

const settings = (over: Partial<SettleSettings> = {}): SettleSettings => ({ target: 'mplus:till', dryRun: false, mayBeFiltered: false, ...over });
const run = aRunReport({ ids: ['501', '502'], checkpoint: encodeCheckpoint(aCheckpoint({ settled: [501, 502] })) });
const BOTH = [anOutcome({ id: '501' }), anOutcome({ id: '502', reason: 'unknown-article' })];

/** The settled run with its checkpoint in plain words. */
function settle(...given: Parameters<typeof settleRun>) {
	const settled = settleRun(...given);
	return { ...settled, checkpoint: settled.checkpoint === null ? null : decodeCheckpoint(settled.checkpoint) };
}

describe('given a run in which every record arrived', () => {
	it('when they are written or held, then the checkpoint passes them and carries the target', () => {
		const settled = settle(run, BOTH, settings());

		expect(settled).toEqual({ outcomes: BOTH, leftOut: [], filtered: 0, checkpoint: aCheckpoint({ settled: [501, 502], target: 'mplus:till' }) });
	});

	it.each([
		[undefined, 1, [{ id: 501, attempts: 1 }]],
		[1, 2, [{ id: 501, attempts: 2 }]],
		[3, 4, [{ id: 501, attempts: 4 }]],
		[4, 5, []],
	])('when one failed that had failed %s times before, then it is counted, and tried again up to the fifth', (before, attempts, failed) => {
		const earlier: Record<string, number> = before === undefined ? {} : { '501': before };
		const given = { ...run, attempts: earlier };

		const settled = settle(given, [anOutcome({ id: '501', reason: 'till-failure' }), BOTH[1]!], settings());

		expect(settled.outcomes[0]?.attempts).toBe(attempts);
		expect(settled.checkpoint).toEqual(aCheckpoint({ target: 'mplus:till', settled: failed.length > 0 ? [502] : [501, 502], failed }));
	});

	it('when others failed earlier and were not read in this run, then they stay as they are', () => {
		const checkpoint = encodeCheckpoint(aCheckpoint({ settled: [501, 502], failed: [{ id: 400, attempts: 3 }] }));

		const settled = settle({ ...run, checkpoint }, [anOutcome({ id: '501', reason: 'till-refuses' }), BOTH[1]!], settings());

		expect(settled.checkpoint?.failed).toEqual([{ id: 400, attempts: 3 }, { id: 501, attempts: 1 }]);
	});

	it('when a record is among them that the run did not read, then it fails without a trace in the checkpoint', () => {
		const strangers = [anOutcome({ id: 'unknown', reason: 'till-failure' }), anOutcome({ id: '777', reason: 'till-failure' })];

		const settled = settle(run, [...BOTH, ...strangers], settings());

		expect(settled.outcomes.map(({ attempts }) => attempts)).toEqual([0, 0, 1, 1]);
		expect(settled.checkpoint).toEqual(aCheckpoint({ settled: [501, 502], target: 'mplus:till' }));
	});
});

describe('given a run of which a record did not arrive', () => {
	it('when nothing is said about filters, then it is left out and there is no checkpoint', () => {
		const settled = settle(run, [BOTH[0]!], settings());

		expect(settled).toEqual({ outcomes: [BOTH[0]], leftOut: ['502'], filtered: 0, checkpoint: null });
	});

	it('when records may be filtered, then it counts as settled', () => {
		const settled = settle(run, [BOTH[0]!], settings({ mayBeFiltered: true }));

		expect(settled).toEqual({ outcomes: [BOTH[0]], leftOut: [], filtered: 1, checkpoint: aCheckpoint({ settled: [501, 502], target: 'mplus:till' }) });
	});
});

describe('given a run that stores no checkpoint', () => {
	it.each([
		['a dry run', run, settings({ dryRun: true })],
		['a sample', { ...run, checkpoint: null }, settings()],
	])('when it is %s, then there is none', (_, given, how) => {
		expect(settle(given, BOTH, how)).toEqual({ outcomes: BOTH, leftOut: [], filtered: 0, checkpoint: null });
	});

	it('when a record fails in a dry run, then that is not counted', () => {
		const failed = anOutcome({ id: '501', reason: 'source-unreadable' });

		const settled = settle({ ...run, attempts: { '501': 3 } }, [failed, BOTH[1]!], settings({ dryRun: true }));

		expect(settled.outcomes[0]).toEqual(failed);
	});
});

describe('given a run of a source that numbers its changes', () => {
	const before = aMarkerCheckpoint({ nextMarker: 103, failed: [{ marker: 7, attempts: 3 }] });
	const changed = aRunReport({ ids: ['a', 'b'], markers: { a: 101, b: 102 }, checkpoint: encodeCheckpoint(before) });

	it('when one failed, then it is kept by its marker and counted, and the others stay', () => {
		const settled = settle({ ...changed, attempts: { a: 1 } }, [anOutcome({ id: 'a', reason: 'till-failure' }), anOutcome({ id: 'b' })], settings());

		expect(settled.checkpoint).toEqual({ ...before, target: 'mplus:till', failed: [{ marker: 7, attempts: 3 }, { marker: 101, attempts: 2 }] });
	});

	it('when one failed for the fifth time, then it is given up', () => {
		const settled = settle({ ...changed, attempts: { a: 4 } }, [anOutcome({ id: 'a', reason: 'till-failure' }), anOutcome({ id: 'b' })], settings());

		expect(settled.checkpoint).toEqual({ ...before, target: 'mplus:till' });
	});

	it('when two that share a marker failed, then it is named once with the higher count', () => {
		const together = { ...changed, markers: { a: 101, b: 101 }, attempts: { a: 2 } };

		const settled = settle(together, [anOutcome({ id: 'a', reason: 'till-failure' }), anOutcome({ id: 'b', reason: 'till-failure' })], settings());

		expect(settled.checkpoint?.failed).toEqual([{ marker: 7, attempts: 3 }, { marker: 101, attempts: 3 }]);
	});

	it('when one that failed has no marker in the run, then it stops and says what to do rather than lose it', () => {
		const failure = failureOf(() => settleRun({ ...changed, markers: undefined }, [anOutcome({ id: 'a', reason: 'till-failure' }), anOutcome({ id: 'b' })], settings()));

		expect(failure).toMatchObject({ code: 'invalid-setting', message: 'Flow orders: the output Run does not say which marker record a has' });
	});
});
