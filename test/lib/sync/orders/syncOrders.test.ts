import type { FlowRun } from '../../../support/runFlow';
import { startShopAndTill, type ShopAndTill } from '../../../support/startShopAndTill';

const DAY = 86_400_000;

let pair: ShopAndTill;
/** A shop and a till whose flow has begun. */
const open = async (...given: Parameters<typeof startShopAndTill>): Promise<void> => {
	pair = await startShopAndTill(...given);
	await pair.run();
	pair.clock.advance(300_000);
};
afterEach(async () => await pair.close());

const told = ({ outcomes }: FlowRun) => outcomes.map(({ source, status, reason }) => `${source.number} ${status} ${reason}`);
const writes = () => pair.till.log.filter(({ write }) => write).map(({ label }) => label);
const row = (price: number, over = {}) => ({ product_id: 1, product_number: 'TIE-RED', count: 1, price, ...over });
const mail = (email: string) => ({ email, billingaddress: { first_name: 'Jan', last_name: 'Jansen', city: 'Utrecht' } });
const customer = mail('jan@example.nl');

describe('given a shop and a till', () => {
	it('when an order is paid, then it is in the till to the cent and a second run writes nothing', async () => {
		await open();
		const order = pair.order({
			user_id: 7,
			customer,
			rows: [row(19.95, { count: 3 }), row(3.5, { product_number: 'TEA-1', tax: 9, count: 0.25 })],
			total_shipping: 4.95,
			coupon_discount: 5,
		});

		const first = await pair.run();
		const writesOfFirst = writes();
		const second = await pair.run();

		expect([told(first), told(second)]).toEqual([['1001 synced created'], []]);
		expect(writesOfFirst).toEqual(['createRelation', 'createOrderV3']);
		expect(writes()).toEqual(writesOfFirst);
		expect([...pair.till.world.orders.values()]).toEqual([
			expect.objectContaining({ extOrderId: `ccv-90210-${order.id}`, totalInclAmount: 5985 + 88 + 495 - 500, financialDate: { year: 2026, mon: 3, day: 2 } }),
		]);
		expect(pair.till.world.failures).toEqual([]);
		expect(first.stored.map(({ kind }) => kind)).toEqual(['day', 'run', 'checkpoint']);
	});

	it('when the ledger is lost after a run, then the next run finds the orders and writes nothing', async () => {
		await open();
		pair.order({ customer });
		await pair.run();
		const before = writes().length;

		const again = await pair.run({ ledger: [], settings: { source: { start: 'fromBeginning' } } });

		expect([told(again), writes().length - before, pair.booked().length]).toEqual([['1001 skipped exists'], 0, 1]);
	});

	it('when it is a dry run, then the till is only read and only a marked run row is stored', async () => {
		await open();
		pair.order({ customer });

		const dry = await pair.run({ settings: { source: { dryRun: true } } });
		const wet = await pair.run();

		expect([told(dry), dry.outcomes[0]?.dryRun, dry.outcomes[0]?.message]).toEqual([['1001 synced created'], true, 'Order 1001 would be created']);
		expect(dry.stored.map(({ kind }) => kind)).toEqual(['run']);
		expect([told(wet), writes()]).toEqual([['1001 synced created'], ['createRelation', 'createOrderV3']]);
	});

	it('when ten orders are of one guest and his account, then the till has one relation', async () => {
		await open();
		for (let index = 0; index < 10; index++) pair.order({ customer: mail(index % 2 ? 'Jan@Example.nl' : 'jan@example.nl'), user_id: index === 5 ? 7 : null });

		const { outcomes } = await pair.run();

		expect([outcomes.length, pair.booked().length, pair.till.world.relations.size]).toEqual([10, 10, 2]);
	});

	it('when orders are excluding VAT, then the till books them so and the totals agree', async () => {
		await open();
		pair.order({ customer, order_row_taxes_included: false, taxes_included: false, shipping_taxes_included: false, rows: [row(16.49)] });

		const run = await pair.run();

		expect(told(run)).toEqual(['1001 synced created']);
		expect([...pair.till.world.orders.values()]).toEqual([expect.objectContaining({ totalExclAmount: 1649, vatMethod: 'VAT-METHOD-EXCLUSIVE' })]);
	});
});

describe('given two runs at once', () => {
	it('when both read the same orders, then each order is written once and the second stores its run row only', async () => {
		await open();
		for (let index = 0; index < 8; index++) pair.order({ customer: mail(`c${index % 4}@x.nl`) });

		const runs = await Promise.all([pair.run(), pair.run()]);

		expect(runs.flatMap(told).filter((words) => words.endsWith('created')).length).toBe(8);
		expect(runs.flatMap(told).filter((words) => words.endsWith('exists')).length).toBe(8);
		expect([pair.booked().length, pair.till.world.relations.size]).toEqual([8, 5]);
		expect(runs.map(({ stored }) => stored.map(({ kind }) => kind)).sort((a, b) => b.length - a.length)).toEqual([['day', 'run', 'checkpoint'], ['run']]);
	});
});

describe('given nodes between mapping and sync', () => {
	it('when one drops an order, then the checkpoint stays and the order arrives once the node is gone', async () => {
		await open();
		pair.order({ customer });
		pair.order({ customer });

		const first = await pair.run({ between: (items) => items.slice(1) });
		const second = await pair.run();

		expect([told(first), first.stored.map(({ kind, reason }) => [kind, reason])]).toEqual([['1002 synced created'], [['day', null], ['run', 'left-out']]]);
		expect(told(second)).toEqual(['1001 synced created', '1002 skipped exists']);
	});

	it('when one drops it on purpose, then it does not come again', async () => {
		await open();
		pair.order({ customer });

		const first = await pair.run({ between: () => [], settings: { sync: { mayBeFiltered: true } } });
		const second = await pair.run();

		expect([told(first), told(second), first.stored.map(({ kind }) => kind)]).toEqual([[], [], ['day', 'run', 'checkpoint']]);
	});
});

describe('given a flow that is pointed at another till', () => {
	it('when it runs, then it is refused before anything is written and names the field flow', async () => {
		await open();
		pair.order({ customer });
		const other = await startShopAndTill();

		const run = pair.run({ mplus: other.till });

		await expect(run).rejects.toMatchObject({ code: 'checkpoint-refused', hint: 'Give this workflow a flow of its own: change the field flow in Settings' });
		expect(other.booked()).toEqual([]);
		await other.close();
	});
});

describe('given an order that waits for its payment', () => {
	it('when it waits too long, then it is a dead letter once and is never written', async () => {
		await open();
		const { id } = pair.order({ customer, paid: false });
		await pair.run();
		pair.clock.advance(31 * DAY);

		const runs = [await pair.run(), await pair.run()];

		expect(runs.map(({ stored }) => stored.filter(({ kind }) => kind === 'deadLetter').map(({ record, reason }) => [record, reason]))).toEqual([[[String(id), 'waited-too-long']], []]);
		expect(pair.booked()).toEqual([]);
	});
});
