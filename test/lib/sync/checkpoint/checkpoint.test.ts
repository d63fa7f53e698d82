import fc from 'fast-check';

import type { Checkpoint } from '../../../../lib/sync/checkpoint/Checkpoint';
import { checkOrigin } from '../../../../lib/sync/checkpoint/checkOrigin';
import { decodeCheckpoint } from '../../../../lib/sync/checkpoint/decodeCheckpoint';
import { encodeCheckpoint, MAX_CHECKPOINT_LENGTH } from '../../../../lib/sync/checkpoint/encodeCheckpoint';
import { leastAdvanced } from '../../../../lib/sync/checkpoint/leastAdvanced';
import { aCheckpoint } from '../../../support/builders/aCheckpoint';
import { failureOf } from '../../../support/failureOf';

const id = fc.integer({ min: 1, max: 2 ** 47 });
const moment = fc.integer({ min: 0, max: 4_102_444_800_000 });
const name = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });

const checkpoint: fc.Arbitrary<Checkpoint> = fc.record({
	kind: fc.constant('order'),
	flow: name,
	source: name,
	target: fc.option(name, { nil: undefined }),
	windowStart: moment,
	newest: moment,
	highestNumber: fc.nat(),
	floorNumber: fc.nat(),
	floorUntil: moment,
	settled: fc.uniqueArray(id, { maxLength: 300 }),
	waiting: fc.uniqueArray(fc.record({ id, sinceDay: fc.nat(40_000) }), { maxLength: 100, selector: (entry) => entry.id }),
	waitingFrom: moment,
	failed: fc.uniqueArray(fc.record({ id, attempts: fc.integer({ min: 1, max: 5 }) }), { maxLength: 50, selector: (entry) => entry.id }),
});

/** Lists sorted: their order is no part of what a checkpoint says. */
function sorted(given: Checkpoint): Checkpoint {
	const byId = (a: { id: number }, b: { id: number }) => a.id - b.id;
	return { ...given, settled: [...given.settled].sort((a, b) => a - b), waiting: [...given.waiting].sort(byId), failed: [...given.failed].sort(byId) };
}

const HINT = 'Delete the row of kind checkpoint of this flow in the table pos_sync_ledger and choose with Start where to begin; orders that the till has are not written twice';

describe('given any checkpoint', () => {
	it('when it is encoded and decoded, then it says the same', () => {
		fc.assert(
			fc.property(checkpoint, (given) => {
				expect(decodeCheckpoint(encodeCheckpoint(given))).toEqual(sorted(given));
			}),
		);
	});

	it('when its text is one line of plain characters, then a cell and a JSON text carry it as it is', () => {
		fc.assert(
			fc.property(checkpoint, (given) => {
				expect(encodeCheckpoint(given)).toMatch(/^[\x21-\x7e]+$/);
			}),
		);
	});

	it('when one character of its text is changed, left out or doubled, then it is refused', () => {
		fc.assert(
			fc.property(checkpoint, fc.nat(), fc.constantFrom('', 'X', '7', '|', '%'), (given, place, instead) => {
				const text = encodeCheckpoint(given);
				const at = place % text.length;
				const changed = text.slice(0, at) + instead + text.slice(at + 1);
				fc.pre(changed !== text);

				const failure = failureOf(() => decodeCheckpoint(changed));

				expect(failure).toMatchObject({ code: 'checkpoint-refused', hint: HINT });
			}),
			{ numRuns: 500 },
		);
	});

	it('when its text is cut anywhere, then it is refused', () => {
		const text = encodeCheckpoint(aCheckpoint({ settled: [1, 2, 3], waiting: [{ id: 4, sinceDay: 20_000 }] }));

		const failures = Array.from({ length: text.length }, (_, length) => failureOf(() => decodeCheckpoint(text.slice(0, length))));

		expect(failures.map((failure) => failure?.code)).toEqual(failures.map(() => 'checkpoint-refused'));
	});
});

