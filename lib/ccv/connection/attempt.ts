import { PosError } from '../../http/PosError';

/** What a reading gives, or why there is nothing. */
export type Reading<T> = { value: T } | { failure: PosError };

/** A reading that may fail. A cancelled run and a mistake of our own are thrown all the same. */
export async function attempt<T>(task: () => Promise<T>): Promise<Reading<T>> {
	const end = await task().then(
		(value) => ({ value }),
		(failure: unknown) => ({ failure }),
	);
	if ('value' in end) return end;
	const { failure } = end;
	if (failure instanceof PosError && failure.code !== 'cancelled') return { failure };
	return await Promise.reject(failure as Error);
}

/** The value of a reading; undefined where it failed. */
export function valueOf<T>(reading: Reading<T>): T | undefined {
	return 'value' in reading ? reading.value : undefined;
}

/** Why a reading gave nothing. */
export function whyNot({ failure }: { failure: PosError }): string {
	return failure.code === 'forbidden' ? 'the keys may not read it' : failure.message;
}
