import { readChanged } from '../../../../lib/mplus/changed/readChanged';
import { RECORD_KINDS, type RecordKind } from '../../../../lib/mplus/changed/RecordKind';
import { encodeCheckpoint } from '../../../../lib/sync/checkpoint/encodeCheckpoint';
import { changeOrder } from '../../../../sim/mplus/store/changeOrder';
import { nextMarker } from '../../../../sim/mplus/store/nextMarker';
import { putInvoice } from '../../../../sim/mplus/store/putInvoice';
import { putOrder } from '../../../../sim/mplus/store/putOrder';
import { putProduct } from '../../../../sim/mplus/store/putProduct';
import { putReceipt } from '../../../../sim/mplus/store/putReceipt';
import { putRelation } from '../../../../sim/mplus/store/putRelation';
import { putStock } from '../../../../sim/mplus/store/putStock';
import type { MplusWorld } from '../../../../sim/mplus/world';
import { aCheckpoint } from '../../../support/builders/aCheckpoint';
import { aMarkerCheckpoint } from '../../../support/builders/aMarkerCheckpoint';
import { closeTills, startTill, type TillScene } from '../aTillScene';
import { changedSettings, FIRST_RUN, ledgerAt, markersIn, runsOf } from './aFlow';

afterEach(async () => await closeTills());

/** Puts record 1, 2 … of a kind as someone at the till would. */
const PUT: Record<RecordKind, (world: MplusWorld, number: number) => void> = {
	order: (world, number) => void putOrder(world, { orderId: `o${number}`, orderNumber: { year: 2026, number }, totalInclAmount: 1995 }),
	invoice: (world, number) => void putInvoice(world, { invoiceId: `i${number}`, totalInclAmount: 1995 }),
	receipt: (world, number) => void putReceipt(world, { receiptId: `r${number}`, totalInclAmount: 1995 }),
	customer: (world, number) => void putRelation(world, { relationNumber: number + 100, name: 'Jan' }),
	product: (world, number) => void putProduct(world, { productNumber: number + 100, articles: [{ articleNumber: number + 100, priceIncl: 1995 }] }),
	stock: (world, number) => void putStock(world, { articleNumber: 14, branchNumber: number, free: 2.5 }),
};

const IDS: Record<RecordKind, [first: string, second: string, item: object]> = {
	order: ['o1', 'o2', { orderId: 'o2', orderNumber: { year: 2026, number: 2 }, totalInclAmount: 19.95 }],
	invoice: ['i1', 'i2', { invoiceId: 'i2', totalInclAmount: 19.95 }],
	receipt: ['r1', 'r2', { receiptId: 'r2', totalInclAmount: 19.95, financialDate: '2026-07-30' }],
	customer: ['101', '102', { relationNumber: 102, name: 'Jan' }],
	product: ['101', '102', { productNumber: 102, articleList: { article: [expect.objectContaining({ priceIncl: 19.95 })] } }],
	stock: ['1/14', '2/14', { branchNumber: 2, articleNumber: 14, amountFree: 2.5 }],
};

