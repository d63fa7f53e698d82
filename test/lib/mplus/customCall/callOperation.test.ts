import { callOperation, isFailure } from '../../../../lib/mplus/customCall/callOperation';
import { requestSkeleton } from '../../../../lib/mplus/customCall/requestSkeleton';
import type { MplusClient } from '../../../../lib/mplus/MplusClient';
import { operationNames, operationSpec } from '../../../../lib/mplus/soap/mplusTable';
import { closeTills, startTill } from '../aTillScene';

afterEach(closeTills);

const call = (operation: string, body: Record<string, unknown> = {}, over: object = {}) => ({ operation, body, repeatable: false, returnFailures: false, readOnly: false, ...over });

describe('given the ends of all operations', () => {
	const resultFields = operationNames().flatMap((name) => {
		const { byName } = operationSpec(name)?.response ?? {};
		const field = byName?.get('result') ?? byName?.get('resultCode');
		return field ? [{ name, field }] : [];
	});

	it('when they are judged, then each operation can end well, and free text is never a failure', () => {
		const never = resultFields.filter(({ name, field }) => field.kind === 'enum' && [...field.literals].every((result) => isFailure(name, { [field.name]: result })));

		expect(resultFields.length).toBeGreaterThan(100);
		expect(never.map(({ name }) => name)).toEqual([]);
		expect(isFailure('getQueueBranchOrderPaymentStatus', { resultCode: 'ANYTHING' })).toBe(false);
		expect(isFailure('getBranches', {})).toBe(false);
	});

	it('when a literal speaks of a failure, then it is one', () => {
		const passed = resultFields.flatMap(({ name, field }) => (field.kind === 'enum' ? [...field.literals].filter((result) => /FAILED|NOT-FOUND|INSUFFICIENT|HAS-CHANGED|INVALID|UNKNOWN/.test(result) && !isFailure(name, { [field.name]: result })) : []));

		expect(passed).toEqual([]);
	});
});

describe('given a call', () => {
	it('when it is a write whose answer is lost, then it is sent again only where that is allowed', async () => {
		const once = await startTill({ faults: [{ on: 'setStock', nth: 1, then: 'lose-answer' }] });
		const again = await startTill({ faults: [{ on: 'setStock', nth: 1, then: 'lose-answer' }] });
		const body = { request: { branchNumber: 1, articleNumber: 14, amount: 5 } };

		await expect(callOperation(once.client, call('setStock', body))).rejects.toMatchObject({ code: 'unanswered', message: expect.stringContaining('setStock: it is not known') });
		await expect(callOperation(again.client, call('setStock', body, { repeatable: true }))).resolves.toMatchObject({ result: 'SET-STOCK-RESULT-OK' });
		expect([once.calls(), again.calls()]).toEqual([['setStock'], ['setStock', 'setStock']]);
	});

	it('when it is a read whose answer is lost, then it is sent again by itself', async () => {
		const { client, calls } = await startTill({ faults: [{ on: 'getRelation', nth: 1, then: 'lose-answer' }] });

		await expect(callOperation(client, call('getRelation', { relationNumber: 1 }))).resolves.toMatchObject({ relation: { name: 'Webshop' } });
		expect(calls()).toEqual(['getRelation', 'getRelation']);
	});

	it.each<[string, Record<string, unknown>]>([
		['updateRelation', { relation: { relationNumber: 1, name: 'X' } }],
		['getInvoices', { request: { articlePluNumbers: {}, articleBarcodes: {}, finalizeInvoices: true } }],
	])('when only reading is allowed, then %s is refused and nothing is sent', async (operation, body) => {
		const { client, calls } = await startTill();

		await expect(callOperation(client, call(operation, body, { readOnly: true }))).rejects.toMatchObject({ code: 'refused', message: expect.stringContaining('may only read') });
		expect(calls()).toEqual([]);
	});

	it('when a text loses characters, then the answer says which', async () => {
		const { client } = await startTill();

		await expect(callOperation(client, call('updateRelation', { relation: { relationNumber: 1, name: 'a\u0001b' } }))).resolves.toMatchObject({ droppedCharacters: ['relation.name'] });
	});
});

describe('given an answer with an element named error', () => {
	const sendWebhook = call('sendWebhook', { request: requestSkeleton('sendWebhook')?.body.request });

	it.each<[string, object, object | string]>([
		['a webhook error', { error: { code: 'NO_SIGNATURE', message: 'Sign it' } }, 'sendWebhook: MplusKASSA refuses: NO_SIGNATURE: Sign it'],
		['an empty one', { error: {} }, { errorInAnswer: {} }],
		['none', {}, {}],
	])('when it holds %s, then that decides whether it failed, and no item has such a key', async (_, value, expected) => {
		const client = { ...(await startTill()).client, write: async () => await Promise.resolve({ kind: 'answer', value, dropped: [] }) } as unknown as MplusClient;

		expect(await callOperation(client, sendWebhook).catch((failure: Error) => failure.message)).toEqual(expected);
		await expect(callOperation(client, { ...sendWebhook, returnFailures: true })).resolves.not.toHaveProperty('error');
	});
});
