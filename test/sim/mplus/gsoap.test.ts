import { aTill } from './aTill';
import { anOrderXml, v3 } from './anOrderXml';
import { callTill, envelope, faultOf } from './callTill';

const OK = undefined;
const products = (inner: string): string => envelope(`<ns1:getProducts><ns1:request>${inner}</ns1:request></ns1:getProducts>`);
const PLU = '<ns1:pluNumbers/>';
const violation = (what: string, element: string): string => `Validation constraint violation: ${what} in element '${element}'`;
const occurrence = violation('occurrence constraint violation', 'ns1:request');
const mismatch = (element: string): string => violation('tag name or namespace mismatch', element);
const empty = (element: string): string => violation('empty value provided where a value is required', element);
const invalid = (element: string): string => violation('invalid value', element);
const unknownMethod = (method: string): string => `Method '${method}' not implemented: method name or namespace not recognized`;
const orderOfType = (type: string): string => envelope(v3(anOrderXml({ branch: `<ns1:orderType>${type}</ns1:orderType>` })));

/** API.md 18, row by row. */
const ROWS: Array<[row: string, raw: string, till: string | undefined, strict: string | undefined]> = [
	[
		'children in another order',
		products(`<ns1:syncMarker>1</ns1:syncMarker><ns1:onlyActive>true</ns1:onlyActive>${PLU}`),
		OK,
		OK,
	],
	['a required wrapper missing', products(''), OK, occurrence],
	['the request missing', envelope('<ns1:getProducts/>'), OK, violation('occurrence constraint violation', 'ns1:getProducts')],
	[
		'orderId missing',
		envelope(v3(anOrderXml().replace('<ns1:orderId></ns1:orderId>', ''))),
		OK,
		violation('occurrence constraint violation', 'ns1:order'),
	],
	[
		'the idempotency key missing',
		envelope(v3(anOrderXml()).replace(/<ns1:idempotencyKey>.*<\/ns1:idempotencyKey>/, '')),
		OK,
		occurrence,
	],
	['an unknown element', products(`${PLU}<ns1:notThere>1</ns1:notThere>`), OK, mismatch('ns1:notThere')],
	['an unknown element with children', products(`${PLU}<ns1:notThere><ns1:a/></ns1:notThere>`), OK, mismatch('ns1:notThere')],
	[
		'a scalar twice',
		products(`${PLU}<ns1:syncMarker>1</ns1:syncMarker><ns1:syncMarker>2</ns1:syncMarker>`),
		OK,
		mismatch('ns1:syncMarker'),
	],
	['children without namespace', products(`${PLU}<onlyActive>true</onlyActive>`), OK, mismatch('onlyActive')],
	['a default namespace', envelope('<getProducts xmlns="urn:mplusqapi"><request><pluNumbers/></request></getProducts>'), OK, OK],
	['an empty boolean', products(`${PLU}<ns1:onlyActive></ns1:onlyActive>`), empty('ns1:onlyActive'), empty('ns1:onlyActive')],
	['an empty number', products(`${PLU}<ns1:syncMarker/>`), empty('ns1:syncMarker'), empty('ns1:syncMarker')],
	['1 for true', products(`${PLU}<ns1:onlyActive>1</ns1:onlyActive>`), OK, OK],
	['blanks around a number', products(`${PLU}<ns1:syncMarker> 12 </ns1:syncMarker>`), OK, OK],
	['TRUE', products(`${PLU}<ns1:onlyActive>TRUE</ns1:onlyActive>`), invalid('ns1:onlyActive'), invalid('ns1:onlyActive')],
	[
		'10.5 in a long',
		products(`${PLU}<ns1:syncMarker>10.5</ns1:syncMarker>`),
		invalid('ns1:syncMarker'),
		invalid('ns1:syncMarker'),
	],
	['abc in a long', products(`${PLU}<ns1:syncMarker>abc</ns1:syncMarker>`), invalid('ns1:syncMarker'), invalid('ns1:syncMarker')],
	[
		'2^63 in a long',
		products(`${PLU}<ns1:syncMarker>9223372036854775808</ns1:syncMarker>`),
		invalid('ns1:syncMarker'),
		invalid('ns1:syncMarker'),
	],
	[
		'2^31 in an int',
		products(`${PLU}<ns1:syncMarkerLimit>2147483648</ns1:syncMarkerLimit>`),
		invalid('ns1:syncMarkerLimit'),
		invalid('ns1:syncMarkerLimit'),
	],
	['an unknown literal', orderOfType('ORDER-TYPE-NONSENSE'), invalid('ns1:orderType'), invalid('ns1:orderType')],
	['an unknown operation', envelope('<ns1:noSuchOp/>'), unknownMethod('ns1:noSuchOp'), unknownMethod('ns1:noSuchOp')],
	['the wrong case', envelope('<ns1:getapiversion/>'), unknownMethod('ns1:getapiversion'), unknownMethod('ns1:getapiversion')],
	[
		'the wrong namespace',
		envelope('<x:getApiVersion xmlns:x="urn:other"/>'),
		unknownMethod('x:getApiVersion'),
		unknownMethod('x:getApiVersion'),
	],
	[
		'a name of Object.prototype',
		envelope('<ns1:constructor/>'),
		unknownMethod('ns1:constructor'),
		unknownMethod('ns1:constructor'),
	],
	['an envelope cut off after the last child', products(PLU).replace('</SOAP-ENV:Body></SOAP-ENV:Envelope>', ''), OK, OK],
	['an empty body', envelope(''), 'Data required for operation', 'Data required for operation'],
	['no Header', products(PLU).replace('<SOAP-ENV:Header/>', ''), OK, OK],
	['CDATA and emoji', envelope('<ns1:findOrder><ns1:extOrderId><![CDATA[<🧀>]]></ns1:extOrderId></ns1:findOrder>'), OK, OK],
	['a control character', envelope('<ns1:findOrder><ns1:extOrderId>a\u0001b</ns1:extOrderId></ns1:findOrder>'), OK, OK],
	['a DOCTYPE', products(PLU).replace('?>', '?><!DOCTYPE x>'), OK, OK],
	[
		'a SOAP 1.2 envelope',
		products(PLU).replace('http://schemas.xmlsoap.org/soap/envelope/', 'http://www.w3.org/2003/05/soap-envelope'),
		OK,
		OK,
	],
];

describe('given requests that gSOAP was tried with', () => {
	it.each(ROWS)('when it reads %s in till mode, then it does as the default column', (_row, raw, till) => {
		const world = aTill({ mode: 'till' });

		const reply = callTill(world, '', { raw });

		expect([reply.status, faultOf(reply), world.failures]).toEqual([till === OK ? 200 : 500, escaped(till), []]);
	});

	it.each(ROWS)(
		'when it reads %s in strict mode, then it does as the strict column and remembers a refusal',
		(_row, raw, _till, strict) => {
			const world = aTill();

			const reply = callTill(world, '', { raw });

			expect([reply.status, faultOf(reply), world.failures.length]).toEqual([
				strict === OK ? 200 : 500,
				escaped(strict),
				strict === OK ? 0 : 1,
			]);
		},
	);
});

function escaped(fault: string | undefined): string | undefined {
	return fault?.replace(/&/g, '&amp;');
}