describe.each(RECORD_KINDS)('given a till with a record of kind %s', (kind) => {
	const [first, second, item] = IDS[kind];
	const scene = async (options: Parameters<typeof startTill>[0] = {}) => await startTill({ ...options, fill: (world) => PUT[kind](world, 1) });

	it('when a flow begins now, then the first run stores where it stands, the second brings what came, and the third nothing', async () => {
		const till = await scene();
		const run = runsOf(till, kind);

		const one = await run();
		PUT[kind](till.sim.world, 2);
		const [two, three] = [await run(), await run()];

		expect([one.ids, two.ids, three.ids]).toEqual([[], [second], []]);
		expect(one.run).toMatchObject({ kind, flow: 'till', start: 'fromNow', source: till.client.installation, endReached: true, waiting: 0 });
		expect(two.records).toEqual([expect.objectContaining(item)]);
		expect(two.run.start).toBe('checkpoint');
	});

	it('when a flow begins at the beginning one by one, then all come in their order and the end is told', async () => {
		const till = await scene();
		PUT[kind](till.sim.world, 2);
		const run = runsOf(till, kind, { start: 'fromBeginning', amountPerRun: 1 });

		const runs = [await run(), await run(), await run(), await run()];

		expect(runs.flatMap(({ ids }) => ids).filter((id) => id === first || id === second)).toEqual([first, second]);
		expect(runs.every(({ ids }) => ids.length <= 1)).toBe(true);
		expect(runs.at(-1)?.run.endReached).toBe(true);
		expect(runs[0]?.run.endReached).toBe(false);
	});

	it('when the till is of release 58, then all of it works as well', async () => {
		const till = await scene({ given: { serviceVersion: { major: 58, minor: 0, revision: 0 } } });
		const run = runsOf(till, kind);

		const one = await run();
		PUT[kind](till.sim.world, 2);
		const two = await run();

		expect([one.ids, two.ids]).toEqual([[], [second]]);
		expect(till.sim.world.failures).toEqual([]);
	});

	it('when a record fails, then the next run reads it again by its marker, and counts', async () => {
		const till = await scene();
		const run = runsOf(till, kind);
		await run();
		PUT[kind](till.sim.world, 2);

		const runs = [await run([second]), await run([second]), await run()];

		expect(runs.map(({ ids }) => ids)).toEqual([[second], [second], [second]]);
		expect(runs[1]?.checkpoint.failed).toEqual([{ marker: runs[0]?.run.markers?.[second], attempts: 2 }]);
		expect(runs[2]?.run.attempts).toEqual({ [second]: 2 });
		expect(runs[2]?.checkpoint.failed).toEqual([]);
	});

	it('when a record that failed has changed, then it comes once, by its new marker', async () => {
		const till = await scene();
		const run = runsOf(till, kind);
		await run();
		PUT[kind](till.sim.world, 2);
		await run([second]);
		PUT[kind](till.sim.world, 2);

		const [again, nothing] = [await run(), await run()];

		expect([again.ids, again.run.attempts, again.checkpoint.failed, nothing.ids]).toEqual([[second], {}, [], []]);
	});
});

describe('given orders of a till', () => {
	it('when one is seen later than one that got its marker after it, then it still comes, and none comes twice', async () => {
		const till = await startTill();
		const { world } = till.sim;
		const run = runsOf(till, 'order');
		await run();
		const marker = nextMarker(world, 'order');
		PUT.order(world, 2);

		const one = await run();
		PUT.order(world, 1);
		world.orders.get('o1')!.syncMarker = marker;
		const [two, three] = [await run(), await run()];

		expect([one.ids, two.ids, three.ids]).toEqual([['o2'], ['o1'], []]);
		expect(one.checkpoint.gaps).toEqual([{ marker, sinceMs: till.clock.now() }]);
		expect(two.checkpoint.gaps).toEqual([]);
	});

	it('when one was under way as the flow began, then it comes when it is seen', async () => {
		const till = await startTill();
		const { world } = till.sim;
		PUT.order(world, 1);
		const marker = nextMarker(world, 'order');
		PUT.order(world, 3);
		const run = runsOf(till, 'order');

		const one = await run();
		PUT.order(world, 2);
		world.orders.get('o2')!.syncMarker = marker;

		expect([one.ids, (await run()).ids]).toEqual([[], ['o2']]);
	});

	it('when a flow begins at a date, then older ones are left out until they change', async () => {
		const on = (day: number) => ({ financialDate: { day, mon: 3, year: 2026 } });
		const till = await startTill();
		const { world } = till.sim;
		const old = putOrder(world, { orderId: 'old', ...on(1) });
		putOrder(world, { orderId: 'new', ...on(2) });
		putOrder(world, { orderId: 'undated', financialDate: { day: 0, mon: 0, year: 0 } });
		const run = runsOf(till, 'order', { start: 'fromDate', startDay: Date.UTC(2026, 2, 2) / 86_400_000 });

		const one = await run();
		changeOrder(world, old, { reference: 'changed' });

		expect([one.ids, (await run()).ids]).toEqual([['new', 'undated'], ['old']]);
	});

	it('when Start Date is no date, then it says what to enter', async () => {
		const till = await startTill();

		await expect(readChanged(till.client, 'order', FIRST_RUN, changedSettings({ start: 'fromDate' }))).rejects.toMatchObject({ code: 'invalid-setting', hint: expect.stringContaining('2026-01-31') });
	});

	it('when only those fully paid are wanted, then one comes once it is paid, and nothing has to wait', async () => {
		const till = await startTill();
		const run = runsOf(till, 'order', { start: 'fromBeginning', filter: { fullyPaidOnly: true } });
		const order = putOrder(till.sim.world, { orderId: 'o1', fullyPaid: false });

		const one = await run();
		changeOrder(till.sim.world, order, { fullyPaid: true });

		expect([one.ids, (await run()).ids]).toEqual([[], ['o1']]);
	});

	it('when one branch is wanted, then the till is asked for all and the others are passed over', async () => {
		const till = await startTill();
		putOrder(till.sim.world, { orderId: 'a', financialBranchNumber: 1, entryBranchNumber: 2 });
		putOrder(till.sim.world, { orderId: 'b', financialBranchNumber: 2, entryBranchNumber: 1 });

		const { ids, checkpoint } = await runsOf(till, 'order', { start: 'fromBeginning', filter: { branchNumbers: [2] } })();

		expect([ids, checkpoint.nextMarker]).toEqual([['b'], 3]);
	});

	it.each([
		[undefined, ['sales']],
		[['ORDER-TYPE-TABLE-ORDER'], ['table']],
	])('when the types wanted are %j, then those come', async (orderTypes, expected) => {
		const till = await startTill();
		putOrder(till.sim.world, { orderId: 'sales' });
		putOrder(till.sim.world, { orderId: 'table', orderType: 'ORDER-TYPE-TABLE-ORDER' });

		expect((await runsOf(till, 'order', { start: 'fromBeginning', filter: { orderTypes } })()).ids).toEqual(expected);
	});

	it('when there are more than a page, then all come, page by page', async () => {
		const till = await startTill();
		for (let number = 1; number <= 600; number++) PUT.order(till.sim.world, number);

		const { ids, run } = await runsOf(till, 'order', { start: 'fromBeginning', amountPerRun: 1000 })();

		expect([ids, run.endReached]).toEqual([Array.from({ length: 600 }, (_, index) => `o${index + 1}`), true]);
		expect(till.calls().filter((call) => call === 'getOrders')).toHaveLength(3);
	});

	it('when a record has no marker, then it stops rather than skip it', async () => {
		const { client } = await startTill();
		const bare = { ...client, read: async () => await Promise.resolve({ orderSyncMarker: 5, orderList: { order: [{ orderId: 'o1' }, { orderId: 'o2', syncMarker: 3 }] } }) } as unknown as typeof client;

		await expect(readChanged(bare, 'order', FIRST_RUN, changedSettings({ start: 'fromBeginning' }))).rejects.toMatchObject({
			code: 'malformed-answer',
			message: 'MplusKASSA gives a changed record (order o1) without a sync marker',
		});
	});
});

