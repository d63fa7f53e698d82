import { callsOf, closeSoundTills, itemsOf, OLD, runMplus, startSoundTill } from '../../../support/mplusNode';

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
	});

	it('given an old till whose search takes parts, when a customer is read by e-mail, then the right one comes', async () => {
		const till = await startSoundTill({ ...OLD, relations: RELATIONS });

		const finished = await runMplus(till, 'customer', 'get', customer('email', 'anna@example.com'));

		expect(itemsOf(finished)).toMatchObject([{ relationNumber: 10 }]);
		expect(callsOf(till)).toEqual(['findRelation', 'getRelations', 'getRelations', 'getRelation']);
	});

	it('given two active customers with one address, when duplicates are checked, then it says which; without the check the first comes', async () => {
		const till = await startSoundTill({ relations: [ANNA, { relationNumber: 12, name: 'Twin', email: 'anna@example.com' }] });
		const read = async (checkDuplicates: boolean) => await runMplus(till, 'customer', 'get', { ...customer('email', 'anna@example.com'), options: { checkDuplicates } });

		expect(itemsOf(await read(false))).toMatchObject([{ relationNumber: 10 }]);
		expect((await read(true)).error).toMatch(/Relations 10 and 12 have the same e-mail address.*name the relation by its number/);
	});

	it('given the till reports a fault, when a customer is read, then its words are shown and no address is', async () => {
		const till = await startSoundTill({ relations: RELATIONS }, { faults: [{ on: 'findRelationV2', then: 'server-error' }] });

		const finished = await runMplus(till, 'customer', 'get', customer('email', 'anna@example.com'));

		expect(finished.error).toMatch(/MplusKASSA, findRelationV2: the till reports a fault: Internal server error/);
		expect(finished.error).not.toContain('anna@');
	});

	it('given no customer is named, when it runs, then it says which field to fill', async () => {
		const till = await startSoundTill();

		expect((await runMplus(till, 'customer', 'get', customer('id', '={{ $json.nothing }}'))).error).toMatch(/Customer is empty/);
		expect(callsOf(till)).toEqual([]);
	});
});
