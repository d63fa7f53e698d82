import fc from 'fast-check';
import { decodeMessage } from '../../../../lib/mplus/soap/decodeMessage';
import { encodeRequest } from '../../../../lib/mplus/soap/encodeRequest';
import { encodeStruct } from '../../../../lib/mplus/soap/encodeStruct';
import { operationNames, operationSpec, type StructSpec } from '../../../../lib/mplus/soap/mplusTable';
import { MPLUS_TYPES } from '../../../../lib/mplus/soap/mplusTable.generated';
import { aRecordOf, DEEP } from './aRecordOf';
import { fromTape, least, most, tape } from './choices';
import { openTwice } from './openTwice';
import { aRequest } from './soapMessage';
import { structsOf } from './structsOf';

// Three are extended by others and stand nowhere themselves; of five filters the WSDL has the type, but no field of it.
const IN_NO_OPERATION = ['IdempotentReq', 'IdempotentResp', 'RequestActivityFilter', 'RequestArticleFilter', 'RequestEmployeeFilter', 'RequestTurnoverGroupFilter', 'RequestTurnoverGroupTypeFilter', 'WebhookReq'];

const typesInTable = MPLUS_TYPES.split('\n').map((line) => line.split(' ')[0] as string);

function typesIn(side: 'request' | 'response'): Map<string, StructSpec> {
	const found = new Map<string, StructSpec>();
	for (const name of operationNames()) {
		const struct = operationSpec(name)![side];
		// A request is an operation's own list of fields; an answer is a type, and may stand in others.
		if (side === 'response') found.set(struct.typeName, struct);
		structsOf(struct, found);
	}
	return found;
}

function expectTypeRoundTrip(struct: StructSpec, record: Record<string, unknown>): void {
	const inner = encodeStruct(struct, record, { step: '', depth: 0, insideKey: false, dropped: [] });

	expect(decodeMessage(struct, aRequest(`<ns1:x>${inner}</ns1:x>`))).toStrictEqual({ kind: 'answer', value: record });
}

describe('given any type of the table', () => {
	const inRequests = typesIn('request');
	const onlyInAnswers = [...typesIn('response').values()].filter(({ typeName }) => !inRequests.has(typeName));
	const types = [...inRequests.values(), ...onlyInAnswers].map((struct) => [struct.typeName, struct] as const);

	it('when they are counted, then 598 occur in requests, 746 only in answers and 8 nowhere', () => {
		const names = types.map(([name]) => name);

		expect([inRequests.size, onlyInAnswers.length]).toEqual([598, 746]);
		expect([...names, ...IN_NO_OPERATION].sort()).toEqual([...typesInTable].sort());
	});

	it.each(types)('%s comes back as it was sent', (_name, struct) => {
		expectTypeRoundTrip(struct, aRecordOf(struct, least));
		expectTypeRoundTrip(struct, aRecordOf(struct, most, DEEP - 1));
		expectTypeRoundTrip(struct, aRecordOf(struct, most, 0, { isOpen: openTwice() }));
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
