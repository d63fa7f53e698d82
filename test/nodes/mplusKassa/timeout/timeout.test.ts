import type { MplusGiven } from '../../../../sim/mplus/givenMplusWorld';
import type { MplusWorld } from '../../../../sim/mplus/world';
import { closeSoundTills, itemsOf, sentTo, startSoundTill } from '../../../support/mplusNode';
import { picked, salesTill, storedInvoice, storedOrder } from '../../../support/salesTill';
import { runImpatient } from './runImpatient';

afterAll(closeSoundTills);

const scene = (): Partial<MplusGiven> => ({
	...salesTill({
		orders: [storedOrder(), storedOrder({ orderId: 'order-2', extOrderId: 'shop-2', orderNumber: { year: 2026, number: 502 } })],
		invoices: [storedInvoice(), storedInvoice({ invoiceId: 'invoice-2', extInvoiceId: 'INV-2', invoiceNumber: { year: 2026, number: 1002 } })],
		stock: [14, 15].map((articleNumber) => ({ articleNumber, free: 7 })),
	}),
	relations: [1, 1042].map((relationNumber) => ({ relationNumber, name: `Relation ${relationNumber}`, city: 'Breda', points: 12 })),
	setStockSets: 'free',
});
const named = (mode = 'id') => ({ __rl: true, mode, value: '={{ $json.id }}' });

describe('MplusKASSA, a till that does not answer a read', () => {
	it.each<[string, string, object, [unknown, unknown], string]>([
		['order', 'get', { order: named() }, ['order-1', 'order-2'], 'getOrder'],
		['order', 'getMany', { returnAll: true, filters: { customer: named() } }, [1042, 1], 'getOrders'],
		['customer', 'get', { customer: named() }, [1, 1042], 'getRelation'],
		['stock', 'get', { article: named(), branch: picked(1) }, [14, 15], 'getStock'],
	])('given %s %s for two items, when the second gets no answer in time, then it is asked three times and says so, and the first comes', async (resource, operation, parameters, [first, second], call) => {
		const till = await startSoundTill(scene(), { faults: [{ on: call, containing: `>${String(second)}<`, then: 'hang-before' }] });

		const finished = await runImpatient(till, resource, operation, parameters, [{ id: first }, { id: second }], `>${String(second)}<`);

		const items = itemsOf(finished);
		expect(items.slice(0, -1).filter(({ error }) => error !== undefined)).toEqual([]);
		expect(items.slice(0, -1).length).toBeGreaterThan(0);
		expect(finished.output('Node').at(-1)).toMatchObject({ json: { error: `MplusKASSA, ${call}: no answer (no answer in time)`, details: { code: 'unanswered' } }, pairedItem: { item: 1 } });
		expect(sentTo(till, call).filter((body) => body.includes(`>${String(second)}<`))).toHaveLength(3);
	});
});

const LINES = { line: [{ article: picked(14), quantity: 1, price: '19.95' }] };
const PAYMENTS = { payment: [{ method: picked('PIN'), amount: '10' }] };
const BOTH: Record<string, [unknown, unknown]> = { order: ['order-1', 'order-2'], invoice: ['invoice-1', 'invoice-2'], customer: [1, 1042], article: [14, 20], stock: [14, 15] };

interface Write {
	resource: string;
	operation: string;
	parameters: object;
	call: string;
	/** In the request of the second item; else its key. */
	text?: string;
	/** What the till has at the end, of both items. */
	stateOf: (world: MplusWorld) => unknown[];
	undone: unknown[];
	done: unknown[];
	/** How often it is sent where no answer comes. */
	tries?: number;
	/** Nothing shows afterwards that it was done, so that it stays unknown. */
	unseen?: boolean;
}

const ofOrders = (field: string) => ({ orders }: MplusWorld) => [...orders.values()].map((order) => order[field]);
const ofInvoices = (field: string) => ({ invoices }: MplusWorld) => [...invoices.values()].map((invoice) => invoice[field]);
const ofRelations = (field: string) => ({ relations }: MplusWorld) => [...relations.values()].map((relation) => relation[field]);

