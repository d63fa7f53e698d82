import type { INodeParameters } from 'n8n-workflow';

import type { MplusGiven } from '../../../sim/mplus/givenMplusWorld';
import { productsOfGroup } from '../../../sim/mplus/store/productsOfGroup';
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

interface Looked {
	parameters: INodeParameters;
	given: Partial<MplusGiven>;
	write: string;
	/** What the till holds afterwards where it was done once. */
	state: (world: MplusWorld) => unknown;
	expected: unknown;
	/** What n8n shows where the answer is lost and the till cannot be looked at either; absent where a key makes it safe to do again. */
	lost?: RegExp;
}

const ORDER = each('order-1');
const INVOICE = each('invoice-1');
const tenPoints = { relations: [{ relationNumber: 1, name: 'A', points: 10 }] };
const sold = { customer: picked(1042), branch: picked(1), lines: { line: [{ article: picked(14), quantity: 1, price: '19.95' }] } };
const oneOrder = salesTill({ orders: [storedOrder()] });
const oneInvoice = salesTill({ invoices: [storedInvoice()] });
const groups: Partial<MplusGiven> = { ...salesTill(), articleGroups: [{ groupNumber: 1, name: 'Clothes' }] };
const PIXEL = 'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==';
const pictures: Partial<MplusGiven> = { ...salesTill(), images: [1, 2].map((imageId) => ({ imageId, imageName: `${imageId}.png`, imageData: PIXEL, card: { cardType: 'PRODUCT' as const, cardNumber: 14, labelIds: [] } })), webImages: { 'https://shop.example/a.png': PIXEL } };
const orderOf = ({ orders }: MplusWorld) => orders.get('order-1');

const LOOKED: Record<string, Looked> = {
	'Invoice: Pay, a part': { parameters: { resource: 'invoice', operation: 'pay', invoice: INVOICE, payments: { payment: [{ method: picked('PIN'), amount: '5' }] } }, given: oneInvoice, write: 'payInvoice', state: ({ invoices }) => invoices.get('invoice-1')?.paidAmount, expected: 500, lost: UNKNOWN },
	'Invoice: Create': { parameters: { resource: 'invoice', operation: 'create', ...sold }, given: salesTill(), write: 'saveInvoice', state: ({ invoices }) => invoices.size, expected: 1, lost: UNKNOWN },
	'Invoice: Create, with an external ID': { parameters: { resource: 'invoice', operation: 'create', ...sold, externalId: 'INV-7' }, given: salesTill(), write: 'saveInvoice', state: ({ invoices }) => invoices.size, expected: 1 },
	'Invoice: Credit': { parameters: { resource: 'invoice', operation: 'credit', invoice: INVOICE }, given: oneInvoice, write: 'creditInvoiceV2', state: ({ invoices }) => invoices.size, expected: 2, lost: UNKNOWN },
	'Order: Create': { parameters: { resource: 'order', operation: 'create', ...sold }, given: salesTill({ answersWithoutLines: true }), write: 'createOrderV3', state: ({ orders }) => orders.size, expected: 1 },
	'Order: Create, with an external ID': { parameters: { resource: 'order', operation: 'create', ...sold, externalId: 'shop-7' }, given: salesTill({ answersWithoutLines: true }), write: 'createOrderV3', state: ({ orders }) => orders.size, expected: 1 },
	'Order: Deliver, a part': { parameters: { resource: 'order', operation: 'deliver', order: ORDER, deliver: 'lines', deliveryLines: { line: [{ article: picked(14), quantity: 0.5 }] } }, given: oneOrder, write: 'deliverOrderV2', state: ({ packingSlips }) => packingSlips.size, expected: 1, lost: UNKNOWN },
	'Order: Update, adding a line': { parameters: { resource: 'order', operation: 'update', order: ORDER, linesMode: 'add', lines: { line: [{ article: picked(999), quantity: 1, price: '4.95' }] } }, given: salesTill({ orders: [storedOrder()], answersWithoutLines: true }), write: 'updateOrderV2', state: (world) => orderOf(world)?.lineList.line.length, expected: 3, lost: UNKNOWN },
	'Order: Pay, a deposit': { parameters: { resource: 'order', operation: 'pay', order: ORDER, payment: 'deposit', payments: { payment: [{ method: picked('PIN'), amount: '5' }] } }, given: oneOrder, write: 'payOrderV2', state: (world) => orderOf(world)?.prepaidAmount, expected: 500 },
	'Order: Cancel': { parameters: { resource: 'order', operation: 'cancel', order: ORDER }, given: oneOrder, write: 'cancelOrderV2', state: (world) => orderOf(world)?.cancelState, expected: 'ORDER-CANCEL-STATE-COMPLETE', lost: UNKNOWN },
	'Customer: Create': { parameters: { resource: 'customer', operation: 'create', customerType: 'person', name: 'A' }, given: { relations: [] }, write: 'createRelation', state: ({ relations }) => relations.size, expected: 1, lost: UNKNOWN },
	'Customer: Adjust Points': { parameters: { resource: 'customer', operation: 'adjustPoints', customer: each('1'), mode: 'relative', points: 5 }, given: tenPoints, write: 'adjustPoints', state: ({ relations }) => relations.get(1)?.points, expected: 15, lost: UNKNOWN },
	'Customer: Adjust Points, absolute': { parameters: { resource: 'customer', operation: 'adjustPoints', customer: each('1'), mode: 'absolute', points: 15 }, given: tenPoints, write: 'adjustPoints', state: ({ relations }) => relations.get(1)?.points, expected: 15 },
	'Article Group: Create': { parameters: { resource: 'articleGroup', operation: 'create', name: 'Hats' }, given: groups, write: 'newArticleGroup', state: ({ articleGroups }) => articleGroups.size, expected: 2, lost: UNKNOWN },
	'Article Group: Add Products': { parameters: { resource: 'articleGroup', operation: 'addProducts', group: each('1'), productNumbers: '14' }, given: groups, write: 'addProductsToArticleGroup', state: (world) => productsOfGroup(world, 1).map(({ productNumber }) => productNumber), expected: [14], lost: UNKNOWN },
	'Article Group: Update': { parameters: { resource: 'articleGroup', operation: 'update', group: each('1'), updateFields: { name: 'Hats' } }, given: groups, write: 'updateArticleGroup', state: ({ articleGroups }) => articleGroups.get(1)?.name, expected: 'Hats' },
	'Product: Create, without a SKU': { parameters: { resource: 'product', operation: 'create', description: 'Sock', turnoverGroup: picked(1), additionalFields: { priceIncl: 4.5 } }, given: salesTill(), write: 'createProduct', state: ({ products }) => products.size, expected: 4, lost: UNKNOWN },
	'Product: Create': { parameters: { resource: 'product', operation: 'create', description: 'Sock', turnoverGroup: picked(1), additionalFields: { priceIncl: 4.5, pluNumber: 'SOCK' } }, given: salesTill(), write: 'createProduct', state: ({ products }) => products.size, expected: 4, lost: UNKNOWN },
	'Product: Update': { parameters: { resource: 'product', operation: 'update', productNumber: each('14'), articles: { values: [{ article: picked(14), fields: { priceIncl: 4.5 } }] } }, given: salesTill(), write: 'updateProduct', state: ({ products }) => products.get(14)?.articleList.article[0]?.priceIncl, expected: 450 },
	'Article: Set Active': { parameters: { resource: 'article', operation: 'setActive', article: each('14'), active: false }, given: salesTill(), write: 'updateProduct', state: ({ products }) => products.get(14)?.articleList.article[0]?.active, expected: false, lost: UNKNOWN },
	'Image: Add From URL': { parameters: { resource: 'image', operation: 'addFromUrl', imageUrl: 'https://shop.example/a.png', articleNumbers: '14' }, given: pictures, write: 'createImageFromUrl', state: ({ images }) => images.size, expected: 3, lost: UNKNOWN },
	'Image: Set Order': { parameters: { resource: 'image', operation: 'setOrder', article: each('14'), imageIds: '2, 1' }, given: pictures, write: 'saveCardImages', state: ({ cardImages }) => cardImages.get('PRODUCT/14')?.map(({ imageId }) => imageId), expected: [2, 1] },
};

