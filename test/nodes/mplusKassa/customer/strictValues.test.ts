import { callsOf, closeSoundTills, itemsOf, runMplus, startSoundTill } from '../../../support/mplusNode';
import { picked } from '../../../support/salesTill';

afterAll(closeSoundTills);

const scene = async () => await startSoundTill({ relations: [{ relationNumber: 1042, name: 'Jan', creditLimit: 5000, points: 10 }] });
const update = (updateFields: object) => ({ customer: picked(1042), updateFields });

describe('MplusKASSA, Customer, values of another kind out of an expression', () => {
	it.each<[string, string, object, unknown[], RegExp]>([
		['a number', 'update', update({ creditLimit: '={{ $json.value }}' }), [true, [5], { a: 5 }, '0x10', '1e3'], /^Credit Limit must be a number/],
		['a text', 'update', update({ city: '={{ $json.value }}' }), [['Utrecht'], { name: 'Utrecht' }], /^City must be a text/],
		['a text of a contact', 'update', update({ contacts: { values: [{ name: '={{ $json.value }}' }] } }), [['Piet']], /^Contact, name must be a text/],
		['a custom number', 'update', update({ customFields: { values: [{ fieldName: picked('age'), type: 'number', value: '={{ $json.value }}' }] } }), [true, '0x10', [5]], /^Custom field age needs a/],
		['points', 'adjustPoints', { customer: picked(1042), mode: 'absolute', points: '={{ $json.value }}' }, [' ', [], true, '0x10'], /^Points must be/],
	])('given %s, when it is written (%s), then it is refused by name and nothing is sent', async (_, operation, parameters, values, message) => {
		for (const value of values) {
			const till = await scene();

			const items = itemsOf(await runMplus(till, 'customer', operation, parameters as never, { input: [{ value }] as never, onError: 'continueRegularOutput' }));

			expect([value, items[0]]).toMatchObject([value, { error: expect.stringMatching(message), details: { code: 'invalid-setting' } }]);
			expect(callsOf(till)).not.toEqual(expect.arrayContaining([expect.stringMatching(/^(updateRelation|adjustPoints)$/)]));
		}
	});

	it('given a blank number, when a customer is updated, then it stays', async () => {
		const till = await scene();

		const items = itemsOf(await runMplus(till, 'customer', 'update', update({ city: 'Utrecht', creditLimit: "={{ ' ' }}" }) as never));

		expect(items).toMatchObject([{ changedFields: ['city'] }]);
		expect(till.world.relations.get(1042)).toMatchObject({ creditLimit: 5000, city: 'Utrecht' });
	});
});
