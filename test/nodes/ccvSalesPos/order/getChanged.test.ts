import type { IDataObject } from 'n8n-workflow';

import type { Checkpoint } from '../../../../lib/sync/checkpoint/Checkpoint';
import { decodeCheckpoint } from '../../../../lib/sync/checkpoint/decodeCheckpoint';
import { encodeCheckpoint } from '../../../../lib/sync/checkpoint/encodeCheckpoint';
import { payOrder } from '../../../../sim/ccv/actions/payOrder';
import { callsOf, closeSoundShops, runCcv, UNVERIFIED, withFault, type SoundShop } from '../../../support/ccvNode';
import { placeSale, startSaleShop } from './saleShop';

afterAll(closeSoundShops);

const LIST = 'GET /orders/';
const ROWS = 'GET /orders/:id/orderrows/';
const SETTINGS = { flow: 'orders', start: 'fromBeginning', amountPerRun: 500, paymentFilter: 'paid', dryRun: false, timezone: 'Europe/Amsterdam' };
const row = (checkpoint: unknown, over: object = {}) => ({ key: 'orders/checkpoint', kind: 'checkpoint', flow: 'orders', status: 'open', detail: JSON.stringify({ checkpoint }), ...over });
const hoursAgo = (hours: number) => `${new Date(Date.now() - hours * 3_600_000).toISOString().slice(0, 19)}Z`;
const sale = (shop: SoundShop, hours: number, over: object = {}) => placeSale(shop, { begunAt: hoursAgo(hours), ...over });

/** Three paid orders of the last days, and one that nobody has paid. */
async function aShop(options: Parameters<typeof startSaleShop>[1] = {}) {
	const shop = await startSaleShop({}, options);
	const paid = [72, 48, 24].map((hours) => sale(shop, hours).id);
	const unpaid = sale(shop, 12, { paid: false, status: 1 }).id;
	return { shop, paid, unpaid };
}

/** One run of the operation: the ids of Records, and Run. */
async function run(shop: SoundShop, over: object = {}, input: object[] = [{}], further: object = {}) {
	const finished = await runCcv(shop, 'order', 'getChanged', { ...SETTINGS, ...over }, { input, ...further });
	const [report] = finished.output('Node', 1);
	return { finished, records: finished.output('Node'), ids: finished.output('Node').map(({ json }) => json.id), report: report?.json as IDataObject, error: finished.error };
}

