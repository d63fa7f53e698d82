/** Maps with at most `max` tasks at a time; results in the order of the items. The first failure stops new starts and is thrown once all running tasks ended. */
export async function mapConcurrently<T, R>(items: readonly T[], max: number, task: (item: T, index: number) => Promise<R>): Promise<R[]> {
	const results: R[] = [];
	const failures: unknown[] = [];
	let next = 0;
	async function work(): Promise<void> {
		while (next < items.length && failures.length === 0) {
			const index = next++;
			try {
				results[index] = await task(items[index] as T, index);
			} catch (failure) {
				failures.push(failure);
			}
		}
	}
	await Promise.all(Array.from({ length: Math.min(Math.max(1, max), items.length) }, work));
	if (failures.length > 0) return await Promise.reject(failures[0] as Error);
	return results;
}
