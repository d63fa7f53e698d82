import { SaxesParser } from '../../../vendor/saxes';
import { PosError } from '../../http/PosError';
import { AnswerReader } from './AnswerReader';
import type { StructSpec } from './mplusTable';
import { readFault } from './soapFault';

export type MplusResponse =
	| { kind: 'answer'; value: Record<string, unknown> }
	| { kind: 'fault'; code: string; text: string }
	| { kind: 'malformed'; reason: string };

// A class of our own, to be told from what a handler or the parser throws.
class Refused {
	constructor(readonly reason: string) {}
}

function toReason(cause: unknown, reader: AnswerReader): string {
	if (reader.rootName?.toLowerCase() === 'html') return 'an HTML page';
	return cause instanceof Refused ? cause.reason : 'XML that is cut off or not well-formed';
}

function createParser(reader: AnswerReader): SaxesParser {
	// Namespaces are not resolved: prefixes differ between tills, and local names are unique here.
	const parser = new SaxesParser({ xmlns: false, position: false });
	parser.on('opentag', (tag) => reader.open(tag.name));
	parser.on('closetag', () => reader.close());
	parser.on('text', (text) => reader.characters(text));
	parser.on('cdata', (text) => reader.characters(text));
	parser.on('doctype', (doctype) => {
		throw new Refused(/^\s*html\b/i.test(doctype) ? 'an HTML page' : 'a document type, which SOAP forbids');
	});
	return parser;
}

function read(xml: string, reader: AnswerReader): { cause: unknown } | undefined {
	try {
		createParser(reader).write(xml).close();
		return undefined;
	} catch (cause) {
		return { cause };
	}
}

/** Reads a SOAP message whose Body holds an element of this type, or a Fault. */
export function decodeMessage(struct: StructSpec, xml: string): MplusResponse {
	if (xml.trim() === '') return { kind: 'malformed', reason: 'an empty answer' };
	const reader = new AnswerReader(struct);
	const failure = read(xml, reader);
	if (failure?.cause instanceof PosError) throw failure.cause;
	if (failure) return { kind: 'malformed', reason: toReason(failure.cause, reader) };
	if (reader.rootName !== 'Envelope') return { kind: 'malformed', reason: toReason(new Refused('no SOAP envelope'), reader) };
	if (!reader.value) return { kind: 'malformed', reason: 'a SOAP envelope without an answer' };
	return reader.isFault ? { kind: 'fault', ...readFault(reader.value) } : { kind: 'answer', value: reader.value };
}
