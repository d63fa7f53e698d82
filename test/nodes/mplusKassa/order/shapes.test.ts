import { callsOf, closeSoundTills, itemsOf, runMplus, sentTo, startSoundTill } from '../../../support/mplusNode';
import { orderBy, picked, salesTill, storedInvoice, storedOrder } from '../../../support/salesTill';

afterAll(closeSoundTills);

const SALE = { customer: picked(1042), branch: picked(1), externalId: 'x-1' };
const LINES = { line: [{ article: picked(14), quantity: 1, price: '19.95' }] };
const scene = async () => await startSoundTill(salesTill({ orders: [storedOrder()], invoices: [storedInvoice()] }));
const O = orderBy('externalId', 'shop-1');
const WRITES = ['createOrderV3', 'saveInvoice', 'updateOrderV2', 'deliverOrderV2', 'payOrderV2'];
const writesOf = (till: Awaited<ReturnType<typeof scene>>) => callsOf(till).filter((call) => WRITES.includes(call));

/** Runs an operation with a value that comes out of an expression. */
async function withValue(resource: string, operation: string, parameters: object, value: unknown) {
	const till = await scene();
	const finished = await runMplus(till, resource, operation, parameters as never, { input: [{ value }] as never, onError: 'continueRegularOutput' });
	return { till, item: itemsOf(finished)[0] as { error?: string; details?: { code: string } } };
}

describe('MplusKASSA, lines that come out of an expression', () => {
	// n8n itself leaves out a collection that is an expression as a whole.
	it.each<[string, string, object, RegExp]>([
		['order', 'create', { ...SALE, lines: '={{ $json.value }}' }, /^The order has no lines.*/],
		['invoice', 'create', { ...SALE, lines: '={{ $json.value }}' }, /^The invoice has no lines/],
		['order', 'update', { ...O, linesMode: 'replace', lines: '={{ $json.value }}' }, /^The update of order 2026\.501 has no lines/],
		['order', 'update', { ...O, linesMode: 'add', lines: '={{ $json.value }}' }, /^The update of order 2026\.501 has no lines/],
		['order', 'deliver', { ...O, deliver: 'lines', deliveryLines: '={{ $json.value }}' }, /^There is no line to deliver/],
	])('given a list instead of the fields, when %s: %s runs, then it is refused and nothing is sent', async (resource, operation, parameters, message) => {
		const { till, item } = await withValue(resource, operation, parameters, [{ article: 14, quantity: 1 }]);

		expect([item.error, item.details?.code]).toEqual([expect.stringMatching(message), 'invalid-setting']);
		expect(writesOf(till)).toEqual([]);
	});

	it.each<[string, string, object, RegExp]>([
		['order', 'create', { ...SALE, lines: {} }, /^The order has no lines/],
		['order', 'create', { ...SALE, lines: { line: [] } }, /^The order has no lines/],
		['order', 'create', { specify: 'json', json: '{"relationNumber": 1, "financialBranchNumber": 1}' }, /^The order has no lines/],
		['order', 'create', { specify: 'json', json: '{"relationNumber": 1, "financialBranchNumber": 1, "lineList": []}' }, /lineList\.line must be a list/],
		['invoice', 'create', { ...SALE, lines: {} }, /^The invoice has no lines/],
		['invoice', 'create', { specify: 'json', json: '{"relationNumber": 1, "financialBranchNumber": 1, "lineList": {}}' }, /^The invoice has no lines/],
		['order', 'update', { ...O, linesMode: 'replace', lines: {} }, /has no lines/],
		['order', 'update', { ...O, specify: 'json', json: '{"lineList": {}}' }, /has no lines/],
	])('given none, when %s: %s runs, then it is refused and nothing is sent', async (resource, operation, parameters, message) => {
		const { till, item } = await withValue(resource, operation, parameters, 0);

		expect([item.error, item.details?.code]).toEqual([expect.stringMatching(message), 'invalid-setting']);
		expect(writesOf(till)).toEqual([]);
	});
});

describe('MplusKASSA, values of another kind out of an expression', () => {
	const quantity = (value: string) => ({ ...SALE, lines: { line: [{ article: picked(14), quantity: value }] } });

	it.each<[string, object, unknown[], RegExp]>([
		['a quantity', quantity('={{ $json.value }}'), [true, [1], { a: 1 }, '0x10', '1e3', 'two'], /^Line 1, Quantity must be a number/],
		['an external ID', { ...SALE, externalId: '={{ $json.value }}', lines: LINES }, [[1], { a: 1 }], /must be a text/],
		['a reference', { ...SALE, lines: LINES, additionalFields: { reference: '={{ $json.value }}' } }, [[1], { a: 1 }], /^Reference must be a text, not a (list|record)/],
		['a line text', { ...SALE, lines: { line: [{ article: picked(14), quantity: 1, text: '={{ $json.value }}' }] } }, [[1], { a: 1 }], /^Line 1, Text must be a text/],
		['a payment', { ...SALE, lines: LINES, payment: 'deposit', payments: { payment: [{ method: picked('PIN'), amount: '={{ $json.value }}' }] } }, [true, [5], '0x10'], /^Payment 1, Amount must be a number/],
	])('given %s, when an order is created, then it is refused by name and nothing is sent', async (_, parameters, values, message) => {
		for (const value of values) {
			const { till, item } = await withValue('order', 'create', parameters, value);

			expect([value, item.error, item.details?.code]).toEqual([value, expect.stringMatching(message), 'invalid-setting']);
			expect(writesOf(till)).toEqual([]);
		}
	});

	it('given a date as an object, when an order is created, then it is that day', async () => {
		const till = await scene();

		const items = itemsOf(await runMplus(till, 'order', 'create', { ...SALE, lines: LINES, additionalFields: { deliveryDate: "={{ DateTime.fromISO('2026-12-01') }}" } }));

		expect(items).toMatchObject([{ deliveryDate: '2026-12-01' }]);
	});
});

describe('MplusKASSA, Order: Update, what null means', () => {
	it.each<[string, object]>([
		['fields', { updateFields: { reference: '={{ null }}' } }],
		['JSON', { specify: 'json', json: '{"reference": null}' }],
	])('given null in %s, when an order is updated, then the text is cleared', async (_, parameters) => {
		const till = await scene();

		const items = itemsOf(await runMplus(till, 'order', 'update', { ...O, ...parameters } as never));

		expect(items).toMatchObject([{ changed: true, differs: [] }]);
		expect(till.world.orders.get('order-1')?.reference).toBe('');
	});

	it('given an empty text in fields, when an order is updated, then it stays', async () => {
		const till = await scene();

		const items = itemsOf(await runMplus(till, 'order', 'update', { ...O, updateFields: { reference: "={{ '' }}", deliveryDate: '2026-12-01' } }));

		expect(items).toMatchObject([{ changed: true, reference: 'Webshop 1', deliveryDate: '2026-12-01' }]);
	});

	it.each<[string, object]>([
		['fields', { updateFields: { deliveryDate: '={{ null }}' } }],
		['JSON', { specify: 'json', json: '{"deliveryDate": null}' }],
	])('given null for a date in %s, when an order is updated, then it says that a date is needed', async (_, parameters) => {
		const till = await scene();

		const items = itemsOf(await runMplus(till, 'order', 'update', { ...O, ...parameters } as never, { onError: 'continueRegularOutput' }));

		expect(items).toMatchObject([{ error: expect.stringMatching(/deliveryDate needs a date/) }]);
		expect(sentTo(till, 'updateOrderV2')).toEqual([]);
	});
});
