import type { Order } from '../../../../lib/model/Order';
import { commitOrders, type CommitHooks } from '../../../../lib/sync/orders/commitOrders';
import { planOrders } from '../../../../lib/sync/orders/planOrders';
import { aTillTarget, type TillTarget } from '../../../support/aTillTarget';
import { aKnownCustomer } from '../../../support/builders/aKnownCustomer';
import { anOrder } from '../../../support/builders/anOrder';
import { factsWith } from '../../../support/builders/factsWith';
import { someFields } from '../../../support/builders/someFields';
import { someSettings, type SyncSettings } from '../../../support/builders/someSettings';

const NEVER: CommitHooks = { isCancelled: () => false };

const numbered = (index: number, customer?: Order['customer']) => anOrder({ source: { id: String(501 + index), number: String(1001 + index) }, customer });
const user = (id: string): NonNullable<Order['customer']> => ({ id, kind: 'person', name: `User ${id}`, email: `u${id}@x.nl` });

async function commit(till: TillTarget, orders: Order[], over: Partial<SyncSettings> = {}, hooks = NEVER) {
	const settings = someSettings(over);
	const facts = factsWith({ customers: structuredClone(till.customers), orders: [...till.orders.values()] });
	const plan = planOrders(orders.map((order) => ({ kind: 'order', order })), facts, settings, someFields);
	return await commitOrders(plan, till, settings, hooks);
}

describe('given a plan with one new order', () => {
	it('when it is committed, then the outcome says all but the customer\'s data', async () => {
		const outcomes = await commit(aTillTarget(), [anOrder()]);

		expect(outcomes).toEqual([
			{
				status: 'synced',
				reason: 'created',
				message: 'Order 1001 was created',
				source: { system: 'ccv', shop: '90210', id: '501', number: '1001' },
				day: '2026-03-02',
				totalCents: 1995,
				target: { id: 'order-1', number: '2026.1' },
				customer: 'created',
				attempts: 0,
				dryRun: false,
				sent: {
					externalId: 'ccv-90210-501',
					reference: '1001, paid in the webshop: iDEAL 19.95 EUR',
					financialDate: '2026-03-02',
					entryBranch: 1,
					financialBranch: 1,
					employee: 999999,
					vatMethod: 'inclusive',
					total: 19.95,
					lines: [{ articleNumber: 10, quantity: 1, price: 19.95, vatCode: 1 }],
				},
			},
		]);
		expect(JSON.stringify(outcomes)).not.toMatch(/Jan|jan@/);
	});
});

describe('given many orders', () => {
	it('when one customer has ten, then the customer is written once and the orders follow one another', async () => {
		const till = aTillTarget();

		const outcomes = await commit(till, Array.from({ length: 10 }, (_, index) => numbered(index, user('7'))));

		expect(outcomes.map(({ source, reason, customer }) => [source.id, reason, customer])).toEqual(
			Array.from({ length: 10 }, (_, index) => [String(501 + index), 'created', 'created']),
		);
		expect(till.calls).toEqual(['createCustomer', ...Array.from({ length: 10 }, (_, index) => `createOrder ccv-90210-${501 + index} 0`)]);
		expect(till.most.writes).toBe(1);
	});

	it('when they are of many customers, then exactly as many are under way as the setting allows', async () => {
		const till = aTillTarget();

		await commit(till, Array.from({ length: 12 }, (_, index) => numbered(index, user(String(index)))), { concurrency: 3 });

		expect([till.most.writes, till.orders.size, till.customers.length]).toEqual([3, 12, 12]);
	});

	it('when they go to the default customer, then they need not wait for one another', async () => {
		const till = aTillTarget();

		const outcomes = await commit(till, Array.from({ length: 8 }, (_, index) => numbered(index)), { defaultCustomer: 1 });

		expect(outcomes.map(({ customer }) => customer)).toEqual(Array(8).fill('default'));
		expect(till.most.writes).toBe(4);
	});

	it('when the same order is twice in a batch, then the two follow one another and there is one order', async () => {
		const till = aTillTarget({ keysHonoured: false });

		const outcomes = await commit(till, [numbered(0), numbered(0)], { defaultCustomer: 1 });

		expect(outcomes.map(({ reason }) => reason)).toEqual(['created', 'exists']);
		expect([till.orders.size, till.most.writes]).toEqual([1, 1]);
	});

	it('when there is progress, then each order is counted', async () => {
		const seen: string[] = [];

		await commit(aTillTarget(), [numbered(0, user('1')), numbered(1, user('2'))], {}, { ...NEVER, onProgress: (done, total) => seen.push(`${done}/${total}`) });

		expect(seen).toEqual(['1/2', '2/2']);
	});

	it('when the execution is stopped, then what was begun is finished and nothing new begins', async () => {
		const till = aTillTarget();
		let stopped = false;
		const hooks: CommitHooks = { isCancelled: () => stopped, onProgress: (done) => (stopped = done >= 2) };

		const commits = commit(till, Array.from({ length: 9 }, (_, index) => numbered(index, user('7'))), {}, hooks);

		await expect(commits).rejects.toMatchObject({ code: 'cancelled' });
		expect(till.orders.size).toBe(2);
	});

	it('when the till goes down on the way, then the run stops and the next one makes the rest, each order once', async () => {
		const till = aTillTarget({ downFromCall: 9 });
		const orders = Array.from({ length: 9 }, (_, index) => numbered(index, user(String(index % 3))));
		await expect(commit(till, orders)).rejects.toMatchObject({ code: 'unreachable' });
		const before = till.orders.size;
		till.switches.downFromCall = undefined;

		const outcomes = await commit(till, orders);

		expect(before).toBeGreaterThan(0);
		expect(outcomes.filter(({ reason }) => reason === 'exists').length).toBe(before);
		expect([till.orders.size, till.customers.length]).toEqual([9, 3]);
	});

	it('when one always makes the till fail, then the others are written', async () => {
		const till = aTillTarget({ losesOrder: ({ externalId }) => (externalId.endsWith('502') ? 'before' : undefined) });

		const outcomes = await commit(till, [numbered(0, user('1')), numbered(1, user('1')), numbered(2, user('1'))]);

		expect(outcomes.map(({ status, reason }) => `${status} ${reason}`)).toEqual(['synced created', 'failed till-failure', 'synced created']);
	});
});

