import { PosError } from '../../http/PosError';

/** What a task gives, or the error it ended in. A cancelled run and a mistake of our own are thrown all the same. */
export async function attempt<T>(task: () => Promise<T>): Promise<{ value: T } | { failure: PosError }> {
	const end = await run(task);
	if ('value' in end) return end;
	const { failure } = end;
	if (failure instanceof PosError && failure.code !== 'cancelled') return { failure };
	return await Promise.reject(failure as Error);
}

async function run<T>(task: () => Promise<T>): Promise<{ value: T } | { failure: unknown }> {
	try {
		return { value: await task() };
	} catch (failure) {
		return { failure };
	}
}