describe('given a record that does not say which it is', () => {
	const page = (record: object) => ({ ...record, syncMarker: 1, stockId: 1 });
	it.each<[RecordKind, string, object]>([
		['order', 'getOrders', { orderList: { order: [page({}), page({})] } }],
		['invoice', 'getInvoices', { invoiceList: { invoice: [page({ invoiceId: '' })] } }],
		['receipt', 'getReceipts', { receiptList: { receipt: [page({})] } }],
		['customer', 'getRelations', { relationList: { relation: [page({ name: 'Jan' })] } }],
		['product', 'getProducts', { productList: { product: [page({})] } }],
		['stock', 'getStock', { articleStocks: [page({ branchNumber: 1 })] }],
	])('when it is of kind %s, then it stops: two of them would be taken for one', async (kind, operation, answer) => {
		const { client } = await startTill();
		const read: typeof client.read = async (called, params) => (called === operation ? (answer as never) : await client.read(called, params));

		for (const dryRun of [false, true]) {
			await expect(readChanged({ ...client, read }, kind, FIRST_RUN, changedSettings({ start: dryRun ? 'fromNow' : 'fromBeginning', dryRun }))).rejects.toMatchObject({
				code: 'malformed-answer',
				message: `MplusKASSA gives a changed record (${kind}, sync marker 1) without its own number`,
			});
		}
	});
});

describe('given invoices of a till', () => {
	it.each([
		['INVOICE-STATE-OUTSTANDING', []],
		['INVOICE-STATE-PARTLY-PAID', []],
		['INVOICE-STATE-PAID', ['i1']],
		['INVOICE-STATE-HANDLED', ['i1']],
	])('when only those fully paid are wanted and one is %s, then %j come', async (state, expected) => {
		const till = await startTill();
		putInvoice(till.sim.world, { invoiceId: 'i1', state });

		const { ids } = await runsOf(till, 'invoice', { start: 'fromBeginning', filter: { fullyPaidOnly: true } })();

		expect(ids).toEqual(expected);
		expect(till.sim.world.finalizedInvoiceIds).toEqual([]);
	});
});

