import { readWebhook, type WebhookReading } from '../../../../lib/mplus/webhooks/readWebhook';
import { TILL_EVENTS } from '../../../../lib/mplus/webhooks/tillEvents';
import { aBareReport, aPost, aReport, aSale, SECRET, signatureOf, SUBSCRIPTION } from './aWebhook';

const read = (...post: Parameters<typeof aPost>): WebhookReading => readWebhook(aPost(...post), SUBSCRIPTION);
const codeOf = (reading: WebhookReading): string => (reading.kind === 'rejected' ? reading.code : reading.kind);

describe('given a post that a till signed', () => {
	it.each(TILL_EVENTS)('when it reports %s, then it is accepted', (event) => {
		expect(read(event, aReport(event))).toMatchObject({ kind: 'accepted', event, payload: aReport(event) });
	});

	it('when the JSON is written in another way than we would, then the bytes as they came are what counts', () => {
		const text = '{ "event":{"eventCounter":1},\r\n\t"sender" : {"branchNumber":1, "workplaceNumber":1.0}, "note":"Cr\\u00e8me ☕ 𝄞", "price": 2.50 }';

		expect(read('startSession', text)).toMatchObject({ kind: 'accepted', payload: { note: 'Crème ☕ 𝄞', price: 2.5 } });
		expect(codeOf(read('startSession', text, { 'x-mplus-signature': signatureOf(JSON.stringify(JSON.parse(text))) }))).toBe('INVALID_SIGNATURE');
	});

	it('when it starts with a byte order mark, then it is read all the same', () => {
		expect(codeOf(read('completeSession', `\uFEFF${JSON.stringify(aSale())}`))).toBe('accepted');
	});

	it.each(['application/json; charset=utf-8', 'Application/JSON', 'application/json;charset=UTF-8'])('when the content type is %s, then it is accepted', (type) => {
		expect(codeOf(read('completeSession', aSale(), { 'content-type': type }))).toBe('accepted');
	});

	it('when a station of a payment quotes an earlier one, then it is accepted', () => {
		expect(codeOf(read('pollExternalPayment', aBareReport({ more: { startExternalPayment: { amount: 2.5 } } })))).toBe('accepted');
	});

	it.each(['', ' ', false, 0, {}, [], null])('when its error is %j, then it is a report like any other', (error) => {
		expect(codeOf(read('completeSession', aSale({ more: { error } })))).toBe('accepted');
	});

	it('when it has keys that could change what an object inherits, then they are gone, wherever they stand', () => {
		const text = JSON.stringify(aSale()).replace('{"payments"', '{"__proto__":{"isAdmin":true},"constructor":{"prototype":{"isAdmin":true}},"payments"').replace('{', '{"__proto__":{"isAdmin":true},');

		expect(read('completeSession', text)).toEqual({ kind: 'accepted', event: 'completeSession', payload: aSale(), identity: expect.any(String) });
		expect(Object.keys((read('completeSession', text) as { payload: object }).payload)).not.toContain('__proto__');
	});

	it('when what is optional is missing or null, then no sale is turned away for it', () => {
		expect(codeOf(read('completeSession', { event: {}, sender: { branchNumber: 1, workplaceNumber: 2 } }))).toBe('accepted');
		expect(codeOf(read('completeSession', aSale({ sender: { instanceId: null, employeeNumber: null } })))).toBe('accepted');
	});
});

