import { ENUMS, TYPES } from './table.generated';

export interface Field {
	name: string;
	type: string;
	required: boolean;
	many: boolean;
}

const structs = new Map<string, Map<string, Field>>();
const enums = new Map<string, Set<string>>();

/** The fields of a complex type in wire order, or nothing where the type is a scalar. */
export function fieldsOf(type: string): Map<string, Field> | undefined {
	const known = structs.get(type);
	if (known) return known;
	const source = TYPES[type];
	if (source === undefined) return undefined;
	const fields = source.split(' ').filter(Boolean).map(toField);
	const struct = new Map(fields.map((field) => [field.name, field]));
	structs.set(type, struct);
	return struct;
}

export function literalsOf(type: string): Set<string> | undefined {
	const known = enums.get(type);
	if (known) return known;
	const source = ENUMS[type];
	if (source === undefined) return undefined;
	const literals = new Set(source.split(' '));
	enums.set(type, literals);
	return literals;
}

function toField(source: string): Field {
	const [, name, type, cardinality] = /^([^:]+):(.*?)([?*+]?)$/.exec(source) ?? [];
	if (!name || !type) throw new Error(`Unreadable field in the table: ${source}`);
	return {
		name,
		type,
		required: cardinality === '' || cardinality === '+',
		many: cardinality === '*' || cardinality === '+',
	};
}
