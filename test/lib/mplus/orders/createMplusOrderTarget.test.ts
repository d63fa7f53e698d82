import { createMplusOrderTarget } from '../../../../lib/mplus/orders/createMplusOrderTarget';
import { anOrderDraft } from '../anOrderDraft';
import { closeTills, startTill, type TillSceneOptions } from '../aTillScene';

afterEach(closeTills);

async function aTarget(options: TillSceneOptions = {}) {
	const till = await startTill(options);
	return { ...till, target: createMplusOrderTarget(till.client) };
}

const [line] = anOrderDraft().lines;

describe('given an order for the till', () => {
	it('when it is created, then it comes back as the till stored it, and is found by its external id', async () => {
		const { target, sim } = await aTarget();

		const written = await target.createOrder(anOrderDraft(), 1, 0);
		const found = await target.findOrders(['ccv-90210-339', 'ccv-90210-340', 'ccv-90210-339']);

		const [stored] = sim.world.orders.values();
		const order = {
			id: stored?.orderId,
			number: expect.stringMatching(/^\d{4}\.\d+$/) as string,
			externalId: 'ccv-90210-339',
			customerNumber: 1,
			totalInclCents: 1995,
			totalExclCents: 1649,
			lines: [line],
			financialDate: { year: 2026, month: 1, day: 15 },
		};
		expect(written).toEqual({ kind: 'done', replayed: false, value: { id: order.id, number: order.number, order, queued: false, shortened: [] } });
		expect([...found]).toEqual([['ccv-90210-339', order]]);
	});

	it('when the till does not know the key but the external id, then it exists', async () => {
		const { target } = await aTarget();
		await target.createOrder(anOrderDraft(), 1, 0);

		await expect(target.createOrder(anOrderDraft(), 1, 1)).resolves.toEqual({ kind: 'exists' });
	});

	it('when the till refuses it, then in the till’s own words, and again from its memory', async () => {
		const { target } = await aTarget({ faults: [{ then: 'refuse', on: 'createOrderV3', nth: 1 }] });

		await expect(target.createOrder(anOrderDraft(), 1, 0)).resolves.toEqual({ kind: 'refused', replayed: false, message: 'Order could not be saved' });
		await expect(target.createOrder(anOrderDraft(), 1, 0)).resolves.toEqual({ kind: 'refused', replayed: true, message: 'Order could not be saved' });
	});

	it('when the till answers without lines, then they are not known', async () => {
		const { target } = await aTarget({ given: { answersWithoutLines: true } });

		const written = await target.createOrder(anOrderDraft(), 1, 0);

		expect(written).toMatchObject({ kind: 'done', value: { order: { totalInclCents: 1995 } } });
		expect(JSON.stringify(written)).not.toContain('"lines"');
	});

	it('when a number is beyond what the till takes, then this order is refused and nothing is sent', async () => {
		const { target, calls } = await aTarget();
		const draft = anOrderDraft({ financialBranch: 2 ** 40 });

		await expect(target.createOrder(draft, 1, 0)).resolves.toMatchObject({ kind: 'refused', replayed: false, message: expect.stringContaining('financialBranchNumber') as string });

		expect(calls()).toEqual([]);
	});
});

describe('given a customer for the till', () => {
	it('when it is created and changed, then its number stays', async () => {
		const { target, sim } = await aTarget();

		const written = await target.createCustomer({ name: 'Anna de Wit', email: 'anna@example.com' });
		const number = written.kind === 'done' ? written.value : 0;

		expect(written).toEqual({ kind: 'done', value: number, replayed: false });
		await expect(target.updateCustomer(number, { city: 'Utrecht' })).resolves.toEqual({ kind: 'done', value: number, replayed: false });
		expect(sim.world.relations.get(number)).toMatchObject({ name: 'Anna de Wit', email: 'anna@example.com', city: 'Utrecht' });
	});

	it('when its e-mail holds what XML cannot carry, then this customer is refused and the run goes on', async () => {
		const { target, calls } = await aTarget();

		await expect(target.createCustomer({ name: 'Anna', email: 'anna\u0000@example.com' })).resolves.toMatchObject({ kind: 'refused', message: expect.stringContaining('email') as string });
		await expect(target.updateCustomer(1, { email: '\u0001' })).resolves.toMatchObject({ kind: 'refused' });

		expect(calls()).toEqual([]);
	});

	it('when the one to change is not there, then that is refused', async () => {
		const { target } = await aTarget();

		await expect(target.updateCustomer(77, { city: 'Utrecht' })).resolves.toMatchObject({ kind: 'refused', message: 'Relation not found' });
	});
});

describe('given what the till knows', () => {
	it('when it is asked for, then rates and branches are those of the till', async () => {
		const { target } = await aTarget({ given: { vatPercentageScale: 100 } });

		await expect(target.listBranches()).resolves.toEqual([
			{ number: 1, name: 'Main', country: 'NLD', workplaces: [1] },
			{ number: 2, name: 'Second', country: 'NLD', workplaces: [1] },
		]);
		await expect(target.listVatRates()).resolves.toEqual(
			[1, 2].flatMap((branch) => [[1, 21], [2, 9], [3, 0]].map(([code, percentage]) => ({ branch, country: 'NLD', code, percentage }))),
		);
	});

	it('when it stops answering, then that is noticed', async () => {
		const { target, sim } = await aTarget();

		await expect(target.isAnswering()).resolves.toBe(true);
		await sim.close();
		await expect(target.isAnswering()).resolves.toBe(false);
	});
});
