import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, sentTo, UNVERIFIED, withFault } from '../../../support/ccvNode';
import { byId, byNumber, placeSale, startSaleShop } from './saleShop';

afterAll(closeSoundShops);

const PATCH = 'PATCH /orders/:id/';
const sent = (id: number, over: object = {}) => ({ order: byId(id), updateFields: { status: byId(5), trackAndTraceCode: '3S01', ...over } });

describe('CCV SalesPOS, Order: Update', () => {
	it.each(['id', 'number'] as const)('given an order, when it is updated by its %s, then only what is given is sent, and it comes as it is then', async (by) => {
		const shop = await startSaleShop();
		const order = placeSale(shop);

		const finished = await runCcv(shop, 'order', 'update', {
			order: by === 'id' ? byId(order.id) : byNumber(order.ordernumber ?? 0),
			updateFields: { status: byId(5), paid: false, trackAndTraceCode: '3S01', trackAndTraceCarrier: 'PostNL', deliveryDate: '2026-12-01', reference: 'A-1', shippingCosts: '5.95', extraCosts: '' },
			customerDetails: { email: 'new@example.com', billingAddress: { values: { city: 'Delft' } } },
		});

		expect(sentTo(shop, PATCH)).toEqual([{ status: 5, paid: false, track_and_trace_code: '3S01', track_and_trace_carrier: 'PostNL', deliver_date: '2026-12-01', reservationnumber: 'A-1', total_shipping: 5.95, customer: { customertype: 'b2c', email: 'new@example.com', billingaddress: { first_name: 'Jan', last_name: 'Jansen', company: 'Jansen BV', street: 'Dorpsstraat', housenumber: 3, city: 'Delft', country_code: 'NL' } } }]);
		expect(finished.output('Node')).toMatchObject([{ json: { id: order.id, status_name: 'Sent', paid: false, track_and_trace_code: '3S01', reservationnumber: 'A-1', customer: { name: 'Jan Jansen', email: 'new@example.com', billingaddress: { city: 'Delft', street: 'Dorpsstraat' } }, orderrows: [{ sku: 'TIE-RED' }, {}] }, pairedItem: { item: 0 } }]);
		expect(order).toMatchObject({ status: 5, paid: false, total_shipping: 5.95 });
		expect(callsOf(shop)).toEqual([...(by === 'number' ? ['GET /orders/'] : []), 'GET /orders/:id/', PATCH, 'GET /orders/:id/', 'GET /orders/:id/orderrows/', 'GET /webshops/', 'GET /webshops/:id/settings/']);
	});

	it('given null in the panel, when an order is updated, then that is cleared', async () => {
		const shop = await startSaleShop();
		const { id } = placeSale(shop, { track_and_trace_carrier: 'PostNL', reservationnumber: 'A-1' });

		itemsOf(await runCcv(shop, 'order', 'update', { order: byId(id), updateFields: { trackAndTraceCarrier: '={{ null }}', reference: '={{ null }}' } }));

		expect(sentTo(shop, PATCH)).toEqual([{ track_and_trace_carrier: null, reservationnumber: null }]);
	});

	it.each([true, false])('given an order that was read (simplified: %s), when it is written back with another status, then that is all that changes', async (simplify) => {
		const shop = await startSaleShop();
		const order = placeSale(shop, { user_id: 24464274 });
		const before = structuredClone(order);
		const [read] = itemsOf(await runCcv(shop, 'order', 'get', { order: byId(order.id), simplify }));

		const items = itemsOf(await runCcv(shop, 'order', 'update', { order: byId(order.id), specify: 'json', orderJson: JSON.stringify({ ...read, status: 7 }) }));

		expect(items).toMatchObject([{ id: order.id, status_name: 'Completed', user_id: 24464274 }]);
		expect({ ...order, customer: null }).toEqual({ ...before, status: 7, customer: null });
		expect(order.customer.billingaddress).toMatchObject(before.customer.billingaddress ?? {});
	});

	it('given the customer is notified, when an order is updated, then the note goes along, once', async () => {
		const shop = await startSaleShop();
		const { id } = placeSale(shop);

		expect(itemsOf(await runCcv(shop, 'order', 'update', sent(id, { notify: true, note: 'It is on its way' })))).toMatchObject([{ status: 5 }]);
		expect(sentTo(shop, PATCH)).toEqual([{ status: 5, track_and_trace_code: '3S01', mail: true, note: 'It is on its way' }]);
		expect(shop.world.orders[0]?.notes).toEqual(['It is on its way']);
	});

	it.each<[string, object, 'lose-answer' | 'server-error-after' | 'reset-before', number]>([
		['an e-mail', { notify: true }, 'lose-answer', 1],
		['an e-mail', { notify: true }, 'server-error-after', 1],
		['no e-mail', {}, 'lose-answer', 2],
		['no e-mail', {}, 'server-error-after', 1],
		['no e-mail', {}, 'reset-before', 2],
	])('given an update with %s, %j, when %s happens, then it is done, and seen to be', async (_, over, then, times) => {
		const shop = withFault(await startSaleShop(), PATCH, then);
		const order = placeSale(shop);

		expect(itemsOf(await runCcv(shop, 'order', 'update', sent(order.id, over)))).toMatchObject([{ id: order.id, status: 5, track_and_trace_code: '3S01' }]);
		expect(order).toMatchObject({ status: 5, track_and_trace_code: '3S01' });
		expect(sentTo(shop, PATCH)).toHaveLength(times);
	});

	it.each<[string, Parameters<typeof placeSale>[1], 'reset-before' | 'lose-answer']>([
		['is as it was', {}, 'reset-before'],
		['was so before', { status: 5, track_and_trace_code: '3S01' }, 'lose-answer'],
	])('given an update with an e-mail whose answer is lost, when the order behind another %s, then nobody knows and it is not sent again', async (_, over, then) => {
		const shop = await startSaleShop();
		const [first, second] = [placeSale(shop), placeSale(shop, over)];
		withFault(shop, PATCH, then, 2);

		const { done, failed, code } = await runBehind(shop, 'order', 'update', sent(first.id, { notify: true }), sent(second.id, { notify: true }));

		expect(done).toMatchObject([{ id: first.id, status: 5 }]);
		expect([failed, code]).toEqual([expect.stringMatching(new RegExp(`Order ${second.id}: it is not known whether CCV SalesPOS did it.*Look at the record in CCV`)), 'unanswered']);
		expect(sentTo(shop, PATCH)).toHaveLength(2);
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when an order is updated with an e-mail, then it waits, and it is done once', async (then) => {
		const shop = withFault(await startSaleShop(), PATCH, then);
		const order = placeSale(shop);

		expect(itemsOf(await runCcv(shop, 'order', 'update', sent(order.id, { notify: true, note: 'Soon' })))).toMatchObject([{ status: 5 }]);
		expect(shop.log.filter(({ label }) => label === PATCH).map(({ status }) => status)).toEqual([429, 204]);
		expect(order.notes).toEqual(['Soon']);
	});

	it.each(['cut', 'garbage'] as const)('given the answer to the read afterwards is %s, when an order is updated, then what was written comes, and it is said', async (then) => {
		const shop = withFault(await startSaleShop({}, UNVERIFIED), 'GET /orders/:id/', then);
		const order = placeSale(shop);

		expect(itemsOf(await runCcv(shop, 'order', 'update', sent(order.id)))).toEqual([{ id: order.id, status: 5, track_and_trace_code: '3S01', readBack: false }]);
		expect(order.status).toBe(5);
		expect(sentTo(shop, PATCH)).toHaveLength(1);
	});

	it.each<[string, object, RegExp, string]>([
		['nothing to change', {}, /there is nothing to change/, 'invalid-setting'],
		['nothing but the wish to notify nobody', { mail: false }, /there is nothing to change/, 'invalid-setting'],
		['rows', { orderrows: [{ product_id: 1, count: 1 }] }, /Update leaves the rows as they are \| Use Replace Rows/, 'invalid-setting'],
		['another account', { user_id: 3 }, /CCV SalesPOS has no field user_id here/, 'invalid-request'],
		['a status that is no number', { status: 'Sent' }, /status must be a whole number/, 'invalid-setting'],
		['a name that is not that of the address', { customer: { name: 'Piet' } }, /CCV SalesPOS has no field customer\.name here/, 'invalid-request'],
	])('given %s, when an order is updated behind another, then nothing is sent for it', async (_, changes, message, expected) => {
		const shop = await startSaleShop();
		const { id } = placeSale(shop);
		const json = (record: object) => ({ order: byId(id), specify: 'json', orderJson: JSON.stringify(record) });

		const { done, failed, code } = await runBehind(shop, 'order', 'update', json({ status: 5 }), json(changes));

		expect(done).toMatchObject([{ id, status: 5 }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect(sentTo(shop, PATCH)).toEqual([{ status: 5 }]);
	});

	it.each([
		['refuse', 'refused', /CCV SalesPOS refuses the request/],
		['unauthorised', 'unauthorised', /refuses the public key or the secret key/],
	] as const)('given %s, when the order behind another is updated, then it says so', async (then, expected, message) => {
		const shop = await startSaleShop();
		const [first, second] = [placeSale(shop), placeSale(shop)];
		withFault(shop, PATCH, then, 2);

		const { done, failed, code } = await runBehind(shop, 'order', 'update', sent(first.id), sent(second.id));

		expect(done).toMatchObject([{ id: first.id, status: 5 }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect(second.status).toBe(2);
	});

	it.each([byId(1), byNumber('9999')])('given an order that is not there (%j), when it is updated behind another, then it says so', async (missing) => {
		const shop = await startSaleShop();
		const order = placeSale(shop);

		const { done, failed, code } = await runBehind(shop, 'order', 'update', { ...sent(order.id), order: missing.mode === 'id' ? byId(order.id) : byNumber('1001') }, { order: missing });

		expect(done).toMatchObject([{ id: order.id }]);
		expect([failed, code]).toEqual([expect.stringMatching(/does not know this record \(500\.24|has no order 9999/), 'not-found']);
		expect(shop.log.filter(({ label, committed }) => label === PATCH && committed)).toHaveLength(1);
	});

	it('given a shop that puts a customer in place of the one before, when a field of it is updated, then the rest stays', async () => {
		const shop = await startSaleShop();
		const order = placeSale(shop);
		shop.onCall = ({ label, body }) => {
			if (label === PATCH) order.customer = (JSON.parse(body) as { customer: typeof order.customer }).customer;
		};

		itemsOf(await runCcv(shop, 'order', 'update', { order: byId(order.id), customerDetails: { billingAddress: { values: { city: 'Delft' } } } }));

		expect(order.customer).toMatchObject({ email: 'jan@example.com', billingaddress: { first_name: 'Jan', company: 'Jansen BV', street: 'Dorpsstraat', housenumber: 3, city: 'Delft', country_code: 'NL' } });
	});

	it('given a shop that takes some values otherwise, when an order is updated, then those are named', async () => {
		const shop = await startSaleShop();
		const order = placeSale(shop);
		Object.defineProperty(order, 'paid', { get: () => true, set: () => undefined, enumerable: true });

		expect(itemsOf(await runCcv(shop, 'order', 'update', sent(order.id, { paid: false })))).toMatchObject([{ status: 5, paid: true, notTaken: ['paid'] }]);
		expect(itemsOf(await runCcv(shop, 'order', 'update', sent(order.id)))[0]).not.toHaveProperty('notTaken');
	});

	it.each([true, false])('given rows that were read and edited (simplified: %s), when an order is updated with them behind one as it was read, then it is refused', async (simplify) => {
		const shop = await startSaleShop();
		const { id } = placeSale(shop);
		const [read] = itemsOf(await runCcv(shop, 'order', 'get', { order: byId(id), simplify }));
		const list = (simplify ? read?.orderrows : (read?.orderrows as { collection: unknown }).collection) as object[];
		const edited = [{ ...list[0], count: 9 }, ...list.slice(1)];
		const json = (orderrows: unknown) => ({ order: byId(id), specify: 'json', orderJson: JSON.stringify({ ...read, status: 7, orderrows }) });

		const { done, failed, code } = await runBehind(shop, 'order', 'update', json(list), json(edited));

		expect(done).toMatchObject([{ id, status: 7 }]);
		expect([failed, code]).toEqual([expect.stringMatching(/Update leaves the rows as they are \| Use Replace Rows/), 'invalid-setting']);
		expect(sentTo(shop, PATCH)).toHaveLength(1);
	});

	it.each([{ paid: '={{ null }}' }, { status: '={{ null }}' }, { deliveryMethod: '={{ null }}' }])('given %j in the panel, when an order is updated, then it is refused and nothing is sent', async (updateFields) => {
		const shop = await startSaleShop();
		const { id } = placeSale(shop);

		const finished = await runCcv(shop, 'order', 'update', { order: byId(id), updateFields });

		expect(finished.error).toMatch(/Order \d+: (?:paid|status|deliver_method) cannot be cleared/);
		expect(sentTo(shop, PATCH)).toEqual([]);
	});

	it('given Notify Only When Something Changes, when an update runs twice, then it is sent once; without, each time', async () => {
		const shop = await startSaleShop();
		const { id } = placeSale(shop);
		const only = { ...sent(id, { notify: true }), options: { notifyOfChangesOnly: true } };

		const items = [...itemsOf(await runCcv(shop, 'order', 'update', only)), ...itemsOf(await runCcv(shop, 'order', 'update', only))];
		expect(items).toMatchObject([{ id, status: 5 }, { id, status: 5, changed: false }]);
		expect(sentTo(shop, PATCH)).toHaveLength(1);

		itemsOf(await runCcv(shop, 'order', 'update', sent(id, { notify: true })));
		expect(sentTo(shop, PATCH)).toHaveLength(2);
	});
});
