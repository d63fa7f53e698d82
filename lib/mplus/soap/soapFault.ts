import type { FieldSpec, StructSpec } from './mplusTable';

function struct(typeName: string, fields: FieldSpec[]): StructSpec {
	return { typeName, fields, byName: new Map(fields.map((field) => [field.name, field])), isList: false };
}
const text = (name: string): FieldSpec => ({ name, occurs: 'optional', kind: 'string' });
const nested = (name: string, fields: FieldSpec[]): FieldSpec => ({ name, occurs: 'optional', kind: 'struct', struct: struct(name, fields) });

/** A Fault of SOAP 1.1 (what the till's WSDL says) or of SOAP 1.2 (what a proxy may answer). */
export const FAULT = struct('Fault', [
	text('faultcode'),
	text('faultstring'),
	nested('Code', [text('Value'), nested('Subcode', [text('Value')])]),
	nested('Reason', [text('Text')]),
]);

interface FaultRecord {
	faultcode?: string;
	faultstring?: string;
	Code?: { Value?: string; Subcode?: { Value?: string } };
	Reason?: { Text?: string };
}

/** Code and text of a decoded Fault; a subcode of SOAP 1.2 follows its code after a slash. */
export function readFault(fault: FaultRecord): { code: string; text: string } {
	const codes = [fault.faultcode ?? fault.Code?.Value, fault.Code?.Subcode?.Value];
	return {
		code: codes.map((code) => code?.trim()).filter(Boolean).join('/'),
		text: (fault.faultstring ?? fault.Reason?.Text ?? '').trim(),
	};
}
