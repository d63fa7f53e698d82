import fc from 'fast-check';

import { checkOrigin } from '../../../../lib/sync/checkpoint/checkOrigin';
import type { DateCheckpoint, DatedRecord } from '../../../../lib/sync/checkpoint/DateCheckpoint';
import { decodeCheckpoint } from '../../../../lib/sync/checkpoint/decodeCheckpoint';
import { demandDates, demandMarkers, demandWindow } from '../../../../lib/sync/checkpoint/demandForm';
import { encodeCheckpoint, MAX_CHECKPOINT_LENGTH } from '../../../../lib/sync/checkpoint/encodeCheckpoint';
import { leastAdvanced } from '../../../../lib/sync/checkpoint/leastAdvanced';
import { settleRun } from '../../../../lib/sync/ledger/settleRun';
import { aCheckpoint } from '../../../support/builders/aCheckpoint';
import { aMarkerCheckpoint } from '../../../support/builders/aMarkerCheckpoint';
import { anOutcome } from '../../../support/builders/anOutcome';
import { aRunReport } from '../../../support/builders/aRunReport';
import { failureOf } from '../../../support/failureOf';
import { aDateCheckpoint } from './aDateCheckpoint';

const id = fc.integer({ min: 1, max: 2 ** 40 });
const name = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });

const checkpoint: fc.Arbitrary<DateCheckpoint> = fc
	.record({
		kind: fc.constantFrom('product', 'customer'),
		flow: name,
		source: name,
		target: fc.option(name, { nil: undefined }),
		doneAt: fc.integer({ min: 0, max: 4_000_000_000 }),
		doneId: fc.oneof(fc.constant(0), id),
		ages: fc.uniqueArray(fc.record({ id, age: fc.nat(2_000_000_000) }), { maxLength: 60, selector: (state) => state.id }),
		failed: fc.uniqueArray(fc.record({ id, attempts: fc.integer({ min: 1, max: 5 }) }), { maxLength: 60, selector: (record) => record.id }),
	})
	.map(({ ages, ...given }) => ({ ...given, settled: ages.map((state) => ({ id: state.id, at: given.doneAt + state.age })) }));

/** Lists sorted: their order is no part of what a checkpoint says. */
function sorted(given: DateCheckpoint): DateCheckpoint {
	const byId = (a: { id: number }, b: { id: number }) => a.id - b.id;
	return { ...given, settled: [...given.settled].sort(byId), failed: [...given.failed].sort(byId) };
}

const decode = (text: string): DateCheckpoint => {
	const decoded = decodeCheckpoint(text);
	demandDates(decoded);
	return decoded;
};

describe('given any checkpoint of a source that dates its changes', () => {
	it('when it is encoded and decoded, then it says the same, in one line of plain characters', () => {
		fc.assert(
			fc.property(checkpoint, (given) => {
				const text = encodeCheckpoint(given);

				expect(text).toMatch(/^1d\|[\x21-\x7e]+$/);
				expect(decodeCheckpoint(text)).toEqual(sorted(given));
			}),
		);
	});

	it('when one character of its text is changed, left out or doubled, then it is refused', () => {
		fc.assert(
			fc.property(checkpoint, fc.nat(), fc.constantFrom('', 'X', '7', '|', '%', 'm', 'd'), (given, place, instead) => {
				const text = encodeCheckpoint(given);
				const at = place % text.length;
				const changed = text.slice(0, at) + instead + text.slice(at + 1);
				fc.pre(changed !== text);

				expect(failureOf(() => decodeCheckpoint(changed))).toMatchObject({ code: 'checkpoint-refused' });
			}),
			{ numRuns: 500 },
		);
	});

	it('when its text is cut anywhere, then it is refused', () => {
		const text = encodeCheckpoint(aDateCheckpoint({ settled: [{ id: 9, at: 1_800_000_000 }], failed: [{ id: 4, attempts: 1 }] }));

		const failures = Array.from({ length: text.length }, (_, length) => failureOf(() => decodeCheckpoint(text.slice(0, length)))?.code);

		expect(failures).toEqual(failures.map(() => 'checkpoint-refused'));
	});

	it.each(['2d', '1x', '2'])('when a newer release wrote it as %s, then it says so', (version) => {
		const text = encodeCheckpoint(aDateCheckpoint()).replace(/^1d/, version);

		expect(failureOf(() => decodeCheckpoint(text))?.message).toBe('The checkpoint in the ledger table was written by another release of this package');
	});

	it('when this release wrote it, then it reads as it did before: the form is frozen', () => {
		const text = '1d|product|products|ccv%3A90210|mplus%3Atill|1772442000|12|yQEBZA|AQoK|BA|AQ|';

		const frozen = aDateCheckpoint({ target: 'mplus:till', doneId: 12, settled: [{ id: 201, at: 1_772_442_001 }, { id: 202, at: 1_772_442_010 }, { id: 302, at: 1_772_442_010 }], failed: [{ id: 4, attempts: 1 }] });

		expect(encodeCheckpoint(frozen).replace(/[^|]*$/, '')).toBe(text);
		expect(decodeCheckpoint(encodeCheckpoint(frozen))).toEqual(frozen);
	});
});

