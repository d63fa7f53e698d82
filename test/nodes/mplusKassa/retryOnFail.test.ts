import type { INodeParameters } from 'n8n-workflow';

import type { MplusGiven } from '../../../sim/mplus/givenMplusWorld';
import type { MplusWorld } from '../../../sim/mplus/world';
import { closeSoundTills, startSoundTill } from '../../support/mplusNode';
import { runNode } from '../../support/runNode';
import { picked, salesTill, storedInvoice, storedOrder } from '../../support/salesTill';

afterAll(closeSoundTills);

interface Case {
	parameters: INodeParameters;
	given: Partial<MplusGiven>;
	/** The write whose second request breaks off, so that the second of two items fails and n8n runs the node again. */
	write: string;
	/** What the till holds afterwards, of the first item and of the second. */
	state: (world: MplusWorld) => unknown;
	expected: unknown;
	/** What n8n shows where the second item stays undone: nobody knows whether the till did it, so it is not sent again. */
	error?: RegExp;
}

const each = (value: string) => ({ __rl: true, mode: 'id', value });
const ORDERS = salesTill({ orders: [storedOrder({ orderId: '1', extOrderId: 'a' }), storedOrder({ orderId: '2', extOrderId: 'b' })] });
const INVOICES = salesTill({ invoices: [storedInvoice({ invoiceId: '1', extInvoiceId: 'a' }), storedInvoice({ invoiceId: '2', extInvoiceId: 'b' })] });
const UNKNOWN = /it is not known whether the till/;

const CASES: Record<string, Case> = {
	'Invoice: Pay': {
		parameters: { resource: 'invoice', operation: 'pay', invoice: each('={{ $json.id }}'), payments: { payment: [{ method: picked('PIN'), amount: '5' }] } },
		given: INVOICES,
		write: 'payInvoice',
		state: ({ invoices }) => [...invoices.values()].map(({ paidAmount }) => paidAmount),
		expected: [500, 0],
		error: UNKNOWN,
	},
	'Order: Update, adding a line': {
		parameters: { resource: 'order', operation: 'update', order: each('={{ $json.id }}'), linesMode: 'add', lines: { line: [{ article: picked(999), quantity: 1, price: '4.95' }] } },
		given: ORDERS,
		write: 'updateOrderV2',
		state: ({ orders }) => [...orders.values()].map(({ lineList }) => lineList.line.length),
		expected: [3, 2],
		error: UNKNOWN,
	},
	'Order: Deliver, a part': {
		parameters: { resource: 'order', operation: 'deliver', order: each('={{ $json.id }}'), deliver: 'lines', deliveryLines: { line: [{ article: picked(14), quantity: 1 }] } },
		given: ORDERS,
		write: 'deliverOrderV2',
		state: ({ packingSlips }) => [...packingSlips.values()].map(({ orderId }) => orderId),
		expected: ['1'],
		error: UNKNOWN,
	},
	'Customer: Adjust Points': {
		parameters: { resource: 'customer', operation: 'adjustPoints', customer: each('={{ $json.id }}'), mode: 'relative', points: 5 },
		given: { relations: [{ relationNumber: 1, name: 'A', points: 10 }, { relationNumber: 2, name: 'B', points: 10 }] },
		write: 'adjustPoints',
		state: ({ relations }) => [...relations.values()].map(({ points }) => points),
		expected: [15, 15],
	},
	'Stock: Adjust': {
		parameters: { resource: 'stock', operation: 'adjust', article: each('={{ $json.id }}'), branch: picked(1), amount: -1 },
		given: { products: [1, 2].map((number) => ({ productNumber: number, articles: [{ articleNumber: number }] })), stock: [1, 2].map((articleNumber) => ({ articleNumber, free: 7 })) },
		write: 'updateStock',
		state: ({ stock }) => [1, 2].map((number) => Number(stock.get(`1/${number}`)?.freeMicros) / 1e6),
		expected: [6, 7],
		error: UNKNOWN,
	},
	'Customer: Create': {
		parameters: { resource: 'customer', operation: 'create', customerType: 'person', name: '={{ $json.id }}' },
		given: { relations: [] },
		write: 'createRelation',
		state: ({ relations }) => [...relations.values()].map(({ name }) => name),
		expected: ['1'],
		error: UNKNOWN,
	},
	'Invoice: Create, without an external ID': {
		parameters: { resource: 'invoice', operation: 'create', customer: picked(1042), branch: picked(1), lines: { line: [{ article: picked(14), quantity: 1, price: '19.95' }] } },
		given: salesTill(),
		write: 'saveInvoice',
		state: ({ invoices }) => invoices.size,
		expected: 1,
		error: UNKNOWN,
	},
	'Article Group: Create': {
		parameters: { resource: 'articleGroup', operation: 'create', name: '={{ $json.id }}' },
		given: {},
		write: 'newArticleGroup',
		state: ({ articleGroups }) => [...articleGroups.values()].map(({ name }) => name),
		expected: ['1'],
		error: UNKNOWN,
	},
};

describe.each(Object.entries(CASES))('%s with Retry On Fail', (_, { parameters, given, write, state, expected, error }) => {
	it('given the second item fails, when n8n runs the node again, then the first item is not written again', async () => {
		const till = await startSoundTill(given, { faults: [{ on: write, nth: 2, then: 'reset-before' }] });

		const finished = await runNode(till, { type: 'mplusKassa', parameters, input: [{ id: '1' }, { id: '2' }], retryOnFail: true });

		expect(state(till.world)).toEqual(expected);
		if (error) expect(finished.error).toMatch(error);
		else expect(finished.output('Node').map(({ pairedItem }) => pairedItem)).toEqual([{ item: 0 }, { item: 1 }]);
	});
});

describe('a read with Retry On Fail', () => {
	it('given the till is out of reach at first, when n8n runs the node again, then all items come', async () => {
		const till = await startSoundTill({ relations: [{ relationNumber: 1, name: 'A' }, { relationNumber: 2, name: 'B' }] }, { faults: [{ on: 'getRelation', nth: 2, then: 'cut' }] });
		const parameters = { resource: 'customer', operation: 'get', customer: each('={{ $json.id }}'), simplify: true };

		const finished = await runNode(till, { type: 'mplusKassa', parameters, input: [{ id: '1' }, { id: '2' }], retryOnFail: true });

		expect(finished.output('Node').map(({ json }) => json.name)).toEqual(['A', 'B']);
		expect(till.log.map(({ label }) => label)).toEqual(['getRelation', 'getRelation', 'getRelation']);
	});
});
