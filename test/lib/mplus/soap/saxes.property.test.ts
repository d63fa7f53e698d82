import fc from 'fast-check';
import { SaxesParser as Saxes } from 'saxes';

import { SaxesParser } from '../../../../vendor/saxes';

type Parser = Pick<Saxes, 'on' | 'write' | 'close'>;

/** All that a parser tells until it finds a fault, the fault included. */
function eventsOf(parser: Parser, chunks: string[]): string[] {
	const events: string[] = [];
	const note = (kind: string) => (text: string) => void events.push(`${kind} ${text}`);
	parser.on('opentag', ({ name, attributes, isSelfClosing }) => void events.push(`open ${name} ${JSON.stringify(attributes)} ${isSelfClosing}`));
	parser.on('closetag', ({ name }) => void events.push(`close ${name}`));
	parser.on('text', note('text'));
	parser.on('cdata', note('cdata'));
	parser.on('comment', note('comment'));
	parser.on('doctype', note('doctype'));
	parser.on('error', ({ message }) => {
		throw new Error(message);
	});
	try {
		for (const chunk of chunks) parser.write(chunk);
		parser.close();
	} catch (failure) {
		events.push(`error ${(failure as Error).message}`);
	}
	return events;
}

const name = fc.constantFrom('a', 'ab', 'ns:a', 'ns1:articleNumber', '_x', 'a-1.2', 'é', 'Ω:x');
const text = fc.constantFrom('', 'x', ' 12 ', '&amp;', '&#65;', '&nope;', ']]>', '>', '\n', '\r\n', '\u0000', '😀', '\uD800');
const { element } = fc.letrec<{ element: string; content: string }>((tie) => ({
	element: fc.oneof(
		{ depthSize: 'small', withCrossShrink: true },
		name.map((tag) => `<${tag}/>`),
		fc.tuple(name, fc.constantFrom('', ' ', ' x="1"', ' x="1" x="2"', ' x', '/'), tie('content'), fc.constantFrom('', ' ', '\n')).map(([tag, rest, content, space]) => `<${tag}${rest}>${content}</${tag}${space}>`),
	),
	content: fc.array(fc.oneof(tie('element'), text, fc.constantFrom('<!-- c -->', '<![CDATA[<a>]]>', '<?p i?>')), { maxLength: 4 }).map((parts) => parts.join('')),
}));

const written = fc.tuple(fc.constantFrom('', '<?xml version="1.0" encoding="UTF-8"?>', '<!DOCTYPE html>', '\uFEFF', ' '), element, fc.constantFrom('', '\n', '<b></b>', 'x')).map((parts) => parts.join(''));
const damaged = fc.tuple(written, fc.nat(), fc.constantFrom('', '<', '>', '/', '</', 'a', '1', '&', '</a>', '<a>', '</>', ' ')).map(([xml, at, other]) => {
	const place = at % (xml.length + 1);
	return xml.slice(0, place) + other + xml.slice(place + 1);
});

describe('given any document, whole or damaged, in one piece or in several', () => {
	it('the short ways tell what saxes itself tells', () => {
		fc.assert(
			fc.property(fc.oneof(written, damaged), fc.array(fc.nat(), { maxLength: 2 }), (xml, cuts) => {
				const places = [0, ...cuts.map((cut) => cut % (xml.length + 1)).sort((a, b) => a - b), xml.length];
				const chunks = places.slice(1).map((end, index) => xml.slice(places[index], end));

				expect(eventsOf(new SaxesParser(), chunks)).toEqual(eventsOf(new Saxes({ xmlns: false, position: false }), chunks));
			}),
			{ numRuns: 3000 },
		);
	});
});
