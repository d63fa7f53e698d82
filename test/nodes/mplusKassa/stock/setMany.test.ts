import type { INodeParameters } from 'n8n-workflow';

import { callsOf, closeSoundTills, OLD, runMplus } from '../../../support/mplusNode';
import type { RunningTill } from '../../../support/startTill';
import { freeIn, locator, stockTill } from './stockTill';

afterAll(closeSoundTills);

const ROWS = [{ articleNumber: 14, amount: 12.5, branchNumber: 1 }, { articleNumber: 99, amount: 1 }, { articleNumber: '15', amount: '7' }, { articleNumber: 14, amount: 3 }];

async function setMany(till: RunningTill, input: object[], parameters: INodeParameters = {}) {
	const finished = await runMplus(till, 'stock', 'setMany', { branch: locator(1), ...parameters }, { input });
	return { finished, outcomes: finished.output('Node').map(({ json, pairedItem }) => [json.action, pairedItem]) };
}

describe('MplusKASSA, Stock: Set Many', () => {
	it.each([
		['a new till', {}, ['getStock', 'saveStockCorrections', 'getStock', 'saveStockCorrections', 'getStock']],
		['a till of release 58', OLD, expect.arrayContaining(['setStock'])],
	])('given items for %s, when they are set, then each says what came of it and pairs with its own', async (_, given, calls) => {
		const till = await stockTill(given);

		const { finished, outcomes } = await setMany(till, ROWS);

		expect(outcomes).toEqual([['set', { item: 0 }], ['refused', { item: 1 }], ['unchanged', { item: 2 }], ['refused', { item: 3 }]]);
		expect(finished.output('Node')[0]?.json).toEqual({
			...{ articleNumber: 14, branchNumber: 1, action: 'set' },
			...{ before: { free: 7, reserved: 3, physical: 10 }, after: { free: 12.5, reserved: 3, physical: 15.5 } },
		});
		expect(finished.output('Node')[1]?.json).toMatchObject({ articleNumber: 99, reason: expect.stringMatching(/no stock of that article|NO-STOCK-ARTICLE/) });
		expect([freeIn(till, 14), freeIn(till, 15)]).toEqual([12.5, 7]);
		expect(callsOf(till)).toEqual(calls);
	});

	it.each([
		['a new till', {}],
		['a till of release 58', OLD],
	])('given items for %s, when they are added, then each is added once', async (_, given) => {
		const till = await stockTill(given);

		const { outcomes } = await setMany(till, [{ articleNumber: 14, amount: -2 }, { articleNumber: 99, amount: 1 }, { articleNumber: 15, amount: 1 }], { mode: 'adjust' });

		expect(outcomes).toEqual([['set', { item: 0 }], ['refused', { item: 1 }], ['set', { item: 2 }]]);
		expect([freeIn(till, 14), freeIn(till, 15)]).toEqual([5, 8]);
	});

	it('given items with other fields and SKUs, when the fields are named, then they are read there', async () => {
		const till = await stockTill();
		const rows = [{ sku: 'TIE-RED', stock: { level: 1 }, shop: 2 }, { sku: 'TIE-BLUE', stock: { level: 2 }, shop: 1 }, { sku: 'NONE', stock: { level: 3 }, shop: 1 }];

		const { finished, outcomes } = await setMany(till, rows, { articleKey: 'pluNumber', articleField: 'sku', amountField: 'stock.level', branchField: 'shop' });

		expect(outcomes).toEqual([['set', { item: 0 }], ['set', { item: 1 }], ['refused', { item: 2 }]]);
		expect(finished.output('Node')[2]?.json.reason).toBe('MplusKASSA has no article with PLU number "NONE"');
		expect([freeIn(till, 14, 2), freeIn(till, 15)]).toEqual([1, 2]);
	});

	it('given options, when items are set, then the till gets them', async () => {
		const till = await stockTill({ employees: [{ employeeNumber: 7, name: 'Piet' }] });

		const { outcomes } = await setMany(till, [ROWS[0]!], { options: { employee: locator(7), reference: 'count 1', reason: 'yearly', correctionType: 'CORRECTION-TYPE-WRITE-OFF' } });

		expect(outcomes).toEqual([['set', { item: 0 }]]);
		expect(till.log.find(({ label }) => label === 'saveStockCorrections')?.body).toMatch(
			/<ns1:employeeNumber>7<.*<ns1:reference>count 1<.*<ns1:correctionType>CORRECTION-TYPE-WRITE-OFF<.*<ns1:correctionMode>STOCK-CORRECTION-MODE-ABSOLUTE<.*<ns1:reason>yearly</s,
		);
	});

	it('given a till that takes what is set for physical stock, when Stock Means says so, then the free stock becomes the amount', async () => {
		const till = await stockTill({ setStockSets: 'physical' });

		const { outcomes } = await setMany(till, ROWS, { options: { stockMeans: 'physical' } });

		expect(outcomes).toEqual([['set', { item: 0 }], ['refused', { item: 1 }], ['unchanged', { item: 2 }], ['refused', { item: 3 }]]);
		expect([freeIn(till, 14), freeIn(till, 15)]).toEqual([12.5, 7]);
	});

	it('given the answer is lost, when items are added, then it is found out what was done, once', async () => {
		const till = await stockTill({}, { faults: [{ on: 'saveStockCorrections', then: 'lose-answer' }] });

		const { outcomes } = await setMany(till, [{ articleNumber: 14, amount: 1 }], { mode: 'adjust' });

		expect([outcomes, freeIn(till, 14)]).toEqual([[['set', { item: 0 }]], 8]);
	});

	it('given the till reports a fault at the write, when nothing was done, then each is unclear and says to look', async () => {
		const till = await stockTill({}, { faults: [{ on: 'saveStockCorrections', containing: '>14<', then: 'server-error' }] });

		const { finished, outcomes } = await setMany(till, [{ articleNumber: 15, amount: 1, branchNumber: 2 }, { articleNumber: 14, amount: 1 }]);

		expect(outcomes).toEqual([['set', { item: 0 }], ['unclear', { item: 1 }]]);
		expect(finished.output('Node')[1]?.json.reason).toMatch(/Look at the stock in the till/);
		expect([freeIn(till, 15, 2), freeIn(till, 14)]).toEqual([1, 7]);
	});

	it('given the till says no, when items are set, then each says so in its words', async () => {
		const till = await stockTill({}, { faults: [{ on: 'saveStockCorrections', containing: '>14<', then: 'refuse' }] });

		const { finished, outcomes } = await setMany(till, [{ articleNumber: 15, amount: 1, branchNumber: 2 }, { articleNumber: 14, amount: 1 }]);

		expect(outcomes).toEqual([['set', { item: 0 }], ['refused', { item: 1 }]]);
		expect(finished.output('Node')[1]?.json.reason).toBe('MplusKASSA refuses: SAVE-STOCK-CORRECTIONS-RESULT-FAILED');
		expect([freeIn(till, 15, 2), freeIn(till, 14)]).toEqual([1, 7]);
	});

	it('given the till reports a fault before anything is written, when items are set, then the node stops and nothing is', async () => {
		const till = await stockTill({}, { faults: [{ on: 'getStock', then: 'server-error' }] });

		const { finished, outcomes } = await setMany(till, ROWS);

		expect([outcomes, finished.error]).toEqual([[], expect.stringMatching(/getStock: the till reports a fault/)]);
		expect([callsOf(till).filter((call) => call !== 'getStock'), freeIn(till, 14)]).toEqual([[], 7]);
	});

	it('given neither the item nor the node names a branch, when it runs, then that item is refused and the other set', async () => {
		const till = await stockTill();

		const finished = await runMplus(till, 'stock', 'setMany', {}, { input: [{ articleNumber: 14, amount: 1 }, { articleNumber: 15, amount: 1, branchNumber: 1 }] });

		expect(finished.output('Node')).toMatchObject([
			{ json: { articleNumber: 14, action: 'refused', reason: 'Branch "" is no number of the till' }, pairedItem: { item: 0 } },
			{ json: { articleNumber: 15, action: 'set' }, pairedItem: { item: 1 } },
		]);
		expect([freeIn(till, 14), freeIn(till, 15)]).toEqual([7, 1]);
	});
});
