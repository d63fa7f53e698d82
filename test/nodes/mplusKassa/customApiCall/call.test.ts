import { runNode } from '../../../support/runNode';
import { callsOf, closeSoundTills, itemsOf, OLD, runBehind, runMplus, startSoundTill } from '../../../support/mplusNode';

afterAll(closeSoundTills);

const call = (operation: string, body: object | string = {}, further: object = {}) => ({
	apiOperation: { __rl: true, mode: 'name', value: operation },
	body: typeof body === 'string' ? body : JSON.stringify(body),
	...further,
});
const relations = [{ relationNumber: 10, name: 'Anna', creditLimit: 25000 }];

describe('MplusKASSA, Custom API Call', () => {
	it('given a read, when it is called, then the answer comes typed and in the raw form of the till, paired', async () => {
		const till = await startSoundTill({ relations });

		const finished = await runMplus(till, 'customApiCall', 'call', call('getRelation', { relationNumber: 10 }));

		expect(finished.output('Node')).toMatchObject([{ json: { result: 'GET-RELATION-RESULT-OK', relation: { relationNumber: 10, name: 'Anna', creditLimit: 25000 } }, pairedItem: { item: 0 } }]);
		expect(callsOf(till)).toEqual(['getRelation']);
	});

	it('given a write with a body from each item, when it is called, then each is done once', async () => {
		const till = await startSoundTill({ relations });

		const finished = await runMplus(till, 'customApiCall', 'call', call('updateRelation', '={{ $json.body }}'), { input: [{ body: { relation: { relationNumber: 10, name: 'B' } } }, { body: '{"relation": {"relationNumber": 10, "mobile": "06"}}' }] });

		expect(itemsOf(finished)).toMatchObject([{ result: 'UPDATE-RELATION-RESULT-OK' }, { result: 'UPDATE-RELATION-RESULT-OK' }]);
		expect(finished.output('Node').map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }]);
		expect(till.world.relations.get(10)).toMatchObject({ name: 'B', mobile: '06' });
	});

	it.each<[string, string, object | string, RegExp]>([
		['a field that is missing', 'setStock', { request: { branchNumber: 1 } }, /request\.articleNumber is missing.*The body of setStock looks like \{"request":\{"branchNumber":1,"articleNumber":1,"amount":1\}\}; it also takes decimalPlaces/s],
		['a field the API does not know', 'getRelation', { relationNumber: 10, colour: 'red' }, /colour is not a field MplusKASSA knows/],
		['a text for a number', 'getRelation', { relationNumber: '10' }, /relationNumber needs a whole number.*The body of getRelation looks like \{"relationNumber":1\}/s],
		['an operation that does not exist', 'getEverything', {}, /MplusKASSA has no operation "getEverything"/],
		['a body that is no JSON', 'getRelation', '{relationNumber', /Body is not valid JSON/],
		['a body that is a list', 'getRelation', '[1]', /Body must be one JSON object/],
	])('given %s, when it is called behind a sound call, then nothing is sent for it and the error shows what the body looks like', async (_, operation, body, message) => {
		const till = await startSoundTill({ relations });

		const { done, failed } = await runBehind(till, 'customApiCall', 'call', call('getRelation', { relationNumber: 10 }), call(operation, body));

		expect(done).toMatchObject([{ relation: { relationNumber: 10 } }]);
		expect(failed).toMatch(message);
		expect(till.log.map(({ label }) => label)).toEqual(['getRelation']);
	});

	it('given the till has no such record, when it is called behind one it has, then it fails; with Return Failures the answer comes', async () => {
		const till = await startSoundTill({ relations });
		const parameters = call('getRelation', { relationNumber: 11 });

		const { done, failed, code } = await runBehind(till, 'customApiCall', 'call', call('getRelation', { relationNumber: 10 }), parameters);
		const returned = await runMplus(till, 'customApiCall', 'call', { ...parameters, options: { returnFailures: true } });

		expect(done).toMatchObject([{ relation: { relationNumber: 10 } }]);
		expect([failed, code]).toEqual([expect.stringMatching(/^getRelation: MplusKASSA refuses: GET-RELATION-RESULT-NOT-FOUND.*Return Failures/s), 'refused']);
		expect(itemsOf(returned)).toMatchObject([{ result: 'GET-RELATION-RESULT-NOT-FOUND' }]);
		expect(callsOf(till)).toEqual(['getRelation', 'getRelation', 'getRelation']);
	});

	it('given the till reports a fault at a read, when it is called behind a sound one, then its words are shown', async () => {
		const till = await startSoundTill({ relations }, { faults: [{ on: 'getRelation', containing: '>11<', then: 'server-error' }] });

		const { done, failed, code } = await runBehind(till, 'customApiCall', 'call', call('getRelation', { relationNumber: 10 }), call('getRelation', { relationNumber: 11 }));

		expect(done).toMatchObject([{ relation: { relationNumber: 10 } }]);
		expect([failed, code]).toEqual([expect.stringContaining('getRelation: the till reports a fault'), 'system-error']);
		expect(callsOf(till)).toEqual(['getRelation', 'getRelation']);
	});

	it('given the till says no to the second of two items, when it goes on, then the first is done and the second fails', async () => {
		const till = await startSoundTill({ relations });

		const finished = await runMplus(
			till,
			'customApiCall',
			'call',
			call('updateRelation', '={{ $json.body }}'),
			{ input: [{ body: { relation: { relationNumber: 10, name: 'B' } } }, { body: { relation: { relationNumber: 99, name: 'C' } } }], onError: 'continueRegularOutput' },
		);

		expect(finished.output('Node')).toMatchObject([
			{ json: { result: 'UPDATE-RELATION-RESULT-OK' }, pairedItem: { item: 0 } },
			{ json: { error: 'updateRelation: MplusKASSA refuses: Relation not found', details: { code: 'refused' } }, pairedItem: { item: 1 } },
		]);
		expect([...till.world.relations.values()]).toMatchObject([{ relationNumber: 10, name: 'B' }]);
	});

	it.each([
		['refuse', /^updateRelation: MplusKASSA refuses: Relation could not be saved/, 'refused'],
		['server-error', /^updateRelation: it is not known whether the till did it/, 'unanswered'],
	] as const)('given a write ends in %s, when it is called behind another, then it says so and is not sent again', async (then, message, expected) => {
		const till = await startSoundTill({ relations: [...relations, { relationNumber: 11, name: 'Bo' }] }, { faults: [{ on: 'updateRelation', containing: '>11<', then }] });

		const { done, failed, code } = await runBehind(till, 'customApiCall', 'call', call('updateRelation', { relation: { relationNumber: 10, name: 'B' } }), call('updateRelation', { relation: { relationNumber: 11, name: 'C' } }));

		expect(done).toMatchObject([{ result: 'UPDATE-RELATION-RESULT-OK' }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect([callsOf(till), [...till.world.relations.values()].map(({ name }) => name)]).toEqual([['updateRelation', 'updateRelation'], ['B', 'Bo']]);
	});

	it('given Resend Writes, when the first answer is lost, then it is sent again', async () => {
		const till = await startSoundTill({ relations }, { faults: [{ on: 'updateRelation', nth: 1, then: 'lose-answer' }] });

		const finished = await runMplus(till, 'customApiCall', 'call', call('updateRelation', { relation: { relationNumber: 10, name: 'B' } }, { options: { resendWrites: true } }));

		expect(itemsOf(finished)).toMatchObject([{ result: 'UPDATE-RELATION-RESULT-OK' }]);
		expect(callsOf(till)).toEqual(['updateRelation', 'updateRelation']);
		expect(till.world.relations.get(10)?.name).toBe('B');
	});

	it('given an old till without the operation, when it is called behind one it has, then it says which version it needs', async () => {
		const till = await startSoundTill({ ...OLD, mode: 'till', relations });

		const { done, failed } = await runBehind(till, 'customApiCall', 'call', call('getRelation', { relationNumber: 10 }), call('findRelationV2', { request: { relation: { name: 'Anna' } } }));

		expect(done).toMatchObject([{ relation: { relationNumber: 10 } }]);
		expect(failed).toMatch(/^MplusKASSA, findRelationV2: this till does not know the operation; it needs service version 59 or later/);
		expect(callsOf(till)).toEqual(['getRelation', 'findRelationV2']);
	});
});

