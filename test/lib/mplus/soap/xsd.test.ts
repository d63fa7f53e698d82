import fc from 'fast-check';
import { PosError } from '../../../../lib/http/PosError';
import { toCreateOrderRequest } from '../../../../lib/mplus/orders/toMplusOrder';
import type { ScalarField } from '../../../../lib/mplus/soap/decodeScalar';
import { encodeRequest } from '../../../../lib/mplus/soap/encodeRequest';
import { encodeStruct } from '../../../../lib/mplus/soap/encodeStruct';
import { KEY_FIELDS } from '../../../../lib/mplus/soap/keyFields';
import { operationNames, operationSpec, type StructSpec } from '../../../../lib/mplus/soap/mplusTable';
import { hasWsdl } from '../../../support/xsd/mplusSchemas';
import { validateRequests, type Trouble } from '../../../support/xsd/validateRequests';
import { anOrderDraft } from '../anOrderDraft';
import { aRecordOf, type Choose, type RecordOptions } from './aRecordOf';
import { fromTape, least, most, tape } from './choices';
import { openTwice } from './openTwice';
import { sampleRequests } from './sampleRequests';
import { aRequest } from './soapMessage';
import { structsOf } from './structsOf';

type ScalarAt = NonNullable<RecordOptions['scalarAt']>;

const withWsdl = hasWsdl ? describe : describe.skip;
const SAFE = Number.MAX_SAFE_INTEGER;
const SPOILED = 'a\u0000b\u0008c\uFFFF\uD800d';
const SPOILED_BY = ['U+0000', 'U+0008', 'U+FFFF', 'U+D800'];

const aRequestOf = (operation: string, choose: Choose, scalarAt?: ScalarAt) => aRecordOf(operationSpec(operation)!.request, choose, 0, { isOpen: openTwice(), scalarAt });
const xmlOf = (operation: string, params: Record<string, unknown>): string => {
	const { xml, dropped } = encodeRequest(operation, params);
	expect(dropped).toEqual([]);
	return xml;
};
const isKey = (path: readonly string[]): boolean => path.some((name) => KEY_FIELDS.has(name));

/** Values at the edges of what a field takes, one after the other, over all requests. */
function hostileValues(): ScalarAt {
	const values: Record<string, readonly unknown[]> = {
		string: [`&<>"'`, ']]>', '😀 ñ € \u{10FFFF}', ' a\nb\tc\r\nd ', '<![CDATA[x]]>', '<!-- x -->', '&#0;&amp;&nope;', 'x'.repeat(2000), null, '\u0085\u2028\uFEFF\uFFFD'],
		long: [SAFE, -SAFE],
		int: [2_147_483_647, -2_147_483_648],
		short: [32_767, -32_768],
		unsignedByte: [255, 0],
		unsignedShort: [65_535, 0],
		unsignedInt: [4_294_967_295, 0],
		unsignedLong: [SAFE, 0],
		decimal: ['-0.000001', '123456789012345678901.5', -0.5],
		boolean: [true, false],
	};
	const taken = new Map<string, number>();
	return ({ name, kind }: ScalarField) => {
		if (name === 'decimalPlaces') return 6;
		if (name === 'quantity') return kind === 'decimal' ? '-1.234567' : -1_234_567;
		const some = values[kind];
		const turn = taken.get(kind) ?? 0;
		taken.set(kind, turn + 1);
		return some?.[turn % some.length];
	};
}

/** Paths of the texts of a request, each as often as it occurs; every type below it is given in full. */
function textPathsOf(operation: string): string[][] {
	const paths: string[][] = [];
	aRequestOf(operation, most, ({ kind }, path) => {
		if (kind === 'string') paths.push([...path]);
		return undefined;
	});
	return paths;
}

/** Every text that is no key has characters that XML cannot carry. */
function aSpoiledRequestOf(operation: string): Record<string, unknown> {
	return aRequestOf(operation, most, ({ kind }, path) => (kind === 'string' && !isKey(path) ? SPOILED : undefined));
}

/** Without the empty lists of a record: a wrapper that the WSDL requires is for the encoder to write. */
function withoutLists(struct: StructSpec, record: Record<string, unknown>): Record<string, unknown> {
	return Object.fromEntries(
		struct.fields.flatMap((field) => {
			if (field.kind !== 'struct' || record[field.name] === undefined) return field.name in record ? [[field.name, record[field.name]]] : [];
			return field.struct.isList ? [] : [[field.name, withoutLists(field.struct, record[field.name] as Record<string, unknown>)]];
		}),
	);
}

