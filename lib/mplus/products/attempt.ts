import { PosError } from '../../http/PosError';

export type Attempt<T> = { value: T } | { error: PosError };

/** What a task of one record gives, or why it fails: the other records go on. */
export async function attempt<T>(task: () => T | Promise<T>): Promise<Attempt<T>> {
	try {
		return { value: await task() };
	} catch (error) {
		return { error: toPosError(error) };
	}
}

/** As `attempt`, for a task that waits for nothing. */
export function attemptNow<T>(task: () => T): Attempt<T> {
	try {
		return { value: task() };
	} catch (error) {
		return { error: toPosError(error) };
	}
}

function toPosError(error: unknown): PosError {
	return error instanceof PosError ? error : new PosError('system-error', error instanceof Error ? error.message : String(error));
}
