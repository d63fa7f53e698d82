import { callsOf, closeSoundTills, itemsOf, OLD, runBehind, runMplus, sentTo, startSoundTill } from '../../../support/mplusNode';

afterAll(closeSoundTills);

const JAN = { customerType: 'person', name: 'Jan Jansen', email: 'jan@example.com', externalId: 'shop-9' };
const JSON_FORM = { specify: 'json', customerJson: '{"name": "Sound"}' };

describe('MplusKASSA, Customer: Create', () => {
	it('given a person, when it is created, then the till has every field and the item is what the till made of it', async () => {
		const till = await startSoundTill();
		const additionalFields = {
			...{ address: 'Dorpsstraat 1', zipcode: '1234 AB', city: ' Utrecht ', country: 'NL', telephone: '', birthDate: '1980-01-31T00:00:00', creditLimit: 250.5, active: true },
			category: { __rl: true, mode: 'id', value: '1' },
			customFields: { values: [{ fieldName: { __rl: true, mode: 'id', value: 'newsletter' }, type: 'boolean', value: 'true' }] },
		};

		const finished = await runMplus(till, 'customer', 'create', { ...JAN, additionalFields });

		expect(finished.output('Node')).toMatchObject([
			{
				json: { relationNumber: 1, externalRelationId: 'shop-9', type: 'person', name: 'Jan Jansen', birthDate: '1980-01-31', categories: [1], customFields: { newsletter: true }, action: 'created', changed: true },
				pairedItem: { item: 0 },
			},
		]);
		expect(till.world.relations.get(1)).toMatchObject({ ...{ name: 'Jan Jansen', email: 'jan@example.com', extRelationId: 'shop-9', city: 'Utrecht', creditLimit: 25050 }, birthDate: { day: 31, mon: 1, year: 1980 } });
		expect(till.world.relations.get(1)).not.toHaveProperty('telephone');
		expect(callsOf(till)).toEqual(['getCurrentSyncMarkersV2', 'createRelation', 'getRelation']);
	});

	it('given a company with contacts, when it is created, then the person is its contact and the others are kept under it', async () => {
		const till = await startSoundTill();
		const contacts = { values: [{ name: 'Piet', email: 'piet@example.com', mobile: '' }, { name: 'Els' }] };

		const finished = await runMplus(till, 'customer', 'create', { customerType: 'company', companyName: 'Jansen BV', contact: 'Jan Jansen', email: 'info@example.com', additionalFields: { contacts, vatNumber: 'NL1' } });

		expect(itemsOf(finished)).toMatchObject([{ type: 'company', name: 'Jansen BV', companyName: 'Jansen BV', contact: 'Jan Jansen', contacts: [{ name: 'Piet', email: 'piet@example.com' }, { name: 'Els' }] }]);
		expect(till.world.relations.get(1)).toMatchObject({ name: 'Jansen BV', companyName: 'Jansen BV', contactList: { relation: [{ name: 'Piet', email: 'piet@example.com' }, { name: 'Els' }] } });
	});

	it('given JSON in the form of an item, when it is created with two items, then each is a relation of its own', async () => {
		const till = await startSoundTill();

		const finished = await runMplus(till, 'customer', 'create', { specify: 'json', customerJson: '={{ $json.customer }}' }, { input: [{ customer: { name: 'A', birthDate: '1980-01-31' } }, { customer: '{"name": "B", "creditLimit": 19.95}' }] });

		expect(finished.output('Node').map(({ json, pairedItem }) => [json.name, pairedItem])).toEqual([
			['A', { item: 0 }],
			['B', { item: 1 }],
		]);
		expect([...till.world.relations.values()]).toMatchObject([{ birthDate: { day: 31, mon: 1, year: 1980 } }, { creditLimit: 1995 }]);
		expect(callsOf(till).filter((call) => call === 'getCurrentSyncMarkersV2')).toHaveLength(1);
	});

	it('given a text with a character that XML cannot carry, when it is created, then the item says what was dropped', async () => {
		const till = await startSoundTill();

		expect(itemsOf(await runMplus(till, 'customer', 'create', { ...JAN, name: '={{ "Ja\\u0001n" }}' }))).toMatchObject([{ name: 'Jan', droppedCharacters: ['relation.name'] }]);
		expect(till.world.relations.get(1)).toMatchObject({ name: 'Jan' });
	});

	it.each(['lose-answer', 'server-error-after', 'cut'] as const)('given the answer is lost (%s), when it was created all the same, then it is found and not created again', async (then) => {
		const till = await startSoundTill({ relations: [{ relationNumber: 5, name: 'Earlier', email: 'jan@example.com' }] }, { faults: [{ on: 'createRelation', then }] });

		const finished = await runMplus(till, 'customer', 'create', { ...JAN, externalId: '' });

		expect(itemsOf(finished)).toMatchObject([{ relationNumber: 2, name: 'Jan Jansen', action: 'created' }]);
		expect(till.world.relations.size).toBe(2);
		expect(callsOf(till).filter((call) => call === 'createRelation')).toHaveLength(1);
	});

	it('given the till fails before it did anything, when it is created behind another, then it says that it is not known', async () => {
		const till = await startSoundTill({}, { faults: [{ on: 'createRelation', containing: '>Faulty<', then: 'server-error' }] });

		const { done, failed, code } = await runBehind(till, 'customer', 'create', JAN, { name: 'Faulty' });

		expect(done).toMatchObject([{ relationNumber: 1, name: 'Jan Jansen', action: 'created' }]);
		expect([failed, code]).toEqual([expect.stringMatching(/not known whether the till made it.*Create or Update/s), 'unanswered']);
		expect([...till.world.relations.values()].map(({ name }) => name)).toEqual(['Jan Jansen']);
	});

	it.each<[string, object, object, RegExp]>([
		['a number that is taken', JSON_FORM, { customerJson: '{"relationNumber": 5, "name": "X"}' }, /New relation: MplusKASSA refuses: Relation number 5 is already taken/],
		['a code with a space', { ...JAN, additionalFields: { relationCode: 'AB1' } }, { additionalFields: { relationCode: 'a b' } }, /relationCode takes at most 128/],
		['a field the till does not know', JSON_FORM, { customerJson: '{"nickname": "X"}' }, /relation\.nickname is not a field MplusKASSA knows/],
		['nothing', { customerType: 'person', name: 'Sound' }, { name: '' }, /nothing to write/],
	])('given %s, when it is created behind another, then it is refused and the till has only that other', async (_, parameters, failing, message) => {
		const till = await startSoundTill({ relations: [{ relationNumber: 5, name: 'Five' }] });

		const { done, failed } = await runBehind(till, 'customer', 'create', parameters, failing);

		expect(done).toMatchObject([{ relationNumber: 2, action: 'created' }]);
		expect(failed).toMatch(message);
		expect([...till.world.relations.keys()].sort()).toEqual([2, 5]);
	});

	it('given the till says no, when it is created behind another, then the error holds its words', async () => {
		const till = await startSoundTill({}, { faults: [{ on: 'createRelation', containing: '>Faulty<', then: 'refuse' }] });

		const { done, failed, code } = await runBehind(till, 'customer', 'create', JAN, { name: 'Faulty' });

		expect(done).toMatchObject([{ relationNumber: 1, action: 'created' }]);
		expect([failed, code]).toEqual([expect.stringMatching(/^New relation: MplusKASSA refuses: Relation could not be saved/), 'refused']);
		expect([...till.world.relations.values()].map(({ name }) => name)).toEqual(['Jan Jansen']);
	});

	it('given the till cannot be read afterwards, when it is created, then the number is not lost', async () => {
		const till = await startSoundTill({}, { faults: [{ on: 'getRelation', then: 'server-error' }] });

		expect(itemsOf(await runMplus(till, 'customer', 'create', JAN))).toMatchObject([{ relationNumber: 1, name: 'Jan Jansen', readBack: false }]);
		expect([...till.world.relations.keys()]).toEqual([1]);
	});

	it('given a till that ignores a field, when it is created, then the item names the field', async () => {
		const till = await startSoundTill({ mode: 'till', ignoresField: ['mobile'] });

		expect(itemsOf(await runMplus(till, 'customer', 'create', { ...JAN, additionalFields: { mobile: '06' } }))).toMatchObject([{ name: 'Jan Jansen', notTaken: ['mobile'] }]);
		expect(sentTo(till, 'createRelation')).toEqual([expect.stringContaining('<ns1:mobile>06<')]);
		expect(till.world.relations.get(1)?.mobile).not.toBe('06');
	});

	it('given an old till, when it is created, then it is as on a new one', async () => {
		const till = await startSoundTill(OLD);

		expect(itemsOf(await runMplus(till, 'customer', 'create', JAN))).toMatchObject([{ relationNumber: 1, action: 'created' }]);
		expect(callsOf(till)).toEqual(['getCurrentSyncMarkers', 'createRelation', 'getRelation']);
	});
});
