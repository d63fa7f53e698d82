import { closeSoundTills, itemsOf, runMplus, startSoundTill } from '../../../support/mplusNode';

afterAll(closeSoundTills);

const save = (email: string) => ({ matchBy: 'email', customerType: 'person', name: 'Piet', email });

describe('MplusKASSA, Customer: Create or Update, by two runs at once', () => {
	it('given the same address in other capitals, when both come, then the customer is there once', async () => {
		const till = await startSoundTill({ relations: [] }, { latencyMs: 20 });

		const both = await Promise.all([runMplus(till, 'customer', 'upsert', save('piet@example.com')), runMplus(till, 'customer', 'upsert', save('Piet@Example.com'))]);

		expect(both.flatMap((finished) => itemsOf(finished).map(({ action }) => action)).sort()).toEqual(['created', 'unchanged']);
		expect(till.world.relations.size).toBe(1);
	});

	it('given two addresses, when both come, then both customers are there', async () => {
		const till = await startSoundTill({ relations: [] });

		await Promise.all([runMplus(till, 'customer', 'upsert', save('a@example.com')), runMplus(till, 'customer', 'upsert', save('b@example.com'))]);

		expect([...till.world.relations.values()].map(({ email }) => email).sort()).toEqual(['a@example.com', 'b@example.com']);
	});
});
