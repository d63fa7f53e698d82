/** Records by a field of theirs; of several with the same value the first counts. */
export function firstWith<T, K extends keyof T>(records: T[], field: K): Map<T[K], T> {
	const found = new Map<T[K], T>();
	for (const record of records) if (!found.has(record[field])) found.set(record[field], record);
	return found;
}
