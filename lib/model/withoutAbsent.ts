/** A copy without the keys whose value is undefined: an absent key is how a record says "not given". */
export function withoutAbsent<T extends object>(record: T): T {
	return Object.fromEntries(Object.entries(record).filter(([, value]) => value !== undefined)) as T;
}
