import { putRelation } from '../../sim/mplus/store/putRelation';
import { placeWebOrder } from '../support/placeWebOrder';
import { startPair, type Pair } from '../support/startPair';
import { outcomesOf, templateScene } from '../support/templateScene';

let pair: Pair;

beforeEach(async () => void (pair = await startPair({ withoutOrders: true })));
afterEach(async () => await pair.close());

const EMAIL = 'jan@example.com';
const guest = { email: EMAIL, billingaddress: { first_name: 'Jan', last_name: 'Voorbeeld', street: 'Dorpsstraat', housenumber: 1, zipcode: '1234AB', city: 'Utrecht', country_code: 'NL' } };
const withEmail = () => [...pair.mplus.world.relations.values()].filter(({ email }) => email === EMAIL).map(({ relationNumber }) => relationNumber);

/** Three runs with one order of the same guest each. */
async function threeRuns(): Promise<unknown[]> {
	const scene = templateScene(pair);
	const numbers: unknown[] = [];
	for (let run = 0; run < 3; run++) {
		placeWebOrder(pair, { customer: guest });
		expect(outcomesOf(await scene.run()).synced).toHaveLength(1);
		numbers.push([...pair.mplus.world.orders.values()].at(-1)?.relationNumber);
	}
	return numbers;
}

describe('a guest who orders in three runs', () => {
	it('given an inactive relation with the same e-mail, then one new relation is made and used', async () => {
		putRelation(pair.mplus.world, { relationNumber: 5000, name: 'Old Jan', email: EMAIL, active: false });

		const numbers = await threeRuns();

		expect(new Set(numbers).size).toBe(1);
		expect(numbers[0]).not.toBe(5000);
		expect(withEmail()).toHaveLength(2);
	});

	it('given an inactive and an active relation with the same e-mail, then the active one is used', async () => {
		putRelation(pair.mplus.world, { relationNumber: 5000, name: 'Old Jan', email: EMAIL, active: false });
		putRelation(pair.mplus.world, { relationNumber: 5001, name: 'Jan', email: EMAIL, active: true });

		expect(await threeRuns()).toEqual([5001, 5001, 5001]);
		expect(withEmail()).toHaveLength(2);
	});

	it('given the answer to the new relation is lost, then the one that was made is used, not the inactive one', async () => {
		putRelation(pair.mplus.world, { relationNumber: 5000, name: 'Old Jan', email: EMAIL, active: false });
		pair.mplus.faults.push({ on: 'createRelation', nth: 1, then: 'lose-answer' });

		const numbers = await threeRuns();

		expect(new Set(numbers).size).toBe(1);
		expect(numbers[0]).not.toBe(5000);
		expect(withEmail()).toHaveLength(2);
	});
});

describe('a till that does not take a changed customer', () => {
	it('given it refuses the update, when the order is written, then the outcome says so', async () => {
		putRelation(pair.mplus.world, { relationNumber: 5001, name: 'Jan', email: EMAIL, active: true });
		pair.mplus.faults.push({ on: 'updateRelation', then: 'refuse' });
		placeWebOrder(pair, { customer: guest });

		const { synced } = outcomesOf(await templateScene(pair).run());

		expect(synced).toMatchObject([{ reason: 'created', customer: 'known', message: expect.stringMatching(/was created; relation 5001 could not be brought up to date/) }]);
	});
});
