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
import { closeSoundTills, OLD, runMplus, startSoundTill } from '../../../support/mplusNode';
import type { RunningTill } from '../../../support/startTill';

afterAll(closeSoundTills);

const SOLD_OUT = { products: [{ productNumber: 14, articles: [{ articleNumber: 14, priceIncl: 1995 }] }] };

const KINDS: Array<[resource: string, flow: string, put: (world: MplusWorld, number: number) => void, second: object]> = [
	['order', 'mplus-orders-to-ccv', (world, number) => void putOrder(world, { orderId: `o${number}`, totalInclAmount: 1995, financialDate: { day: number, mon: 3, year: 2026 } }), { orderId: 'o2', totalInclAmount: 19.95, financialDate: '2026-03-02' }],
	['invoice', 'mplus-invoices', (world, number) => void putInvoice(world, { invoiceId: `i${number}`, totalInclAmount: 1995 }), { invoiceId: 'i2', totalInclAmount: 19.95 }],
	['receipt', 'mplus-receipts', (world, number) => void putReceipt(world, { receiptId: `r${number}` }), { receiptId: 'r2', entryTimestamp: '2026-07-30T12:00:00+02:00' }],
	['customer', 'mplus-customers-to-ccv', (world, number) => void putRelation(world, { relationNumber: number, name: 'Jan', points: 5 }), { relationNumber: 2, name: 'Jan', points: 5 }],
	['product', 'mplus-products-to-ccv', (world, number) => void putProduct(world, { productNumber: number, articles: [{ articleNumber: number, priceIncl: 1995 }] }), { productNumber: 2, articleList: { article: [{ articleNumber: 2, priceIncl: 19.95 }] } }],
	['stock', 'mplus-stock-to-ccv', (world, number) => void putStock(world, { articleNumber: 14, branchNumber: number, free: 2.5 }), { articleNumber: 14, branchNumber: 2, amountFree: 2.5 }],
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

describe.each(KINDS)('MplusKASSA, %s: Get Changed', (resource, flow, put, second) => {
	it.each([
		['a new till', {}],
		['a till of release 58', OLD],
	])('given %s, when a flow begins and something changes, then it comes in the till\'s own fields, paired, and Run is one item each time', async (_, given) => {
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
	});

	it('given a record that could not be written, when it runs again, then it comes again and says how often', async () => {
		const till = await startSoundTill(SOLD_OUT);
		const one = await getChanged(till, resource, { start: 'fromBeginning' });
		put(till.world, 2);
		const two = await getChanged(till, resource, {}, [one.settle()]);
		const [id = ''] = two.run?.ids ?? [];

		const three = await getChanged(till, resource, {}, [two.settle([id])]);

		expect(three.run).toMatchObject({ ids: [id], attempts: { [id]: 1 } });
	});

	it('given the till reports a fault, when it runs, then it stops with neither records nor a run', async () => {
		const till = await startSoundTill(SOLD_OUT, { faults: [{ then: 'server-error' }] });

		const { finished, records, runs } = await getChanged(till, resource);

		expect([records, runs]).toEqual([[], []]);
		expect(finished.error).toMatch(/the till reports a fault/);
	});

	it('given it is told to go on after failures, when the till reports a fault, then there is no run all the same, so nothing can be stored', async () => {
		const till = await startSoundTill(SOLD_OUT, { faults: [{ then: 'server-error' }] });

		const finished = await runMplus(till, resource, 'getChanged', {}, { onError: 'continueRegularOutput' });

		expect(finished.output('Node', 1)).toEqual([]);
	});

	it('given a ledger of another till, when it runs, then it is refused and says which field to change', async () => {
		const [till, other] = [await startSoundTill(SOLD_OUT), await startSoundTill(SOLD_OUT)];
		const row = (await getChanged(other, resource)).settle();

		expect((await getChanged(till, resource, {}, [row])).finished.error).toMatch(/belongs to another source: mplus:.* Settings/);
	});

	it('given a dry run, when there is no checkpoint, then the newest come and nothing is to be stored', async () => {
		const till = await startSoundTill(SOLD_OUT);
		put(till.world, 1);

		const { records, run } = await getChanged(till, resource, { dryRun: true });

		expect(records.length).toBeGreaterThan(0);
		expect(run).toMatchObject({ start: 'sample', checkpoint: null });
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
		return await getChanged(till, 'order', parameters);
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
		const { run } = await read(parameters);

		expect([run?.ids, run?.endReached]).toEqual([expected, parameters.amountPerRun === undefined]);
	});

	it.each<[INodeParameters, RegExp]>([
		[{ start: 'fromDate', startDate: 'soon' }, /Start Date is empty or no date/],
		[{ flow: ' ' }, /Flow is empty/],
		[{ start: 'sometime' }, /Start is "sometime"/],
		[{ amountPerRun: 0 }, /Amount per Run must be a whole number of at least 1/],
		[{ dryRun: 'perhaps' }, /Dry Run must be true or false/],
		[{ timezone: 'Mars' }, /Mars is no time zone/],
	])('given %j, when it runs, then it says which field is wrong', async (parameters, message) => {
		expect((await read(parameters)).finished.error).toMatch(message);
	});

	it('given customers, when Start is From Date, then it is refused: they have none', async () => {
		expect((await getChanged(await startSoundTill(), 'customer', { start: 'fromDate' })).finished.error).toMatch(/Start is "fromDate"; it must be one of fromNow, fromBeginning/);
	});
});