describe('given checkpoints of other forms and workflows', () => {
	it.each([
		['by creation', () => demandDates(aCheckpoint())],
		['by markers', () => demandDates(aMarkerCheckpoint())],
		['by dates, where one by creation is wanted', () => demandWindow(aDateCheckpoint())],
		['by dates, where one by markers is wanted', () => demandMarkers(aDateCheckpoint())],
	])('when it is one %s, then it is refused', (_, demand) => {
		expect(failureOf(demand)).toMatchObject({ code: 'checkpoint-refused', message: expect.stringContaining('belongs to another kind of source') });
	});

	it.each(['kind', 'flow', 'source', 'target'] as const)('when its %s differs, then it is refused', (field) => {
		const own = aDateCheckpoint({ target: 'mplus:till' });

		expect(failureOf(() => checkOrigin({ ...own, [field]: 'another' }, own))).toMatchObject({ code: 'checkpoint-refused', hint: expect.stringContaining('a flow of its own') });
	});

	it.each<[string, Partial<DateCheckpoint>]>([
		['the second', { doneAt: 10, doneId: 9 }],
		['the id', { doneAt: 11, doneId: 1 }],
		['the failed ones', { doneAt: 11, doneId: 2, failed: [{ id: 1, attempts: 1 }, { id: 2, attempts: 1 }] }],
		['the settled ones', { doneAt: 11, doneId: 2, settled: [] }],
	])('when two of one flow differ in %s, then the one that knows least is taken, wherever it stands', (_, over) => {
		const common = { doneAt: 11, doneId: 2, settled: [{ id: 3, at: 12 }], failed: [{ id: 1, attempts: 1 }] };
		const [more, less] = [aDateCheckpoint({ ...common, target: 'more' }), aDateCheckpoint({ ...common, ...over, target: 'less' })];

		expect([leastAdvanced([more, less]), leastAdvanced([less, more])]).toEqual([less, less]);
	});

	it('when those of one flow are of different forms, then always the same one is taken', () => {
		const all = [aCheckpoint(), aMarkerCheckpoint(), aDateCheckpoint()];

		expect([leastAdvanced(all), leastAdvanced([...all].reverse())]).toEqual([all[0], all[0]]);
		expect(leastAdvanced([aDateCheckpoint(), aMarkerCheckpoint()])).toEqual(aMarkerCheckpoint());
	});
});

describe('given more states than a checkpoint can name', () => {
	const states = (amount: number) => Array.from({ length: amount }, (_, index) => ({ id: 1_000_000 + index * 3, at: 1_772_442_000 + (index % 600) }));

	it('when 2,000 changed within ten minutes, then all of them fit', () => {
		expect(decode(encodeCheckpoint(aDateCheckpoint({ settled: states(2_000) }))).settled).toHaveLength(2_000);
	});

	it('when 100,000 did, then the latest that fit are kept, the position moves to the last of the others, and what failed stays', () => {
		const given = aDateCheckpoint({ doneId: 7, settled: states(100_000), failed: [{ id: 5, attempts: 2 }], target: 'mplus:till' });

		const text = encodeCheckpoint(given);
		const { settled, ...rest } = decode(text);

		expect(text.length).toBeLessThanOrEqual(MAX_CHECKPOINT_LENGTH);
		const isLeftOut = ({ id, at }: DatedRecord) => at < rest.doneAt || (at === rest.doneAt && id <= rest.doneId);
		expect(settled.length).toBeGreaterThan(2_000);
		expect(settled).toEqual(given.settled.filter((state) => !isLeftOut(state)));
		expect(given.settled).toContainEqual({ id: rest.doneId, at: rest.doneAt });
		expect(rest).toMatchObject({ target: 'mplus:till', failed: [{ id: 5, attempts: 2 }] });
	});

	it('when so many failed that they do not fit alone, then the run stops and says what to do', () => {
		const failed = Array.from({ length: 9_000 }, (_, index) => ({ id: 1 + index * 200, attempts: 1 }));

		expect(failureOf(() => encodeCheckpoint(aDateCheckpoint({ settled: states(10), failed })))).toMatchObject({
			code: 'checkpoint-full',
			message: 'Flow products: 9000 failed records do not fit in one checkpoint',
		});
	});
});

describe('given a run that a checkpoint by dates belongs to', () => {
	it('when a record fails, then it is named with its count, its state stays settled, and the room for it is made', () => {
		const settled = Array.from({ length: 4_000 }, (_, index) => ({ id: 1_000_000 + index * 40, at: 1_772_442_000 + (index % 500) }));
		const run = aRunReport({ kind: 'product', ids: ['7', '8', '9'], attempts: { 8: 4, 9: 2 }, checkpoint: encodeCheckpoint(aDateCheckpoint({ settled: [...settled, { id: 7, at: 1_772_442_599 }], failed: [{ id: 6, attempts: 3 }] })) });
		const outcomes = [anOutcome({ id: '7', reason: 'till-failure' }), anOutcome({ id: '8', reason: 'till-failure' }), anOutcome({ id: '9', reason: 'till-failure' })];

		const { checkpoint: text } = settleRun(run, outcomes, { target: 'mplus:till', dryRun: false, mayBeFiltered: false });

		const after = decode(text ?? '');
		expect(after).toMatchObject({ target: 'mplus:till', failed: [{ id: 6, attempts: 3 }, { id: 7, attempts: 1 }, { id: 9, attempts: 3 }] });
		expect(after.settled).toContainEqual({ id: 7, at: 1_772_442_599 });
	});
});
