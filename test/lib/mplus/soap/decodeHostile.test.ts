import { PosError } from '../../../../lib/http/PosError';
import { decodeResponse } from '../../../../lib/mplus/soap/decodeResponse';
import { anAnswer } from './soapMessage';

const relation = (inner: string) => anAnswer(`<ns:GetRelationsResponse><ns:relationList><ns:relation>${inner}</ns:relation></ns:relationList></ns:GetRelationsResponse>`);
const relationOf = (inner: string) => {
	const response = decodeResponse('getRelations', relation(inner));
	return response.kind === 'answer' ? (response.value as { relationList: { relation: unknown[] } }).relationList.relation : response;
};

describe('given something that is no answer', () => {
	const good = relation('<ns:name>Jan</ns:name>');

	it.each([
		['nothing', '', 'an empty answer'],
		['blanks', ' \n', 'an empty answer'],
		['plain text', 'Service unavailable', 'XML that is cut off or not well-formed'],
		['JSON', '{"error":"x"}', 'XML that is cut off or not well-formed'],
		['an HTML page', '<!DOCTYPE html><html><body>502</body></html>', 'an HTML page'],
		['an HTML page without a document type', '<HTML><body>502<br></body></HTML>', 'an HTML page'],
		['XHTML that is well-formed', '<html><Body><ns:x/></Body></html>', 'an HTML page'],
		['other XML', '<GetRelationsResponse/>', 'no SOAP envelope'],
		['an empty envelope', '<e:Envelope xmlns:e="x"/>', 'a SOAP envelope without an answer'],
		['an empty Body', anAnswer(' text '), 'a SOAP envelope without an answer'],
		['a Header only', '<e:Envelope><e:Header><x/></e:Header></e:Envelope>', 'a SOAP envelope without an answer'],
		['mismatched tags', good.replace('</ns:name>', '</ns:nama>'), 'XML that is cut off or not well-formed'],
		['an undefined entity', relation('<ns:name>&nbsp;</ns:name>'), 'XML that is cut off or not well-formed'],
		['a bare ampersand', relation('<ns:name>A & B</ns:name>'), 'XML that is cut off or not well-formed'],
		['a control character', relation('<ns:name>\u0000</ns:name>'), 'XML that is cut off or not well-formed'],
		['a reference to a control character', relation('<ns:name>&#0;</ns:name>'), 'XML that is cut off or not well-formed'],
		['something after the end', `${good}<x/>`, 'XML that is cut off or not well-formed'],
		['an entity bomb', good.replace('?>', '?><!DOCTYPE a [<!ENTITY b "bbbb"><!ENTITY c "&b;&b;&b;">]>'), 'a document type, which SOAP forbids'],
		['an external entity', good.replace('?>', '?><!DOCTYPE a SYSTEM "file:///etc/passwd">'), 'a document type, which SOAP forbids'],
	])('%s is malformed', (_name, xml, reason) => {
		expect(decodeResponse('getRelations', xml)).toEqual({ kind: 'malformed', reason });
	});

	it('wherever it is cut, it is malformed and tells nothing of itself', () => {
		for (let length = 1; length < good.length; length++) {
			const response = decodeResponse('getRelations', good.slice(0, length));

			expect(response).toEqual({ kind: 'malformed', reason: 'XML that is cut off or not well-formed' });
		}
	});
});

// One parser serves the whole process: nothing of a spoiled answer may reach the next.
describe('given an answer after a spoiled one', () => {
	const good = relation('<ns:name>A &amp; B</ns:name>');
	const cuts = Array.from({ length: good.length - 1 }, (_, index) => good.slice(0, index + 1));

	it.each([
		['a cut one', cuts],
		['an HTML page', ['<!DOCTYPE html><html><br></html>', '<html>']],
		['an entity bomb', ['<!DOCTYPE a [<!ENTITY b "b">]><a>&b;</a>', '<!DOCTYPE a [', '<!DOCTYPE']],
		['another XML version', ['<?xml version="1.1"?><a>&#1;</a>', '<?xml version="1.1"?><a']],
		['a surrogate or a line end at its end', ['<a>\uD83D', '<a>\r']],
		['broken markup', ['<a b="', '<a b=c>', '<a>&', '<a>&x', '<a>]]>', '<a><![CDATA[', '<a><!--', '<a><?x', '</a>', '<a/><b/>', 'text']],
	])('%s leaves no trace', (_name, spoiled) => {
		for (const xml of spoiled) {
			decodeResponse('getRelations', xml);

			expect(decodeResponse('getRelations', good)).toEqual({ kind: 'answer', value: { relationList: { relation: [{ name: 'A & B' }] } } });
		}
	});

	it('a bad number leaves no trace', () => {
		expect(() => relationOf('<ns:relationNumber>x</ns:relationNumber>')).toThrow(PosError);

		expect(relationOf('<ns:relationNumber>1</ns:relationNumber>')).toEqual([{ relationNumber: 1 }]);
	});
});

