import { fieldsOf, type Field } from '../table';
import type { Wire, WireRecord } from '../wire';

import { decodeScalar } from './decodeScalar';
import type { XmlNode } from './parseEnvelope';
import { SoapFault } from './SoapFault';

export const NAMESPACE = 'urn:mplusqapi';

export interface DecodeRules {
	/** gSOAP's strict column of API.md 18, else its default column. */
	strict: boolean;
	/** Fields that this version of the till does not have yet. */
	isUnknown: (type: string, field: string) => boolean;
}

/** Reads a record by the WSDL. In any order; the first of a doubled element counts. */
export function decodeStruct(node: XmlNode, type: string, rules: DecodeRules): WireRecord {
	const fields = fieldsOf(type);
	if (!fields) throw new Error(`The table has no type ${type}`);
	const record: WireRecord = {};
	if (rules.strict && node.text.trim() !== '') throw SoapFault.mismatch(node.tag);
	for (const child of node.children) {
		const field = child.uri === NAMESPACE ? fields.get(child.name) : undefined;
		if (!field || rules.isUnknown(type, field.name) || isDoubled(record, field)) {
			if (rules.strict) throw SoapFault.mismatch(child.tag);
			continue;
		}
		keep(record, field, decodeValue(child, field.type, rules));
	}
	if (rules.strict) demandRequired(record, fields, node.tag);
	return record;
}

function decodeValue(node: XmlNode, type: string, rules: DecodeRules): Wire {
	if (fieldsOf(type)) return decodeStruct(node, type, rules);
	const child = node.children[0];
	if (child && rules.strict) throw SoapFault.mismatch(child.tag);
	return decodeScalar(type, node.text, node.tag);
}

function isDoubled(record: WireRecord, field: Field): boolean {
	return !field.many && record[field.name] !== undefined;
}

function keep(record: WireRecord, field: Field, value: Wire): void {
	const earlier = record[field.name];
	if (!field.many) record[field.name] = value;
	else if (Array.isArray(earlier)) earlier.push(value);
	else record[field.name] = [value];
}

function demandRequired(record: WireRecord, fields: Map<string, Field>, tag: string): void {
	for (const field of fields.values()) {
		if (field.required && record[field.name] === undefined) throw SoapFault.invalid('occurrence constraint violation', tag);
	}
}
