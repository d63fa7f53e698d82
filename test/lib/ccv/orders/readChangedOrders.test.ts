import { readChangedOrders } from '../../../../lib/ccv/orders/readChangedOrders';
import { encodeCheckpoint } from '../../../../lib/sync/checkpoint/encodeCheckpoint';
import { completeBasket } from '../../../../sim/ccv/actions/completeBasket';
import { aCheckpoint } from '../../../support/builders/aCheckpoint';
import { changedSettings, FIRST_RUN, ledgerAt, readsOf, startShop, type Shop } from '../../../support/startShop';
import { decodeWindow } from '../../../support/decodeWindow';

const MINUTE = 60_000;
const DAY = 86_400_000;

let shop: Shop;
const open = async (...given: Parameters<typeof startShop>): Promise<Shop> => (shop = await startShop(...given));
afterEach(async () => await shop.sim.close());

describe('given a shop without orders', () => {
	it('when a flow begins now, then its first run stores where it began and the first order arrives once', async () => {
		await open();
		const read = readsOf(shop);
		const first = await read();
		shop.clock.advance(5 * MINUTE);
		const order = shop.order();

		const [second, third] = [await read(), await read()];

		expect(first.run).toEqual({
			flow: 'orders',
			kind: 'order',
			source: 'ccv:90210',
			start: 'fromNow',
			startedAt: '2026-03-02T09:00:00.000Z',
			previousCheckpoint: null,
			checkpoint: encodeCheckpoint(aCheckpoint({ newest: 0, highestNumber: 0, floorUntil: Date.parse('2026-03-02T09:10:00Z') })),
			ids: [],
			attempts: {},
			endReached: true,
			waiting: 0,
			waitedTooLong: [],
			openDeadLetters: [],
			day: null,
		});
		expect([second.ids, second.run.start, second.run.previousCheckpoint, third.ids]).toEqual([[order.id], 'checkpoint', first.run.checkpoint, []]);
	});

	it('when a run finds nothing, then it costs three calls, and one more where an order waits', async () => {
		await open();
		const read = readsOf(shop);
		await read();
		shop.callsSince();
		await read();
		const empty = shop.callsSince();
		shop.order({ paid: false });
		await read();
		shop.callsSince();

		await read();

		expect([empty, shop.callsSince()]).toEqual([
			['GET /webshops/', 'GET /orders/', 'GET /orders/'],
			['GET /webshops/', 'GET /orders/', 'GET /orders/', 'GET /orders/'],
		]);
		expect(shop.sim.log.at(-1)?.url).toContain('is_paid=false&min_create_date=2026-03-02');
	});
});

describe('given a shop with orders', () => {
	const three = () => [-3, -2, -1].map((days) => shop.order({ begunAt: new Date(shop.clock.now() + days * DAY).toISOString() }).id);

	it('when a flow begins now, then none of them arrives', async () => {
		await open();
		three();
		shop.order();

		const { ids, run } = await readsOf(shop)();

		expect([ids, run.endReached]).toEqual([[], true]);
	});

	it('when a flow begins at the beginning, then all arrive, oldest first, with their rows and their shop', async () => {
		await open();
		const ids = three();

		const { records, ids: read } = await readsOf(shop, { start: 'fromBeginning' })();

		expect(read).toEqual(ids);
		expect(records[0]).toMatchObject({ id: ids[0], webshop: { id: '90210', name: 'Demo Shop' }, orderrows: { collection: [{ product_number: 'TIE-RED', count: 1, price: 19.95 }] } });
		expect(records[0]?.orderrows).toHaveProperty('href');
	});

	it('when a flow begins at a date, then those made since arrive', async () => {
		await open();
		const ids = three();

		const { ids: read } = await readsOf(shop, { start: 'fromDate', startDateMs: shop.clock.now() - 2 * DAY })();

		expect(read).toEqual(ids.slice(1));
	});

	it('when the start date is missing, then the run stops and says what to enter', async () => {
		await open();

		const run = readChangedOrders(shop.client, FIRST_RUN, changedSettings({ start: 'fromDate' }));

		await expect(run).rejects.toMatchObject({ code: 'invalid-setting', hint: 'Enter Start Date as 2026-01-31, or choose another Start' });
	});

	it('when there are more than a run may take, then the rest follows, oldest first, and only the last says it is the end', async () => {
		await open();
		const ids = Array.from({ length: 7 }, (_, index) => shop.order({ begunAt: new Date(shop.clock.now() - (20 - index) * DAY).toISOString() }).id);
		const read = readsOf(shop, { start: 'fromBeginning', amountPerRun: 3 });

		const runs = [await read(), await read(), await read(), await read()];

		expect(runs.map(({ ids: each, run }) => [each, run.endReached])).toEqual([
			[ids.slice(0, 3), false],
			[ids.slice(3, 6), false],
			[ids.slice(6), true],
			[[], true],
		]);
		expect(runs.map(({ run }) => run.waiting)).toEqual([0, 0, 0, 0]);
	});

	it('when there are many pages, then no more of them are listed than the run needs', async () => {
		await open();
		for (let index = 0; index < 1200; index++) shop.order({ begunAt: new Date(shop.clock.now() - (1300 - index) * 3 * 3_600_000).toISOString() });
		const read = readsOf(shop, { start: 'fromBeginning', amountPerRun: 10 });

		const [first, second] = [await read(), await read()];

		expect(shop.callsSince().filter((label) => label === 'GET /orders/').length).toBe(4);
		expect([...first.ids, ...second.ids]).toEqual(shop.sim.world.orders.slice(0, 20).map(({ id }) => id));
	});

	it('when unpaid ones count as well, then they arrive at once', async () => {
		await open();
		const { id } = shop.order({ paid: false });

		const { ids, run } = await readsOf(shop, { start: 'fromBeginning', paidOnly: false })();

		expect([ids, run.waiting]).toEqual([[id], 0]);
	});
});

