import { commitOrders } from '../../../../lib/sync/orders/commitOrders';
import { planOrders } from '../../../../lib/sync/orders/planOrders';
import type { KnownCustomer } from '../../../../lib/sync/orders/OrderTarget';
import { aTillTarget, type TillTarget } from '../../../support/aTillTarget';
import { aKnownCustomer } from '../../../support/builders/aKnownCustomer';
import { anOrder } from '../../../support/builders/anOrder';
import { factsWith } from '../../../support/builders/factsWith';
import { someFields } from '../../../support/builders/someFields';
import { someSettings } from '../../../support/builders/someSettings';

const numbered = (index: number) =>
	anOrder({
		source: { id: String(501 + index), number: String(1001 + index) },
		customer: { id: String(index), kind: 'person', name: 'Jan Voorbeeld', email: `jan${index}@x.nl`, address: { street: 'Dorpsstraat', number: '12', postcode: '1234AB', city: 'Utrecht', country: 'NL' } },
	});

async function commit(till: TillTarget, count: number, customers: KnownCustomer[] = []) {
	const settings = someSettings();
	const orders = Array.from({ length: count }, (_, index) => numbered(index));
	const plan = planOrders(orders.map((order) => ({ kind: 'order', order })), factsWith({ customers }), settings, someFields);
	return await commitOrders(plan, till, settings, { isCancelled: () => false });
}

describe('given a till that refuses orders', () => {
	it.each([5, 12])('when it takes none of %i, then each is an outcome of its own and the run goes on', async (count) => {
		const till = aTillTarget({ refuses: () => 'Employee 7 does not exist' });

		const outcomes = await commit(till, count);

		expect(outcomes.map(({ reason }) => reason)).toEqual(Array(count).fill('till-refuses'));
	});

	it('when its words repeat the customer, then the outcome does not', async () => {
		const till = aTillTarget({ refuses: () => 'Jan Voorbeeld of Dorpsstraat 12, 1234AB Utrecht (jan0@x.nl) may not buy 1001 things' });

		const [outcome] = await commit(till, 1);

		expect(outcome?.message).toMatch(/^Order 1001 could not be written: \*\*\* of .* \(\*\*\*\) may not buy 1001 things$/);
		expect(JSON.stringify(outcome)).not.toMatch(/Voorbeeld|Dorpsstraat|1234AB|Utrecht|jan0@/);
	});

	it('when it refuses a customer\'s changes and repeats them, then the order is created and the outcome does not', async () => {
		const till = aTillTarget({ refusesCustomer: () => 'Jan Voorbeeld cannot be changed' });

		const [outcome] = await commit(till, 1, [aKnownCustomer({ email: 'jan0@x.nl' })]);

		expect(outcome).toMatchObject({ reason: 'created', customer: 'known', message: 'Order 1001 was created; relation 5 could not be brought up to date: *** cannot be changed' });
	});
});
