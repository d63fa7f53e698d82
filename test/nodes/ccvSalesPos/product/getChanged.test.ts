import type { IDataObject } from 'n8n-workflow';

import { closeSoundShops, callsOf, runCcv, UNVERIFIED, withFault, type SoundShop } from '../../../support/ccvNode';
import { CLOTHES, OTHER_TWIN, product, productIn, productShop, TEE, TEE_M, TEE_S, TIE, TIES, TWIN } from './productShop';

afterAll(closeSoundShops);

const LIST = 'GET /products/';
const ALL = [TIE, TWIN, OTHER_TWIN, TEE];
const SETTINGS = { flow: 'products', start: 'fromBeginning', amountPerRun: 500, dryRun: false, timezone: 'Europe/Amsterdam' };
const row = (checkpoint: unknown, over: object = {}) => ({ key: 'products/checkpoint', kind: 'checkpoint', flow: 'products', status: 'open', detail: JSON.stringify({ checkpoint }), ...over });

/** One run of the operation: the ids of Records, and Run. */
async function run(shop: SoundShop, over: object = {}, input: object[] = [{}], further: object = {}) {
	const finished = await runCcv(shop, 'product', 'getChanged', { ...SETTINGS, ...over }, { input, ...further });
	const [report] = finished.output('Node', 1);
	return { finished, records: finished.output('Node'), ids: finished.output('Node').map(({ json }) => json.id), report: report?.json as IDataObject, error: finished.error };
}

