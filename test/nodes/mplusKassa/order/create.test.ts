import { landQueue } from '../../../../sim/mplus/queue/landQueue';
import { callsOf, closeSoundTills, itemsOf, OLD, runBehind, runMplus, sentTo, startSoundTill } from '../../../support/mplusNode';
import { picked, salesTill, storedOrder } from '../../../support/salesTill';

afterAll(closeSoundTills);

type Given = Parameters<typeof salesTill>[0];
const scene = async (over: Given = {}) => await startSoundTill(salesTill(over));

const line = (article: number, quantity: number, further: object = {}) => ({ article: picked(article), quantity, ...further });
const order = (over: object = {}) => ({
	customer: picked(1042),
	branch: picked(1),
	externalId: 'shop-7',
	lines: { line: [line(14, 2, { price: '19.95' }), line(20, 0.5, { price: 2.5 })] },
	...over,
});
const payments = (...list: Array<[method: string, amount: string]>) => ({ payment: list.map(([method, amount]) => ({ method: picked(method), amount })) });
const AS_STORED = { line: [line(14, 2, { price: '19.95' }), line(20, 1, { price: '2.50' })] };
const LINE = { line: [{ articleNumber: 14, data: { quantity: 1, price: 19.95 } }] };

describe('MplusKASSA, Order: Create', () => {
	it('given fields, when an order is created, then it is in the till once and comes back as the till has it', async () => {
		const till = await scene();
		const additionalFields = {
			reference: 'Webshop 7',
			financialDate: '2026-11-20',
			deliveryDate: '2026-11-25',
			deliveryMethod: picked('DELIVERY'),
			orderCategory: picked(1),
			orderType: 'ORDER-TYPE-EXTERNAL-SALES-ORDER',
			workplace: picked(1),
			deliveryAddress: { values: { name: 'Jan Jansen', address: 'Dorpsstraat 1', zipcode: '1234AB', city: 'Utrecht', country: 'NL' } },
		};

		const finished = await runMplus(till, 'order', 'create', order({ additionalFields }));

		expect(finished.output('Node')).toMatchObject([
			{
				json: {
					externalOrderId: 'shop-7',
					orderType: 'external sales order',
					reference: 'Webshop 7',
					relationNumber: 1042,
					employeeNumber: 999999,
					financialDate: '2026-11-20',
					deliveryDate: '2026-11-25',
					deliveryMethod: 'DELIVERY',
					totalIncl: 41.15,
					lines: [{ articleNumber: 14, quantity: 2, price: 19.95 }, { articleNumber: 20, quantity: 0.5, price: 2.5 }],
					alreadyExisted: false,
					queued: false,
					differs: [],
				},
				pairedItem: { item: 0 },
			},
		]);
		const [stored] = [...till.world.orders.values()];
		expect(stored).toMatchObject({ entryBranchNumber: 1, orderCategoryNumber: 1, workplaceNumber: 1, deliveryAddress: { address: 'Dorpsstraat 1' }, totalInclAmount: 4115 });
		expect(till.world.orders.size).toBe(1);
		expect(callsOf(till)).toEqual(['createOrderV3']);
	});

	it('given VAT apart and a discount, when an order is created, then prices and discount are without VAT', async () => {
		const till = await scene();

		const finished = await runMplus(till, 'order', 'create', order({ lines: { line: [line(14, 1, { price: '10', discountAmount: '1.50', vatCode: picked(1), text: 'Tie' })] }, additionalFields: { vatMethod: 'VAT-METHOD-EXCLUSIVE' } }));

		expect(itemsOf(finished)).toMatchObject([{ vatMethod: 'exclusive', lines: [{ price: 10, text: 'Tie', vatCode: 1 }], differs: [] }]);
		expect(till.log.at(-1)?.body).toMatch(/<ns1:priceExcl>1000<\/ns1:priceExcl>.*<ns1:discountAmountExcl>150</);
	});

	it('given JSON in the form that Get gives, when an order is created, then amounts and dates are understood, and defaults fill the rest', async () => {
		const till = await scene();
		const json = { extOrderId: 'shop-8', relationNumber: 1, financialBranchNumber: 1, financialDate: '2026-07-30', lineList: { line: [{ articleNumber: 14, data: { quantity: 1.25, price: 19.95 } }] } };

		const finished = await runMplus(till, 'order', 'create', { specify: 'json', json: JSON.stringify(json), simplify: false });

		expect(itemsOf(finished)).toMatchObject([{ extOrderId: 'shop-8', employeeNumber: 999999, vatMethod: 'VAT-METHOD-INCLUSIVE', financialDate: '2026-07-30', totalInclAmount: 24.94, lineList: { line: [{ data: { quantity: 1.25 } }] } }]);
		expect([...till.world.orders.values()]).toMatchObject([{ extOrderId: 'shop-8', relationNumber: 1, totalInclAmount: 2494 }]);
	});

	it.each<[string, object, RegExp]>([
		['an orderId', { orderId: 'x', relationNumber: 1, financialBranchNumber: 1, lineList: LINE }, /cannot have an orderId/],
		['a field the till does not know', { relationNumber: 1, financialBranchNumber: 1, colour: 'red', lineList: LINE }, /colour is not a field MplusKASSA knows/],
		['a fraction of a cent', { relationNumber: 1, financialBranchNumber: 1, lineList: { line: [{ articleNumber: 14, data: { quantity: 1, price: 1.005 } }] } }, /lineList\.line\[0\]\.data\.price needs an amount in whole cents/],
		['no customer', { financialBranchNumber: 1, lineList: LINE }, /has no customer/],
		['no branch', { relationNumber: 1, lineList: LINE }, /has no branch/],
		['lines that are no list', { relationNumber: 1, financialBranchNumber: 1, lineList: { line: {} } }, /lineList\.line must be a list/],
	])('given JSON with %s, when an order is created behind another, then nothing is sent for it', async (_, json, message) => {
		const till = await scene();
		const sound = { extOrderId: 'shop-8', relationNumber: 1, financialBranchNumber: 1, lineList: LINE };

		const { done, failed } = await runBehind(till, 'order', 'create', { specify: 'json', json: JSON.stringify(sound) }, { json: JSON.stringify(json) });

		expect(done).toMatchObject([{ externalOrderId: 'shop-8', totalIncl: 19.95 }]);
		expect(failed).toMatch(message);
		expect([callsOf(till), till.world.orders.size]).toEqual([['createOrderV3'], 1]);
	});

	it('given the external ID is taken by another sale, when an order is created behind another, then it is refused with what differs', async () => {
		const till = await scene({ orders: [storedOrder({ extOrderId: 'shop-7', relationNumber: 1 })] });

		const { done, failed, code } = await runBehind(till, 'order', 'create', order({ externalId: 'shop-8' }), { externalId: 'shop-7' });

		expect(done).toMatchObject([{ externalOrderId: 'shop-8', alreadyExisted: false }]);
		expect([failed, code]).toEqual([expect.stringMatching(/^The till has order shop-7 already, with .*total 42\.40 instead of 41\.15.*relation 1 instead of 1042.*quantity 1 instead of 0\.5/), 'refused']);
		expect(till.world.orders.get('order-1')).toMatchObject({ relationNumber: 1, totalInclAmount: 4240 });
		expect(till.world.orders.size).toBe(2);
	});

	it('given the external ID is taken by the same sale, when an order is created, then the one that is there comes, with what differs besides', async () => {
		const till = await scene({ orders: [storedOrder()] });

		const finished = await runMplus(till, 'order', 'create', order({ externalId: 'shop-1', lines: AS_STORED, additionalFields: { reference: 'Another' } }));

		expect(itemsOf(finished)).toMatchObject([{ orderId: 'order-1', alreadyExisted: true, differs: ['reference Webshop 1 instead of Another'] }]);
		expect([...till.world.orders.values()]).toMatchObject([{ orderId: 'order-1', reference: 'Webshop 1' }]);
	});

	it('given it runs again, when nothing changed, then the same order comes and nothing differs, whatever day it is', async () => {
		let now = Date.parse('2026-11-20T10:00:00Z');
		const till = await startSoundTill(salesTill(), { now: () => now });
		const first = itemsOf(await runMplus(till, 'order', 'create', order({ additionalFields: { financialDate: '2026-11-20' } })));
		now += 86_400_000;

		const second = itemsOf(await runMplus(till, 'order', 'create', order()));

		expect(second).toMatchObject([{ orderId: first[0]?.orderId, alreadyExisted: true, differs: [] }]);
		expect(till.world.orders.size).toBe(1);
	});

	it('given a till that does not mind an external ID twice, when the same orders come in another sequence, then each is there once', async () => {
		const till = await scene({ uniqueExtOrderId: false });
		const parameters = order({ externalId: '={{ $json.id }}' });

		await runMplus(till, 'order', 'create', parameters, { input: [{ id: 'a' }, { id: 'b' }] });
		const finished = await runMplus(till, 'order', 'create', parameters, { input: [{ id: 'b' }, { id: 'c' }, { id: 'a' }] });

		expect(itemsOf(finished).map(({ externalOrderId, alreadyExisted }) => [externalOrderId, alreadyExisted])).toEqual([['b', true], ['c', false], ['a', true]]);
		expect(till.world.orders.size).toBe(3);
	});

	it.each([
		['deposit', 'prepaid 5.00 instead of 20.00'],
		['full', 'not paid in full'],
	])('given the order is there without its payment (%s), when it is created with it behind another, then that is said', async (payment, difference) => {
		const till = await scene({ orders: [storedOrder({ prepaidAmount: 500 })] });

		const { done, failed, code } = await runBehind(till, 'order', 'create', order({ externalId: 'shop-8', lines: AS_STORED, payment: 'none', payments: payments(['IDEAL', '20']) }), { externalId: 'shop-1', payment });

		expect(done).toMatchObject([{ externalOrderId: 'shop-8', alreadyExisted: false }]);
		expect([failed, code]).toEqual([expect.stringMatching(new RegExp(`^Order shop-1 is in the till already, but ${difference}.*use Pay`)), 'refused']);
		expect([...till.world.orders.values()].map(({ prepaidAmount }) => prepaidAmount)).toEqual([500, 0]);
	});

	it('given no external ID, when n8n retries the node in the same execution, then the order is there once', async () => {
		const till = await scene();
		const parameters = order({ externalId: '' });

		const [first] = itemsOf(await runMplus(till, 'order', 'create', parameters));
		const [second] = itemsOf(await runMplus(till, 'order', 'create', parameters));

		expect(second).toMatchObject({ orderId: first?.orderId, alreadyExisted: true });
		expect(till.world.orders.size).toBe(1);
	});

	it('given no external ID, when two items come, then both orders are made', async () => {
		const till = await scene();

		const finished = await runMplus(till, 'order', 'create', order({ externalId: '' }), { input: [{}, {}] });

		expect(finished.output('Node').map(({ pairedItem, json }) => [pairedItem, json.alreadyExisted])).toEqual([[{ item: 0 }, false], [{ item: 1 }, false]]);
		expect(till.world.orders.size).toBe(2);
	});

	it('given the answer is lost, when it is sent again under its key, then the order is there once', async () => {
		const till = await scene();
		till.faults.push({ on: 'createOrderV3', nth: 1, then: 'lose-answer' });

		const finished = await runMplus(till, 'order', 'create', order());

		expect(itemsOf(finished)).toMatchObject([{ externalOrderId: 'shop-7', differs: [] }]);
		expect(till.world.orders.size).toBe(1);
	});

	it('given every answer is lost, when the order is looked up, then it comes and it is not claimed who made it', async () => {
		const till = await scene();
		till.faults.push({ on: 'createOrderV3', then: 'server-error-after' });

		const [item] = itemsOf(await runMplus(till, 'order', 'create', order()));

		expect(item).toMatchObject({ externalOrderId: 'shop-7', differs: [] });
		expect(item).not.toHaveProperty('alreadyExisted');
		expect(till.world.orders.size).toBe(1);
	});

	it.each<[string, string, RegExp]>([
		['an external ID', 'shop-8', /^Order shop-8: it is not known whether the till created it.*Run it again/],
		['no external ID', '', /^The order: it is not known whether the till created it.*Look for it in the till/],
	])('given %s and a till that only reports faults, when an order is created behind another, then it says that it is not known', async (_, externalId, message) => {
		const till = await scene();
		till.faults.push({ on: 'createOrderV3', containing: '>faulty<', then: 'server-error' });

		const { done, failed, code } = await runBehind(till, 'order', 'create', order({ additionalFields: { reference: 'sound' } }), { externalId, additionalFields: { reference: 'faulty' } });

		expect(done).toMatchObject([{ externalOrderId: 'shop-7', alreadyExisted: false }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), 'unanswered']);
		expect([...till.world.orders.values()].map(({ extOrderId }) => extOrderId)).toEqual(['shop-7']);
	});

	it('given the till says no, when an order is created among others, then its words come on that item and the others are made', async () => {
		const till = await scene();
		till.faults.push({ on: 'createOrderV3', nth: 2, then: 'refuse' });
		const input = [{ id: 'a' }, { id: 'b' }, { id: 'c' }];

		const finished = await runMplus(till, 'order', 'create', order({ externalId: '={{ $json.id }}' }), { input, onError: 'continueRegularOutput' });

		expect(finished.output('Node')).toMatchObject([
			{ json: { externalOrderId: 'a' }, pairedItem: { item: 0 } },
			{ json: { error: 'Order b: MplusKASSA refuses: Order could not be saved', details: { code: 'refused' } }, pairedItem: { item: 1 } },
			{ json: { externalOrderId: 'c' }, pairedItem: { item: 2 } },
		]);
		expect([...till.world.orders.values()].map(({ extOrderId }) => extOrderId)).toEqual(['a', 'c']);
	});

	it('given the till repeats an old refusal, when the order was put right, then it is created under the next key', async () => {
		const till = await scene();
		await runMplus(till, 'order', 'create', order({ lines: { line: [line(4711, 1)] } }));

		const finished = await runMplus(till, 'order', 'create', order());

		expect(itemsOf(finished)).toMatchObject([{ externalOrderId: 'shop-7', alreadyExisted: false }]);
		expect(callsOf(till)).toEqual(['createOrderV3', 'findOrder', 'createOrderV3', 'findOrder', 'createOrderV3']);
		expect(till.world.orders.size).toBe(1);
	});

	it('given the till repeats every refusal, when twenty keys are used up, then it says so on that item and makes the other', async () => {
		const till = await scene();
		for (let run = 0; run < 21; run++) await runMplus(till, 'order', 'create', order({ lines: { line: [line(4711, 1)] } }));

		const { done, failed, code } = await runBehind(till, 'order', 'create', order({ externalId: 'shop-8' }), { externalId: 'shop-7' });

		expect(done).toMatchObject([{ externalOrderId: 'shop-8' }]);
		expect([failed, code]).toEqual([expect.stringMatching(/goes on repeating what it refused before: Article 4711 does not exist/), 'refused']);
		expect([...till.world.orders.values()].map(({ extOrderId }) => extOrderId)).toEqual(['shop-8']);
	});

	it('given the branch takes orders later, when an order is created, then it says queued; and again until it has landed', async () => {
		const till = await scene({ orderQueued: true, queueDelayMs: Infinity });

		const first = itemsOf(await runMplus(till, 'order', 'create', order()));
		const second = itemsOf(await runMplus(till, 'order', 'create', order()));
		const landed = till.world.orders.size;
		landQueue(till.world);
		const third = itemsOf(await runMplus(till, 'order', 'create', order()));

		expect(first).toEqual([{ orderId: expect.any(String), externalOrderId: 'shop-7', alreadyExisted: false, queued: true }]);
		expect([second, landed]).toMatchObject([[{ externalOrderId: 'shop-7', alreadyExisted: true, queued: true }], 0]);
		expect(third).toMatchObject([{ alreadyExisted: true, totalIncl: 41.15, differs: [] }]);
		expect(till.world.orders.size).toBe(1);
	});

	it('given answers without lines, when an order is created, then it is read again to see what the till made of it', async () => {
		const till = await scene({ answersWithoutLines: true });

		const finished = await runMplus(till, 'order', 'create', order());

		expect(itemsOf(finished)).toMatchObject([{ lines: [{ articleNumber: 14 }, { articleNumber: 20 }], differs: [] }]);
		expect(callsOf(till)).toEqual(['createOrderV3', 'getOrder']);
	});

	it('given the till ignores a price, when an order is created, then it is said what differs', async () => {
		const till = await scene({ mode: 'till', ignoresField: ['price'] });

		const finished = await runMplus(till, 'order', 'create', order({ lines: { line: [line(14, 1, { price: '15' })] } }));

		expect(itemsOf(finished)).toMatchObject([{ totalIncl: 19.95, differs: ['total 19.95 instead of 15.00', 'line 1 (article 14): price 19.95 instead of 15.00'] }]);
		expect(sentTo(till, 'createOrderV3')).toEqual([expect.stringContaining('<ns1:price>1500<')]);
	});

	it('given the till ignores the external ID, when an order is created, then it is said: nothing keeps it from being doubled', async () => {
		const till = await scene({ mode: 'till', ignoresField: ['extOrderId'] });

		expect(itemsOf(await runMplus(till, 'order', 'create', order()))).toMatchObject([{ differs: ['external ID (none) instead of shop-7'] }]);
		expect(till.world.orders.size).toBe(1);
	});

	it('given characters that XML cannot carry, when they stand in a text, then they are left out and it is said where', async () => {
		const till = await scene();

		const finished = await runMplus(till, 'order', 'create', order({ additionalFields: { reference: 'Gift\u0008 wrap' } }));

		expect(itemsOf(finished)).toMatchObject([{ reference: 'Gift wrap', droppedCharacters: ['request.order.reference'], differs: [] }]);
		expect([...till.world.orders.values()]).toMatchObject([{ reference: 'Gift wrap' }]);
	});

	it.each<[string, string, object]>([
		['a deposit', 'deposit', { prepaid: 20, fullyPaid: false, deliveryState: 'nothing' }],
		['all of it', 'full', { prepaid: 41.15, fullyPaid: true, deliveryState: 'complete', completeState: 'complete', invoiceId: expect.any(String) }],
	])('given a payment of %s, when an order is created, then it is booked with it', async (_, payment, expected) => {
		const till = await scene();

		const finished = await runMplus(till, 'order', 'create', order({ payment, payments: payments(['IDEAL', payment === 'full' ? '41.15' : '20']) }));

		expect(itemsOf(finished)).toMatchObject([{ ...expected, differs: [] }]);
		expect(till.world.invoices.size).toBe(payment === 'full' ? 1 : 0);
	});

	it.each<[string, boolean, RegExp]>([
		['gone', false, /^Order shop-8: MplusKASSA refuses: The payment is lower than the total/],
		['kept', true, /^Order shop-8: MplusKASSA refuses: The payment is lower.*The order itself was created: use Pay/],
	])('given a payment in full that is too low, when the order behind another is %s, then it says what is there', async (_, paymentFailureKeepsOrder, message) => {
		const till = await scene({ paymentFailureKeepsOrder });

		const { done, failed, code } = await runBehind(till, 'order', 'create', order({ payment: 'full', payments: payments(['IDEAL', '41.15']) }), { externalId: 'shop-8', payments: payments(['IDEAL', '1']) });

		expect(done).toMatchObject([{ externalOrderId: 'shop-7', fullyPaid: true }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), 'refused']);
		expect([till.world.orders.size, till.world.invoices.size]).toEqual([paymentFailureKeepsOrder ? 2 : 1, 1]);
	});

	it.each<[string, object, RegExp]>([
		['no payment', { payment: 'full' }, /there is no payment/],
		['a payment without amount', { payment: 'deposit', payments: payments(['IDEAL', '']) }, /Payment 1 has no amount/],
		['a line without article', { lines: { line: [{ quantity: 1 }] } }, /Line 1 has no article/],
		['two kinds of discount', { lines: { line: [line(14, 1, { discountAmount: '1', discountPercentage: '2' })] } }, /Line 1 has a discount in percent and one as an amount/],
		['a price that is no number', { lines: { line: [line(14, 1, { price: '9,95' })] } }, /Line 1, Price must be a number.*"9,95"/],
	])('given %s, when an order is created behind another, then nothing is sent for it', async (_, over, message) => {
		const till = await scene();
		const paid = 'payments' in over ? { payment: 'deposit', payments: payments(['IDEAL', '1']) } : { payment: 'none' };
		const sound = order({ ...paid, lines: { line: [line(14, 1, { price: '19.95', discountAmount: '', discountPercentage: '' })] } });

		const { done, failed, code } = await runBehind(till, 'order', 'create', sound, { externalId: 'shop-8', ...over });

		expect(done).toMatchObject([{ externalOrderId: 'shop-7', totalIncl: 19.95 }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), 'invalid-setting']);
		expect([callsOf(till), till.world.orders.size]).toEqual([['createOrderV3'], 1]);
	});

	it.each<[string, object, object, RegExp]>([
		['an old till', OLD, {}, /service version 58\.0\.0; creating an order exactly once needs 59/],
		['a till before 60', { serviceVersion: { major: 59, minor: 0, revision: 0 } }, { payment: 'full', payments: payments(['IDEAL', '41.15']) }, /creating an order with its payment needs 60/],
	])('given %s, when it cannot do it, then nothing is sent and each item says so', async (_, given, over, message) => {
		const till = await scene(given);

		const items = itemsOf(await runMplus(till, 'order', 'create', order(over), { input: [{}, {}], onError: 'continueRegularOutput' }));

		expect(items).toMatchObject([{ error: expect.stringMatching(message) }, { error: expect.stringMatching(message) }]);
		expect([callsOf(till), till.world.orders.size]).toEqual([[], 0]);
	});

	it('given a till before 60, when one order comes with its payment and one without, then only that one is refused', async () => {
		const till = await scene({ serviceVersion: { major: 59, minor: 0, revision: 0 } });

		const { done, failed } = await runBehind(till, 'order', 'create', order({ payment: 'none', payments: payments(['IDEAL', '41.15']) }), { externalId: 'shop-8', payment: 'full' });

		expect(done).toMatchObject([{ externalOrderId: 'shop-7', alreadyExisted: false }]);
		expect(failed).toMatch(/creating an order with its payment needs 60/);
		expect([...till.world.orders.values()].map(({ extOrderId }) => extOrderId)).toEqual(['shop-7']);
	});
});
