/** npx tsx scripts/generateMplusTable.ts <operations.json> <MplusQapi.wsdl> writes the two *.generated.ts of lib/mplus/soap. */
import { strict as assert } from 'node:assert';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { XMLParser } from 'fast-xml-parser';

interface Field { name: string; type: string; mark: ':' | '?' | '*' }
interface Operation { responseElement: string; responseType: string; request: Field[] }
interface Api { operations: Map<string, Operation>; types: Map<string, Field[]>; enums: Map<string, string[]> }

interface XmlElement { name: string; type?: string; minOccurs?: string; maxOccurs?: string; complexType?: XmlComplex }
interface XmlComplex { name: string; sequence?: { element?: XmlElement[] } | ''; complexContent?: { extension: XmlComplex & { base: string } } }
interface XmlSimple { name: string; restriction: { enumeration: Array<{ value: string }> } }
interface XmlMessage { message: string }
interface Wsdl {
	types: { schema: { element: XmlElement[]; complexType: XmlComplex[]; simpleType: XmlSimple[] } };
	message: Array<{ name: string; part: Array<{ element: string }> }>;
	portType: { operation: Array<{ name: string; input: XmlMessage; output: XmlMessage }> };
}
interface JsonField { name: string; type: string; minOccurs: number; maxOccurs: number | 'unbounded' }
interface Facts {
	allOperations: Record<string, { requestParams: string[]; responseElement: string }>;
	operations: Record<string, { request: { fields: JsonField[] }; response: { element: string; fields: JsonField[] } }>;
	types: Record<string, { fields: JsonField[] }>;
	enums: Record<string, Array<string | { value: string }>>;
}

const SCALARS = new Set(['string', 'boolean', 'int', 'short', 'long', 'unsignedByte', 'unsignedShort', 'unsignedInt', 'unsignedLong', 'decimal', 'date', 'dateTime', 'base64']);
const NUMBERS = /^(int|short|long|unsigned)/;
const REPEATED = new Set(['element', 'complexType', 'simpleType', 'enumeration', 'message', 'operation', 'part']);

const localName = (name: string) => name.slice(name.indexOf(':') + 1);
const namespaceOf = (name: string) => name.slice(0, name.indexOf(':'));

function parseWsdl(text: string): Wsdl {
	const isRepeated = (name: string, path: unknown, _isLeaf: boolean, isAttribute: boolean) => !isAttribute && REPEATED.has(name) && !String(path).endsWith('element.complexType');
	const parser = new XMLParser({ ignoreAttributes: false, attributeNamePrefix: '', removeNSPrefix: true, parseAttributeValue: false, isArray: isRepeated });
	return (parser.parse(text) as { definitions: Wsdl }).definitions;
}

function toField({ name, type, minOccurs, maxOccurs }: XmlElement): Field {
	assert(type, `element ${name} has no type`);
	assert(namespaceOf(type) === 'tns' || SCALARS.has(localName(type)), `unknown scalar ${type} of ${name}`);
	return { name, type: localName(type), mark: maxOccurs === 'unbounded' ? '*' : minOccurs === '0' ? '?' : ':' };
}

const fieldsOf = (complex: XmlComplex): Field[] => (complex.sequence ? (complex.sequence.element ?? []).map(toField) : []);

function flatten(name: string, byName: Map<string, XmlComplex>): Field[] {
	const complex = byName.get(name);
	assert(complex, `no type ${name}`);
	const extension = complex.complexContent?.extension;
	return extension ? [...flatten(localName(extension.base), byName), ...fieldsOf(extension)] : fieldsOf(complex);
}

function readApi({ types: { schema }, message, portType }: Wsdl): Api {
	const complexes = new Map(schema.complexType.map((complex) => [complex.name, complex]));
	const types = new Map(schema.complexType.map(({ name }) => [name, flatten(name, complexes)]));
	const enums = new Map(schema.simpleType.map(({ name, restriction }) => [name, restriction.enumeration.map(({ value }) => value)]));
	const elements = new Map(schema.element.map((element) => [element.name, element]));
	const elementOf = new Map(message.map(({ name, part }) => [name, elements.get(localName(part[0]!.element))!]));
	const operations = new Map(portType.operation.map(({ name, input, output }) => {
		const request = elementOf.get(localName(input.message))!;
		const response = elementOf.get(localName(output.message))!;
		assert.equal(request.name, name, 'an operation is called by its own name');
		const responseType = response.type ? localName(response.type) : response.name;
		if (response.complexType) types.set(responseType, fieldsOf(response.complexType));
		return [name, { responseElement: response.name, responseType, request: request.complexType ? fieldsOf(request.complexType) : [] }] as const;
	}));
	return { operations, types, enums };
}

