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

	it('given a write that answers with a list, when it is sent, then each becomes an item', async () => {
		expect(await callApi(answering([{ id: 1 }, { id: 2 }]).client, { ...CALL, method: 'PUT', path: '/orders/1/orderrows/', body: {} })).toEqual([{ id: 1 }, { id: 2 }]);
	});
});
