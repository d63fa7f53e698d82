import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

import { SaxesParser } from 'saxes';

interface XmlElement {
	name: string;
	attributes: Record<string, string>;
	children: XmlElement[];
}

/** Reads the vendor's WSDL into one table: operations, elements, types (fields in wire order, bases first) and enums. */
class WsdlTable {
	readonly operations: Record<string, [request: string, response: string]> = {};
	readonly elements: Record<string, string> = {};
	readonly types: Record<string, string> = {};
	readonly enums: Record<string, string> = {};
	private readonly complex = new Map<string, XmlElement>();

	constructor(definitions: XmlElement) {
		const schema = only(only(definitions, 'types'), 'schema');
		for (const type of all(schema, 'complexType')) this.complex.set(nameOf(type), type);
		for (const type of all(schema, 'simpleType')) this.enums[nameOf(type)] = literalsOf(type);
		for (const element of all(schema, 'element')) this.elements[nameOf(element)] = this.typeOf(element, '');
		for (const [name, type] of this.complex) this.types[name] = this.fieldsOf(type, name).join(' ');
		this.readOperations(definitions);
	}

	private fieldsOf(type: XmlElement, owner: string): string[] {
		const content = find(type, 'complexContent');
		const extension = content && only(content, 'extension');
		const base = extension ? localName(extension.attributes.base ?? '') : undefined;
		const inherited = base ? this.fieldsOf(this.complexType(base), base) : [];
		const sequence = find(extension ?? type, 'sequence');
		const own = sequence?.children.map((element) => this.fieldOf(element, owner)) ?? [];
		return [...inherited, ...own];
	}

	private fieldOf(element: XmlElement, owner: string): string {
		if (element.name !== 'element') throw new Error(`${owner} holds a ${element.name}, which this generator does not know`);
		const { minOccurs = '1', maxOccurs = '1' } = element.attributes;
		const many = maxOccurs === 'unbounded';
		const cardinality = many ? (minOccurs === '0' ? '*' : '+') : minOccurs === '0' ? '?' : '';
		return `${nameOf(element)}:${this.typeOf(element, owner)}${cardinality}`;
	}

	private typeOf(element: XmlElement, owner: string): string {
		if (element.attributes.type) return localName(element.attributes.type);
		const anonymous = `${owner}.${nameOf(element)}`;
		const simple = find(element, 'simpleType');
		if (simple) this.enums[anonymous] = literalsOf(simple);
		else this.complex.set(anonymous, only(element, 'complexType'));
		return anonymous;
	}

	private complexType(name: string): XmlElement {
		const type = this.complex.get(name);
		if (!type) throw new Error(`The WSDL has no complex type ${name}`);
		return type;
	}

	private readOperations(definitions: XmlElement): void {
		const parts = new Map(all(definitions, 'message').map((message) => [nameOf(message), only(message, 'part')]));
		const elementOf = (direction: XmlElement): string =>
			localName(parts.get(localName(direction.attributes.message ?? ''))?.attributes.element ?? '');
		for (const operation of all(only(definitions, 'portType'), 'operation')) {
			this.operations[nameOf(operation)] = [elementOf(only(operation, 'input')), elementOf(only(operation, 'output'))];
		}
	}
}

function literalsOf(type: XmlElement): string {
	const literals = all(only(type, 'restriction'), 'enumeration').map((literal) => literal.attributes.value ?? '');
	if (literals.some((literal) => literal === '' || literal.includes(' ')))
		throw new Error(`Unusual literal: ${literals.join('|')}`);
	return literals.join(' ');
}

function all(parent: XmlElement, name: string): XmlElement[] {
	return parent.children.filter((child) => child.name === name);
}

function find(parent: XmlElement, name: string): XmlElement | undefined {
	return all(parent, name)[0];
}

function only(parent: XmlElement, name: string): XmlElement {
	const found = find(parent, name);
	if (!found) throw new Error(`${parent.name} ${parent.attributes.name ?? ''} has no ${name}`);
	return found;
}

function nameOf(element: XmlElement): string {
	return element.attributes.name ?? '';
}

function localName(name: string): string {
	return name.slice(name.indexOf(':') + 1);
}

function parseXml(text: string): XmlElement {
	const root: XmlElement = { name: '', attributes: {}, children: [] };
	const open = [root];
	const parser = new SaxesParser();
	parser.on('opentag', ({ name, attributes }) => {
		const element = { name: localName(name), attributes, children: [] };
		open.at(-1)?.children.push(element);
		open.push(element);
	});
	parser.on('closetag', () => open.pop());
	parser.write(text).close();
	return only(root, 'definitions');
}

function toSource(table: WsdlTable): string {
	const literal = (value: string | [string, string]): string =>
		typeof value === 'string' ? `'${value}'` : `[${value.map((part) => `'${part}'`).join(', ')}]`;
	const rows = (record: Record<string, string | [string, string]>): string[] =>
		Object.entries(record).map(([key, value]) => `\t'${key}': ${literal(value)},`);
	return [
		'/* Generated by sim/mplus/generateTable.ts from MplusQapi.wsdl, API 67.1.3. */',
		'export const OPERATIONS: Record<string, [request: string, response: string]> = {',
		...rows(table.operations),
		...['};', 'export const ELEMENTS: Record<string, string> = {', ...rows(table.elements)],
		...['};', 'export const TYPES: Record<string, string> = {', ...rows(table.types)],
		...['};', 'export const ENUMS: Record<string, string> = {', ...rows(table.enums), '};', ''],
	].join('\n');
}

const wsdl = process.argv[2];
if (!wsdl) throw new Error('Usage: npx tsx sim/mplus/generateTable.ts <path to MplusQapi.wsdl>');
const source = toSource(new WsdlTable(parseXml(readFileSync(wsdl, 'utf8').replace(/^\uFEFF/, ''))));
writeFileSync(join(__dirname, 'table.generated.ts'), source);