describe('given an unusual but sound answer', () => {
	it.each([
		['CDATA', '<ns:name>A<![CDATA[ <b> & ]]>C</ns:name>', [{ name: 'A <b> & C' }]],
		['a comment in a text', '<ns:name>Ja<!-- </ns:name> -->n</ns:name>', [{ name: 'Jan' }]],
		['a processing instruction', '<?x y?><ns:name>J<?z?>an</ns:name>', [{ name: 'Jan' }]],
		['entities', '<ns:name>&lt;&#65;&#x1F600;&amp;amp;&#13;</ns:name>', [{ name: '<A😀&amp;\r' }]],
		['bare line ends', '<ns:name>a\r\nb\rc</ns:name>', [{ name: 'a\nb\nc' }]],
		['blanks around a number', '<ns:relationNumber> 42\n</ns:relationNumber>', [{ relationNumber: 42 }]],
		['blanks in a text', '<ns:name> Jan </ns:name>', [{ name: ' Jan ' }]],
		['attributes', '<ns:name xsi:type="xsd:string" a=\'>\'>Jan</ns:name>', [{ name: 'Jan' }]],
		['an unknown element', '<ns:neu>1</ns:neu><ns:name>Jan</ns:name>', [{ name: 'Jan' }]],
		['a nested unknown element with known names', '<ns:neu><ns:name>Piet</ns:name><ns:neu><ns:city/></ns:neu></ns:neu><ns:name>Jan</ns:name>', [{ name: 'Jan' }]],
		['an element inside a scalar', '<ns:name>Ja<ns:b>x<ns:c/></ns:b>n</ns:name>', [{ name: 'Jan' }]],
		['a name of Object.prototype', '<ns:__proto__><ns:name>x</ns:name></ns:__proto__><ns:constructor/><ns:name>Jan</ns:name>', [{ name: 'Jan' }]],
		['fields in another order', '<ns:name>Jan</ns:name><ns:relationNumber>1</ns:relationNumber>', [{ name: 'Jan', relationNumber: 1 }]],
		['a scalar twice', '<ns:name>Jan</ns:name><ns:name>Piet</ns:name>', [{ name: 'Piet' }]],
		['nothing required', '', [{}]],
	])('%s is read', (_name, inner, value) => {
		expect(relationOf(inner)).toEqual(value);
	});

	it('a byte order mark, a Header and further elements do not disturb', () => {
		const xml = `\uFEFF${relation('<ns:name>Jan</ns:name>').replace('<SOAP-ENV:Body>', '<SOAP-ENV:Header><ns:Body><ns:name/></ns:Body></SOAP-ENV:Header><SOAP-ENV:Body>').replace('</SOAP-ENV:Body>', '<ns:more><ns:name/></ns:more></SOAP-ENV:Body><x><y/></x>')}`;

		expect(decodeResponse('getRelations', xml)).toEqual({ kind: 'answer', value: { relationList: { relation: [{ name: 'Jan' }] } } });
	});

	it('a list split over two wrappers keeps the last, as any repeated single element does', () => {
		const xml = anAnswer('<ns:R><ns:relationList><ns:relation/></ns:relationList><ns:relationList/></ns:R>');

		expect(decodeResponse('getRelations', xml)).toEqual({ kind: 'answer', value: { relationList: { relation: [] } } });
	});

	it('deep nesting of unknown elements is skipped', () => {
		expect(relationOf(`${'<ns:x>'.repeat(50_000)}${'</ns:x>'.repeat(50_000)}<ns:name>Jan</ns:name>`)).toEqual([{ name: 'Jan' }]);
	});

	it('records are plain objects', () => {
		const [record] = relationOf('<ns:name>Jan</ns:name>') as object[];

		expect(Object.getPrototypeOf(record)).toBe(Object.prototype);
		expect(Object.keys(record ?? {})).toEqual(['name']);
	});
});

describe('given a value that is not of its type', () => {
	const stock = (inner: string) => anAnswer(`<ns:GetStockResponse><ns:articleStocks/><ns:articleStocks>${inner}</ns:articleStocks></ns:GetStockResponse>`);

	it.each([
		['', 'long', '""'],
		['abc', 'long', '"abc"'],
		['1.5', 'long', '"1.5"'],
		['1e3', 'long', '"1e3"'],
		['0x10', 'long', '"0x10"'],
		['1 2', 'long', '"1 2"'],
		['9007199254740992', 'long', '"9007199254740992"'],
		['NaN', 'long', '"NaN"'],
	])('%p is no number, and the element is named', (text, kind, shown) => {
		expect(() => decodeResponse('getStock', stock(`<ns:stockId>${text}</ns:stockId>`))).toThrow(
			new PosError('malformed-answer', `MplusKASSA's answer has no readable ${kind} in articleStocks[1].stockId: ${shown}`),
		);
	});

	it.each(['', 'yes', 'TRUE', '2'])('%p is no boolean', (text) => {
		expect(() => relationOf(`<ns:active>${text}</ns:active>`)).toThrow("MplusKASSA's answer has no readable boolean in relationList.relation[0].active");
	});

	it('an operation the table lacks is refused', () => {
		expect(() => decodeResponse('GetRelations', '')).toThrow('no operation "GetRelations"');
	});
});
