import { callsOf, closeSoundTills, itemsOf, OLD, runBehind, runMplus, startSoundTill } from '../../../support/mplusNode';

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

		const finished = await runMplus(till, 'customer', 'update', { ...id('10'), updateFields: { mobile: '={{ null }}', city: '={{ undefined }}' } });

		expect(itemsOf(finished)).toMatchObject([{ relationNumber: 10, city: 'Utrecht', changedFields: ['mobile'] }]);
		expect(till.world.relations.get(10)).toMatchObject({ mobile: '', city: 'Utrecht' });
	});

	it('given two items, when the second names none, then it fails and the first is written', async () => {
		const till = await startSoundTill({ relations: [ANNA] });

		const finished = await runMplus(till, 'customer', 'update', { ...id('={{ $json.number }}'), updateFields: { city: 'Zwolle' } }, { input: [{ number: 10 }, { number: 99 }], onError: 'continueRegularOutput' });

		expect(finished.output('Node')).toMatchObject([
			{ json: { changed: true }, pairedItem: { item: 0 } },
			{ json: { error: 'MplusKASSA has no relation with number 99', details: { code: 'not-found' } }, pairedItem: { item: 1 } },
		]);
		expect([till.world.relations.get(10)?.city, sent(till).length]).toEqual(['Zwolle', 1]);
	});

	it.each(['lose-answer', 'server-error-after'] as const)('given the answers are lost (%s), when it was written all the same, then that is seen', async (then) => {
		const till = await startSoundTill({ relations: [ANNA] }, { faults: [{ on: 'updateRelation', then }] });

		expect(itemsOf(await runMplus(till, 'customer', 'update', { ...id('10'), updateFields: { city: 'Zwolle' } }))).toMatchObject([{ city: 'Zwolle', action: 'updated' }]);
		expect(till.world.relations.get(10)?.city).toBe('Zwolle');
	});

	it.each([
		['reports a fault', 'server-error', /^Relation 12: it is not known whether the till wrote it.*Run this again/s, 'unanswered'],
		['says no', 'refuse', /^Relation 12: MplusKASSA refuses: Relation could not be saved/, 'refused'],
	] as const)('given the till %s, when a customer is updated behind another, then it says so and only the other is written', async (_, then, message, expected) => {
		const till = await startSoundTill({ relations: [ANNA, { relationNumber: 12, name: 'Bo', city: 'Breda' }] }, { faults: [{ on: 'updateRelation', containing: '>12<', then }] });

		const { done, failed, code } = await runBehind(till, 'customer', 'update', { ...id('10'), updateFields: { city: 'Zwolle' } }, id('12'));

		expect(done).toMatchObject([{ relationNumber: 10, city: 'Zwolle', action: 'updated' }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect([10, 12].map((number) => till.world.relations.get(number)?.city)).toEqual(['Zwolle', 'Breda']);
	});

	it('given the till reports a fault at the reading, when a customer is updated behind another, then its words are shown and nothing is sent', async () => {
		const till = await startSoundTill({ relations: [ANNA, { relationNumber: 12, name: 'Bo', city: 'Breda' }] }, { faults: [{ on: 'getRelation', containing: '>12<', then: 'server-error' }] });

		const { done, failed, code } = await runBehind(till, 'customer', 'update', { ...id('10'), updateFields: { city: 'Zwolle' } }, id('12'));

		expect(done).toMatchObject([{ relationNumber: 10, city: 'Zwolle' }]);
		expect([failed, code]).toEqual([expect.stringContaining('MplusKASSA, getRelation: the till reports a fault'), 'system-error']);
		expect(sent(till)).toHaveLength(1);
	});

	it('given an old till, when one named by e-mail is updated, then it is found exactly and written', async () => {
		const till = await startSoundTill({ ...OLD, relations: [{ relationNumber: 9, name: 'Longer', email: 'x.anna@example.com' }, ANNA] });

		const finished = await runMplus(till, 'customer', 'update', { customer: { __rl: true, mode: 'email', value: 'anna@example.com' }, updateFields: { city: 'Zwolle' } });

		expect(itemsOf(finished)).toMatchObject([{ relationNumber: 10, city: 'Zwolle' }]);
		expect(till.world.relations.get(9)).not.toHaveProperty('city');
	});

	it('given a till that takes nothing of what is sent, when it is updated, then it says unchanged and what was not taken', async () => {
		const till = await startSoundTill({ mode: 'till', ignoresField: ['city'], relations: [ANNA] });

		const finished = await runMplus(till, 'customer', 'update', { ...id('10'), updateFields: { city: 'Zwolle' } });

		expect(finished.output('Node')).toMatchObject([{ json: { relationNumber: 10, city: 'Utrecht', action: 'unchanged', changed: false, changedFields: [], notTaken: ['city'] }, pairedItem: { item: 0 } }]);
		expect(sent(till)).toHaveLength(1);
	});

	it('given a till that takes a part of what is sent, when it is updated, then only that counts as changed', async () => {
		const till = await startSoundTill({ mode: 'till', ignoresField: ['city'], relations: [ANNA] });

		const finished = await runMplus(till, 'customer', 'update', { ...id('10'), updateFields: { city: 'Zwolle', mobile: '0612' } });

		expect(finished.output('Node')).toMatchObject([{ json: { city: 'Utrecht', mobile: '0612', action: 'updated', changed: true, changedFields: ['mobile'], notTaken: ['city'] }, pairedItem: { item: 0 } }]);
		expect(till.world.relations.get(10)).toMatchObject({ city: 'Utrecht', mobile: '0612' });
	});

	it('given what Get gives with one change, when it is sent back as JSON, then that one is made', async () => {
		const till = await startSoundTill({ relations: [{ ...ANNA, birthDate: { day: 31, mon: 1, year: 1980 }, creditLimit: 25000, points: 12, categoryIds: { category: [3] }, cardNumbers: ['262'], discountPercentage: 5 }] });
		const [read] = itemsOf(await runMplus(till, 'customer', 'get', { ...id('10'), simplify: false }));

		const same = await runMplus(till, 'customer', 'update', { ...id('10'), specify: 'json', customerJson: JSON.stringify(read) });
		const other = await runMplus(till, 'customer', 'update', { ...id('10'), specify: 'json', customerJson: JSON.stringify({ ...read, city: 'Zwolle' }) });

		expect(same.output('Node')).toMatchObject([{ json: { action: 'unchanged', changedFields: [] }, pairedItem: { item: 0 } }]);
		expect(other.output('Node')).toMatchObject([{ json: { action: 'updated', changedFields: ['city'], city: 'Zwolle' }, pairedItem: { item: 0 } }]);
		expect(sent(till)).toHaveLength(1);
		expect(till.world.relations.get(10)).toMatchObject({ city: 'Zwolle', name: 'Anna', birthDate: { day: 31, mon: 1, year: 1980 }, creditLimit: 25000, customFieldList: ANNA.customFieldList });
	});
});
