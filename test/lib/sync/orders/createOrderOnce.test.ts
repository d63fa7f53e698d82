import { createOrderOnce } from '../../../../lib/sync/orders/createOrderOnce';
import type { TargetOrder } from '../../../../lib/sync/orders/OrderTarget';
import { aDraft } from '../../../support/builders/aDraft';
import { aTillTarget, type TillSwitches } from '../../../support/aTillTarget';

const CREATED = { reason: 'created', message: 'Order 1001 was created', target: { id: 'order-1', number: '2026.1' } };
const draft = aDraft();

/** One commit of order 1001 for customer 5. */
async function commit(till: ReturnType<typeof aTillTarget>, over = draft) {
	till.calls.length = 0;
	const result = await createOrderOnce('1001', over, 5, till);
	return { ...result, calls: [...till.calls], orders: till.orders.size };
}

const create = (attempt: number) => `createOrder ccv-90210-501 ${attempt}`;
const LOOK = 'findOrders ccv-90210-501';

describe('given a till that answers', () => {
	it('when the order is new, then one call creates it', async () => {
		const result = await commit(aTillTarget());

		expect(result).toEqual({ ...CREATED, hint: undefined, calls: [create(0)], orders: 1 });
	});

	it('when the answer does not hold the order, then it is looked up to compare it', async () => {
		const result = await commit(aTillTarget({ answersWithoutOrder: true }));

		expect(result).toEqual({ ...CREATED, hint: undefined, calls: [create(0), LOOK], orders: 1 });
	});

	it('when it replays its answer but the order is gone, then that is no success', async () => {
		const till = aTillTarget();
		await commit(till);
		till.orders.clear();

		const result = await commit(till);

		expect(result).toMatchObject({ reason: 'till-failure', message: 'Order 1001 could not be written: the till says that it was created but does not give it' });
	});

	it('when it keeps another external ID, then the order differs', async () => {
		const result = await commit(aTillTarget({ alters: (order) => ({ ...order, externalId: '' }) }));

		expect(result).toMatchObject({ reason: 'written-differs', message: expect.stringContaining('external ID (none) instead of ccv-90210-501') });
	});

	it('when the same commit comes again, then the till replays its answer and has one order', async () => {
		const till = aTillTarget();
		await commit(till);

		const result = await commit(till);

		expect(result).toEqual({ ...CREATED, hint: undefined, calls: [create(0), LOOK], orders: 1 });
	});

	it.each([
		['is the same', {}, { reason: 'exists', message: 'Order 1001 is in the till already', target: CREATED.target }],
		[
			'differs',
			{ totalInclCents: 1 },
			{
				reason: 'exists-differs',
				message: 'Order 1001 is in the till and differs there: total 0.01 instead of 19.95',
				hint: 'Compare both; nothing more is changed in the till',
				target: CREATED.target,
			},
		],
	])('when somebody else made it since the look-up and it %s, then that is said', async (_, over, expected) => {
		const till = aTillTarget({ keysHonoured: false, alters: (order) => ({ ...order, ...over }) });
		await commit(till);

		const result = await commit(till);

		expect(result).toEqual({ hint: undefined, ...expected, calls: [create(0), LOOK], orders: 1 });
	});

	it('when it says that the order exists but does not give it, then the record failed', async () => {
		const till = aTillTarget({ keysHonoured: false, hidesOrders: true });
		await commit(till);

		const result = await commit(till);

		expect(result).toEqual({
			reason: 'till-failure',
			message: 'Order 1001 could not be written: the till says that it exists but does not give it',
			hint: 'It is tried again in the next run',
			calls: [create(0), LOOK, 'isAnswering'],
			orders: 1,
		});
	});

	it('when it queues the order for a branch, then it is created and not looked for', async () => {
		const result = await commit(aTillTarget({ queues: true, alters: (order) => ({ ...order, totalInclCents: 0 }) }));

		expect(result).toEqual({ ...CREATED, message: 'Order 1001 was accepted and is queued for its branch', hint: undefined, calls: [create(0)], orders: 1 });
	});

	it('when characters were left out, then the message lists the fields', async () => {
		const result = await commit(aTillTarget({ shortened: ['request.order.reference'] }));

		expect(result).toMatchObject({ reason: 'created', message: 'Order 1001 was created; characters that XML cannot carry were left out of request.order.reference' });
	});
});

