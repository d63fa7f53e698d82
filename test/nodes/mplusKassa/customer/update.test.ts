import { callsOf, closeSoundTills, itemsOf, OLD, runMplus, startSoundTill } from '../../../support/mplusNode';

const ANNA = {
	...{ relationNumber: 10, extRelationId: 'shop-7', name: 'Anna', email: 'anna@example.com', mobile: '06', city: 'Utrecht' },
	customFieldList: { customField: [{ fieldName: 'newsletter', dataType: 'DATA-TYPE-BOOL', boolValue: true }] },
	contactList: { relation: [{ relationNumber: 11, name: 'Piet', telephone: '030' }] },
};

afterAll(closeSoundTills);

const id = (value: string) => ({ customer: { __rl: true, mode: 'id', value } });
const sent = (till: Awaited<ReturnType<typeof startSoundTill>>) => till.log.filter(({ label }) => label === 'updateRelation').map(({ body }) => body);

describe('MplusKASSA, Customer: Update', () => {
	it('given a customer, when some fields are updated and one is cleared, then only those are sent and the rest stays', async () => {
		const till = await startSoundTill({ relations: [ANNA] });

		const finished = await runMplus(till, 'customer', 'update', { ...id('10'), updateFields: { city: 'Zwolle', name: 'Anna', telephone: '' }, clearFields: ['mobile'] });

		expect(finished.output('Node')).toMatchObject([{ json: { relationNumber: 10, city: 'Zwolle', action: 'updated', changed: true, changedFields: ['city', 'mobile'] }, pairedItem: { item: 0 } }]);
		expect(finished.output('Node')[0]?.json).not.toHaveProperty('notTaken');
		expect(till.world.relations.get(10)).toMatchObject({ city: 'Zwolle', mobile: '', name: 'Anna', email: 'anna@example.com' });
		expect(sent(till)[0]).toMatch(/<ns1:relation><ns1:relationNumber>10<\/ns1:relationNumber><ns1:city>Zwolle<\/ns1:city><ns1:mobile><\/ns1:mobile><\/ns1:relation>/);
	});

	it('given it has all that already, when it is updated, then nothing is written', async () => {
		const till = await startSoundTill({ relations: [ANNA] });

		const finished = await runMplus(till, 'customer', 'update', { ...id('10'), specify: 'json', customerJson: { city: 'Utrecht', telephone: null, customFieldList: { customField: [{ fieldName: 'newsletter', boolValue: true }] } } });

		expect(itemsOf(finished)).toMatchObject([{ relationNumber: 10, action: 'unchanged', changed: false, changedFields: [] }]);
		expect(callsOf(till)).toEqual(['getRelation']);
	});

	it('given lists, when one entry is updated, then the others stay', async () => {
		const till = await startSoundTill({ relations: [ANNA] });
		const updateFields = {
			customFields: { values: [{ fieldName: { __rl: true, mode: 'id', value: 'note' }, type: 'text', value: 'VIP' }] },
			contacts: { values: [{ name: 'Piet', mobile: '0612' }, { name: 'Els' }] },
		};

		const finished = await runMplus(till, 'customer', 'update', { ...id('10'), updateFields });

		expect(itemsOf(finished)).toMatchObject([{ customFields: { newsletter: true, note: 'VIP' }, contacts: [{ relationNumber: 11, name: 'Piet', telephone: '030', mobile: '0612' }, { name: 'Els' }] }]);
		expect(till.world.relations.get(10)?.contactList).toMatchObject({ relation: [{ relationNumber: 11, telephone: '030', mobile: '0612' }, { name: 'Els' }] });
	});

	it('given an expression that gives null, when it is updated, then the field is cleared', async () => {
		const till = await startSoundTill({ relations: [ANNA] });

		await runMplus(till, 'customer', 'update', { ...id('10'), updateFields: { mobile: '={{ null }}', city: '={{ undefined }}' } });

		expect(till.world.relations.get(10)).toMatchObject({ mobile: '', city: 'Utrecht' });
	});

	it('given two items, when the second names none, then it fails and the first is written', async () => {
		const till = await startSoundTill({ relations: [ANNA] });

		const finished = await runMplus(till, 'customer', 'update', { ...id('={{ $json.number }}'), updateFields: { city: 'Zwolle' } }, { input: [{ number: 10 }, { number: 99 }], onError: 'continueRegularOutput' });

		expect(finished.output('Node')).toMatchObject([
			{ json: { changed: true }, pairedItem: { item: 0 } },
			{ json: { error: 'MplusKASSA has no relation with number 99', details: { code: 'not-found' } }, pairedItem: { item: 1 } },
		]);
	});

	it.each(['lose-answer', 'server-error-after'] as const)('given the answers are lost (%s), when it was written all the same, then that is seen', async (then) => {
		const till = await startSoundTill({ relations: [ANNA] }, { faults: [{ on: 'updateRelation', then }] });

		expect(itemsOf(await runMplus(till, 'customer', 'update', { ...id('10'), updateFields: { city: 'Zwolle' } }))).toMatchObject([{ city: 'Zwolle', action: 'updated' }]);
	});

	it('given the till reports a fault, when it is updated, then it says that it is not known', async () => {
		const till = await startSoundTill({ relations: [ANNA] }, { faults: [{ on: 'updateRelation', then: 'server-error' }] });

		expect((await runMplus(till, 'customer', 'update', { ...id('10'), updateFields: { city: 'Zwolle' } })).error).toMatch(/Relation 10: it is not known whether the till wrote it.*Run this again/s);
	});

	it('given the till says no, when it is updated, then the error holds its words', async () => {
		const till = await startSoundTill({ relations: [ANNA] }, { faults: [{ on: 'updateRelation', then: 'refuse' }] });

		expect((await runMplus(till, 'customer', 'update', { ...id('10'), updateFields: { city: 'Zwolle' } })).error).toMatch(/Relation 10: MplusKASSA refuses: Relation could not be saved/);
	});

	it('given an old till, when one named by e-mail is updated, then it is found exactly and written', async () => {
		const till = await startSoundTill({ ...OLD, relations: [{ relationNumber: 9, name: 'Longer', email: 'x.anna@example.com' }, ANNA] });

		const finished = await runMplus(till, 'customer', 'update', { customer: { __rl: true, mode: 'email', value: 'anna@example.com' }, updateFields: { city: 'Zwolle' } });

		expect(itemsOf(finished)).toMatchObject([{ relationNumber: 10, city: 'Zwolle' }]);
		expect(till.world.relations.get(9)).not.toHaveProperty('city');
	});
});
