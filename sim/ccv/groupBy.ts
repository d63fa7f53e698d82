/** Records by a field of theirs, in their order; of those with a wanted value only, where they are named. */
export function groupBy<T, K extends keyof T>(records: T[], field: K, wanted?: Set<T[K]>): Map<T[K], T[]> {
	const groups = new Map<T[K], T[]>();
	for (const record of records) {
		if (wanted && !wanted.has(record[field])) continue;
		const group = groups.get(record[field]);
		if (group) group.push(record);
		else groups.set(record[field], [record]);
	}
	return groups;
}
