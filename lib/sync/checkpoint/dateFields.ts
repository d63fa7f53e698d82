import type { DateCheckpoint } from './DateCheckpoint';
import { fromSteps, packNumbers, toSteps, unpackNumbers } from './packNumbers';

/** The plain numbers, in the order in which they stand in the text. */
const NUMBERS = ['doneAt', 'doneId'] as const;

type Content = Omit<DateCheckpoint, 'kind' | 'flow' | 'source' | 'target'>;

export const DATE_FIELD_COUNT = NUMBERS.length + 4;

/** What a checkpoint by dates says besides whose it is, as the fields of its text. */
export function toDateFields(checkpoint: Content): string[] {
	const settled = [...checkpoint.settled].sort(byId);
	const failed = [...checkpoint.failed].sort(byId);
	return [
		...NUMBERS.map((name) => String(checkpoint[name])),
		packNumbers(toSteps(settled.map(({ id }) => id))),
		packNumbers(settled.map(({ at }) => at - checkpoint.doneAt)),
		packNumbers(toSteps(failed.map(({ id }) => id))),
		packNumbers(failed.map(({ attempts }) => attempts)),
	];
}

/** The inverse of `toDateFields`; undefined where the fields are none of its results. */
export function fromDateFields(fields: string[]): Content | undefined {
	const [doneAt, doneId] = fields.map(Number);
	const [settledIds, ages, failedIds, attempts] = fields.slice(NUMBERS.length).map(unpackNumbers);
	if (doneAt === undefined || doneId === undefined || !settledIds || !ages || !failedIds || !attempts) return undefined;
	return {
		doneAt,
		doneId,
		settled: fromSteps(settledIds).map((id, index) => ({ id, at: doneAt + (ages[index] ?? 0) })),
		failed: fromSteps(failedIds).map((id, index) => ({ id, attempts: attempts[index] ?? 0 })),
	};
}

function byId(a: { id: number }, b: { id: number }): number {
	return a.id - b.id;
}