describe.each(['basket', 'completion'] as const)('given a shop whose create_date is that of the %s', (createDateIs) => {
	it('when a basket is completed and paid after three days, then it arrives once and no other is lost', async () => {
		await open({ createDateIs });
		const read = readsOf(shop);
		await read();
		const basket = shop.order({ is_completed: false, paid: false });
		shop.clock.advance(MINUTE);
		const other = shop.order();
		const seen = [(await read()).ids];
		shop.clock.advance(3 * DAY);
		completeBasket(shop.sim.world, basket.id, new Date(shop.clock.now()).toISOString());
		seen.push((await read()).ids);
		shop.clock.advance(3 * DAY);
		const later = shop.order();
		seen.push((await read()).ids);
		shop.pay(basket.id);

		seen.push((await read()).ids, (await read()).ids);

		expect(seen).toEqual([[other.id], [], [later.id], [basket.id], []]);
	});

	it('when more baskets than a page holds are completed days later, then all arrive once', async () => {
		await open({ createDateIs });
		const read = readsOf(shop);
		await read();
		const baskets = Array.from({ length: 130 }, () => shop.order({ is_completed: false }).id);
		shop.clock.advance(3 * DAY);
		shop.order();
		await read();
		for (const id of baskets) completeBasket(shop.sim.world, id, new Date(shop.clock.now()).toISOString());

		const runs = [await read(), await read()];

		expect(runs.map(({ ids }) => [...ids].sort((a, b) => a - b))).toEqual([baskets, []]);
	});

	it('when late baskets are more than a run may take, then the rest waits by name and arrives', async () => {
		await open({ createDateIs });
		const read = readsOf(shop, { amountPerRun: 4 });
		await read();
		const baskets = Array.from({ length: 10 }, () => shop.order({ is_completed: false }).id);
		shop.clock.advance(3 * DAY);
		for (const id of baskets) completeBasket(shop.sim.world, id, new Date(shop.clock.now()).toISOString());

		const runs = [await read(), await read(), await read(), await read()];

		expect(runs.map(({ ids, run }) => [ids, run.endReached])).toEqual([[baskets.slice(0, 4), false], [baskets.slice(4, 8), false], [baskets.slice(8), true], [[], true]]);
	});

	it('when many orders are of one second around the position, then none is lost and none comes twice', async () => {
		await open({ createDateIs });
		const read = readsOf(shop, { amountPerRun: 3 });
		await read();
		shop.clock.advance(MINUTE);
		const made = Array.from({ length: 5 }, () => shop.order().id);
		const seen = [...(await read()).ids];
		made.push(...Array.from({ length: 4 }, () => shop.order().id));

		for (let run = 0; run < 4; run++) seen.push(...(await read()).ids);

		expect(seen.length).toBe(made.length);
		expect(new Set(seen)).toEqual(new Set(made));
	});

	it('when the shop counts from 1 again a day later, then its orders still arrive', async () => {
		await open({ createDateIs, counters: { orderNumber: 20_250_999 } });
		shop.order();
		const read = readsOf(shop);
		await read();
		shop.clock.advance(DAY);
		shop.sim.world.counters.orderNumber = 1;
		const order = shop.order();

		expect((await read()).ids).toEqual([order.id]);
	});
});

