/** What stands in a record at a path such as `stock.amount`; a field whose name has dots itself goes first. */
export function valueAt(record: unknown, path: string): unknown {
	if (typeof record !== 'object' || record === null) return undefined;
	if (Object.hasOwn(record, path)) return (record as Record<string, unknown>)[path];
	const [first = '', ...rest] = path.split('.');
	return rest.length > 0 && Object.hasOwn(record, first) ? valueAt((record as Record<string, unknown>)[first], rest.join('.')) : undefined;
}