describe('CCV SalesPOS, Product: Get Changed', () => {
	it('given a shop with products, when it runs from the beginning, then all come, whole and oldest change first, and Run says so', async () => {
		const shop = await productShop();

		const { records, ids, finished } = await run(shop, { options: { includePhotos: true } });

		expect(ids).toEqual(ALL);
		expect(records.map(({ pairedItem }) => pairedItem)).toEqual(ALL.map(() => ({ item: 0 })));
		expect(records[0]?.json).toMatchObject({ is_active: true, webshop: { id: '90210' }, producttocategories: { collection: [{ category_id: CLOTHES }, { category_id: TIES }] }, productphotos: { collection: [{ id: 91 }] }, attributecombinations: { collection: [] } });
		expect(records[3]?.json).toMatchObject({ attributecombinations: { collection: [{ id: TEE_S }, { id: TEE_M }] } });
		expect(finished.output('Node', 1)).toEqual([{ json: expect.objectContaining({ flow: 'products', kind: 'product', source: 'ccv:90210', start: 'fromBeginning', ids: ALL.map(String), endReached: true, checkpoint: expect.stringMatching(/^1d\|product\|products\|/) }), pairedItem: { item: 0 } }]);
		expect(callsOf(shop)).toEqual(['GET /webshops/', LIST]);
	});

	it('given the checkpoint of a run in the ledger, when a product changes and one is deleted, then the next run has only the change', async () => {
		const shop = await productShop();
		const first = await run(shop);
		Object.assign(productIn(shop, TWIN) ?? {}, { name: 'Twin 2', modifydate: `${new Date().toISOString().slice(0, 19)}Z` });
		await runCcv(shop, 'product', 'delete', product('id', TIE) as never);

		const second = await run(shop, {}, [row(first.report.checkpoint)]);

		expect([second.ids, second.report.start, second.report.previousCheckpoint]).toEqual([[TWIN], 'checkpoint', first.report.checkpoint]);
		expect(second.records).toMatchObject([{ json: { name: 'Twin 2' }, pairedItem: { item: 0 } }]);
	});

	it('given it begins now, when nothing changes, then Records is empty and Run is there, with a checkpoint', async () => {
		const shop = await productShop();

		const { ids, report } = await run(shop, { start: 'fromNow' });

		expect([ids, report]).toEqual([[], expect.objectContaining({ start: 'fromNow', ids: [], endReached: true, checkpoint: expect.any(String) })]);
	});

	it('given an amount, when there are more, then the oldest come first and the rest follows', async () => {
		const shop = await productShop();

		const first = await run(shop, { amountPerRun: 3 });
		const second = await run(shop, { amountPerRun: 3 }, [row(first.report.checkpoint)]);

		expect([first, second].map(({ ids, report }) => [ids, report.endReached])).toEqual([[ALL.slice(0, 3), false], [[TEE], true]]);
	});

	it('given a date, when it begins there, then it is that day in the zone of the shop', async () => {
		const shop = await productShop();
		const [day, later] = [{ start: 'fromDate', startDate: '2026-02-03' }, { start: 'fromDate', startDate: '2026-02-03T11:00:01' }];

		expect([(await run(shop, day)).ids, (await run(shop, later)).ids, (await run(shop, { ...later, timezone: 'America/New_York' })).ids]).toEqual([[TEE], [], []]);
	});

	it('given a dry run without a checkpoint, when it begins now, then it shows what changed last and stores nothing', async () => {
		const shop = await productShop();

		const { ids, report } = await run(shop, { start: 'fromNow', dryRun: true });

		expect([ids, report.start, report.checkpoint]).toEqual([[TEE, OTHER_TWIN, TWIN, TIE], 'sample', null]);
	});

	it('given a product that failed before, when it runs again, then it comes with its count', async () => {
		const shop = await productShop();
		const { report } = await run(shop);
		const { encodeCheckpoint } = await import('../../../../lib/sync/checkpoint/encodeCheckpoint');
		const { decodeCheckpoint } = await import('../../../../lib/sync/checkpoint/decodeCheckpoint');
		const checkpoint = encodeCheckpoint({ ...decodeCheckpoint(String(report.checkpoint)), failed: [{ id: TIE, attempts: 2 }, { id: 999, attempts: 1 }] } as never);

		const again = await run(shop, {}, [row(checkpoint)]);

		expect([again.ids, again.report.attempts]).toEqual([[TIE], { [TIE]: 2 }]);
		expect(callsOf(shop).filter((call) => call === 'GET /products/:id/')).toHaveLength(2);
	});

	it.each(['rate-limit', 'rate-limit-total', 'lose-answer'] as const)('given %s, when it runs, then it reads again and has all', async (then) => {
		const shop = withFault(await productShop(), LIST, then);

		expect((await run(shop)).ids).toEqual(ALL);
		expect(callsOf(shop)).toEqual(['GET /webshops/', LIST, LIST]);
	});

	it.each([
		['unauthorised', /refuses the public key or the secret key/],
		['cut', /GET \/products\/: the answer is no whole JSON/],
		['server-error', /GET \/products\/: CCV SalesPOS answers with a failure/],
	] as const)('given %s, when it runs, then it stops whatever Continue On Fail says, and no error is taken for a record', async (then, message) => {
		const shop = withFault(await productShop({}, UNVERIFIED), LIST, then, 'each');
		const input = [{ ledger: 'one' }, { ledger: 'two' }];

		const [stopped, goesOn] = [await run(shop, {}, input), await run(shop, {}, input, { onError: 'continueRegularOutput' })];

		expect([stopped.error, stopped.records, stopped.report]).toEqual([expect.stringMatching(message), [], undefined]);
		expect(goesOn.records).toEqual(input.map((json, item) => ({ json, pairedItem: { item } })));
		expect(goesOn.report).toBeUndefined();
		expect(new Set(callsOf(shop))).toEqual(new Set(['GET /webshops/', LIST]));
	});

	it.each<[string, object, object[], RegExp]>([
		['no flow', { flow: '={{ " " }}' }, [{}], /^Flow is empty/],
		['a start that there is not', { start: 'yesterday' }, [{}], /^Start is "yesterday"; it must be one of fromNow, fromDate, fromBeginning/],
		['no date', { start: 'fromDate', startDate: 'soon' }, [{}], /Start Date is empty or no date/],
		['a dry run that got lost', { dryRun: '={{ undefined }}' }, [{}], /^Dry Run must be true or false/],
		['a checkpoint that was changed', {}, [row('1d|product|products|x|')], /^The checkpoint in the ledger table cannot be read/],
	])('given %s, when it runs, then it says so before it reads products', async (_, over, input, message) => {
		const shop = await productShop();

		expect((await run(shop, over, input)).error).toMatch(message);
		expect(callsOf(shop)).not.toContain(LIST);
	});

	it('given the checkpoint of another shop or of orders, when it runs, then it is refused and names the field to change', async () => {
		const [shop, other] = [await productShop(), await productShop({ shop: { id: 7 } })];
		const { checkpoint } = (await run(other)).report;
		const orders = (await runCcv(shop, 'order', 'getChanged', { ...SETTINGS, flow: 'products', paymentFilter: 'all' })).output('Node', 1)[0]?.json.checkpoint;

		expect([(await run(shop, {}, [row(checkpoint)])).error, (await run(shop, {}, [row(orders)])).error]).toEqual([
			expect.stringMatching(/belongs to another source: ccv:7, not ccv:90210.*change the field flow/),
			expect.stringMatching(/belongs to another kind of record: order, not product.*change the field flow/),
		]);
	});
});
