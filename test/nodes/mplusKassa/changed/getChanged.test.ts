import type { INodeParameters } from 'n8n-workflow';

import { runReport } from '../../../../lib/sync/RunReport';
import { settleRun } from '../../../../lib/sync/ledger/settleRun';
import { putInvoice } from '../../../../sim/mplus/store/putInvoice';
import { putOrder } from '../../../../sim/mplus/store/putOrder';
import { putProduct } from '../../../../sim/mplus/store/putProduct';
import { putReceipt } from '../../../../sim/mplus/store/putReceipt';
import { putRelation } from '../../../../sim/mplus/store/putRelation';
import { putStock } from '../../../../sim/mplus/store/putStock';
import type { MplusWorld } from '../../../../sim/mplus/world';
import { aLedgerRow } from '../../../support/builders/aLedgerRow';
import { anOutcome } from '../../../support/builders/anOutcome';
import { callsOf, closeSoundTills, OLD, runMplus, startSoundTill } from '../../../support/mplusNode';
import type { RunningTill } from '../../../support/startTill';

afterAll(closeSoundTills);

const SOLD_OUT = { products: [{ productNumber: 14, articles: [{ articleNumber: 14, priceIncl: 1995 }] }] };

const KINDS: Array<[resource: string, flow: string, put: (world: MplusWorld, number: number) => void, second: object, reads: string[]]> = [
	['order', 'mplus-orders-to-ccv', (world, number) => void putOrder(world, { orderId: `o${number}`, totalInclAmount: 1995, financialDate: { day: number, mon: 3, year: 2026 } }), { orderId: 'o2', totalInclAmount: 19.95, financialDate: '2026-03-02' }, ['getOrders']],
	['invoice', 'mplus-invoices', (world, number) => void putInvoice(world, { invoiceId: `i${number}`, totalInclAmount: 1995 }), { invoiceId: 'i2', totalInclAmount: 19.95 }, ['getInvoices']],
	['receipt', 'mplus-receipts', (world, number) => void putReceipt(world, { receiptId: `r${number}` }), { receiptId: 'r2', entryTimestamp: '2026-07-30T12:00:00+02:00' }, ['getReceipts']],
	['customer', 'mplus-customers-to-ccv', (world, number) => void putRelation(world, { relationNumber: number, name: 'Jan', points: 5 }), { relationNumber: 2, name: 'Jan', points: 5 }, ['getRelations']],
	['product', 'mplus-products-to-ccv', (world, number) => void putProduct(world, { productNumber: number, articles: [{ articleNumber: number, priceIncl: 1995 }] }), { productNumber: 2, articleList: { article: [{ articleNumber: 2, priceIncl: 19.95 }] } }, ['getProducts']],
	['stock', 'mplus-stock-to-ccv', (world, number) => void putStock(world, { articleNumber: 14, branchNumber: number, free: 2.5 }), { articleNumber: 14, branchNumber: 2, amountFree: 2.5 }, ['getBranches', 'getStock']],
];

/** Runs Get Changed over the rows of a ledger; gives both outputs and the row that the ledger would store. */
async function getChanged(till: RunningTill, resource: string, parameters: INodeParameters = {}, rows: object[] = [{}]) {
	const finished = await runMplus(till, resource, 'getChanged', parameters, { input: rows });
	const [records, runs] = [finished.output('Node', 0), finished.output('Node', 1)];
	const run = runReport.safeParse(runs[0]?.json).data;
	const settle = (failing: string[] = []) => {
		const outcomes = (run?.ids ?? []).map((id) => anOutcome({ id, reason: failing.includes(id) ? 'till-failure' : 'created' }));
		const { checkpoint } = settleRun(run!, outcomes, { target: 'ccv:1', dryRun: false, mayBeFiltered: false });
		return aLedgerRow({ key: `${run!.flow}/checkpoint`, flow: run!.flow, kind: 'checkpoint', record: null, detail: JSON.stringify({ checkpoint }) });
	};
	return { finished, records, runs, run, settle };
}