withWsdl('given the request of every operation and the types of the WSDL', () => {
	const operations = operationNames();

	it('when only what is required is given, then all 374 are valid', async () => {
		const bodies = operations.map((operation) => xmlOf(operation, aRequestOf(operation, least)));

		expect(bodies).toHaveLength(374);
		expect(await validateRequests(bodies)).toEqual([]);
	});

	it('when not even the lists are given that it requires, then all are valid', async () => {
		const bodies = operations.map((operation) => xmlOf(operation, withoutLists(operationSpec(operation)!.request, aRequestOf(operation, least))));

		expect(await validateRequests(bodies)).toEqual([]);
	});

	it('when every field of every type below it is given, and two of what is repeated, then all are valid', async () => {
		const bodies = operations.map((operation) => {
			const { request } = operationSpec(operation)!;
			const opened = new Map<StructSpec, number>();
			const body = xmlOf(operation, aRecordOf(request, most, 0, { isOpen: openTwice(opened) }));
			expect(new Set(opened.keys())).toEqual(new Set([request, ...structsOf(request).values()]));
			return body;
		});

		expect(await validateRequests(bodies)).toEqual([]);
	});

	it('when the values are at the edges of what a field takes, then all are valid', async () => {
		const scalarAt = hostileValues();
		const bodies = operations.map((operation) => xmlOf(operation, aRequestOf(operation, most, scalarAt)));

		for (const text of ['quantity>-1234567<', 'decimalPlaces>6<', '>]]&gt;<', '>😀 ñ €', 'a&#xA;b&#x9;c&#xD;&#xA;d', `>${SAFE}<`, `>-${SAFE}<`]) expect(bodies.some((body) => body.includes(text))).toBe(true);
		expect(await validateRequests(bodies)).toEqual([]);
	});

	it('when records are drawn at random, then all are valid', async () => {
		const bodies = operations.flatMap((operation, index) => fc.sample(tape, { numRuns: 12, seed: 20260730 + index }).map((choices) => xmlOf(operation, aRequestOf(operation, fromTape(choices)))));

		expect(bodies).toHaveLength(374 * 12);
		expect(await validateRequests(bodies)).toEqual([]);
	});

	it('when characters that XML cannot carry were dropped from all its texts, then all are valid', async () => {
		const bodies = operations.map((operation) => encodeRequest(operation, aSpoiledRequestOf(operation)).xml);

		expect(bodies.filter((xml) => xml.includes('>abcd<')).length).toBeGreaterThan(200);
		expect(await validateRequests(bodies)).toEqual([]);
	});
});

withWsdl('given what the package itself sends and the types of the WSDL', () => {
	it('when the requests of the dossier are encoded, then they are valid', async () => {
		expect(await validateRequests(sampleRequests.map(([operation, params]) => xmlOf(operation, params)))).toEqual([]);
	});

	it('when a line is given back and has six decimals, then the order is valid', async () => {
		const line = { articleNumber: 14, text: 'Tie & "bow" ]]> 😀\n', quantity: { units: -1_500_001, decimals: 6 }, priceCents: -1995, vatCode: 1 };
		const body = xmlOf('createOrderV3', { request: toCreateOrderRequest(anOrderDraft({ lines: [line, { ...line, quantity: { units: SAFE, decimals: 6 } }] }), SAFE, 0) });

		expect(body).toContain('<ns1:quantity>-1500001</ns1:quantity><ns1:decimalPlaces>6</ns1:decimalPlaces>');
		expect(await validateRequests([body])).toEqual([]);
	});

	it('when a text has a million characters, then it is valid', async () => {
		expect(await validateRequests([xmlOf('createRelation', { relation: { name: '& é'.repeat(333_334) } })])).toEqual([]);
	});
});

describe('given values that must not be sent', () => {
	const allTypes = new Map<string, StructSpec>();
	for (const name of operationNames()) {
		const { request } = operationSpec(name)!;
		allTypes.set(`the request of ${name}`, request);
		structsOf(request, allTypes);
	}
	const encode = (struct: StructSpec, value: unknown) => () => encodeStruct(struct, value, { step: '', depth: 0, insideKey: false, dropped: [] });

	it('when it is 2^53 in a long, then all 375 longs of all types refuse it, and take one less', () => {
		let seen = 0;
		for (const struct of allTypes.values()) {
			for (const field of struct.fields.filter(({ kind }) => kind === 'long')) {
				const withLong = (value: number) => ({ ...aRecordOf(struct, least), [field.name]: field.occurs === 'repeated' ? [value] : value });
				expect(encode(struct, withLong(SAFE))).not.toThrow();
				expect(encode(struct, withLong(-SAFE))).not.toThrow();
				expect(encode(struct, withLong(2 ** 53))).toThrow(`${field.name}${field.occurs === 'repeated' ? '[0]' : ''} needs a whole number from -${SAFE} to ${SAFE}, not 9007199254740992`);
				expect(encode(struct, withLong(-(2 ** 53)))).toThrow(PosError);
				seen++;
			}
		}

		expect(seen).toBe(375);
	});

	it('when they are characters that XML cannot carry, in any text but a key, then each place is listed', () => {
		for (const operation of operationNames()) {
			const { dropped } = encodeRequest(operation, aSpoiledRequestOf(operation));
			const places = textPathsOf(operation).filter((path) => !isKey(path));

			expect(dropped.map(({ path, characters }) => [path.replace(/\[\d+\]/g, ''), characters])).toEqual(places.map((path) => [path.join('.'), SPOILED_BY]));
		}
	});

	it('when it is a key with a character that XML cannot carry, then every operation refuses it and names the field', () => {
		let seen = 0;
		for (const operation of operationNames()) {
			for (const key of new Set(textPathsOf(operation).filter(isKey).map((path) => path.join('.')))) {
				const params = aRequestOf(operation, most, (_field, path) => (path.join('.') === key ? SPOILED : undefined));
				const name = key.slice(key.lastIndexOf('.') + 1);
				expect(() => encodeRequest(operation, params)).toThrow(new RegExp(`${name}(\\[0\\])? is a key and holds ${SPOILED_BY.join(', ').replace(/\+/g, '\\+')}`));
				seen++;
			}
		}

		expect(seen).toBeGreaterThan(300);
	});
});