const WRITES: Write[] = [
	{ resource: 'order', operation: 'create', parameters: { customer: picked(1), branch: picked(1), externalId: '={{ $json.text }}', lines: LINES }, call: 'createOrderV3', text: 'second', stateOf: (world) => ofOrders('extOrderId')(world).slice(2), undone: ['first'], done: ['first', 'second'], tries: 3 },
	{ resource: 'order', operation: 'update', parameters: { order: named(), updateFields: { reference: 'New' } }, call: 'updateOrderV2', stateOf: ofOrders('reference'), undone: ['New', 'Webshop 1'], done: ['New', 'New'] },
	{ resource: 'order', operation: 'cancel', parameters: { order: named() }, call: 'cancelOrderV2', stateOf: ofOrders('cancelState'), undone: ['ORDER-CANCEL-STATE-COMPLETE', 'ORDER-CANCEL-STATE-NOTHING'], done: ['ORDER-CANCEL-STATE-COMPLETE', 'ORDER-CANCEL-STATE-COMPLETE'] },
	{ resource: 'order', operation: 'pay', parameters: { order: named(), payment: 'deposit', payments: PAYMENTS }, call: 'payOrderV2', stateOf: ofOrders('prepaidAmount'), undone: [1000, 0], done: [1000, 1000], tries: 3 },
	{ resource: 'order', operation: 'deliver', parameters: { order: named() }, call: 'deliverOrderV2', stateOf: ofOrders('deliveryState'), undone: ['ORDER-DELIVERY-STATE-COMPLETE', 'ORDER-DELIVERY-STATE-NOTHING'], done: ['ORDER-DELIVERY-STATE-COMPLETE', 'ORDER-DELIVERY-STATE-COMPLETE'] },
	{ resource: 'invoice', operation: 'create', parameters: { customer: picked(1), branch: picked(1), externalId: '={{ $json.text }}', lines: LINES }, call: 'saveInvoice', text: 'second', stateOf: (world) => ofInvoices('extInvoiceId')(world).slice(2), undone: ['first'], done: ['first', 'second'] },
	{ resource: 'invoice', operation: 'pay', parameters: { invoice: named(), payments: PAYMENTS }, call: 'payInvoice', stateOf: ofInvoices('paidAmount'), undone: [1000, 0], done: [1000, 1000] },
	{ resource: 'invoice', operation: 'credit', parameters: { invoice: named() }, call: 'creditInvoiceV2', stateOf: (world) => ofInvoices('creditedInvoiceId')(world).slice(2), undone: ['invoice-1'], done: ['invoice-1', 'invoice-2'] },
	{ resource: 'customer', operation: 'create', parameters: { customerType: 'person', name: '={{ $json.text }}' }, call: 'createRelation', text: 'second', stateOf: (world) => ofRelations('name')(world).slice(2), undone: ['first'], done: ['first', 'second'] },
	{ resource: 'customer', operation: 'update', parameters: { customer: named(), updateFields: { city: 'Zwolle' } }, call: 'updateRelation', stateOf: ofRelations('city'), undone: ['Zwolle', 'Breda'], done: ['Zwolle', 'Zwolle'], tries: 3 },
	{ resource: 'customer', operation: 'adjustPoints', parameters: { customer: named(), mode: 'relative', points: 5 }, call: 'adjustPoints', stateOf: ofRelations('points'), undone: [17, 12], done: [17, 17] },
	{ resource: 'product', operation: 'create', parameters: { description: '={{ $json.text }}', turnoverGroup: picked(1), additionalFields: { pluNumber: '={{ $json.text }}' } }, call: 'createProduct', text: 'second', stateOf: ({ products }) => [...products.values()].slice(3).map(({ description }) => description), undone: ['first'], done: ['first', 'second'] },
	{ resource: 'article', operation: 'setActive', parameters: { article: named(), active: false }, call: 'updateProduct', stateOf: ({ articles }) => [14, 20].map((number) => articles.get(number)?.article.active), undone: [false, true], done: [false, false], tries: 3, unseen: true },
	{ resource: 'articleGroup', operation: 'create', parameters: { name: '={{ $json.text }}' }, call: 'newArticleGroup', text: 'second', stateOf: ({ articleGroups }) => [...articleGroups.values()].map(({ name }) => name), undone: ['first'], done: ['first', 'second'] },
	{ resource: 'stock', operation: 'adjust', parameters: { article: named(), branch: picked(1), amount: 1 }, call: 'updateStock', stateOf: ({ stock }) => [14, 15].map((article) => stock.get(`1/${article}`)?.freeMicros), undone: [8_000_000, 7_000_000], done: [8_000_000, 8_000_000] },
];

describe.each(WRITES)('MplusKASSA, a till that does not answer $resource $operation', ({ resource, operation, parameters, call, stateOf, undone, done, tries = 1, unseen = false, ...write }) => {
	const [first, second] = BOTH[resource] ?? [];
	const text = `>${String(write.text ?? second)}<`;

	async function run(then: 'hang-before' | 'hang-after') {
		const till = await startSoundTill(scene(), { faults: [{ on: call, containing: text, then }] });
		const finished = await runImpatient(till, resource, operation, parameters, [{ id: first, text: 'first' }, { id: second, text: 'second' }], text);
		return { till, finished, items: itemsOf(finished), pairs: finished.output('Node').map(({ pairedItem }) => pairedItem) };
	}

	it('given the second of two items gets no answer in time, when nothing was done, then it says that it is not known, or not done, and the first is', async () => {
		const { till, items, pairs } = await run('hang-before');

		expect(items).toMatchObject([{}, { error: expect.stringMatching(/not known whether|did not change/), details: { code: 'unanswered', hint: expect.any(String) } }]);
		expect([items[0]?.error, pairs]).toEqual([undefined, [{ item: 0 }, { item: 1 }]]);
		expect([stateOf(till.world), sentTo(till, call).length]).toEqual([undone, 1 + tries]);
	});

	it('given the second of two items gets no answer in time, when it was done all the same, then that is seen, and it is done once', async () => {
		const { till, items, pairs } = await run('hang-after');

		expect(items.map(({ error }) => error !== undefined)).toEqual([false, unseen]);
		expect(pairs).toEqual([{ item: 0 }, { item: 1 }]);
		expect([stateOf(till.world), sentTo(till, call).length]).toEqual([done, 1 + tries]);
	});
});
