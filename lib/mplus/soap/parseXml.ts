import { SaxesParser } from '../../../vendor/saxes';

/** What the parser tells of a document, in its order. */
export interface XmlReader {
	open(name: string): void;
	characters(text: string): void;
	close(): void;
}

export interface XmlFailure {
	kind: 'not-well-formed' | 'doctype' | 'html';
	/** What a reader or the parser threw. */
	cause?: unknown;
}

class Stopped extends Error {
	constructor(readonly failure: XmlFailure) {
		super(failure.kind);
	}
}

const nobody: XmlReader = { open: () => {}, characters: () => {}, close: () => {} };
let reader = nobody;
let isResetting = false;

function createParser(): SaxesParser {
	// Namespaces are not resolved: prefixes differ between tills, and local names are unique here.
	const parser = new SaxesParser();
	parser.on('opentag', (tag) => reader.open(tag.name));
	parser.on('closetag', () => reader.close());
	parser.on('text', (text) => reader.characters(text));
	parser.on('cdata', (text) => reader.characters(text));
	parser.on('doctype', (doctype) => {
		if (!isResetting) throw new Stopped({ kind: /^\s*html\b/i.test(doctype) ? 'html' : 'doctype' });
	});
	parser.on('error', (cause) => {
		if (!isResetting) throw new Stopped({ kind: 'not-well-formed', cause });
	});
	return parser;
}

// One parser for the life of the process: V8 gives up on the class after some garbage-collected parsers, and every
// later one reads at a quarter of the speed (seen at the seventh, on Node 20). Reading is synchronous, so nobody waits.
const parser = createParser();

function read(xml: string): XmlFailure | undefined {
	try {
		parser.write(xml).close();
		return undefined;
	} catch (cause) {
		return cause instanceof Stopped ? cause.failure : { kind: 'not-well-formed', cause };
	}
}

// Closing is what makes a parser begin again, also in the middle of a document.
function reset(): void {
	isResetting = true;
	parser.close();
	isResetting = false;
}

/** Reads a document to its end, or says why it stopped. A DOCTYPE stops it: SOAP forbids them. */
export function parseXml(xml: string, into: XmlReader): XmlFailure | undefined {
	reader = into;
	const failure = read(xml);
	reader = nobody;
	if (failure) reset();
	return failure;
}