withWsdl('given requests that the WSDL does not allow', () => {
	const relation = (inner: string) => aRequest(`<ns1:createRelation><ns1:relation>${inner}</ns1:relation></ns1:createRelation>`);
	const order = (inner: string) => aRequest(`<ns1:createOrderV3><ns1:request><ns1:idempotencyKey>k</ns1:idempotencyKey><ns1:order>${inner}</ns1:order></ns1:request></ns1:createOrderV3>`);
	const good = relation('<ns1:extRelationId>c-9</ns1:extRelationId><ns1:name>Jan</ns1:name>');

	const bad: Array<[what: string, body: string, problem: string]> = [
		['a field out of order', relation('<ns1:name>Jan</ns1:name><ns1:extRelationId>c-9</ns1:extRelationId>'), "extRelationId': This element is not expected"],
		['an unknown field', relation('<ns1:name>Jan</ns1:name><ns1:shoeSize>42</ns1:shoeSize>'), "shoeSize': This element is not expected"],
		['a field twice', relation('<ns1:name>Jan</ns1:name><ns1:name>Piet</ns1:name>'), "name': This element is not expected"],
		['a field of no namespace', relation('<name>Jan</name>'), "Element 'name': This element is not expected"],
		['a literal of its own', order('<ns1:orderId/><ns1:orderType>ORDER-TYPE-NONSENSE</ns1:orderType>'), "The value 'ORDER-TYPE-NONSENSE' is not an element of the set"],
		['a required field missing', order('<ns1:extOrderId>x</ns1:extOrderId>'), 'Expected is ( {urn:mplusqapi}orderId )'],
		['everything missing', aRequest('<ns1:findOrder/>'), 'Missing child element(s)'],
		['a fraction in a long', relation('<ns1:relationNumber>1.5</ns1:relationNumber>'), "'1.5' is not a valid value of the atomic type 'xs:long'"],
		['2^63 in a long', relation('<ns1:relationNumber>9223372036854775808</ns1:relationNumber>'), "is not a valid value of the atomic type 'xs:long'"],
		['an unknown operation', aRequest('<ns1:noSuchOperation/>'), "noSuchOperation': This element is not expected"],
		['an answer', aRequest('<ns1:getBranchesResponse/>'), "getBranchesResponse': This element is not expected"],
		['two operations', aRequest('<ns1:getApiVersion/><ns1:getApiVersion/>'), "getApiVersion': This element is not expected"],
		['no operation', aRequest(''), 'Missing child element(s)'],
		['another envelope', good.replace(/schemas.xmlsoap.org\/soap\/envelope\//, 'www.w3.org/2003/05/soap-envelope'), 'No matching global declaration'],
		['markup cut off', good.slice(0, -5), 'parser error'],
		['a control character', relation('<ns1:name>a\u0001</ns1:name>'), 'parser error'],
		['nothing', '', 'parser error'],
		['JSON', '{"a":1}', 'parser error'],
	];
	let troubles: Trouble[];

	beforeAll(async () => {
		troubles = await validateRequests([good, ...bad.map(([, body]) => body)]);
	});

	it('when there is nothing wrong, then nothing is told', () => {
		expect(troubles.find(({ index }) => index === 0)).toBeUndefined();
	});

	it.each(bad)('when there is %s, then it is found', (_what, body, problem) => {
		const trouble = troubles.find(({ index }) => index === 1 + bad.findIndex((row) => row[1] === body));

		expect(trouble?.problems.join('\n')).toContain(problem);
	});

	it('when bad ones stand among good ones, then exactly those are told, by place and operation', async () => {
		const bodies = Array.from({ length: 2100 }, () => good);
		bodies[3] = aRequest('<ns1:findOrder/>');
		bodies[999] = 'no XML';
		bodies[1000] = relation('<ns1:shoeSize>42</ns1:shoeSize>');
		bodies[2099] = good.slice(0, -5);

		const told = (await validateRequests(bodies)).map(({ index, operation }) => [index, operation]);

		expect(told).toEqual([[3, 'findOrder'], [999, ''], [1000, 'createRelation'], [2099, 'createRelation']]);
	});
});
