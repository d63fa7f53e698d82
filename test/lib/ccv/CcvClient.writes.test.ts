import { changeRecord } from '../../../lib/ccv/writes/changeRecord';
import { createRecord } from '../../../lib/ccv/writes/createRecord';
import { removeRecord } from '../../../lib/ccv/writes/removeRecord';
import { sequenceShop } from './sequenceShop';

const LOST = { kind: 'lost', cause: 'the connection broke' } as const;
const REFUSED = { status: 500, body: { status: 500, code: '500.60', developermessage: 'Product limit exceeded' } };
const UNKNOWN = { status: 500, body: { status: 500, code: '500.24', developermessage: 'File not found' } };
const SAME = { status: 500, body: { status: 500, code: '500.50', developermessage: 'Same value' } };
const TROUBLE = { status: 500, body: 'Internal Server Error' };
const BUSY = { status: 429, body: { status: 429, code: '429.10' }, headers: { 'retry-after': '1' } };
const brand = (shop: ReturnType<typeof sequenceShop>, found?: object) =>
	createRecord(shop.client, { what: 'Brand Café', path: '/brands/', body: { name: 'Café' }, find: async () => (found ? { ...found } : undefined) });

describe('a new record', () => {
	it('is what CCV answers', async () => {
		const shop = sequenceShop([{ status: 201, body: { id: 7, name: 'Café' } }]);

		expect(await brand(shop)).toEqual({ id: 7, name: 'Café' });
		expect(shop.sent).toEqual([{ method: 'POST', path: '/api/rest/v1/brands/', data: '{"name":"Café"}' }]);
	});

	it('given an empty answer, when it is done, then it is looked up', async () => {
		expect(await brand(sequenceShop([{ status: 201 }]), { id: 7 })).toEqual({ id: 7 });
		expect(await brand(sequenceShop([{ status: 204 }]))).toBeUndefined();
	});

	it.each([['a lost answer', LOST], ['a failure without a code', TROUBLE], ['a cut answer', { status: 201, body: '{"id":' }], ['a wrong hash', { status: 201, body: { id: 7 }, hash: 'no' }]])(
		'given %s, when it is found, then it is not made again',
		async (_, answer) => {
			const shop = sequenceShop([answer]);

			expect(await brand(shop, { id: 7 })).toEqual({ id: 7 });
			expect(shop.sent).toHaveLength(1);
		},
	);

	it('given a lost answer, when it is not found, then nobody knows, and it is not made again', async () => {
		const shop = sequenceShop([LOST]);

		await expect(brand(shop)).rejects.toMatchObject({ code: 'unanswered', mayBeDone: true });
		expect(shop.sent).toHaveLength(1);
	});

	it('given a 429, when it may go on, then it is made once more, for nothing was done', async () => {
		const shop = sequenceShop([BUSY, { status: 201, body: { id: 7 } }]);

		expect(await brand(shop)).toEqual({ id: 7 });
		expect(shop.clock.slept).toContain(1_000);
	});

	it('given the same value, which CCV says of changes, then it is no success of a new record', async () => {
		await expect(brand(sequenceShop([SAME]))).rejects.toMatchObject({ code: 'refused' });
	});

	it('given a refusal by the limit of the subscription, then it is a refusal with CCV\'s words', async () => {
		await expect(brand(sequenceShop([REFUSED]), { id: 7 })).rejects.toMatchObject({ code: 'refused', systemCode: '500.60', message: expect.stringContaining('Product limit exceeded') });
	});
});

describe('a change', () => {
	const change = (shop: ReturnType<typeof sequenceShop>, once = false) => changeRecord(shop.client, 'Product 5', 'PATCH', '/products/5/', { stock: 4 }, { once });

	it('given a lost answer, when it sets values, then it is sent again', async () => {
		const shop = sequenceShop([LOST, { status: 204 }]);

		await change(shop);

		expect(shop.sent.map(({ data }) => data)).toEqual(['{"stock":4}', '{"stock":4}']);
	});

	it('given a lost answer, when it must happen once, then it is not sent again', async () => {
		const shop = sequenceShop([LOST]);

		await expect(change(shop, true)).rejects.toMatchObject({ code: 'unanswered', mayBeDone: true });
		expect(shop.sent).toHaveLength(1);
	});

	it('given the same value as before, which CCV calls a failure, then it is done', async () => {
		await expect(change(sequenceShop([SAME]))).resolves.toBeUndefined();
	});

	it('given the same value in one of several fields, then nobody knows about the others', async () => {
		const shop = sequenceShop([SAME]);

		await expect(changeRecord(shop.client, 'Product 5', 'PATCH', '/products/5/', { stock: 4, name: 'Tie' })).rejects.toMatchObject({ code: 'unanswered', systemCode: '500.50' });
	});

	it('given an unknown id, then it is not found', async () => {
		await expect(change(sequenceShop([UNKNOWN]))).rejects.toMatchObject({ code: 'not-found' });
	});

	it('given failures without end, when it sets values, then the error says that it may be run again', async () => {
		await expect(change(sequenceShop([LOST, LOST, LOST, LOST]))).rejects.toMatchObject({ code: 'unanswered', mayBeDone: false, hint: expect.stringContaining('again') });
	});
});

describe('a deletion', () => {
	const remove = (shop: ReturnType<typeof sequenceShop>) => removeRecord(shop.client, 'Brand 7', '/brands/7/');

	it('given a lost answer, when the next one says that there is nothing, then it is done', async () => {
		await expect(remove(sequenceShop([LOST, UNKNOWN]))).resolves.toBeUndefined();
	});

	it('given a refusal for the rate, when the next one says that there is nothing, then it is not found: the first did not do it', async () => {
		await expect(remove(sequenceShop([BUSY, UNKNOWN]))).rejects.toMatchObject({ code: 'not-found' });
	});

	it('given nothing to delete from the start, then it is not found', async () => {
		await expect(remove(sequenceShop([UNKNOWN]))).rejects.toMatchObject({ code: 'not-found' });
	});

	it('carries no body', async () => {
		const shop = sequenceShop([{ status: 204 }]);

		await remove(shop);

		expect(shop.sent).toEqual([{ method: 'DELETE', path: '/api/rest/v1/brands/7/', data: undefined }]);
	});
});