describe('given records that this package wrote itself', () => {
	const at = (sec: number) => ({ sec, min: 0, hour: 9, day: 2, mon: 3, year: 2026, isdst: false, timezone: 60 });
	const article = (articleNumber: number, extArticleId: string, changed = 0) => ({ articleNumber, extArticleId, createTimestamp: at(0), changeTimestamp: at(changed) });
	const started = async (kind: RecordKind, leaveOutOwnWrites: boolean, fill: (world: MplusWorld) => void) =>
		(await runsOf(await startTill({ given: { relations: [], products: [] }, fill }), kind, { start: 'fromBeginning', filter: { leaveOutOwnWrites } })()).ids;

	it.each([
		[false, ['own', 'changed', 'other', 'unknown']],
		[true, ['changed', 'other', 'unknown']],
	])('when orders are read and leaving them out is %s, then %j come', async (leaveOut, expected) => {
		const ids = await started('order', leaveOut, (world) => {
			putOrder(world, { orderId: 'own', extOrderId: 'ccv-1-1', changeCounter: 1 });
			putOrder(world, { orderId: 'changed', extOrderId: 'ccv-1-2', changeCounter: 2 });
			putOrder(world, { orderId: 'other', extOrderId: 'shop-3', changeCounter: 1 });
			putOrder(world, { orderId: 'unknown', extOrderId: 'ccv-1-4' });
		});

		expect(ids).toEqual(expected);
	});

	it.each([
		[false, ['1', '2', '3', '4']],
		[true, ['2', '3', '4']],
	])('when customers are read and leaving them out is %s, then %j come', async (leaveOut, expected) => {
		const ids = await started('customer', leaveOut, (world) => {
			putRelation(world, { relationNumber: 1, extRelationId: 'ccv-1-1', createTimestamp: at(0), changeTimestamp: at(0) });
			putRelation(world, { relationNumber: 2, extRelationId: 'ccv-1-2', createTimestamp: at(0), changeTimestamp: at(1) });
			putRelation(world, { relationNumber: 3, extRelationId: 'x', createTimestamp: at(0), changeTimestamp: at(0) });
			putRelation(world, { relationNumber: 4, extRelationId: 'ccv-1-4' });
		});

		expect(ids).toEqual(expected);
	});

	it.each([
		[false, ['1', '2', '3', '4']],
		[true, ['2', '3', '4']],
	])('when products are read and leaving them out is %s, then %j come', async (leaveOut, expected) => {
		const ids = await started('product', leaveOut, (world) => {
			putProduct(world, { productNumber: 1, articles: [article(1, 'ccv-1-1'), article(11, 'ccv-1-11')] });
			putProduct(world, { productNumber: 2, articles: [article(2, 'ccv-1-2'), article(12, 'ccv-1-12', 1)] });
			putProduct(world, { productNumber: 3, articles: [article(3, 'ccv-1-3'), article(13, 'own')] });
			putProduct(world, { productNumber: 4, articles: [] });
		});

		expect(ids).toEqual(expected);
	});

	it.each([
		[67, false, ['1/14', '1/15', '2/14', '2/15']],
		[67, true, ['1/15', '2/14']],
		[58, true, ['1/15', '2/14']],
	])('when stock of a till of release %s is read and leaving it out is %s, then %j come', async (major, leaveOut, expected) => {
		const till = await startTill({
			given: { serviceVersion: { major, minor: 0, revision: 0 }, products: [14, 15].map((number) => ({ productNumber: number, articles: [{ articleNumber: number }] })) },
			fill: (world) => {
				putStock(world, { articleNumber: 14, branchNumber: 1, free: 1, type: 'STOCK-HISTORY-TYPE-API' });
				putStock(world, { articleNumber: 15, branchNumber: 1, free: 1, type: 'STOCK-HISTORY-TYPE-API' });
				putStock(world, { articleNumber: 15, branchNumber: 1, free: 2 });
				putStock(world, { articleNumber: 14, branchNumber: 2, free: 1 });
				putStock(world, { articleNumber: 15, branchNumber: 2, free: 1, type: 'STOCK-HISTORY-TYPE-API' });
			},
		});

		const { ids } = await runsOf(till, 'stock', { start: 'fromBeginning', filter: { leaveOutOwnWrites: leaveOut } })();

		expect(ids.sort()).toEqual(expected);
	});
});

describe.each([true, false])('given a till whose stockId counts from itself: %s', (stockIdInclusive) => {
	it('when stock changes, then each change comes once, with articles that never changed at the beginning', async () => {
		const till = await startTill({ given: { stockIdInclusive }, fill: (world) => void putStock(world, { articleNumber: 14, free: 1 }) });
		const run = runsOf(till, 'stock', { start: 'fromBeginning' });

		const one = await run();
		putStock(till.sim.world, { articleNumber: 14, free: 2 });
		const [two, three] = [await run(), await run()];

		expect([one.ids, two.ids, three.ids]).toEqual([['2/14', '1/14'], ['1/14'], []]);
	});
});

