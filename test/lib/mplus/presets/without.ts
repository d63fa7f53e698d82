type Json = Record<string, unknown>;

/** A copy without the named fields: `customer.email`, `lines.ean` in every line. */
export function without(record: object, fields: string[]): Json {
	const copy = structuredClone(record) as Json;
	for (const field of fields) drop(copy, field.split('.'));
	return copy;
}

function drop(value: unknown, [head = '', ...rest]: string[]): void {
	if (Array.isArray(value)) {
		for (const each of value) drop(each, [head, ...rest]);
		return;
	}
	if (typeof value !== 'object' || value === null) return;
	const record = value as Json;
	if (rest.length === 0) delete record[head];
	else drop(record[head], rest);
}
