import { PosError } from '../../../../lib/http/PosError';
import { encodeRequest } from '../../../../lib/mplus/soap/encodeRequest';
import { sampleRequests } from './sampleRequests';
import { aRequest } from './soapMessage';

function refusalOf(operation: string, params: unknown): { code: string; message: string } {
	try {
		encodeRequest(operation, params as Record<string, unknown>);
	} catch (error) {
		if (error instanceof PosError) return { code: error.code, message: error.message };
		throw error;
	}
	throw new Error('it was encoded');
}

const line = (over: object = {}) => ({ articleNumber: 14, data: { quantity: 1, price: 1995 }, ...over });
const anOrder = (over: object = {}) => ({ request: { idempotencyKey: 'k', order: { orderId: '', lineList: { line: [line()] }, ...over } } });
const aRelation = (over: object) => ({ relation: { name: 'Jan', ...over } });

describe('given the request bodies of the dossier', () => {
	it.each(sampleRequests)('%s is written byte for byte', (operation, params, body) => {
		expect(encodeRequest(operation, params)).toEqual({ xml: aRequest(body), dropped: [], newer: [] });
	});
});

describe('given a request MplusKASSA would misunderstand', () => {
	it.each([
		['an unknown key', anOrder({ lineList: { line: [line(), line(), line({ data: { prize: 1 } })] } }), 'request.order.lineList.line[2].data.prize is not a field'],
		['a known key of another type', { ...anOrder(), order: {} }, 'order is not a field'],
		['no request', {}, 'request is missing'],
		['a missing key', { request: { order: { orderId: '' } } }, 'request.idempotencyKey is missing'],
		['a fraction', anOrder({ relationNumber: 1.5 }), 'request.order.relationNumber needs a whole number'],
		['NaN', anOrder({ relationNumber: NaN }), 'relationNumber needs a whole number from -9007199254740991 to 9007199254740991, not NaN'],
		['an unsafe integer', anOrder({ relationNumber: 2 ** 53 }), 'not 9007199254740992'],
		['a number as text', anOrder({ relationNumber: '7' }), 'request.order.relationNumber needs a whole number'],
		['an int beyond 32 bits', anOrder({ entryBranchNumber: 2 ** 31 }), 'request.order.entryBranchNumber needs a whole number from -2147483648 to 2147483647'],
		['a boolean as text', { request: { ...anOrder().request, prepay: 'true' } }, 'request.prepay needs true or false, not this text'],
		['an unknown literal', anOrder({ vatMethod: 'VAT-METHOD-HALF' }), 'request.order.vatMethod needs one of VAT-METHOD-INCLUSIVE, VAT-METHOD-EXCLUSIVE'],
		['null for a number', anOrder({ relationNumber: null }), 'request.order.relationNumber needs a whole number'],
		['null for an object', anOrder({ deliveryAddress: null }), 'request.order.deliveryAddress needs an object, not null'],
		['null for a list', anOrder({ lineList: { line: null } }), 'request.order.lineList.line needs a list, not null'],
		['null in a list', anOrder({ lineList: { line: [line(), null] } }), 'request.order.lineList.line[1] needs an object, not null'],
		['a hole in a list', anOrder({ lineList: { line: [undefined] } }), 'request.order.lineList.line[0] needs an object, not undefined'],
		['a list where a wrapper belongs', anOrder({ lineList: [line()] }), 'request.order.lineList needs an object, not array'],
		['a single record where a list belongs', anOrder({ lineList: { line: line() } }), 'request.order.lineList.line needs a list, not object'],
		['a Date where a struct belongs', anOrder({ financialDate: new Date(0) }), 'request.order.financialDate needs an object, not date'],
		['a number for a text', anOrder({ reference: 1359 }), 'request.order.reference needs a text, not 1359'],
		['no object at all', null, 'the whole request needs an object, not null'],
	])('%s is refused', (_name, params, problem) => {
		const refusal = refusalOf('createOrderV3', params);

		expect(refusal).toEqual({ code: 'invalid-request', message: expect.stringContaining(problem) });
	});

	it('a record that contains itself is refused', () => {
		const member: Record<string, unknown> = line();
		member.preparationList = { line: [member] };

		expect(refusalOf('createOrderV3', anOrder({ lineList: { line: [member] } })).message).toContain('64 levels');
	});

	it.each(['GetProducts', 'nothing', '__proto__', 'constructor'])('there is no operation %s', (operation) => {
		expect(refusalOf(operation, {})).toEqual({ code: 'invalid-request', message: `MplusKASSA has no operation "${operation}"` });
	});

	it('a customer value is never in the message', () => {
		expect(refusalOf('createRelation', aRelation({ relationNumber: 'jan@example.com' })).message).not.toContain('jan@example.com');
	});
});

describe('given characters XML cannot carry', () => {
	it('when they are in a text, then they are left out and listed', () => {
		const { xml, dropped } = encodeRequest('createRelation', aRelation({ name: 'J\u0000a\u000Bn \uD800😀\uFFFF' }));

		expect(xml).toContain('<ns1:name>Jan 😀</ns1:name>');
		expect(dropped).toEqual([{ path: 'relation.name', characters: ['U+0000', 'U+000B', 'U+D800', 'U+FFFF'] }]);
	});

	it.each([
		['createRelation', aRelation({ email: 'jan\u0008@example.com' }), 'relation.email is a key and holds U+0008'],
		['findOrder', { extOrderId: 'ccv-1\uDC00' }, 'extOrderId is a key and holds U+DC00'],
		['getProducts', { request: { pluNumbers: { text: [{ text: 'A' }, { text: 'B\u001F' }] } } }, 'request.pluNumbers.text[1].text is a key and holds U+001F'],
	])('when they are in a key of %s, then it is refused', (operation, params, problem) => {
		expect(refusalOf(operation, params)).toEqual({ code: 'invalid-request', message: expect.stringContaining(problem) });
	});

	it('markup and line ends are escaped', () => {
		const { xml } = encodeRequest('createRelation', aRelation({ name: `&<>"'\r\n\t]]>` }));

		expect(xml).toContain('<ns1:name>&amp;&lt;&gt;&quot;&apos;&#xD;&#xA;&#x9;]]&gt;</ns1:name>');
	});

	it('null clears a text', () => {
		expect(encodeRequest('createRelation', aRelation({ city: null })).xml).toContain('<ns1:city></ns1:city>');
	});
});