describe('given a till that does not say how far it has counted', () => {
	/** A till whose counters are all absent from its answers. */
	const silent = ({ client }: TillScene): TillScene['client'] => ({
		...client,
		read: async (operation, params) => (operation.startsWith('getCurrentSyncMarkers') ? ({} as never) : await client.read(operation, params)),
	});

	it('when orders are to be read from now on, then it stops rather than bring all of them', async () => {
		const till = await startTill({ fill: (world) => PUT.order(world, 1) });

		await expect(readChanged(silent(till), 'order', FIRST_RUN, changedSettings())).rejects.toMatchObject({ code: 'malformed-answer', message: 'MplusKASSA does not say its current sync marker (order)' });
	});

	it('when stock is to be read from now on, then the levels themselves tell where it stands', async () => {
		const till = await startTill({ fill: (world) => PUT.stock(world, 1) });
		const run = runsOf({ client: silent(till) }, 'stock');

		const one = await run();
		PUT.stock(till.sim.world, 2);

		expect([one.ids, (await run()).ids]).toEqual([[], ['2/14']]);
	});
});

describe('given a dry run', () => {
	const filled = async () => await startTill({ fill: (world) => void Array.from({ length: 300 }, (_, index) => PUT.order(world, index + 1)) });

	it('when there is no checkpoint and it begins now, then the newest 25 come as a sample that stores nothing', async () => {
		const { client } = await filled();

		const { records, run } = await readChanged(client, 'order', FIRST_RUN, changedSettings({ dryRun: true }));

		expect(run).toMatchObject({ start: 'sample', checkpoint: null, ids: Array.from({ length: 25 }, (_, index) => `o${276 + index}`), endReached: true });
		expect(records).toHaveLength(25);
	});

	it('when those that are wanted lie far back, then it looks back for them', async () => {
		const till = await startTill();
		putOrder(till.sim.world, { orderId: 'paid', fullyPaid: true });
		for (let number = 1; number <= 300; number++) PUT.order(till.sim.world, number);

		const { run } = await readChanged(till.client, 'order', FIRST_RUN, changedSettings({ dryRun: true, filter: { fullyPaidOnly: true } }));

		expect(run.ids).toEqual(['paid']);
	});

	it('when there is a checkpoint, then what is new comes and nothing is to be stored', async () => {
		const { client } = await filled();
		const before = encodeCheckpoint(aMarkerCheckpoint({ flow: 'till', source: client.installation, nextMarker: 299 }));

		const { run } = await readChanged(client, 'order', ledgerAt(before), changedSettings({ dryRun: true }));

		expect(run).toMatchObject({ start: 'checkpoint', previousCheckpoint: before, checkpoint: null, ids: ['o299', 'o300'] });
	});
});

describe('given a checkpoint that is not this flow\'s', () => {
	it.each([
		['of another till', aMarkerCheckpoint({ flow: 'till' }), /another source: mplus:till.example:1234/],
		['of another flow', aMarkerCheckpoint(), /another flow: till-orders, not till/],
		['of another kind of record', aMarkerCheckpoint({ flow: 'till', kind: 'stock' }), /another kind of record: stock, not order/],
		['of a shop', aCheckpoint({ flow: 'till' }), /another source: ccv:90210/],
	])('when it is one %s, then it is refused before anything is read', async (_, checkpoint, message) => {
		const till = await startTill();

		await expect(readChanged(till.client, 'order', ledgerAt(encodeCheckpoint(checkpoint)), changedSettings())).rejects.toMatchObject({ code: 'checkpoint-refused', message: expect.stringMatching(message) });
		expect(till.calls()).toEqual([]);
	});
});

describe('given a first reading that passes over nearly everything', () => {
	it('when it is long, then it stores how far it came and goes on from there', async () => {
		const till = await startTill();
		for (let number = 1; number <= 5200; number++) putOrder(till.sim.world, { orderId: `o${number}`, fullyPaid: number > 5199 });
		const run = runsOf(till, 'order', { start: 'fromBeginning', amountPerRun: 1, filter: { fullyPaidOnly: true } });

		const [one, two] = [await run(), await run()];

		expect([one.ids, one.run.endReached, one.checkpoint.nextMarker]).toEqual([[], false, 5021]);
		expect([two.ids, two.run.endReached, markersIn(two.run.checkpoint).nextMarker]).toEqual([['o5200'], true, 5201]);
	});
});
