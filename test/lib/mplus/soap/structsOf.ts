import type { StructSpec } from '../../../../lib/mplus/soap/mplusTable';

/** Every type below this one, by its name. */
export function structsOf(root: StructSpec, found = new Map<string, StructSpec>()): Map<string, StructSpec> {
	for (const field of root.fields) {
		if (field.kind !== 'struct' || found.has(field.struct.typeName)) continue;
		found.set(field.struct.typeName, field.struct);
		structsOf(field.struct, found);
	}
	return found;
}
