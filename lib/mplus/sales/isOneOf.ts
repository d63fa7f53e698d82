/** Whether a state or type is among those wanted; any is where none are named. */
export function isOneOf<T>(value: T | undefined, wanted: readonly T[]): boolean {
	return wanted.length === 0 || (value !== undefined && wanted.includes(value));
}