describe('given a post that must not start anything', () => {
	const sale = aSale();
	it.each<[string, Parameters<typeof aPost>, string]>([
		['no content type', ['completeSession', sale, { 'content-type': undefined }], 'NO_CONTENT_TYPE'],
		['another content type', ['completeSession', sale, { 'content-type': 'text/xml' }], 'INVALID_CONTENT_TYPE'],
		['a content type that only begins like it', ['completeSession', sale, { 'content-type': 'application/jsonp' }], 'INVALID_CONTENT_TYPE'],
		['no subscription', ['completeSession', sale, { 'x-mplus-subscription-id': undefined }], 'NO_SUBSCRIPTION_ID'],
		['another subscription', ['completeSession', sale, { 'x-mplus-subscription-id': 'shop-2' }], 'INVALID_SUBSCRIPTION_ID'],
		['no signature', ['completeSession', sale, { 'x-mplus-signature': undefined }], 'NO_SIGNATURE'],
		['a forged signature', ['completeSession', sale, { 'x-mplus-signature': signatureOf(JSON.stringify(sale), 'b3RoZXI=') }], 'INVALID_SIGNATURE'],
		['the signature of another body', ['completeSession', sale, { 'x-mplus-signature': signatureOf('{}') }], 'INVALID_SIGNATURE'],
		['broken JSON', ['completeSession', '{"event":'], 'INVALID_JSON'],
		['no body', ['completeSession', ''], 'INVALID_JSON'],
		['bytes that are no text', ['completeSession', Uint8Array.from([0x7b, 0xff, 0x7d])], 'INVALID_JSON'],
		['no event in the address', [undefined, sale], 'INVALID_DATA'],
		['an unknown event', ['sellEverything', sale], 'INVALID_DATA'],
		['an event named like something every object has', ['constructor', sale], 'INVALID_DATA'],
		['a list', ['completeSession', [sale]], 'INVALID_DATA'],
		['null', ['completeSession', 'null'], 'INVALID_DATA'],
		['no event object', ['completeSession', { sender: sale.sender }], 'NO_EVENT_DETAILS'],
		['no sender', ['completeSession', { event: sale.event }], 'INVALID_DATA'],
		['a text as counter', ['completeSession', aSale({ event: { eventCounter: '7' } })], 'INVALID_DATA'],
		['a text as branch', ['completeSession', aSale({ sender: { branchNumber: '1' } })], 'INVALID_DATA'],
		['a scan without its object', ['scanCode', sale], 'NO_EVENT_DETAILS'],
		['a scan without code', ['scanCode', aSale({ more: { scanCode: {} } })], 'NO_SCANNED_CODE'],
		['the details of another event', ['creditSession', sale], 'NO_EVENT_DETAILS'],
		['the details of another event beside an error', ['creditSession', { error: { code: 'X' }, original: sale }], 'NO_EVENT_DETAILS'],
		['an error without original', ['completeSession', { error: { code: 'X' } }], 'INVALID_DATA'],
	])('when it has %s, then it is rejected', (_what, post, code) => {
		expect(codeOf(read(...post))).toBe(code);
	});

	it('when several things are wrong, then the first in order is told: type, subscription, signature, JSON, event, details', () => {
		const headers = { 'content-type': 'x', 'x-mplus-subscription-id': 'x', 'x-mplus-signature': 'x' };
		const right = { 'content-type': 'application/json', 'x-mplus-subscription-id': 'shop-1', 'x-mplus-signature': undefined };

		expect(codeOf(read('x', '{', headers))).toBe('INVALID_CONTENT_TYPE');
		expect(codeOf(read('x', '{', { ...headers, 'content-type': right['content-type'] }))).toBe('INVALID_SUBSCRIPTION_ID');
		expect(codeOf(read('x', '{', { ...right, 'x-mplus-signature': 'x' }))).toBe('INVALID_SIGNATURE');
		expect(codeOf(read('x', '{'))).toBe('INVALID_JSON');
		expect(codeOf(read('x', '{}'))).toBe('INVALID_DATA');
		expect(codeOf(read('scanCode', '{}'))).toBe('NO_EVENT_DETAILS');
	});

	it('when it is rejected, then the answer quotes neither the post nor the secret', () => {
		const posts = [aPost('<b>mine</b>', sale), aPost('completeSession', '<b>mine</b>'), aPost('completeSession', sale, { 'x-mplus-subscription-id': '<b>mine</b>' })];
		const words = JSON.stringify(posts.map((post) => readWebhook(post, SUBSCRIPTION)));

		expect(words).not.toContain('mine');
		expect(words).not.toContain(SECRET);
	});
});

describe('given an answer of ours that the till could not use', () => {
	const error = { code: 'INVALID_LINE_ID', message: 'There is no such line' };
	const sale = read('completeSession', aSale());

	it.each([
		['under original', { error, original: aSale() }],
		['under original, with an event of its own around', { ...aSale({ event: { eventCounter: 8 } }), error, original: aSale() }],
		['beside it', { error, ...aSale() }],
	])('when the till posts the error with the event %s, then it is recognised as that event again', (_where, body) => {
		expect(read('completeSession', body)).toMatchObject({ kind: 'repeated', event: 'completeSession', payload: { error }, original: aSale() });
		expect(read('completeSession', body)).toHaveProperty('identity', (sale as { identity: string }).identity);
	});
});