describe('given a till that stores something else than it was sent', () => {
	it.each<[string, Partial<TargetOrder>, string]>([
		['the total', { totalInclCents: 1994 }, 'total 19.94 instead of 19.95'],
		['the lines', { lines: [] }, 'lines of article 10'],
		['the VAT code', { lines: [{ ...draft.lines[0]!, vatCode: 2 }] }, 'lines of article 10'],
		['the relation', { customerNumber: 1 }, 'relation 1 instead of 5'],
		['the date', { financialDate: { year: 2026, month: 3, day: 5 } }, 'financial date 5-3-2026 instead of 2-3-2026'],
		['all of it', { totalInclCents: 0, lines: [], customerNumber: 1 }, 'total 0.00 instead of 19.95; lines of article 10; relation 1 instead of 5'],
	])('when %s differs, then the outcome is written-differs and says in what', async (_, over, difference) => {
		const result = await commit(aTillTarget({ alters: (order) => ({ ...order, ...over }) }));

		expect(result).toEqual({
			reason: 'written-differs',
			message: `Order 1001 was created, but the till stored it differently: ${difference}`,
			hint: 'Correct the order in the till by hand, and check the settings of its articles',
			target: CREATED.target,
			calls: [create(0)],
			orders: 1,
		});
	});

	it('when amounts are excluding VAT, then that total is compared', async () => {
		const result = await commit(aTillTarget({ alters: (order) => ({ ...order, totalExclCents: 1, totalInclCents: 1995 }) }), aDraft({ vatMethod: 'exclusive' }));

		expect(result.message).toBe('Order 1001 was created, but the till stored it differently: total 0.01 instead of 19.95');
	});
});

describe('given a till that refuses', () => {
	it('when it refuses for the first time, then the record failed with the till\'s words and nothing more is sent', async () => {
		const result = await commit(aTillTarget({ refuses: () => 'Employee 12 does not exist' }));

		expect(result).toEqual({
			reason: 'till-refuses',
			message: 'Order 1001 could not be written: Employee 12 does not exist',
			hint: 'It is tried again in the next run',
			calls: [create(0)],
			orders: 0,
		});
	});

	it('when the cause is mended, then the next commit walks past the replayed refusals to success', async () => {
		const till = aTillTarget({ refuses: () => 'Employee 12 does not exist' });
		await commit(till);
		await commit(till);
		till.switches.refuses = () => undefined;

		const result = await commit(till);

		expect(result).toEqual({ ...CREATED, hint: undefined, calls: [create(0), LOOK, create(1), LOOK, create(2)], orders: 1 });
	});

	it('when twenty refusals are replayed, then it fails as till-replays-failure', async () => {
		const till = aTillTarget({ refuses: () => 'Not today' });
		for (let run = 0; run < 20; run++) await commit(till);
		till.switches.refuses = () => undefined;

		const result = await commit(till);

		expect(result).toMatchObject({ reason: 'till-replays-failure', message: 'Order 1001 could not be written: Not today', orders: 0 });
		expect(result.calls.filter((call) => call.startsWith('createOrder'))).toEqual(Array.from({ length: 20 }, (_, attempt) => create(attempt)));
	});

	it('when a refusal is replayed and the order is there all the same, then no second one is made', async () => {
		const till = aTillTarget({ refuses: () => 'Not today' });
		await commit(till);
		till.switches.refuses = () => undefined;
		till.orders.set(draft.externalId, { id: 'order-9', number: '2026.9', externalId: draft.externalId, totalInclCents: 1995 });

		const result = await commit(till);

		expect(result).toEqual({ ...CREATED, target: { id: 'order-9', number: '2026.9' }, hint: undefined, calls: [create(0), LOOK], orders: 1 });
	});
});

