import { operationSpec, type FieldSpec, type StructSpec } from '../soap/mplusTable';

/** Types contain themselves; an example needs no more levels than a person reads. */
const DEEPEST = 4;

const EXAMPLES: Record<Exclude<FieldSpec['kind'], 'enum' | 'struct'>, unknown> = {
	string: 'text',
	boolean: true,
	int: 1,
	short: 1,
	long: 1,
	unsignedByte: 1,
	unsignedShort: 1,
	unsignedInt: 1,
	unsignedLong: 1,
	decimal: '12.50',
	date: '2026-07-30',
	dateTime: '2026-07-30T13:45:00+02:00',
	base64: 'aGVsbG8=',
};

export interface RequestSkeleton {
	/** An example that holds what the operation requires and nothing else. */
	body: Record<string, unknown>;
	/** What else its outermost records take. */
	optional: string[];
}

/** What the body of an operation looks like; undefined for an operation that the table does not know. */
export function requestSkeleton(operation: string): RequestSkeleton | undefined {
	const spec = operationSpec(operation);
	if (!spec) return undefined;
	// A single wrapper that is not required in the WSDL is what the call is about all the same.
	const [only] = spec.request.fields.length === 1 ? spec.request.fields : [];
	const body = only?.kind === 'struct' ? { [only.name]: exampleOf(only, 1) } : exampleOfStruct(spec.request, 0);
	const inner = only?.kind === 'struct' ? only.struct : spec.request;
	return { body, optional: inner.fields.filter(({ occurs }) => occurs !== 'required').map(({ name }) => name) };
}

/** The skeleton as one line for a person. */
export function describeBody(operation: string): string {
	const skeleton = requestSkeleton(operation);
	if (!skeleton) return '';
	const { body, optional } = skeleton;
	const more = optional.length === 0 ? '' : `; it also takes ${optional.join(', ')}`;
	return `The body of ${operation} looks like ${JSON.stringify(body)}${more}`;
}

function exampleOfStruct(struct: StructSpec, depth: number): Record<string, unknown> {
	const required = struct.fields.filter((field) => field.occurs === 'required' && !(field.kind === 'struct' && depth >= DEEPEST));
	return Object.fromEntries(required.map((field) => [field.name, exampleOf(field, depth + 1)]));
}

function exampleOf(field: FieldSpec, depth: number): unknown {
	if (field.kind === 'struct') return exampleOfStruct(field.struct, depth);
	if (field.kind === 'enum') return [...field.literals][0];
	return EXAMPLES[field.kind];
}