/** Three calls behind the first write that is done go wrong: that is how often a read is tried. */
async function startBlindTill(given: Partial<MplusGiven>, write: string) {
	const till = await startSoundTill(given);
	let left = 3;
	till.onCall = ({ label, committed, fault }) => {
		if (left === 3 && label === write && committed) till.faults.push({ then: 'proxy-page' });
		if (fault === 'proxy-page') left -= 1;
		if (left === 0) till.faults.length = 0;
	};
	return till;
}

describe.each(Object.entries(LOOKED))('%s with Retry On Fail, and a till that cannot be read after it', (_, { parameters, given, write, state, expected, lost }) => {
	it('given the till answers that it is done, when it cannot be read then, then it is no failure, and done once', async () => {
		const till = await startBlindTill(given, write);

		const finished = await runNode(till, { type: 'mplusKassa', parameters, retryOnFail: true });

		expect(finished.error).toBeUndefined();
		expect(finished.output('Node')).toMatchObject([{ json: { readBack: false }, pairedItem: { item: 0 } }]);
		expect([state(till.world), till.log.filter(({ label }) => label === write).length]).toEqual([expected, 1]);
	});

	it('given the answer is lost, when the till cannot be looked at then, then nothing is doubled, and it says so where it has no key', async () => {
		const till = await startBlindTill(given, write);
		till.faults.push({ then: 'lose-answer', on: write, nth: 1 });

		const finished = await runNode(till, { type: 'mplusKassa', parameters, retryOnFail: true });

		expect(state(till.world)).toEqual(expected);
		if (lost) expect(finished.error).toMatch(lost);
		else expect(finished.error).toBeUndefined();
		if (lost) expect(till.log.filter(({ label, committed }) => label === write && committed)).toHaveLength(1);
	});
});
