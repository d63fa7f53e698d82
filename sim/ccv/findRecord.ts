/** The record that an id in a path names. */
export function findRecord<T extends { id: number }>(records: T[], id: string): T | undefined {
	const wanted = /^\d+$/.test(id) ? Number(id) : undefined;
	return wanted === undefined ? undefined : records.find((record) => record.id === wanted);
}
