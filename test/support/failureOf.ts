import type { PosError } from '../../lib/http/PosError';

/** What a task throws; undefined where it does not. */
export function failureOf(task: () => unknown): PosError | undefined {
	try {
		task();
		return undefined;
	} catch (error) {
		return error as PosError;
	}
}