describe('given a till that replays a refusal', () => {
	it('when an earlier request turns out to have made the order meanwhile, then it was created', async () => {
		const till = aTillTarget({ refuses: () => 'Not today' });
		await commit(till);
		till.switches.refuses = () => undefined;
		till.switches.losesOrder = (_, attempt) => {
			if (attempt === 1) till.orders.set(draft.externalId, { id: 'order-9', externalId: draft.externalId });
			return undefined;
		};

		const result = await commit(till);

		expect(result).toEqual({ reason: 'created', message: 'Order 1001 was created', hint: undefined, target: { id: 'order-9', number: undefined }, calls: [create(0), LOOK, create(1), LOOK], orders: 1 });
	});

	it('when it goes down before the look, then the run stops', async () => {
		const till = aTillTarget({ refuses: () => 'Not today' });
		await commit(till);
		till.switches.downFromCall = 2;

		await expect(commit(till)).rejects.toMatchObject({ code: 'unanswered' });
	});
});

describe('given a till that cannot say whether it has the order', () => {
	it.each([
		['a refusal is replayed', { refuses: () => 'Not today' }, 'the till does not say whether it has it'],
		['the create was not answered', { losesOrder: () => 'after' as const }, 'no answer'],
	])('when %s, then nothing is written again in this run', async (_, over, words) => {
		const till = aTillTarget(over);
		await commit(till);
		Object.assign(till.switches, { refuses: () => undefined, lookUpFails: true });

		const result = await commit(till);

		expect(result).toMatchObject({ reason: 'till-failure', message: `Order 1001 could not be written: ${words}`, calls: [create(0), LOOK, 'isAnswering', ...(words === 'no answer' ? ['isAnswering'] : [])] });
	});
});

describe('given a create without a clear answer', () => {
	const AFTER: Partial<TillSwitches> = { losesOrder: () => 'after' };
	const BEFORE: Partial<TillSwitches> = { losesOrder: () => 'before' };

	it('when the till has the order, then it was created', async () => {
		const result = await commit(aTillTarget(AFTER));

		expect(result).toEqual({ ...CREATED, hint: undefined, calls: [create(0), LOOK], orders: 1 });
	});

	it('when the till has it and stored it differently, then that is said', async () => {
		const result = await commit(aTillTarget({ ...AFTER, alters: (order) => ({ ...order, totalInclCents: 1 }) }));

		expect(result).toMatchObject({ reason: 'written-differs', message: 'Order 1001 is in the till and differs there: total 0.01 instead of 19.95' });
	});

	it('when the till has it for another relation, then that is said', async () => {
		const result = await commit(aTillTarget({ ...AFTER, alters: (order) => ({ ...order, customerNumber: 1 }) }));

		expect(result).toMatchObject({ reason: 'written-differs', message: 'Order 1001 is in the till and differs there: relation 1 instead of 5' });
	});

	it('when the till does not have it and answers, then the record failed and the next commit makes one order', async () => {
		const till = aTillTarget(BEFORE);
		const first = await commit(till);
		till.switches.losesOrder = () => undefined;

		const second = await commit(till);

		expect(first).toEqual({
			reason: 'till-failure',
			message: 'Order 1001 could not be written: no answer',
			hint: 'It is tried again in the next run',
			calls: [create(0), LOOK, 'isAnswering'],
			orders: 0,
		});
		expect(second).toEqual({ ...CREATED, hint: undefined, calls: [create(0)], orders: 1 });
	});

	it.each([
		['the create was not done', BEFORE],
		['the create was done', AFTER],
	])('when the till is down afterwards and %s, then the run stops', async (_, over) => {
		const till = aTillTarget({ ...over, downFromCall: 2 });

		const commits = commit(till);

		await expect(commits).rejects.toMatchObject({ code: 'unanswered', hint: 'Nothing is lost: the next run goes on where this one stopped. Check the till or its internet connection' });
	});

	it('when the create itself finds the till down, then the run stops', async () => {
		const commits = commit(aTillTarget({ down: true }));

		await expect(commits).rejects.toMatchObject({ code: 'unreachable' });
	});
});
