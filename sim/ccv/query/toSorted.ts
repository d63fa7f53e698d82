export type SortValue = string | number | null;

/** Records by a field; without one, and among equals, by id (assumed) or by what `tieOf` makes of it. Nulls come first, as MySQL has it. */
export function toSorted<T extends { id: number }>(
	records: T[],
	orderby: { field: string; descending: boolean } | undefined,
	valueOf: (record: T, field: string) => SortValue,
	tieOf: (id: number) => number = (id) => id,
): T[] {
	const sign = orderby?.descending ? -1 : 1;
	const keyed = records.map((record) => ({ record, value: orderby ? valueOf(record, orderby.field) : null, tie: tieOf(record.id) }));
	keyed.sort((a, b) => sign * (compare(a.value, b.value) || a.tie - b.tie));
	return keyed.map(({ record }) => record);
}

function compare(a: SortValue, b: SortValue): number {
	if (a === b) return 0;
	if (a === null) return -1;
	if (b === null) return 1;
	return a < b ? -1 : 1;
}