describe('given orders that wait for their payment', () => {
	it('when they are paid, then they arrive once; one that is gone is forgotten', async () => {
		await open();
		const read = readsOf(shop);
		await read();
		const [paid, gone, unpaid] = [shop.order({ paid: false }), shop.order({ paid: false }), shop.order({ paid: false })];
		const waiting = [(await read()).run.waiting];
		shop.clock.advance(10 * DAY);
		shop.pay(paid.id);
		shop.sim.world.orders = shop.sim.world.orders.filter(({ id }) => id !== gone.id);

		const runs = [await read(), await read()];
		waiting.push(...runs.map(({ run }) => run.waiting));

		expect(runs.map(({ ids }) => ids)).toEqual([[paid.id], []]);
		expect(waiting).toEqual([3, 1, 1]);
		expect(decodeWindow(runs[1]?.run.checkpoint ?? '').waiting.map(({ id }) => id)).toEqual([unpaid.id]);
	});

	it('when one waits longer than it may, then the run names it once', async () => {
		await open();
		const read = readsOf(shop);
		await read();
		const { id } = shop.order({ paid: false });
		await read();
		shop.clock.advance(31 * DAY);

		const runs = [await read(), await read()];

		expect(runs.map(({ run }) => [run.waitedTooLong, run.waiting])).toEqual([[[String(id)], 0], [[], 0]]);
	});

	it('when one waited too long and a younger one of the same day waits on, then the first is not told again', async () => {
		await open({ createDateIs: 'basket' });
		const read = readsOf(shop);
		await read();
		const old = shop.order({ paid: false });
		const basket = shop.order({ is_completed: false, paid: false });
		await read();
		shop.clock.advance(20 * DAY);
		completeBasket(shop.sim.world, basket.id, new Date(shop.clock.now()).toISOString());
		shop.order();
		await read();
		shop.clock.advance(11 * DAY);

		const runs = [await read(), await read(), await read()];

		expect(runs.map(({ run }) => [run.waitedTooLong, run.waiting])).toEqual([[[String(old.id)], 1], [[], 1], [[], 1]]);
	});

	it('when one is paid within the day and CCV does not give it by its id, then it comes out of the listing, once', async () => {
		await open();
		const read = readsOf(shop);
		await read();
		const { id } = shop.order({ paid: false });
		await read();
		shop.pay(id);
		shop.sim.faults.push({ then: 'server-error', on: 'GET /orders/:id/' });

		const runs = [await read(), await read()];

		expect(runs.map(({ ids, run }) => [ids, run.waiting])).toEqual([[[id], 0], [[], 0]]);
	});

	it('when CCV cannot give one of them at the moment, then it waits on and arrives later', async () => {
		await open();
		const read = readsOf(shop);
		await read();
		const [stuck, fine] = [shop.order({ paid: false }), shop.order({ paid: false })];
		await read();
		shop.clock.advance(3 * DAY);
		shop.order();
		await read();
		[stuck, fine].forEach(({ id }) => shop.pay(id));
		shop.sim.faults.push({ then: 'server-error', containing: `/orders/${stuck.id}/` });
		const first = await read();
		shop.sim.faults.length = 0;

		const second = await read();

		expect([first.ids, first.run.waiting, second.ids]).toEqual([[fine.id], 1, [stuck.id]]);
	});
});

