import { fieldsOf, literalsOf, type Field } from '../table';
import type { Wire, WireRecord } from '../wire';

type IsUnknown = (type: string, field: string) => boolean;

/** Writes a record in WSDL order, without fields that the till is too old for. What the WSDL does not allow is an error of the simulator and throws. */
export function encodeStruct(record: WireRecord, type: string, isUnknown: IsUnknown = () => false): string {
	const fields = fieldsOf(type);
	if (!fields) throw new Error(`The table has no type ${type}`);
	for (const name of Object.keys(record)) {
		if (record[name] !== undefined && !fields.has(name)) throw new Error(`${type} has no element ${name}`);
	}
	let xml = '';
	for (const field of fields.values()) {
		const value = record[field.name];
		if (isUnknown(type, field.name)) continue;
		if (value !== undefined) xml += encodeField(value, field, type, isUnknown);
		else if (field.required) throw new Error(`${type}.${field.name} is required by the WSDL and missing`);
	}
	return xml;
}

function encodeField(value: Wire, field: Field, owner: string, isUnknown: IsUnknown): string {
	if (!field.many) return encodeElement(value, field, owner, isUnknown);
	if (!Array.isArray(value)) throw new Error(`${owner}.${field.name} repeats in the WSDL and must be a list`);
	return value.map((entry) => encodeElement(entry, field, owner, isUnknown)).join('');
}

function encodeElement(value: Wire, field: Field, owner: string, isUnknown: IsUnknown): string {
	return `<ns:${field.name}>${encodeValue(value, field, owner, isUnknown)}</ns:${field.name}>`;
}

function encodeValue(value: Wire, { name, type }: Field, owner: string, isUnknown: IsUnknown): string {
	if (typeof value === 'object') {
		if (Array.isArray(value)) throw new Error(`${owner}.${name} does not repeat in the WSDL`);
		return encodeStruct(value, type, isUnknown);
	}
	if (!isAllowed(value, type)) throw new Error(`${owner}.${name} is no ${type}: ${String(value)}`);
	return typeof value === 'string' ? escapeText(value) : String(value);
}

const INTEGERS = new Set(['short', 'int', 'long', 'unsignedByte', 'unsignedShort', 'unsignedInt', 'unsignedLong']);
const PATTERNS: Record<string, RegExp> = {
	decimal: /^-?\d+(\.\d+)?$/,
	date: /^\d{4}-\d\d-\d\d$/,
	dateTime: /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d/,
	base64: /^[A-Za-z0-9+/]*={0,2}$/,
};

function isAllowed(value: string | number | boolean, type: string): boolean {
	if (INTEGERS.has(type)) return typeof value === 'number' && Number.isSafeInteger(value);
	if (type === 'boolean') return typeof value === 'boolean';
	if (typeof value !== 'string') return false;
	return type === 'string' || (literalsOf(type)?.has(value) ?? PATTERNS[type]?.test(value) ?? false);
}

/** gSOAP writes control characters as references, though XML 1.0 has none for them. */
export function escapeText(text: string): string {
	return text.replace(/[&<>\u0000-\u0008\u000b-\u001f]/g, (char) => ESCAPES[char] ?? `&#x${char.charCodeAt(0).toString(16)};`);
}

const ESCAPES: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;' };