describe.each(KINDS)('MplusKASSA, %s: Get Changed', (resource, flow, put, second, reads) => {
	it.each([
		['a new till', {}, 'getCurrentSyncMarkersV2'],
		['a till of release 58', OLD, 'getCurrentSyncMarkers'],
	])('given %s, when a flow begins and something changes, then it comes in the till\'s own fields, paired, and Run is one item each time', async (_, given, markers) => {
		const till = await startSoundTill({ ...SOLD_OUT, ...given });
		put(till.world, 1);

		const one = await getChanged(till, resource);
		put(till.world, 2);
		const two = await getChanged(till, resource, {}, [aLedgerRow({ flow: 'another' }), one.settle()]);
		const three = await getChanged(till, resource, {}, [two.settle()]);

		expect([one.records, three.records]).toEqual([[], []]);
		expect(two.records).toMatchObject([{ json: second, pairedItem: { item: 0 } }]);
		expect([one.runs, two.runs, three.runs]).toMatchObject([
			[{ json: { flow, kind: resource, start: 'fromNow', ids: [], endReached: true }, pairedItem: { item: 0 } }],
			[{ json: { flow, kind: resource, start: 'checkpoint', ids: [expect.any(String)], markers: expect.any(Object) }, pairedItem: { item: 0 } }],
			[{ json: { ids: [], endReached: true } }],
		]);
		expect([...new Set(callsOf(till))].sort()).toEqual([markers, ...reads].sort());
		expect(till.log.filter(({ write, committed }) => write || committed)).toEqual([]);
	});

	it('given a record that could not be written, when it runs again, then it comes again and says how often', async () => {
		const till = await startSoundTill(SOLD_OUT);
		const one = await getChanged(till, resource, { start: 'fromBeginning' });
		put(till.world, 2);
		const two = await getChanged(till, resource, {}, [one.settle()]);
		const [id = ''] = two.run?.ids ?? [];

		const three = await getChanged(till, resource, {}, [two.settle([id])]);

		expect(three.run).toMatchObject({ ids: [id], attempts: { [id]: 1 } });
		expect(three.records).toMatchObject([{ json: second, pairedItem: { item: 0 } }]);
		expect(callsOf(till).at(-1)).toBe(reads.at(-1));
	});

	it.each(['getApiVersion', 'getCurrentSyncMarkersV2', ...reads])('given the till reports a fault at %s, when it runs, then it stops with neither records nor a run, and what changed comes when it runs again', async (on) => {
		const till = await startSoundTill(SOLD_OUT);
		const row = (await getChanged(till, resource)).settle();
		put(till.world, 2);
		till.faults.push({ on, then: 'server-error' });

		const { finished, records, runs } = await getChanged(till, resource, {}, [row]);
		const failed = till.log.at(-1);
		till.faults.length = 0;
		const again = await getChanged(till, resource, {}, [row]);

		expect([records, runs]).toEqual([[], []]);
		expect(finished.error).toMatch(`MplusKASSA, ${on}: the till reports a fault`);
		expect(failed).toMatchObject({ label: on, fault: 'server-error' });
		expect(again.records).toMatchObject([{ json: second, pairedItem: { item: 0 } }]);
	});

	it.each(['getCurrentSyncMarkersV2', ...reads])('given it is told to go on after failures, when the till reports a fault at %s, then there is no run all the same, so nothing can be stored', async (on) => {
		const till = await startSoundTill(SOLD_OUT);
		put(till.world, 2);
		till.faults.push({ on, then: 'server-error' });

		const finished = await runMplus(till, resource, 'getChanged', { start: 'fromBeginning' }, { onError: 'continueRegularOutput' });

		expect(finished.output('Node', 1)).toEqual([]);
		expect(finished.output('Node', 0).filter(({ json }) => Object.keys(second).some((field) => field in json))).toEqual([]);
		expect(till.log.at(-1)).toMatchObject({ label: on, fault: 'server-error' });
	});

	it('given a ledger of another till, when it runs, then it is refused and says which field to change, and no record is read', async () => {
		const [till, other] = [await startSoundTill(SOLD_OUT), await startSoundTill(SOLD_OUT)];
		const row = (await getChanged(other, resource)).settle();
		put(till.world, 2);

		const { finished, records, runs } = await getChanged(till, resource, {}, [row]);

		expect(finished.error).toMatch(/belongs to another source: mplus:.* Settings/);
		expect([records, runs]).toEqual([[], []]);
		expect(callsOf(till).filter((call) => reads.includes(call))).toEqual([]);
	});

	it('given a dry run, when there is no checkpoint, then the newest come and nothing is to be stored', async () => {
		const till = await startSoundTill(SOLD_OUT);
		put(till.world, 1);

		const { records, run } = await getChanged(till, resource, { dryRun: true });

		expect(records.length).toBeGreaterThan(0);
		expect(records.map(({ pairedItem }) => pairedItem)).toEqual(records.map(() => ({ item: 0 })));
		expect(run).toMatchObject({ start: 'sample', checkpoint: null });
		expect(till.log.filter(({ write, committed }) => write || committed)).toEqual([]);
	});
});