// operations.json was extracted from the same WSDL by another program: two readings must agree.
function assertAgrees(api: Api, facts: Facts): void {
	const toFields = (fields: JsonField[]): Field[] =>
		fields.map(({ name, type, minOccurs, maxOccurs }) => ({ name, type: localName(type), mark: maxOccurs === 'unbounded' ? '*' : minOccurs === 0 ? '?' : ':' }));
	assert.deepEqual([...api.operations.keys()].sort(), Object.keys(facts.allOperations).sort());
	for (const [name, { requestParams, responseElement }] of Object.entries(facts.allOperations)) {
		const operation = api.operations.get(name)!;
		assert.deepEqual([operation.request.map((field) => field.name), operation.responseElement], [requestParams, responseElement], name);
	}
	for (const [name, { request, response }] of Object.entries(facts.operations)) {
		const operation = api.operations.get(name)!;
		assert.deepEqual([operation.request, api.types.get(operation.responseType)], [toFields(request.fields), toFields(response.fields)], name);
	}
	for (const [name, { fields }] of Object.entries(facts.types)) assert.deepEqual(api.types.get(name), toFields(fields), name);
	for (const [name, literals] of Object.entries(facts.enums)) {
		assert.deepEqual(api.enums.get(name), literals.map((literal) => (typeof literal === 'string' ? literal : literal.value)), name);
	}
}

const packFields = (fields: Field[]) => fields.map(({ name, mark, type }) => ` ${name}${mark}${type}`).join('');
const lines = <T>(entries: Map<string, T>, pack: (value: T) => string) => [...entries].map(([name, value]) => `${name}${pack(value)}`).join('\n');
const HEAD = '// Made by scripts/generateMplusTable.ts from the WSDL (API 67.1.3). Do not edit: the order is the order on the wire.\n';

function renderTable({ operations, types, enums }: Api): string {
	return `${HEAD}// One line each. Operation: name, response element, response type, request fields. Type: name, fields. Enum: name, literals.
// Field: name, occurrence (":" required, "?" optional, "*" repeated), type.
export const MPLUS_OPERATIONS = \`${lines(operations, (operation) => ` ${operation.responseElement} ${operation.responseType}${packFields(operation.request)}`)}\`;

export const MPLUS_TYPES = \`${lines(types, packFields)}\`;

export const MPLUS_ENUMS = \`${lines(enums, (literals) => ` ${literals.join(' ')}`)}\`;
`;
}

function renderTypes({ operations, types, enums }: Api): string {
	const tsName = (name: string) => (SCALARS.has(name) ? (name === 'boolean' ? 'boolean' : NUMBERS.test(name) ? 'number' : 'string') : name.replace(/-/g, '_'));
	const isList = (fields: Field[] | undefined) => fields !== undefined && fields.length > 0 && fields.every(({ mark }) => mark === '*');
	const optional = ({ mark, type }: Field) => (mark === ':' && !isList(types.get(type)) ? '' : '?');
	const body = (fields: Field[]) => (fields.length === 0 ? 'Record<string, never>' : `{ ${fields.map((field) => `${/^\w+$/.test(field.name) ? field.name : `'${field.name}'`}${optional(field)}: ${tsName(field.type)}${field.mark === '*' ? '[]' : ''}`).join('; ')} }`);
	const names = ['Open', 'Received', 'MplusOperations', 'MplusOperation', ...types.keys(), ...enums.keys()].map(tsName);
	assert.equal(new Set(names).size, names.length, 'type names clash');
	return `${HEAD}// Numbers are safe integers; decimal, date, dateTime and base64 are text. Enums are open: a newer till may answer a literal we do not know.
type Open = string & Record<never, never>;
/** What an answer holds: an older till leaves out what the WSDL calls required. */
export type Received<T> = T extends string | number | boolean ? T : T extends Array<infer U> ? Array<Received<U>> : { [K in keyof T]?: Received<T[K]> };

${[...enums].map(([name, literals]) => `export type ${tsName(name)} = ${literals.map((literal) => `'${literal}'`).join(' | ')} | Open;`).join('\n')}

${[...types].map(([name, fields]) => (fields.length === 0 ? `export type ${tsName(name)} = Record<string, never>;` : `export interface ${tsName(name)} ${body(fields)}`)).join('\n')}

export interface MplusOperations {
${[...operations].map(([name, { request, responseType }]) => `\t${name}: { params: ${body(request)}; answer: Received<${tsName(responseType)}> };`).join('\n')}
}
export type MplusOperation = keyof MplusOperations;
`;
}

function main([factsFile, wsdlFile]: string[]): void {
	assert(factsFile && wsdlFile, 'usage: generateMplusTable.ts <operations.json> <MplusQapi.wsdl>');
	const api = readApi(parseWsdl(readFileSync(wsdlFile, 'utf8')));
	assertAgrees(api, JSON.parse(readFileSync(factsFile, 'utf8')) as Facts);
	const target = join(__dirname, '..', 'lib', 'mplus', 'soap');
	writeFileSync(join(target, 'mplusTable.generated.ts'), renderTable(api));
	writeFileSync(join(target, 'mplusTypes.generated.ts'), renderTypes(api));
}

main(process.argv.slice(2));
