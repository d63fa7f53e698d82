/** A copy without the keys whose value is undefined: an absent key is how a record says "not given". For records whose keys we name ourselves. */
export function withoutAbsent<T extends object>(record: T): T {
	const given: Partial<T> = {};
	// A key __proto__, as JSON may have it, would become what the record inherits.
	for (const key of Object.keys(record) as Array<keyof T>) if (record[key] !== undefined && key !== '__proto__') given[key] = record[key];
	return given as T;
}
