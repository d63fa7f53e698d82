import { PosError } from '../../http/PosError';
import { encodeScalar } from './encodeScalar';
import { fieldsSince } from '../serviceSince';
import { escapeText } from './escapeText';
import { KEY_FIELDS } from './keyFields';
import type { FieldSpec, StructSpec } from './mplusTable';

/** Characters that XML cannot carry and that were left out of a text. */
export interface DroppedCharacters {
	/** Such as `order.lineList.line[2].text`. */
	path: string;
	/** Such as `U+0008`. */
	characters: string[];
}

/** A field that not every till knows. */
export interface NewerField {
	/** Such as `order.lineList.line[2].lineKind`. */
	path: string;
	/** Release of the till's service that brought it. */
	since: number;
}

/** Where a record stands. Its path is put together only when somebody has to be told. */
interface Place {
	parent?: Place;
	/** Such as `line[2]`; empty for the whole request. */
	step: string;
	depth: number;
	insideKey: boolean;
	dropped: DroppedCharacters[];
	newer?: NewerField[];
}

// Types contain themselves; a record that contains itself must not end in a stack overflow.
const MAX_DEPTH = 64;
const HINT = 'Nothing was sent. Correct this field and try again';

function refusal(path: string, problem: string): PosError {
	return new PosError('invalid-request', `MplusKASSA does not take this request: ${path} ${problem}`, { hint: HINT });
}

function describe(value: unknown): string {
	if (value === null || value === undefined || typeof value === 'number') return String(value);
	if (typeof value === 'string') return 'this text';
	return Object.prototype.toString.call(value).slice(8, -1).toLowerCase();
}

function at(place: Place, step: string): string {
	const path = pathOf(place);
	return path === '' ? step : `${path}.${step}`;
}

function pathOf({ parent, step }: Place): string {
	return parent ? at(parent, step) : step;
}

// Not instanceof: records from a Code node come from another realm.
const isRecord = (value: unknown): value is Record<string, unknown> => Object.prototype.toString.call(value) === '[object Object]';

function encodeText(field: Exclude<FieldSpec, { kind: 'struct' }>, value: unknown, parent: Place, step: string): string {
	const scalar = encodeScalar(field, value);
	if ('needed' in scalar) throw refusal(at(parent, step), `needs ${scalar.needed}, not ${describe(value)}`);
	const { xml, forbidden } = escapeText(scalar.text);
	if (forbidden.length === 0) return xml;
	const path = at(parent, step);
	if (parent.insideKey || KEY_FIELDS.has(field.name)) throw refusal(path, `is a key and holds ${forbidden.join(', ')}, which XML cannot carry`);
	parent.dropped.push({ path, characters: forbidden });
	return xml;
}

function encodeOne(field: FieldSpec, value: unknown, parent: Place, step: string): string {
	if (field.kind !== 'struct') return `<ns1:${field.name}>${encodeText(field, value, parent, step)}</ns1:${field.name}>`;
	const { depth, insideKey, dropped, newer } = parent;
	if (depth >= MAX_DEPTH) throw refusal(at(parent, step), `is nested more than ${MAX_DEPTH} levels deep`);
	const place = { parent, step, depth: depth + 1, insideKey: insideKey || KEY_FIELDS.has(field.name), dropped, newer };
	const inner = encodeStruct(field.struct, value, place);
	return inner === '' ? `<ns1:${field.name}/>` : `<ns1:${field.name}>${inner}</ns1:${field.name}>`;
}

function encodeAbsent(field: FieldSpec, parent: Place): string {
	if (field.occurs !== 'required') return '';
	// As the official client does: a required list wrapper is sent empty.
	if (field.kind === 'struct' && field.struct.isList) return `<ns1:${field.name}/>`;
	throw refusal(at(parent, field.name), 'is missing');
}

function encodeField(field: FieldSpec, value: unknown, parent: Place): string {
	if (value === undefined) return encodeAbsent(field, parent);
	if (field.occurs !== 'repeated') return encodeOne(field, value, parent, field.name);
	if (!Array.isArray(value)) throw refusal(at(parent, field.name), `needs a list, not ${describe(value)}`);
	return Array.from(value, (element: unknown, index) => encodeOne(field, element, parent, `${field.name}[${index}]`)).join('');
}

/** The children of an element, in the order of the WSDL; refuses what the type does not know. */
export function encodeStruct(struct: StructSpec, value: unknown, place: Place): string {
	if (!isRecord(value)) throw refusal(pathOf(place) || 'the whole request', `needs an object, not ${describe(value)}`);
	const given = new Set(Object.keys(value));
	for (const name of given) {
		if (value[name] !== undefined && !struct.byName.has(name)) throw refusal(at(place, name), 'is not a field MplusKASSA knows');
	}
	noteNewer(struct, given, value, place);
	// A loop: most of a type's fields, a hundred at times, are not given.
	let xml = '';
	for (const field of struct.fields) xml += encodeField(field, given.has(field.name) ? value[field.name] : undefined, place);
	return xml;
}

function noteNewer({ typeName }: StructSpec, given: Set<string>, value: Record<string, unknown>, place: Place): void {
	for (const [name, since] of Object.entries(fieldsSince(typeName) ?? {})) {
		const isGiven = given.has(name) && value[name] !== undefined && !(Array.isArray(value[name]) && value[name].length === 0);
		if (isGiven) place.newer?.push({ path: at(place, name), since });
	}
}
