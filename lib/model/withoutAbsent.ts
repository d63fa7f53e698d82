/** A copy without the keys whose value is undefined: an absent key is how a record says "not given". For records whose keys we name ourselves. */
export function withoutAbsent<T extends object>(record: T): T {
	const given: Partial<T> = {};
	for (const key of Object.keys(record) as Array<keyof T>) if (record[key] !== undefined) given[key] = record[key];
	return given as T;
}
