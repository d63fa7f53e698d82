import { commitOrders } from '../../../../lib/sync/orders/commitOrders';
import { planOrders } from '../../../../lib/sync/orders/planOrders';
import { aTillTarget, type TillTarget } from '../../../support/aTillTarget';
import { anOrder } from '../../../support/builders/anOrder';
import { factsWith } from '../../../support/builders/factsWith';
import { someFields } from '../../../support/builders/someFields';
import { someSettings } from '../../../support/builders/someSettings';

const numbered = (index: number) =>
	anOrder({
		source: { id: String(501 + index), number: String(1001 + index) },
		customer: { id: String(index), kind: 'person', name: 'Jan Voorbeeld', email: `jan${index}@x.nl`, address: { street: 'Dorpsstraat', number: '12', postcode: '1234AB', city: 'Utrecht', country: 'NL' } },
	});

async function commit(till: TillTarget, count: number) {
	const settings = someSettings();
	const orders = Array.from({ length: count }, (_, index) => numbered(index));
	const plan = planOrders(orders.map((order) => ({ kind: 'order', order })), factsWith({}), settings, someFields);
	return await commitOrders(plan, till, settings, { isCancelled: () => false });
}

describe('given a till that refuses orders', () => {
	it('when it takes none of five, then it is a setting and not the orders: the run stops and says what to check', async () => {
		const till = aTillTarget({ refuses: () => 'Employee 7 does not exist' });

		const failure: unknown = await commit(till, 5).catch((error: unknown) => error);

		expect(failure).toMatchObject({
			code: 'refused',
			message: expect.stringMatching(/The till takes none of 5 orders\. The first: Order 1001 .*Employee 7 does not exist/),
			hint: expect.stringContaining('Check branch, employee and articles'),
		});
	});

	it.each([
		['fewer than five', 4, () => true],
		['all but one', 5, (externalId: string) => !externalId.endsWith('-503')],
	])('when it refuses %s, then each is an outcome of its own', async (_, count, isRefused) => {
		const till = aTillTarget({ refuses: ({ externalId }) => (isRefused(externalId) ? 'No' : undefined) });

		const outcomes = await commit(till, count);

		expect(outcomes.filter(({ reason }) => reason === 'till-refuses')).toHaveLength(4);
	});

	it('when its words repeat the customer, then the outcome does not', async () => {
		const till = aTillTarget({ refuses: () => 'Jan Voorbeeld of Dorpsstraat 12, 1234AB Utrecht (jan0@x.nl) may not buy 1001 things' });

		const [outcome] = await commit(till, 1);

		expect(outcome?.message).toMatch(/^Order 1001 could not be written: \*\*\* of .* \(\*\*\*\) may not buy 1001 things$/);
		expect(JSON.stringify(outcome)).not.toMatch(/Voorbeeld|Dorpsstraat|1234AB|Utrecht|jan0@/);
	});
});
