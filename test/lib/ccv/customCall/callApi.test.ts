import { callApi, type CustomCall } from '../../../../lib/ccv/customCall/callApi';
import { createCcvClient } from '../../../../lib/ccv/CcvClient';
import { aClock } from '../../../support/aClock';
import { aConnection } from '../aCcvShop';

const CALL: CustomCall = { method: 'GET', path: '/status/', query: {}, repeatable: false, returnFailures: false, readOnly: false, list: { split: true, limit: Infinity } };

/** A server that gives these answers one after the other, each with HTTP 200. */
function answering(...answers: unknown[]) {
	const urls: string[] = [];
	const client = createCcvClient(aConnection({ verifyResponses: false }), {
		...aClock(),
		send: async ({ url }) => {
			urls.push(url);
			return { kind: 'answered', status: 200, headers: {}, body: JSON.stringify(answers[urls.length - 1] ?? null) };
		},
	});
	return { client, urls };
}

describe('callApi', () => {
	it.each([
		['a record with a key error', { error: 'none', status: 'OK' }, [{ status: 'OK', errorInAnswer: 'none' }]],
		['a text', 'OK', [{ value: 'OK' }]],
		['null', null, [{ value: null }]],
		['a bare list', [1], [{ value: [1] }]],
		['a list of other things than records', { items: ['nl', { error: 1 }] }, [{ value: 'nl' }, { errorInAnswer: 1 }]],
		['an empty list', { items: [], next: null }, []],
	])('given CCV answers with %s, when it is read, then items come that n8n takes for no error', async (_, answer, items) => {
		expect(await callApi(answering(answer).client, CALL)).toEqual(items);
	});

	it('given an empty page that names a next one, when all is read, then it ends there', async () => {
		const { client, urls } = answering({ start: 0, items: [], next: 'https://shop.example/api/rest/v1/orders/?start=25' });

		expect(await callApi(client, { ...CALL, path: '/orders/' })).toEqual([]);
		expect(urls).toHaveLength(1);
	});

	const around: Record<string, unknown> = {};
	around.self = around;

	it.each<[string, Record<string, unknown>, string]>([
		['NaN', { stock: NaN }, 'Body.stock is NaN, which cannot be sent as JSON'],
		['Infinity within', { orderrows: [{ count: 1 }, { count: -Infinity }] }, 'Body.orderrows[1].count is -Infinity, which cannot be sent as JSON'],
		['undefined in a list', { labels: [1, undefined] }, 'Body.labels[1] is undefined, which cannot be sent as JSON'],
		['a gap in a list', { labels: Object.assign([], { 1: 2 }) }, 'Body.labels[0] is undefined, which cannot be sent as JSON'],
		['a date that is none', { day: new Date('x') }, 'Body.day is a date that is none, which cannot be sent as JSON'],
		['a large integer', { id: 1n }, 'Body.id is a bigint, which cannot be sent as JSON'],
		['a circle', around, 'Body.self leads back to what it is in, which cannot be sent as JSON'],
	])('given %s in a body, when it is to be sent, then it is refused by its place and nothing is sent', async (_, body, message) => {
		const { client, urls } = answering({});

		await expect(callApi(client, { ...CALL, method: 'PATCH', path: '/products/1/', body })).rejects.toMatchObject({ code: 'invalid-setting', message });
		expect(urls).toEqual([]);
	});

	it('given dates, the same record twice and what is undefined in a record, when a body is sent, then it is sent', async () => {
		const twice = { id: 1 };

		expect(await callApi(answering({}).client, { ...CALL, method: 'PATCH', path: '/products/1/', body: { day: new Date(0), memo: null, note: undefined, one: twice, other: [twice] } })).toEqual([{}]);
	});

	it('given a write that answers with a list, when it is sent, then each becomes an item', async () => {
		expect(await callApi(answering([{ id: 1 }, { id: 2 }]).client, { ...CALL, method: 'PUT', path: '/orders/1/orderrows/', body: {} })).toEqual([{ id: 1 }, { id: 2 }]);
	});
});