describe('given customers that cannot simply be written', () => {
	it('when the answer to a new customer is lost and it was made, then it is found and used', async () => {
		const till = aTillTarget({ losesCustomer: () => 'after' });

		const outcomes = await commit(till, [numbered(0, user('7')), numbered(1, user('7'))]);

		expect(outcomes.map(({ reason, customer }) => [reason, customer])).toEqual([['created', 'created'], ['created', 'created']]);
		expect([till.customers.length, till.calls[1]]).toEqual([1, 'findCustomers']);
	});

	it('when the answer to a guest\'s is lost and it was made, then it is found by its e-mail', async () => {
		const till = aTillTarget({ losesCustomer: () => 'after' });

		const outcomes = await commit(till, [numbered(0, { kind: 'person', email: 'Guest@X.nl' })]);

		expect([outcomes[0]?.reason, till.customers.length]).toEqual(['created', 1]);
	});

	it.each([
		['was not made', { losesCustomer: () => 'before' as const }, 'no answer'],
		['is refused', { refusesCustomer: () => 'Name is too long' }, 'Name is too long'],
	])('when a new customer %s, then its orders fail with the till\'s words and the next run makes them', async (_, over, words) => {
		const till = aTillTarget(over);
		const orders = [numbered(0, user('7')), numbered(1, user('7')), numbered(2)];

		const outcomes = await commit(till, orders, { defaultCustomer: 1 });
		Object.assign(till.switches, { losesCustomer: () => undefined, refusesCustomer: () => undefined });
		const again = await commit(till, orders, { defaultCustomer: 1 });

		expect(outcomes.map(({ reason, message }) => [reason, message])).toEqual([
			['customer-failed', `Order 1001: its customer could not be written in the till: ${words}`],
			['customer-failed', `Order 1002: its customer could not be written in the till: ${words}`],
			['created', 'Order 1003 was created'],
		]);
		expect(again.map(({ reason }) => reason)).toEqual(['created', 'created', 'exists']);
		expect(till.customers.length).toBe(1);
	});

	it.each([
		['before it can be looked for', 'after' as const, 2],
		['after it was looked for in vain', 'before' as const, 3],
	])('when the till goes down after an unanswered new customer, %s, then the run stops', async (_, loss, downFromCall) => {
		const till = aTillTarget({ losesCustomer: () => loss, downFromCall });

		await expect(commit(till, [numbered(0, user('7'))])).rejects.toMatchObject({ code: 'unanswered' });
	});

	it('when an update is refused, then the order is written all the same', async () => {
		const known = aKnownCustomer({ number: 5, externalId: 'ccv-90210-7', email: 'old@x.nl' });

		const outcomes = await commit(aTillTarget({ customers: [known], refusesCustomer: () => 'no' }), [numbered(0, user('7'))]);

		expect(outcomes.map(({ reason, customer }) => [reason, customer])).toEqual([['created', 'known']]);
	});

	it('when an update is done, then the outcome says so', async () => {
		const known = aKnownCustomer({ number: 5, externalId: 'ccv-90210-7', email: 'old@x.nl' });

		const outcomes = await commit(aTillTarget({ customers: [known] }), [numbered(0, user('7'))]);

		expect(outcomes.map(({ reason, customer }) => [reason, customer])).toEqual([['created', 'updated']]);
	});
});
