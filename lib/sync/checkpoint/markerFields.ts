import type { MarkerCheckpoint } from './MarkerCheckpoint';
import { fromSteps, packNumbers, toSteps, unpackNumbers } from './packNumbers';

/** The plain numbers, in the order in which they stand in the text. */
const NUMBERS = ['nextMarker', 'floorMarker', 'floorDay'] as const;

type Content = Omit<MarkerCheckpoint, 'kind' | 'flow' | 'source' | 'target'>;

export const MARKER_FIELD_COUNT = NUMBERS.length + 5;

/** What a marker checkpoint says besides whose it is, as the fields of its text. */
export function toMarkerFields(checkpoint: Content): string[] {
	const gaps = [...checkpoint.gaps].sort(byMarker);
	const failed = [...checkpoint.failed].sort(byMarker);
	const firstMissed = Math.min(...gaps.map(({ sinceMs }) => sinceMs));
	return [
		...NUMBERS.map((name) => String(checkpoint[name])),
		packNumbers(toSteps(gaps.map(({ marker }) => marker))),
		gaps.length === 0 ? '0' : String(firstMissed),
		packNumbers(gaps.map(({ sinceMs }) => sinceMs - firstMissed)),
		packNumbers(toSteps(failed.map(({ marker }) => marker))),
		packNumbers(failed.map(({ attempts }) => attempts)),
	];
}

/** The inverse of `toMarkerFields`; undefined where the fields are none of its results. */
export function fromMarkerFields(fields: string[]): Content | undefined {
	const [gapSteps, firstMissed, gapAges, failedSteps, attemptsOf] = fields.slice(NUMBERS.length);
	const [gaps, ages, failed, attempts] = [gapSteps, gapAges, failedSteps, attemptsOf].map((text) => unpackNumbers(text ?? ''));
	if (!gaps || !ages || !failed || !attempts) return undefined;
	const numbers = Object.fromEntries(NUMBERS.map((name, index) => [name, Number(fields[index])])) as Record<(typeof NUMBERS)[number], number>;
	return {
		...numbers,
		gaps: fromSteps(gaps).map((marker, index) => ({ marker, sinceMs: Number(firstMissed) + (ages[index] ?? 0) })),
		failed: fromSteps(failed).map((marker, index) => ({ marker, attempts: attempts[index] ?? 0 })),
	};
}

function byMarker(a: { marker: number }, b: { marker: number }): number {
	return a.marker - b.marker;
}