describe('MplusKASSA: Get Changed, its settings', () => {
	const orders = (world: MplusWorld) => {
		putOrder(world, { orderId: 'old', financialDate: { day: 1, mon: 3, year: 2026 }, fullyPaid: true });
		putOrder(world, { orderId: 'own', extOrderId: 'ccv-1-2', changeCounter: 1, financialDate: { day: 2, mon: 3, year: 2026 }, financialBranchNumber: 2 });
		putOrder(world, { orderId: 'table', orderType: 'ORDER-TYPE-TABLE-ORDER', financialDate: { day: 3, mon: 3, year: 2026 } });
		putOrder(world, { orderId: 'new', financialDate: { day: 4, mon: 3, year: 2026 }, financialBranchNumber: 1 });
	};
	const read = async (parameters: INodeParameters) => {
		const till = await startSoundTill();
		orders(till.world);
		return { ...(await getChanged(till, 'order', parameters)), till };
	};

	it.each<[INodeParameters, string[]]>([
		[{ start: 'fromBeginning' }, ['old', 'own', 'new']],
		[{ start: 'fromBeginning', amountPerRun: 2 }, ['old', 'own']],
		[{ start: 'fromDate', startDate: '2026-03-02' }, ['own', 'new']],
		[{ start: 'fromBeginning', paymentFilter: 'paid' }, ['old']],
		[{ start: 'fromBeginning', options: { leaveOutOwnWrites: true } }, ['old', 'new']],
		[{ start: 'fromBeginning', options: { orderTypes: ['ORDER-TYPE-TABLE-ORDER'] } }, ['table']],
		[{ start: 'fromBeginning', options: { branch: { __rl: true, mode: 'id', value: '2' } } }, ['old', 'own']],
	])('given orders, when it is set to %j, then %j come', async (parameters, expected) => {
		const { run, records } = await read(parameters);

		expect([run?.ids, run?.endReached]).toEqual([expected, parameters.amountPerRun === undefined]);
		expect(records.map(({ json, pairedItem }) => [json.orderId, pairedItem])).toEqual(expected.map((id) => [id, { item: 0 }]));
	});

	const MOMENT = { sec: 0, min: 0, hour: 9, day: 2, mon: 3, year: 2026, isdst: false, timezone: 60 };
	const own = { createTimestamp: MOMENT, changeTimestamp: MOMENT };
	const touched = { createTimestamp: MOMENT, changeTimestamp: { ...MOMENT, hour: 10 } };
	const onDay = (day: number, financialBranchNumber: number) => ({ financialDate: { day, mon: 3, year: 2026 }, financialBranchNumber });
	const FILLED: Record<string, (world: MplusWorld) => void> = {
		invoice: (world) => {
			putInvoice(world, { invoiceId: 'old', state: 'INVOICE-STATE-PAID', ...onDay(1, 1) });
			putInvoice(world, { invoiceId: 'new', state: 'INVOICE-STATE-OUTSTANDING', ...onDay(4, 2) });
		},
		receipt: (world) => {
			putReceipt(world, { receiptId: 'old', ...onDay(1, 1) });
			putReceipt(world, { receiptId: 'new', ...onDay(4, 2) });
		},
		customer: (world) => {
			putRelation(world, { relationNumber: 1, name: 'Theirs' });
			putRelation(world, { relationNumber: 2, name: 'Ours', extRelationId: 'ccv-1-2', ...own });
			putRelation(world, { relationNumber: 3, name: 'Ours, changed', extRelationId: 'ccv-1-3', ...touched });
		},
		product: (world) => {
			putProduct(world, { productNumber: 1, articles: [{ articleNumber: 1 }] });
			putProduct(world, { productNumber: 2, articles: [{ articleNumber: 2, extArticleId: 'ccv-1-2', ...own }] });
			putProduct(world, { productNumber: 3, articles: [{ articleNumber: 3, extArticleId: 'ccv-1-3', ...own }, { articleNumber: 4 }] });
		},
		stock: (world) => {
			putProduct(world, { productNumber: 14, articles: [{ articleNumber: 14 }, { articleNumber: 15 }] });
			putStock(world, { articleNumber: 14, branchNumber: 1, free: 2, type: 'STOCK-HISTORY-TYPE-SALES' });
			putStock(world, { articleNumber: 15, branchNumber: 1, free: 2, type: 'STOCK-HISTORY-TYPE-API' });
			putStock(world, { articleNumber: 14, branchNumber: 2, free: 2, type: 'STOCK-HISTORY-TYPE-MANUAL' });
			putStock(world, { articleNumber: 15, branchNumber: 2, free: 2, type: 'STOCK-HISTORY-TYPE-API' });
		},
	};
	const SECOND_BRANCH = { branch: { __rl: true, mode: 'id', value: '2' } };

	it.each<[string, INodeParameters, string[]]>([
		['invoice', {}, ['old', 'new']],
		['invoice', { amountPerRun: 1 }, ['old']],
		['invoice', { start: 'fromDate', startDate: '2026-03-02' }, ['new']],
		['invoice', { paymentFilter: 'paid' }, ['old']],
		['invoice', { options: SECOND_BRANCH }, ['new']],
		['receipt', {}, ['old', 'new']],
		['receipt', { amountPerRun: 1 }, ['old']],
		['receipt', { start: 'fromDate', startDate: '2026-03-02' }, ['new']],
		['receipt', { options: SECOND_BRANCH }, ['new']],
		['customer', {}, ['1', '2', '3']],
		['customer', { amountPerRun: 2 }, ['1', '2']],
		['customer', { options: { leaveOutOwnWrites: true } }, ['1', '3']],
		['product', {}, ['1', '2', '3']],
		['product', { amountPerRun: 2 }, ['1', '2']],
		['product', { options: { leaveOutOwnWrites: true } }, ['1', '3']],
		['stock', {}, ['1/14', '1/15', '2/14', '2/15']],
		['stock', { amountPerRun: 2 }, ['1/14', '1/15']],
		['stock', { options: SECOND_BRANCH }, ['2/14', '2/15']],
		['stock', { options: { leaveOutOwnWrites: true } }, ['1/14', '2/14']],
	])('given records of the kind %s, when it is set to %j, then %j come, paired, and nothing is written', async (resource, parameters, expected) => {
		const till = await startSoundTill();
		FILLED[resource]?.(till.world);

		const { run, records } = await getChanged(till, resource, { start: 'fromBeginning', ...parameters });

		expect([run?.ids, run?.endReached]).toEqual([expected, parameters.amountPerRun === undefined]);
		expect(records.map(({ pairedItem }) => pairedItem)).toEqual(expected.map(() => ({ item: 0 })));
		expect(till.log.filter(({ write, committed }) => write || committed)).toEqual([]);
	});

	it.each<[INodeParameters, RegExp]>([
		[{ start: 'fromDate', startDate: 'soon' }, /Start Date is empty or no date/],
		[{ flow: ' ' }, /Flow is empty/],
		[{ start: 'sometime' }, /Start is "sometime"/],
		[{ amountPerRun: 0 }, /Amount per Run must be a whole number of at least 1/],
		[{ dryRun: 'perhaps' }, /Dry Run must be true or false/],
		[{ timezone: 'Mars' }, /Mars is no time zone/],
	])('given %j, when it runs, then it says which field is wrong, and neither a record nor a run comes', async (parameters, message) => {
		const { finished, records, runs, till } = await read(parameters);

		expect(finished.error).toMatch(message);
		expect([records, runs, callsOf(till).filter((call) => call === 'getOrders')]).toEqual([[], [], []]);
	});

	it('given customers, when Start is From Date, then it is refused: they have none', async () => {
		const till = await startSoundTill();

		const { finished, records, runs } = await getChanged(till, 'customer', { start: 'fromDate' });

		expect(finished.error).toMatch(/Start is "fromDate"; it must be one of fromNow, fromBeginning/);
		expect([records, runs, callsOf(till)]).toEqual([[], [], []]);
	});
});
