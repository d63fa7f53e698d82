import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

export interface SchemaFile {
	fileName: string;
	contents: string;
}

const WSDL = join(__dirname, '..', '..', '..', '..', 'shared', 'api', 'mpluskassa', 'MplusQapi.wsdl');
const XSD = 'http://www.w3.org/2001/XMLSchema';
const ENVELOPE = 'http://schemas.xmlsoap.org/soap/envelope/';
const ENCODING = 'http://schemas.xmlsoap.org/soap/encoding/';

/** Whether the WSDL of MplusKASSA is at hand; it does not come with the repository. */
export const hasWsdl = existsSync(WSDL);

/** The envelope of a request, and the schemas that it imports: the WSDL's own types, and what those take from SOAP. */
export function mplusSchemas(): { envelope: SchemaFile; imported: SchemaFile[] } {
	const wsdl = readFileSync(WSDL, 'utf8');
	return {
		envelope: { fileName: 'envelope.xsd', contents: envelopeSchema(operationsOf(wsdl)) },
		imported: [
			{ fileName: 'mplus.xsd', contents: typesOf(wsdl) },
			{ fileName: 'encoding.xsd', contents: `<schema xmlns="${XSD}" targetNamespace="${ENCODING}"><simpleType name="base64"><restriction base="base64Binary"/></simpleType></schema>` },
		],
	};
}

// The prefixes of the types are declared on the WSDL's root, and libxml looks for no import without a file name.
function typesOf(wsdl: string): string {
	const prefixes = between(wsdl, '<definitions', '>').match(/xmlns:[\w-]+="[^"]*"/g) ?? [];
	const schema = `<xsd:schema ${prefixes.join(' ')}${between(wsdl, '<xsd:schema', '</xsd:schema>')}</xsd:schema>`;
	const located = schema.replace(`<import namespace="${ENCODING}"`, '$& schemaLocation="encoding.xsd"');
	if (located === schema) throw new Error('The WSDL does not import the SOAP encoding');
	return located;
}

function operationsOf(wsdl: string): string[] {
	return [...between(wsdl, '<portType', '</portType>').matchAll(/<operation name="([^"]+)"/g)].map(([, name]) => name as string);
}

// One operation and nothing else: an answer's element, of the same namespace, is no request.
function envelopeSchema(operations: string[]): string {
	const choices = operations.map((name) => `<element ref="mplus:${name}"/>`).join('');
	return `<schema xmlns="${XSD}" xmlns:mplus="urn:mplusqapi" targetNamespace="${ENVELOPE}" elementFormDefault="qualified">
		<import namespace="urn:mplusqapi" schemaLocation="mplus.xsd"/>
		<element name="Envelope"><complexType><sequence>
			<element name="Header" minOccurs="0"><complexType/></element>
			<element name="Body"><complexType><choice>${choices}</choice></complexType></element>
		</sequence></complexType></element>
	</schema>`;
}

function between(text: string, start: string, end: string): string {
	const from = text.indexOf(start) + start.length;
	const to = text.indexOf(end, from);
	if (from < start.length || to < 0) throw new Error(`The WSDL has no ${start}`);
	return text.slice(from, to);
}