describe('CCV SalesPOS, Order: Get Changed', () => {
	it('given a shop with orders, when it runs from the beginning, then those that are paid come, whole and oldest first, and Run says so', async () => {
		const { shop, paid } = await aShop();

		const { records, ids, finished } = await run(shop);

		expect(ids).toEqual(paid);
		expect(records.map(({ pairedItem }) => pairedItem)).toEqual(paid.map(() => ({ item: 0 })));
		expect(records[0]?.json).toMatchObject({ paid: true, is_completed: true, webshop: { id: '90210' }, orderrows: { collection: [{ product_number: 'TIE-RED', count: 2 }, { sub_sku_number: 'SHIRT-L', count: 1 }] } });
		expect(finished.output('Node', 1)).toEqual([{ json: expect.objectContaining({ flow: 'orders', kind: 'order', source: 'ccv:90210', start: 'fromBeginning', previousCheckpoint: null, ids: paid.map(String), endReached: true, waiting: 1, waitedTooLong: [], checkpoint: expect.any(String) }), pairedItem: { item: 0 } }]);
		expect(callsOf(shop).filter((call) => call === ROWS)).toHaveLength(3);
		expect(callsOf(shop).every((call) => call.startsWith('GET '))).toBe(true);
	});

	it('given the checkpoint of a run among the rows of the ledger, when one is paid and one is new, then the next run has those two', async () => {
		const { shop, paid, unpaid } = await aShop();
		const first = await run(shop);
		payOrder(shop.world, unpaid);
		const later = sale(shop, 0).id;

		const second = await run(shop, {}, [row('another', { key: 'other/checkpoint', flow: 'other' }), row(first.report.checkpoint)]);

		expect(first.ids).toEqual(paid);
		expect([[...second.ids].sort(), second.report.start, second.report.previousCheckpoint, second.report.waiting]).toEqual([[unpaid, later], 'checkpoint', first.report.checkpoint, 0]);
		expect(second.records.map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 0 }]);
	});

	it('given the checkpoint of a run, when nothing is new, then Records is empty and Run is there, with a checkpoint', async () => {
		const { shop } = await aShop();
		const first = await run(shop);
		const before = shop.log.length;

		const second = await run(shop, {}, [row(first.report.checkpoint)]);

		expect([second.error, second.records]).toEqual([undefined, []]);
		expect(second.finished.output('Node', 1)).toMatchObject([{ json: { start: 'checkpoint', ids: [], endReached: true, waiting: 1, checkpoint: expect.any(String) }, pairedItem: { item: 0 } }]);
		expect(callsOf(shop).slice(before)).not.toContain(ROWS);
	});

	it('given it begins now, when there are orders from before, then none comes, and the next one does', async () => {
		const { shop } = await aShop();

		const first = await run(shop, { start: 'fromNow' });
		const later = sale(shop, 0).id;
		const second = await run(shop, { start: 'fromNow' }, [row(first.report.checkpoint)]);

		expect([first.ids, first.report.start, second.ids]).toEqual([[], 'fromNow', [later]]);
	});

	it('given all orders are wanted, when it runs, then those that nobody paid come too and none waits', async () => {
		const { shop, paid, unpaid } = await aShop();

		const { ids, report } = await run(shop, { paymentFilter: 'all' });

		expect([ids, report.waiting]).toEqual([[...paid, unpaid], 0]);
	});

	it('given an amount, when there are more, then the oldest come first and the rest follows', async () => {
		const { shop, paid } = await aShop();

		const first = await run(shop, { amountPerRun: 2 });
		const second = await run(shop, { amountPerRun: 2 }, [row(first.report.checkpoint)]);

		expect([first, second].map(({ ids, report }) => [ids, report.endReached])).toEqual([[paid.slice(0, 2), false], [paid.slice(2), true]]);
	});

	it('given a date, when it begins there, then it is that moment in the zone of the shop', async () => {
		const shop = await startSaleShop();
		const ids = ['2026-02-02T22:59:59Z', '2026-02-02T23:00:00Z', '2026-02-03T05:00:00Z'].map((begunAt) => placeSale(shop, { begunAt }).id);
		const from = async (over: object) => (await run(shop, { start: 'fromDate', startDate: '2026-02-03', ...over })).ids;

		expect([await from({}), await from({ timezone: 'America/New_York' })]).toEqual([ids.slice(1), ids.slice(2)]);
	});

	it('given a dry run without a checkpoint, when it begins now, then it shows the newest and stores nothing', async () => {
		const { shop, paid } = await aShop();

		const { ids, report } = await run(shop, { start: 'fromNow', dryRun: true });

		expect([ids, report.start, report.checkpoint, report.waiting]).toEqual([[...paid].reverse(), 'sample', null, 1]);
	});

	it('given an order nobody pays, when it waited longer than the option says, then Run names it and it waits no more', async () => {
		const { shop, unpaid } = await aShop();
		const checkpoint = decodeCheckpoint(String((await run(shop)).report.checkpoint)) as Checkpoint;
		const waiting = checkpoint.waiting.map((one) => ({ ...one, sinceDay: one.sinceDay - 11 }));
		const input = [row(encodeCheckpoint({ ...checkpoint, waiting }))];

		const [patient, impatient] = [await run(shop, {}, input), await run(shop, { options: { waitAtMostDays: 10 } }, input)];

		expect([patient, impatient].map(({ ids, report }) => [ids, report.waitedTooLong, report.waiting])).toEqual([
			[[], [], 1],
			[[], [String(unpaid)], 0],
		]);
	});

	it.each([
		['rate-limit', LIST],
		['rate-limit-total', LIST],
		['lose-answer', LIST],
		['rate-limit', ROWS],
		['rate-limit-total', ROWS],
	] as const)('given %s at %s, when it runs, then it asks again and has all, each once', async (then, label) => {
		const { shop, paid } = await aShop();
		const sound = await run(shop);
		const calls = shop.log.length;
		withFault(shop, label, then);

		const again = await run(shop);

		expect([sound.ids, again.ids]).toEqual([paid, paid]);
		expect(shop.log.length - calls).toBe(calls + 1);
	});

	it.each([
		['unauthorised', LIST, /refuses the public key or the secret key/],
		['cut', LIST, /GET \/orders\/: the answer is no whole JSON/],
		['server-error', LIST, /GET \/orders\/: CCV SalesPOS answers with a failure/],
		['unauthorised', ROWS, /refuses the public key or the secret key/],
	] as const)('given %s at %s, when it runs, then it stops whatever Continue On Fail says, and no error is taken for a record', async (then, label, message) => {
		const { shop } = await aShop(UNVERIFIED);
		withFault(shop, label, then, 'each');
		const input = [{ ledger: 'one' }, { ledger: 'two' }];

		const [stopped, goesOn] = [await run(shop, {}, input), await run(shop, {}, input, { onError: 'continueRegularOutput' })];

		expect([stopped.error, stopped.records, stopped.report]).toEqual([expect.stringMatching(message), [], undefined]);
		expect([goesOn.error, goesOn.report]).toEqual([expect.stringMatching(message), undefined]);
		expect(goesOn.records).toEqual(input.map((json, item) => ({ json, pairedItem: { item } })));
	});

	it('given the rows of one order are cut, when it runs, then that one comes without them and says so, and the others are whole', async () => {
		const { shop, paid } = await aShop(UNVERIFIED);
		withFault(shop, ROWS, 'cut', 2);

		const { records, ids, report } = await run(shop);

		const bad = records.filter(({ json }) => 'unreadable' in json);
		expect(bad).toMatchObject([{ json: { unreadable: { code: 'malformed-answer', message: expect.stringMatching(/orderrows\/: the answer is no whole JSON/) }, orderrows: { href: expect.any(String) } }, pairedItem: { item: 0 } }]);
		expect(bad[0]?.json.orderrows).not.toHaveProperty('collection');
		expect(records.filter(({ json }) => !('unreadable' in json))).toMatchObject(Array(2).fill({ json: { orderrows: { collection: [{}, {}] } }, pairedItem: { item: 0 } }));
		expect([ids, report.ids]).toEqual([paid, paid.map(String)]);
	});

	it.each<[string, object, RegExp]>([
		['no flow', { flow: '={{ " " }}' }, /^Flow is empty/],
		['a start that there is not', { start: 'yesterday' }, /^Start is "yesterday"; it must be one of fromNow, fromDate, fromBeginning/],
		['no date', { start: 'fromDate', startDate: 'soon' }, /Start Date is empty or no date/],
		['no amount', { amountPerRun: '={{ 0 }}' }, /^Amount per Run/],
		['a dry run that got lost', { dryRun: '={{ undefined }}' }, /^Dry Run must be true or false/],
		['a wait that is no number', { options: { waitAtMostDays: '={{ "long" }}' } }, /^Wait at Most \(Days\) must be a number/],
	])('given %s, when it runs, then it says so before it reads an order whole', async (_, over, message) => {
		const { shop } = await aShop();

		const { error, records, report } = await run(shop, over);

		expect([error, records, report]).toEqual([expect.stringMatching(message), [], undefined]);
		expect(callsOf(shop)).not.toContain(ROWS);
	});

	it('given a checkpoint that somebody changed, when it runs, then it is refused before orders are read', async () => {
		const { shop } = await aShop();
		const checkpoint = String((await run(shop)).report.checkpoint);
		const before = shop.log.length;

		const { error, records, report } = await run(shop, {}, [row(checkpoint.replace(/\d(?=\D*$)/, (digit) => String((Number(digit) + 1) % 10)))]);

		expect([error, records, report]).toEqual([expect.stringMatching(/^The checkpoint in the ledger table cannot be read/), [], undefined]);
		expect(callsOf(shop).slice(before)).not.toContain(LIST);
	});

	it('given the checkpoint of another shop or of products, when it runs, then it is refused and names the field to change', async () => {
		const { shop } = await aShop();
		const other = await startSaleShop({ shop: { id: 7 } });
		const { checkpoint } = (await run(other)).report;
		const products = (await runCcv(shop, 'product', 'getChanged', SETTINGS)).output('Node', 1)[0]?.json.checkpoint;

		expect([(await run(shop, {}, [row(checkpoint)])).error, (await run(shop, {}, [row(products)])).error]).toEqual([
			expect.stringMatching(/belongs to another source: ccv:7, not ccv:90210.*change the field flow/),
			expect.stringMatching(/belongs to another kind of record: product, not order.*change the field flow/),
		]);
	});
});
