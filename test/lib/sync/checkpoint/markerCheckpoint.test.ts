import fc from 'fast-check';

import { checkOrigin } from '../../../../lib/sync/checkpoint/checkOrigin';
import { decodeCheckpoint } from '../../../../lib/sync/checkpoint/decodeCheckpoint';
import { demandMarkers, demandWindow } from '../../../../lib/sync/checkpoint/demandForm';
import { encodeCheckpoint, MAX_CHECKPOINT_LENGTH } from '../../../../lib/sync/checkpoint/encodeCheckpoint';
import { leastAdvanced } from '../../../../lib/sync/checkpoint/leastAdvanced';
import type { MarkerCheckpoint } from '../../../../lib/sync/checkpoint/MarkerCheckpoint';
import { aCheckpoint } from '../../../support/builders/aCheckpoint';
import { aMarkerCheckpoint } from '../../../support/builders/aMarkerCheckpoint';
import { failureOf } from '../../../support/failureOf';

const marker = fc.integer({ min: 0, max: 2 ** 47 });
const name = fc.string({ minLength: 1, maxLength: 40, unit: 'grapheme' });
const sinceMs = fc.integer({ min: 1_700_000_000_000, max: 1_900_000_000_000 });

const checkpoint: fc.Arbitrary<MarkerCheckpoint> = fc.record({
	kind: fc.constantFrom('order', 'stock', 'product'),
	flow: name,
	source: name,
	target: fc.option(name, { nil: undefined }),
	nextMarker: marker,
	floorMarker: marker,
	floorDay: fc.nat(40_000),
	gaps: fc.uniqueArray(fc.record({ marker, sinceMs }), { maxLength: 60, selector: (gap) => gap.marker }),
	failed: fc.uniqueArray(fc.record({ marker, attempts: fc.integer({ min: 1, max: 5 }) }), { maxLength: 60, selector: (entry) => entry.marker }),
});

/** Lists sorted: their order is no part of what a checkpoint says. */
function sorted(given: MarkerCheckpoint): MarkerCheckpoint {
	const byMarker = (a: { marker: number }, b: { marker: number }) => a.marker - b.marker;
	return { ...given, gaps: [...given.gaps].sort(byMarker), failed: [...given.failed].sort(byMarker) };
}

describe('given any checkpoint of a source that numbers its changes', () => {
	it('when it is encoded and decoded, then it says the same, in one line of plain characters', () => {
		fc.assert(
			fc.property(checkpoint, (given) => {
				const text = encodeCheckpoint(given);

				expect(text).toMatch(/^[\x21-\x7e]+$/);
				expect(decodeCheckpoint(text)).toEqual(sorted(given));
			}),
		);
	});

	it('when one character of its text is changed, left out or doubled, then it is refused', () => {
		fc.assert(
			fc.property(checkpoint, fc.nat(), fc.constantFrom('', 'X', '7', '|', '%', 'm'), (given, place, instead) => {
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
		const text = encodeCheckpoint(aMarkerCheckpoint({ gaps: [{ marker: 90, sinceMs: 1_700_000_000_000 }], failed: [{ marker: 4, attempts: 1 }] }));

		const failures = Array.from({ length: text.length }, (_, length) => failureOf(() => decodeCheckpoint(text.slice(0, length)))?.code);

		expect(failures).toEqual(failures.map(() => 'checkpoint-refused'));
	});

	it('when a newer release wrote it, then it says so', () => {
		const text = encodeCheckpoint(aMarkerCheckpoint()).replace(/^1m/, '2m');

		expect(failureOf(() => decodeCheckpoint(text))?.message).toBe('The checkpoint in the ledger table was written by another release of this package');
	});
});

describe('given a checkpoint of another workflow', () => {
	const own = aMarkerCheckpoint({ target: 'ccv:90210' });

	it.each([
		['kind of record', { kind: 'product' }, 'product', 'order'],
		['flow', { flow: 'other' }, 'other', 'till-orders'],
		['source', { source: 'mplus:till.example:9' }, 'mplus:till.example:9', 'mplus:till.example:1234'],
		['target', { target: 'ccv:1' }, 'ccv:1', 'ccv:90210'],
	])('when the %s differs, then it is refused and names the field to change', (what, over, is, wanted) => {
		const failure = failureOf(() => checkOrigin({ ...own, ...over }, { kind: own.kind, flow: own.flow, source: own.source, target: own.target }));

		expect(failure).toMatchObject({
			code: 'checkpoint-refused',
			message: expect.stringContaining(`belongs to another ${what}: ${is}, not ${wanted}`),
			hint: 'Give this workflow a flow of its own: change the field flow in Settings',
		});
	});

	it.each([
		['one by markers where one by creation is wanted', () => demandWindow(aMarkerCheckpoint()), 'The checkpoint of flow till-orders belongs to another kind of source: mplus:till.example:1234'],
		['one by creation where one by markers is wanted', () => demandMarkers(aCheckpoint()), 'The checkpoint of flow orders belongs to another kind of source: ccv:90210'],
	])('when it is %s, then it is refused', (_, demand, message) => {
		expect(failureOf(demand)).toMatchObject({ code: 'checkpoint-refused', message });
	});

	it('when it is of the form that is wanted, then it passes', () => {
		expect([failureOf(() => demandWindow(aCheckpoint())), failureOf(() => demandMarkers(aMarkerCheckpoint()))]).toEqual([undefined, undefined]);
	});
});

describe('given several checkpoints of one flow', () => {
	it.each<[string, Partial<MarkerCheckpoint>]>([
		['the next marker', { nextMarker: 99, failed: [], gaps: [] }],
		['the failed ones', { failed: [{ marker: 1, attempts: 1 }, { marker: 2, attempts: 1 }] }],
		['the gaps', { gaps: [{ marker: 1, sinceMs: 1 }, { marker: 2, sinceMs: 1 }] }],
	])('when they differ in %s, then the one that knows least is taken, wherever it stands', (_, over) => {
		const common = { failed: [{ marker: 1, attempts: 1 }], gaps: [{ marker: 1, sinceMs: 1 }] };
		const more = aMarkerCheckpoint({ ...common, target: 'more' });
		const less = aMarkerCheckpoint({ ...common, ...over, target: 'less' });

		expect([leastAdvanced([more, less]), leastAdvanced([less, more])]).toEqual([less, less]);
	});
});

describe('given many records that fail', () => {
	it('when 2,000 failed far apart and 500 changes are under way, then they fit in one checkpoint', () => {
		const failed = Array.from({ length: 2000 }, (_, index) => ({ marker: 5_000_000 + index * 90, attempts: 4 }));
		const gaps = Array.from({ length: 500 }, (_, index) => ({ marker: 6_000_000 + index * 2, sinceMs: 1_700_000_000_000 + index * 1200 }));

		const text = encodeCheckpoint(aMarkerCheckpoint({ nextMarker: 6_001_000, failed, gaps, target: `ccv:${'9'.repeat(60)}` }));

		expect(text.length).toBeLessThan(MAX_CHECKPOINT_LENGTH);
	});

	it('when more failed than fit, then it says what does not fit and what to do', () => {
		const failed = Array.from({ length: 9000 }, (_, index) => ({ marker: index * 200, attempts: 1 }));

		expect(failureOf(() => encodeCheckpoint(aMarkerCheckpoint({ failed, gaps: [{ marker: 1, sinceMs: 1 }] })))).toMatchObject({
			code: 'checkpoint-full',
			message: 'Flow till-orders: 9000 failed records and 1 changes under way do not fit in one checkpoint',
			hint: expect.stringContaining('Lower Amount per Run'),
		});
	});
});
