import { callsOf, closeSoundTills, itemsOf, OLD, runBehind, runMplus, startSoundTill } from '../../../support/mplusNode';

const ANNA = {
	...{ relationNumber: 10, extRelationId: 'shop-7', name: 'Anna de Wit', email: 'Anna@Example.com', city: 'Utrecht', cardNumber: '2620', points: 12 },
	...{ birthDate: { day: 31, mon: 1, year: 1980 }, creditLimit: 25000 },
};
const RELATIONS = [{ relationNumber: 9, name: 'Longer', email: 'x.anna@example.com', extRelationId: 'shop-77' }, ANNA];

afterAll(closeSoundTills);

const customer = (mode: string, value: string) => ({ customer: { __rl: true, mode, value } });

describe('MplusKASSA, Customer: Get', () => {
	it.each([
		['its number', 'id', '10', 'getRelation'],
		['its external ID', 'externalId', 'shop-7', 'findRelationV2'],
		['its e-mail in other capitals', 'email', 'anna@example.COM', 'findRelationV2'],
		['its card number', 'cardNumber', '2620', 'findRelationV2'],
	])('given a customer among similar ones, when it is read by %s, then it comes simplified and paired', async (_, mode, value, call) => {
		const till = await startSoundTill({ relations: RELATIONS });

		const finished = await runMplus(till, 'customer', 'get', customer(mode, value));

		expect(finished.output('Node')).toMatchObject([
			{
				json: { relationNumber: 10, externalRelationId: 'shop-7', active: true, type: 'person', name: 'Anna de Wit', email: 'Anna@Example.com', birthDate: '1980-01-31', cardNumbers: ['2620'], points: 12 },
				pairedItem: { item: 0 },
			},
		]);
		expect(callsOf(till)).toEqual([call]);
	});

	it('given Simplify is off, when it is read, then it comes in the fields of the till, in major units', async () => {
		const till = await startSoundTill({ relations: RELATIONS });

		const finished = await runMplus(till, 'customer', 'get', { ...customer('id', '10'), simplify: false });

		expect(itemsOf(finished)).toMatchObject([{ relationNumber: 10, extRelationId: 'shop-7', creditLimit: 250, birthDate: '1980-01-31' }]);
		expect(callsOf(till)).toEqual(['getRelation']);
	});

	it.each([
		['id', '11', 'MplusKASSA has no relation with number 11'],
		['externalId', 'shop', 'MplusKASSA has no relation with external ID shop'],
		['email', 'anna@example', 'MplusKASSA has no relation with this e-mail address'],
		['cardNumber', '262', 'MplusKASSA has no relation with card number 262'],
	])('given two items, when the second names none by its %s, then that item fails and the first comes', async (mode, value, message) => {
		const till = await startSoundTill({ relations: RELATIONS });
		const both = { first: { mode: 'id', value: '10' }, second: { mode, value } };

		const finished = await runMplus(
			till,
			'customer',
			'get',
			{ customer: '={{ $json.key }}' },
			{ input: [{ key: both.first }, { key: both.second }], onError: 'continueRegularOutput' },
		);

		expect(finished.output('Node')).toMatchObject([
			{ json: { relationNumber: 10 }, pairedItem: { item: 0 } },
			{ json: { error: message, details: { code: 'not-found' } }, pairedItem: { item: 1 } },
		]);
		expect(callsOf(till).slice(0, 2)).toEqual(['getRelation', mode === 'id' ? 'getRelation' : 'findRelationV2']);
		expect(till.log.at(-1)?.committed).toBe(false);
	});

	it('given an old till whose search takes parts, when a customer is read by e-mail, then the right one comes', async () => {
		const till = await startSoundTill({ ...OLD, relations: RELATIONS });

		const finished = await runMplus(till, 'customer', 'get', customer('email', 'anna@example.com'));

		expect(itemsOf(finished)).toMatchObject([{ relationNumber: 10 }]);
		expect(callsOf(till)).toEqual(['findRelation', 'getRelations', 'getRelations', 'getRelation']);
	});

	it('given two active customers with one address, when duplicates are checked, then it says which; without the check the first comes', async () => {
		const till = await startSoundTill({ relations: [ANNA, { relationNumber: 12, name: 'Twin', email: 'anna@example.com' }] });

		const { done, failed } = await runBehind(till, 'customer', 'get', { ...customer('email', 'anna@example.com'), options: { checkDuplicates: false } }, { options: { checkDuplicates: true } });

		expect(done).toMatchObject([{ relationNumber: 10 }]);
		expect(failed).toMatch(/^Relations 10 and 12 have the same e-mail address.*name the relation by its number/);
		expect([callsOf(till)[0], callsOf(till).includes('getRelations')]).toEqual(['findRelationV2', true]);
	});

	it.each([
		['email', 'anna@example.com', 'x.anna@example.com', 'findRelationV2'],
		['id', '10', '9', 'getRelation'],
	])('given the till reports a fault, when a customer is read by %s behind another, then its words are shown and no address is', async (mode, first, second, call) => {
		const till = await startSoundTill({ relations: RELATIONS }, { faults: [{ on: call, containing: `>${second}<`, then: 'server-error' }] });

		const { done, failed, code } = await runBehind(till, 'customer', 'get', customer(mode, first), customer(mode, second));

		expect(done).toMatchObject([{ relationNumber: 10 }]);
		expect([failed, code]).toEqual([expect.stringContaining(`MplusKASSA, ${call}: the till reports a fault: Internal server error`), 'system-error']);
		expect(failed).not.toContain('anna@');
		expect(callsOf(till)).toEqual([call, call]);
	});

	it('given no customer is named, when it runs behind another, then it says which field to fill', async () => {
		const till = await startSoundTill({ relations: RELATIONS });

		const { done, failed, code } = await runBehind(till, 'customer', 'get', customer('id', '10'), customer('id', ''));

		expect(done).toMatchObject([{ relationNumber: 10 }]);
		expect([failed, code]).toEqual([expect.stringMatching(/^Customer is empty/), 'invalid-setting']);
		expect(callsOf(till)).toEqual(['getRelation']);
	});
});