describe('MplusKASSA, Custom API Call as a tool of an AI agent', () => {
	const asTool = async (till: Awaited<ReturnType<typeof startSoundTill>>, parameters: object) =>
		await runNode(till, { type: 'mplusKassaTool', parameters: { resource: 'customApiCall', operation: 'call', ...parameters } });

	it('given a read, when the agent calls it, then it is answered', async () => {
		const till = await startSoundTill({ relations });

		expect(itemsOf(await asTool(till, call('getRelation', { relationNumber: 10 })))).toMatchObject([{ relation: { name: 'Anna' } }]);
		expect(callsOf(till)).toEqual(['getRelation']);
	});

	it.each<[string, object]>([
		['updateRelation', { relation: { relationNumber: 10, name: 'B' } }],
		['getInvoices', { request: { articlePluNumbers: {}, articleBarcodes: {}, finalizeInvoices: true } }],
	])('given %s, which changes the till, when the agent calls it, then it is refused and nothing is sent', async (operation, body) => {
		const till = await startSoundTill({ relations });

		const finished = await asTool(till, call(operation, body));

		expect(finished.error).toMatch(/may change the till, and an AI agent may only read.*Allow Writes as Tool/s);
		expect([finished.output('Node'), till.log]).toEqual([[], []]);
	});

	it('given writes are allowed, when the agent calls one, then it is done', async () => {
		const till = await startSoundTill({ relations });

		const finished = await asTool(till, call('updateRelation', { relation: { relationNumber: 10, name: 'B' } }, { allowWritesAsTool: true }));

		expect(itemsOf(finished)).toMatchObject([{ result: 'UPDATE-RELATION-RESULT-OK' }]);
		expect(till.world.relations.get(10)).toMatchObject({ name: 'B' });
	});
});
