import { MPLUS_ENUMS, MPLUS_OPERATIONS, MPLUS_TYPES } from './mplusTable.generated';

export type ScalarKind =
	| 'string'
	| 'boolean'
	| 'int'
	| 'short'
	| 'long'
	| 'unsignedByte'
	| 'unsignedShort'
	| 'unsignedInt'
	| 'unsignedLong'
	| 'decimal'
	| 'date'
	| 'dateTime'
	| 'base64';

export type Occurrence = 'required' | 'optional' | 'repeated';

export type FieldSpec = { name: string; occurs: Occurrence } & (
	| { kind: ScalarKind }
	| { kind: 'enum'; literals: ReadonlySet<string> }
	| { kind: 'struct'; struct: StructSpec }
);

export interface StructSpec {
	typeName: string;
	/** In the order of the wire. */
	fields: FieldSpec[];
	byName: ReadonlyMap<string, FieldSpec>;
	/** Every field is repeated: such a type is a list, and its arrays are there even when they are empty. */
	isList: boolean;
}

export interface OperationSpec {
	name: string;
	responseElement: string;
	request: StructSpec;
	response: StructSpec;
}

const FIELD = /^(.+)([:?*])([^:?*]+)$/;
const OCCURRENCE: Record<string, Occurrence> = { ':': 'required', '?': 'optional', '*': 'repeated' };

type Packed = Map<string, string[]>;
let packed: { operations: Packed; types: Packed; enums: Packed } | undefined;
const structs = new Map<string, StructSpec>();
const enums = new Map<string, ReadonlySet<string>>();
const operations = new Map<string, OperationSpec>();

function unpack(text: string): Packed {
	return new Map(
		text.split('\n').map((line) => {
			const [name = '', ...rest] = line.split(' ');
			return [name, rest];
		}),
	);
}

// Unpacked on the first use: every n8n process loads this module, few of them call the till.
function table() {
	packed ??= { operations: unpack(MPLUS_OPERATIONS), types: unpack(MPLUS_TYPES), enums: unpack(MPLUS_ENUMS) };
	return packed;
}

function enumLiterals(typeName: string, literals: string[]): ReadonlySet<string> {
	const known = enums.get(typeName) ?? new Set(literals);
	enums.set(typeName, known);
	return known;
}

function toField(text: string): FieldSpec {
	const [, name = '', mark = '', type = ''] = FIELD.exec(text) ?? [];
	const occurs = OCCURRENCE[mark] ?? 'optional';
	const literals = table().enums.get(type);
	if (literals) return { name, occurs, kind: 'enum', literals: enumLiterals(type, literals) };
	if (table().types.has(type)) return { name, occurs, kind: 'struct', struct: structSpec(type) };
	return { name, occurs, kind: type as ScalarKind };
}

function fill(struct: StructSpec, texts: string[]): StructSpec {
	struct.fields = texts.map(toField);
	struct.byName = new Map(struct.fields.map((field) => [field.name, field]));
	struct.isList = texts.length > 0 && texts.every((text) => text.includes('*'));
	return struct;
}

const emptyStruct = (typeName: string): StructSpec => ({ typeName, fields: [], byName: new Map(), isList: false });

function structSpec(typeName: string): StructSpec {
	const known = structs.get(typeName);
	if (known) return known;
	const struct = emptyStruct(typeName);
	// Before it is filled: types contain themselves.
	structs.set(typeName, struct);
	return fill(struct, table().types.get(typeName) ?? []);
}

/** A type of the WSDL by its name. Throws where there is none: names come from our own code. */
export function typeSpec(typeName: string): StructSpec {
	if (table().types.has(typeName)) return structSpec(typeName);
	throw new Error(`The table of MplusKASSA has no type ${typeName}`);
}

/** What the WSDL says about an operation, or undefined where it knows none of that name. */
export function operationSpec(name: string): OperationSpec | undefined {
	const known = operations.get(name);
	if (known) return known;
	const [responseElement, responseType, ...request] = table().operations.get(name) ?? [];
	if (responseElement === undefined || responseType === undefined) return undefined;
	const operation = { name, responseElement, request: fill(emptyStruct(name), request), response: structSpec(responseType) };
	operations.set(name, operation);
	return operation;
}

/** All operations, in the order of the WSDL. */
export function operationNames(): string[] {
	return [...table().operations.keys()];
}