describe('given a text that is no checkpoint of this release', () => {
	it.each([
		['a newer release', encodeCheckpoint(aCheckpoint()).replace(/^1/, '2'), 'The checkpoint in the ledger table was written by another release of this package'],
		['nothing', '', 'The checkpoint in the ledger table cannot be read: it was changed or cut off'],
		['something else', 'now|then', 'The checkpoint in the ledger table cannot be read: it was changed or cut off'],
	])('when it is of %s, then it is refused and says what to do', (_, text, message) => {
		const failure = failureOf(() => decodeCheckpoint(text));

		expect(failure).toMatchObject({ code: 'checkpoint-refused', message, hint: HINT });
	});
});

describe('given a checkpoint of another workflow', () => {
	const own = aCheckpoint({ target: 'mplus:till.example:1' });

	it.each([
		['kind of record', { kind: 'product' }, 'product', 'order'],
		['flow', { flow: 'other' }, 'other', 'orders'],
		['source', { source: 'ccv:1' }, 'ccv:1', 'ccv:90210'],
		['target', { target: 'mplus:x:2' }, 'mplus:x:2', 'mplus:till.example:1'],
	])('when the %s differs, then it is refused and names the field to change', (what, over, is, wanted) => {
		const given = { ...own, ...over };

		const failure = failureOf(() => checkOrigin(given, { kind: own.kind, flow: own.flow, source: own.source, target: own.target }));

		expect(failure).toMatchObject({
			code: 'checkpoint-refused',
			message: `The checkpoint of flow ${given.flow} belongs to another ${what}: ${is}, not ${wanted}`,
			hint: 'Give this workflow a flow of its own: change the field flow in Settings',
		});
	});

	it('when it has no target yet, then any target will do', () => {
		const failure = failureOf(() => checkOrigin(aCheckpoint(), { target: 'mplus:x:2' }));

		expect(failure).toBeUndefined();
	});
});

describe('given several checkpoints of one flow', () => {
	it.each<[string, Partial<Checkpoint>]>([
		['the highest number', { highestNumber: 1000, newest: 9e12 }],
		['the newest record', { newest: 5, settled: [1, 2, 3, 4] }],
		['the window', { windowStart: 5 }],
		['the settled ones', { settled: [1] }],
	])('when they differ in %s, then the one that knows least is taken, wherever it stands', (_, over) => {
		const more = aCheckpoint({ settled: [1, 2], target: 'more' });
		const less = aCheckpoint({ settled: [1, 2], ...over, target: 'less' });

		const chosen = [leastAdvanced([more, less]), leastAdvanced([less, more])];

		expect(chosen).toEqual([less, less]);
	});

	it('when there is none, then none is taken', () => {
		expect(leastAdvanced([])).toBeUndefined();
	});
});

describe('given more than a checkpoint can hold', () => {
	it('when it is encoded, then it says what does not fit and what to do', () => {
		const waiting = Array.from({ length: 9000 }, (_, index) => ({ id: 339_000_000 + index * 200, sinceDay: 20_500 }));

		const failure = failureOf(() => encodeCheckpoint(aCheckpoint({ waiting, settled: [1], failed: [{ id: 2, attempts: 1 }] })));

		expect(failure).toMatchObject({
			code: 'checkpoint-full',
			message: 'Flow orders: 9000 waiting, 1 failed and 1 recent records do not fit in one checkpoint',
			hint: expect.stringContaining('Lower Amount per Run'),
		});
	});

	it('when a flow and its installations have long names, then they leave room for the records', () => {
		const text = encodeCheckpoint(aCheckpoint({ flow: 'a'.repeat(100), source: 'ccv:1', target: `mplus:${'b'.repeat(100)}` }));

		expect(text.length).toBeLessThan(MAX_CHECKPOINT_LENGTH / 20);
	});
});