describe('given an order that CCV cannot give whole', () => {
	it.each([
		['its rows are cut off', 'cut', 'malformed-answer'],
		['its rows are a failure', 'server-error', 'system-error'],
		['its rows never come', 'hang-before', 'unanswered'],
		['its rows are another page', 'garbage', 'malformed-answer'],
	] as const)('when %s, then it comes with the reason and the others come whole', async (_, then, code) => {
		await open();
		const read = readsOf(shop);
		await read();
		const [bad, good] = [shop.order(), shop.order()];
		shop.sim.faults.push({ then, containing: `/orders/${bad.id}/orderrows/` });

		const { records } = await read();

		expect(records.map(({ id, unreadable }) => [id, (unreadable as { code: string } | undefined)?.code])).toEqual([[bad.id, code], [good.id, undefined]]);
		expect(records[0]).toMatchObject({ ordernumber: bad.ordernumber, webshop: { id: '90210' } });
	});

	it('when it failed before and cannot even be fetched, then it comes as unreadable and is counted', async () => {
		await open();
		const { id } = shop.order({ begunAt: '2026-02-01T09:00:00Z' });
		shop.sim.faults.push({ then: 'server-error', on: 'GET /orders/:id/' });
		const ledger = ledgerAt(encodeCheckpoint(aCheckpoint({ failed: [{ id, attempts: 3 }] })));

		const { records, run } = await readChangedOrders(shop.client, ledger, changedSettings());

		expect(records).toEqual([{ id, webshop: { id: '90210', name: 'Demo Shop' }, unreadable: { code: 'system-error', message: expect.stringContaining('500.10') as string } }]);
		expect([run.ids, run.attempts]).toEqual([[String(id)], { [String(id)]: 3 }]);
	});

	it('when it failed before and only a listing still shows it, then it comes whole out of the listing', async () => {
		await open();
		const { id } = shop.order();
		shop.sim.faults.push({ then: 'server-error', on: 'GET /orders/:id/' });
		const ledger = ledgerAt(encodeCheckpoint(aCheckpoint({ failed: [{ id, attempts: 3 }] })));

		const { records, run } = await readChangedOrders(shop.client, ledger, changedSettings());

		expect(records).toEqual([expect.objectContaining({ id, orderrows: expect.anything() as unknown })]);
		expect([records[0]?.unreadable, run.attempts]).toEqual([undefined, { [String(id)]: 3 }]);
	});

	it('when it failed before and is gone, then it is forgotten', async () => {
		await open();
		const ledger = ledgerAt(encodeCheckpoint(aCheckpoint({ failed: [{ id: 1, attempts: 3 }] })));

		const { run } = await readChangedOrders(shop.client, ledger, changedSettings());

		expect([run.ids, decodeWindow(run.checkpoint ?? '').failed]).toEqual([[], []]);
	});
});

describe('given a shop that is down', () => {
	it.each([
		['answers every call with its failure', 'server-error', 'system-error'],
		['is behind a proxy that answers for it', 'proxy-page', 'system-error'],
		['breaks every connection', 'reset-before', 'unanswered'],
	] as const)('when it %s, then the run stops', async (_, then, code) => {
		await open();
		shop.sim.faults.push({ then });

		const run = readChangedOrders(shop.client, FIRST_RUN, changedSettings());

		await expect(run).rejects.toMatchObject({ code });
	});

	it('when it goes down between the listing and the rows, then the run stops and no order is called unreadable', async () => {
		await open();
		const read = readsOf(shop);
		await read();
		shop.order();
		shop.sim.faults.push({ then: 'server-error', on: 'GET /orders/:id/orderrows/' }, { then: 'server-error', on: 'GET /webshops/', nth: 3 });

		await expect(read()).rejects.toMatchObject({ code: 'system-error' });
	});

	it('when the secret is wrong, then the run stops and says so', async () => {
		await open();
		shop.sim.world.keys.secretKey = 'another';

		const run = readChangedOrders(shop.client, FIRST_RUN, changedSettings());

		await expect(run).rejects.toMatchObject({ code: 'unauthorised', message: expect.stringContaining('refuses the public key or the secret key') as string });
	});
});

describe('given a dry run', () => {
	it('when the flow has no checkpoint and would begin now, then the newest 25 are shown and nothing is kept', async () => {
		await open();
		const ids = Array.from({ length: 30 }, (_, index) => shop.order({ paid: index !== 20 }).id);

		const { records, run } = await readChangedOrders(shop.client, FIRST_RUN, changedSettings({ dryRun: true }));

		const shown = ids.slice(5).reverse().filter((id) => id !== ids[20]);
		expect([records.map(({ id }) => id), run.ids]).toEqual([shown, shown.map(String)]);
		expect(run).toMatchObject({ start: 'sample', checkpoint: null, waiting: 1 });
	});

	it('when the flow has a checkpoint, then what the next run would take is shown', async () => {
		await open();
		const read = readsOf(shop);
		await read();
		const { id } = shop.order();

		expect((await read({ dryRun: true })).ids).toEqual([id]);
	});
});

describe('given a checkpoint of another shop', () => {
	it('when a run begins, then it is refused before anything is read and names the field flow', async () => {
		await open();
		const ledger = ledgerAt(encodeCheckpoint(aCheckpoint({ source: 'ccv:1' })));

		const run = readChangedOrders(shop.client, ledger, changedSettings());

		await expect(run).rejects.toMatchObject({ code: 'checkpoint-refused', hint: 'Give this workflow a flow of its own: change the field flow in Settings' });
		expect(shop.callsSince()).toEqual(['GET /webshops/']);
	});
});
