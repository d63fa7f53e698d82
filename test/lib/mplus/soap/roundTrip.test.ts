import fc from 'fast-check';
import { decodeMessage } from '../../../../lib/mplus/soap/decodeMessage';
import { encodeRequest } from '../../../../lib/mplus/soap/encodeRequest';
import { encodeStruct } from '../../../../lib/mplus/soap/encodeStruct';
import { operationNames, operationSpec, type StructSpec } from '../../../../lib/mplus/soap/mplusTable';
import { aRecordOf, DEEP, type Choose } from './aRecordOf';
import { aRequest } from './soapMessage';
import { structsOf } from './structsOf';

const least: Choose = () => 0;
const most: Choose = (choices) => choices - 1;

// Read in a circle: the type decides how many choices there are.
function fromTape(tape: number[]): Choose {
	let position = 0;
	return (choices) => (tape[position++ % tape.length] ?? 0) % choices;
}

const tape = fc.array(fc.nat({ max: 999 }), { minLength: 1, maxLength: 40 });

function typesInRequests(): StructSpec[] {
	const found = new Map<string, StructSpec>();
	for (const name of operationNames()) structsOf(operationSpec(name)!.request, found);
	return [...found.values()];
}

function expectTypeRoundTrip(struct: StructSpec, record: Record<string, unknown>): void {
	const inner = encodeStruct(struct, record, { step: '', depth: 0, insideKey: false, dropped: [] });

	expect(decodeMessage(struct, aRequest(`<ns1:x>${inner}</ns1:x>`))).toStrictEqual({ kind: 'answer', value: record });
}

describe('given any type that occurs in requests', () => {
	const types = typesInRequests().map((struct) => [struct.typeName, struct] as const);

	it('there are many of them', () => {
		expect(types.length).toBeGreaterThan(500);
	});

	it.each(types)('%s comes back as it was sent', (_name, struct) => {
		expectTypeRoundTrip(struct, aRecordOf(struct, least));
		expectTypeRoundTrip(struct, aRecordOf(struct, most, DEEP - 1));
		fc.assert(
			fc.property(tape, (choices) => expectTypeRoundTrip(struct, aRecordOf(struct, fromTape(choices), DEEP - 2))),
			{ numRuns: 12, seed: 20260730 },
		);
	});
});

describe('given any operation', () => {
	it.each(operationNames())('the request of %s comes back as it was sent', (operation) => {
		const { request } = operationSpec(operation)!;
		const params = aRecordOf(request, most, DEEP - 2);

		const { xml, dropped } = encodeRequest(operation, params);

		expect(dropped).toEqual([]);
		expect(decodeMessage(request, xml)).toStrictEqual({ kind: 'answer', value: params });
	});
});

describe('given any text', () => {
	const carried = (text: string) => [...text].filter((character) => /[\t\n\r\u0020-\uD7FF\uE000-\uFFFD\u{10000}-\u{10FFFF}]/u.test(character)).join('');
	const codeUnits = fc.string({ unit: fc.nat({ max: 0xffff }).map((code) => String.fromCharCode(code)) });

	it('what XML can carry comes back, and the rest is listed', () => {
		fc.assert(
			fc.property(fc.string({ unit: 'binary' }), codeUnits, (name, city) => {
				const { xml, dropped } = encodeRequest('createRelation', { relation: { name, city } });
				const response = decodeMessage(operationSpec('createRelation')!.request, xml);

				expect(response).toEqual({ kind: 'answer', value: { relation: { name: carried(name), city: carried(city) } } });
				expect(dropped.flatMap(({ characters }) => characters)).toHaveLength([...name, ...city].length - [...carried(name), ...carried(city)].length);
			}),
		);
	});

	it('no text makes the decoder throw', () => {
		const pieces = fc.constantFrom('<', '>', '/', '!', '[', ']', '&', ';', '?', '-', ' ', 'a', ':', '"', '=', 'e:Envelope', 'e:Body', 'CDATA', '\uFEFF');

		fc.assert(
			fc.property(fc.string({ unit: pieces }), (xml) => {
				expect(decodeMessage(operationSpec('getOrders')!.response, xml).kind).toBe('malformed');
			}),
			{ numRuns: 2000 },
		);
	});
});
