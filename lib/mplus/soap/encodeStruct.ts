import { PosError } from '../../http/PosError';
import { encodeScalar } from './encodeScalar';
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

interface Place {
	path: string;
	depth: number;
	insideKey: boolean;
	dropped: DroppedCharacters[];
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

const at = (place: Place, name: string) => (place.path === '' ? name : `${place.path}.${name}`);

// Not instanceof: records from a Code node come from another realm.
const isRecord = (value: unknown): value is Record<string, unknown> => Object.prototype.toString.call(value) === '[object Object]';

function encodeText(field: Exclude<FieldSpec, { kind: 'struct' }>, value: unknown, place: Place): string {
	const scalar = encodeScalar(field, value);
	if ('needed' in scalar) throw refusal(place.path, `needs ${scalar.needed}, not ${describe(value)}`);
	const { xml, forbidden } = escapeText(scalar.text);
	if (forbidden.length === 0) return xml;
	if (place.insideKey) throw refusal(place.path, `is a key and holds ${forbidden.join(', ')}, which XML cannot carry`);
	place.dropped.push({ path: place.path, characters: forbidden });
	return xml;
}

function encodeOne(field: FieldSpec, value: unknown, place: Place): string {
	if (field.kind !== 'struct') return `<ns1:${field.name}>${encodeText(field, value, place)}</ns1:${field.name}>`;
	const inner = encodeStruct(field.struct, value, place);
	return inner === '' ? `<ns1:${field.name}/>` : `<ns1:${field.name}>${inner}</ns1:${field.name}>`;
}

function encodeAbsent(field: FieldSpec, path: string): string {
	if (field.occurs !== 'required') return '';
	// As the official client does: a required list wrapper is sent empty.
	if (field.kind === 'struct' && field.struct.isList) return `<ns1:${field.name}/>`;
	throw refusal(path, 'is missing');
}

function encodeField(field: FieldSpec, value: unknown, parent: Place): string {
	const path = at(parent, field.name);
	if (value === undefined) return encodeAbsent(field, path);
	const place = { ...parent, path, depth: parent.depth + 1, insideKey: parent.insideKey || KEY_FIELDS.has(field.name) };
	if (place.depth > MAX_DEPTH) throw refusal(path, `is nested more than ${MAX_DEPTH} levels deep`);
	if (field.occurs !== 'repeated') return encodeOne(field, value, place);
	if (!Array.isArray(value)) throw refusal(path, `needs a list, not ${describe(value)}`);
	return Array.from(value, (element: unknown, index) => encodeOne(field, element, { ...place, path: `${path}[${index}]` })).join('');
}

/** The children of an element, in the order of the WSDL; refuses what the type does not know. */
export function encodeStruct(struct: StructSpec, value: unknown, place: Place): string {
	if (!isRecord(value)) throw refusal(place.path || 'the whole request', `needs an object, not ${describe(value)}`);
	for (const name of Object.keys(value)) {
		if (value[name] !== undefined && !struct.byName.has(name)) throw refusal(at(place, name), 'is not a field MplusKASSA knows');
	}
	return struct.fields.map((field) => encodeField(field, Object.hasOwn(value, field.name) ? value[field.name] : undefined, place)).join('');
}
