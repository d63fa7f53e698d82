import { fillRelations } from '../../../../sim/mplus/fillTill';
import { callsOf, closeSoundTills, itemsOf, OLD, runBehind, runMplus, startSoundTill } from '../../../support/mplusNode';

const ANNA = { relationNumber: 10, extRelationId: 'shop-7', name: 'Anna', email: 'Anna@example.com', city: 'Utrecht' };

afterAll(closeSoundTills);

const byEmail = (email: string, further: object = {}) => ({ matchBy: 'email', customerType: 'person', email, ...further });
const countOf = (till: Awaited<ReturnType<typeof startSoundTill>>, call: string) => callsOf(till).filter((label) => label === call).length;

describe('MplusKASSA, Customer: Create or Update', () => {
	it('given items of three customers, when one is new, one differs and one is the same, then each is written as needed', async () => {
		const till = await startSoundTill({ relations: [ANNA, { relationNumber: 11, name: 'Bo', email: 'bo@example.com' }] });
		const input = [
			{ email: 'new@example.com', name: 'New' },
			{ email: 'anna@example.com', name: 'Anna B' },
			{ email: 'bo@example.com', name: 'Bo' },
			{ email: 'NEW@example.com', name: 'New' },
		];

		const finished = await runMplus(till, 'customer', 'upsert', byEmail('={{ $json.email }}', { name: '={{ $json.name }}' }), { input });

		expect(finished.output('Node').map(({ json, pairedItem }) => [json.action, json.changed, json.relationNumber, pairedItem])).toEqual([
			['created', true, 3, { item: 0 }],
			['updated', true, 10, { item: 1 }],
			['unchanged', false, 11, { item: 2 }],
			['unchanged', false, 3, { item: 3 }],
		]);
		expect(till.world.relations.get(10)).toMatchObject({ name: 'Anna B', email: 'Anna@example.com', city: 'Utrecht' });
		expect([countOf(till, 'createRelation'), countOf(till, 'updateRelation')]).toEqual([1, 1]);
	});

	it.each<[string, object, number | undefined]>([
		['external ID', { matchBy: 'externalId', externalId: 'shop-7', name: 'X' }, 10],
		['number', { matchBy: 'number', relationNumber: '10', name: 'X' }, 10],
		['a number the till does not have', { matchBy: 'number', relationNumber: '77', name: 'X' }, 77],
		['a part of the external ID', { matchBy: 'externalId', externalId: 'shop', name: 'X' }, 2],
		['e-mail in JSON', { matchBy: 'email', specify: 'json', customerJson: { email: 'ANNA@example.com', name: 'X' } }, 10],
	])('given a customer, when it is matched by %s, then the right one is written', async (_, parameters, number) => {
		const till = await startSoundTill({ relations: [ANNA] });

		const finished = await runMplus(till, 'customer', 'upsert', parameters as never);

		expect(itemsOf(finished)).toMatchObject([{ relationNumber: number, name: 'X', action: number === 10 ? 'updated' : 'created' }]);
		expect([...till.world.relations.values()].filter(({ name }) => name === 'X').map(({ relationNumber }) => relationNumber)).toEqual([number]);
	});

	it('given two active customers with the address, when it runs behind another, then it names both and writes neither', async () => {
		const till = await startSoundTill({ relations: [ANNA, { relationNumber: 12, name: 'Twin', email: 'anna@EXAMPLE.com' }] });

		const { done, failed } = await runBehind(till, 'customer', 'upsert', byEmail('new@example.com', { name: 'New' }), { email: 'anna@example.com', name: 'X' });

		expect(done).toMatchObject([{ relationNumber: 3, action: 'created' }]);
		expect(failed).toMatch(/^Relations 10 and 12 have the same e-mail address/);
		expect([...till.world.relations.values()].map(({ name }) => name)).toEqual(['Anna', 'Twin', 'New']);
	});

	it('given several with the address of which one is active, when it runs, then that one is written', async () => {
		const others = [8, 9, 11].map((relationNumber) => ({ relationNumber, name: 'Old', email: 'anna@example.com', active: false }));
		const till = await startSoundTill({ relations: [...others, ANNA] });

		expect(itemsOf(await runMplus(till, 'customer', 'upsert', byEmail('anna@example.com', { name: 'X' })))).toMatchObject([{ relationNumber: 10, action: 'updated' }]);
		expect([...till.world.relations.values()].map(({ name }) => name)).toEqual(['Old', 'Old', 'Old', 'X']);
	});

	it.each<[string, object, RegExp]>([
		['is not active', { ...ANNA, active: false }, /^Relation 10 has this e-mail address, but is not active/],
		['belongs to another external ID', ANNA, /^Relation 10 has this e-mail address, but belongs to another external ID/],
	])('given the one with the address %s, when it runs behind another, then it is neither written nor made anew', async (_, relation, message) => {
		const till = await startSoundTill({ relations: [relation as typeof ANNA] });

		const { done, failed } = await runBehind(till, 'customer', 'upsert', byEmail('new@example.com', { name: 'New', externalId: 'shop-9' }), { email: 'anna@example.com', name: 'X', externalId: 'shop-8' });

		expect(done).toMatchObject([{ relationNumber: 2, action: 'created' }]);
		expect(failed).toMatch(message);
		expect([...till.world.relations.values()].map(({ name }) => name)).toEqual(['Anna', 'New']);
	});

	it('given one that is not active, when it is to be active, then it is written', async () => {
		const till = await startSoundTill({ relations: [{ ...ANNA, active: false }] });

		expect(itemsOf(await runMplus(till, 'customer', 'upsert', byEmail('anna@example.com', { additionalFields: { active: true } })))).toMatchObject([{ relationNumber: 10, active: true, changedFields: ['active'] }]);
		expect(till.world.relations.get(10)).toMatchObject({ active: true, name: 'Anna' });
	});

	it('given no key, when it runs behind another, then it says what to fill in', async () => {
		const till = await startSoundTill();

		const { done, failed, code } = await runBehind(till, 'customer', 'upsert', { matchBy: 'externalId', name: 'X', externalId: 'shop-1' }, { externalId: '' });

		expect(done).toMatchObject([{ action: 'created' }]);
		expect([failed, code]).toEqual([expect.stringMatching(/^The customer has no external ID to be matched by/), 'invalid-setting']);
		expect([till.world.relations.size, countOf(till, 'createRelation')]).toEqual([1, 1]);
	});

	it('given the answer to the creation is lost, when it runs, then the customer is there once', async () => {
		const till = await startSoundTill({}, { faults: [{ on: 'createRelation', then: 'lose-answer' }] });

		expect(itemsOf(await runMplus(till, 'customer', 'upsert', byEmail('new@example.com', { name: 'New' })))).toMatchObject([{ relationNumber: 1, action: 'created' }]);
		expect(till.world.relations.size).toBe(1);
	});

	it.each([
		['createRelation', 'server-error', 'bad@example.com', /^New relation: it is not known/, 'unanswered'],
		['createRelation', 'refuse', 'bad@example.com', /^New relation: MplusKASSA refuses: Relation could not be saved/, 'refused'],
		['updateRelation', 'server-error', 'anna@example.com', /^Relation 10: it is not known/, 'unanswered'],
		['updateRelation', 'refuse', 'anna@example.com', /^Relation 10: MplusKASSA refuses: Relation could not be saved/, 'refused'],
	] as const)('given %s ends in %s, when it runs behind another, then it says so', async (on, then, email, message, expected) => {
		const till = await startSoundTill({ relations: [ANNA] }, { faults: [{ on, containing: '>Faulty<', then }] });

		const { done, failed, code } = await runBehind(till, 'customer', 'upsert', byEmail('new@example.com', { name: 'New' }), { email, name: 'Faulty' });

		expect(done).toMatchObject([{ relationNumber: 2, action: 'created' }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect([...till.world.relations.values()].map(({ name }) => name)).toEqual(['Anna', 'New']);
	});

	it('given the till reports a fault at the search, when it runs behind another, then nothing is written for it', async () => {
		const till = await startSoundTill({ relations: [ANNA] }, { faults: [{ on: 'findRelationV2', containing: 'anna@', then: 'server-error' }] });

		const { done, failed, code } = await runBehind(till, 'customer', 'upsert', byEmail('new@example.com', { name: 'New' }), { email: 'anna@example.com', name: 'X' });

		expect(done).toMatchObject([{ relationNumber: 2, action: 'created' }]);
		expect([failed, code]).toEqual([expect.stringContaining('findRelationV2: the till reports a fault'), 'system-error']);
		expect([...till.world.relations.values()].map(({ name }) => name)).toEqual(['Anna', 'New']);
	});

	it('given an old till whose search takes parts, when it runs, then nobody with a longer address is written', async () => {
		const till = await startSoundTill({ ...OLD, relations: [{ relationNumber: 9, name: 'Longer', email: 'x.anna@example.com' }, ANNA] });

		const finished = await runMplus(till, 'customer', 'upsert', byEmail('={{ $json.email }}', { name: 'X' }), { input: [{ email: 'anna@example.com' }, { email: 'na@example.com' }] });

		expect(itemsOf(finished)).toMatchObject([{ relationNumber: 10, action: 'updated' }, { relationNumber: 3, action: 'created' }]);
		expect(till.world.relations.get(9)).toMatchObject({ name: 'Longer' });
	});

	it('given 2,500 customers and many items, when each is there, then all are read once and then only what changed', async () => {
		const till = await startSoundTill();
		fillRelations(till.world, 2_500);
		const input = Array.from({ length: 20 }, (_, index) => ({ email: `relation${2000 + index}@example.nl` }));

		const finished = await runMplus(till, 'customer', 'upsert', byEmail('={{ $json.email }}', { additionalFields: { country: 'NL' } }), { input });

		expect(itemsOf(finished).map(({ relationNumber, action }) => [relationNumber, action])).toEqual(input.map((_, index) => [2000 + index, 'unchanged']));
		expect([countOf(till, 'findRelationV2'), countOf(till, 'getRelations'), countOf(till, 'getRelation')]).toEqual([1, 4 + 19, 20]);
	});

	it('given a till that takes nothing of what is sent, when it is created or updated, then it says unchanged', async () => {
		const till = await startSoundTill({ mode: 'till', ignoresField: ['mobile'], relations: [{ relationNumber: 10, name: 'Anna', email: 'anna@example.com', mobile: '06' }] });

		const finished = await runMplus(till, 'customer', 'upsert', byEmail('anna@example.com', { additionalFields: { mobile: '0612' } }));

		expect(finished.output('Node')).toMatchObject([{ json: { relationNumber: 10, action: 'unchanged', changed: false, changedFields: [], notTaken: ['mobile'] }, pairedItem: { item: 0 } }]);
		expect(till.world.relations.get(10)?.mobile).toBe('06');
	});

	it('given a number chosen from the list, when it is created or updated, then that customer is updated', async () => {
		const till = await startSoundTill({ relations: [{ relationNumber: 10, name: 'Anna' }, { relationNumber: 11, name: 'Bert' }] });

		const finished = await runMplus(till, 'customer', 'upsert', { matchBy: 'number', relationNumber: { __rl: true, mode: 'list', value: 11 }, name: 'Bart' });

		expect(finished.output('Node')).toMatchObject([{ json: { relationNumber: 11, name: 'Bart', action: 'updated' }, pairedItem: { item: 0 } }]);
		expect([till.world.relations.get(10)?.name, till.world.relations.get(11)?.name]).toEqual(['Anna', 'Bart']);
	});
});
