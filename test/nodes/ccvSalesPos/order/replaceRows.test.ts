import type { INodeParameters } from 'n8n-workflow';

import { closeSoundShops, itemsOf, runBehind, runCcv, sentTo, UNVERIFIED, withFault } from '../../../support/ccvNode';
import { byId, byNumber, PACKAGE, placeSale, SHIRT, startSaleShop, TIE } from './saleShop';

afterAll(closeSoundShops);

const PUT = 'PUT /orders/:id/orderrows/';
const shirt = { sku: 'SHIRT-M', count: 3 };
const rows = (...row: INodeParameters[]) => ({ row });

describe('CCV SalesPOS, Order: Replace Rows', () => {
	it.each(['id', 'number'] as const)('given an order, when its rows are replaced by its %s, then it has those and no others, and its totals are counted again', async (by) => {
		const shop = await startSaleShop();
		const order = placeSale(shop);

		const finished = await runCcv(shop, 'order', 'replaceRows', {
			order: by === 'id' ? byId(order.id) : byNumber(order.ordernumber ?? 0),
			rows: rows(shirt, { name: 'Gift wrap', count: 1, price: '2.50', tax: '21', package: byId(PACKAGE) }),
		});

		const [medium] = shop.world.attributecombinations;
		expect(sentTo(shop, PUT)).toEqual([{ orderrows: [{ product_id: medium?.product_id, attribute_combination_id: medium?.id, count: 3 }, { product_name: 'Gift wrap', count: 1, price: 2.5, tax: 21, package_id: PACKAGE }] }]);
		expect(finished.output('Node')).toMatchObject([{ json: { id: order.id, total_price: 97.45, orderrows: [{ sku: 'SHIRT-M', count: 3, total: 90 }, { product_name: 'Gift wrap', total: 2.5 }] }, pairedItem: { item: 0 } }]);
		expect(order.rows.map(({ sub_sku_number: sku, count }) => [sku, count])).toEqual([['SHIRT-M', 3], ['', 1]]);
	});

	it.each([true, false])('given the rows of an order that was read (simplified: %s), when another gets them, then it has the same', async (simplify) => {
		const shop = await startSaleShop();
		const [from, to] = [placeSale(shop), placeSale(shop, { rows: [{ product_id: TIE, count: 1 }] })];
		const [read] = itemsOf(await runCcv(shop, 'order', 'get', { order: byId(from.id), simplify }));

		const items = itemsOf(await runCcv(shop, 'order', 'replaceRows', { order: byId(to.id), specify: 'json', rowsJson: JSON.stringify(read) }));

		expect(items).toMatchObject([{ id: to.id, total_price: 74.85, orderrows: [{ sku: 'TIE-RED', count: 2 }, { sku: 'SHIRT-L', options: [{ name: 'Size', value: 'L' }] }] }]);
	});

	it.each([
		['lose-answer', 2],
		['reset-before', 2],
		['server-error-after', 1],
	] as const)('given %s, when rows are replaced, then they are so once', async (then, times) => {
		const shop = withFault(await startSaleShop(), PUT, then);
		const order = placeSale(shop);

		expect(itemsOf(await runCcv(shop, 'order', 'replaceRows', { order: byId(order.id), rows: rows(shirt) }))).toMatchObject([{ orderrows: [{ sku: 'SHIRT-M', count: 3 }] }]);
		expect(order.rows).toHaveLength(1);
		expect(sentTo(shop, PUT)).toHaveLength(times);
	});

	it.each([
		['GET /orders/:id/', 'cut'],
		['GET /orders/:id/', 'garbage'],
		['GET /orders/:id/orderrows/', 'cut'],
	] as const)('given the answer to %s afterwards is %s, when rows are replaced, then it still counts as done, and it is said', async (label, then) => {
		const shop = await startSaleShop({}, UNVERIFIED);
		const order = placeSale(shop);
		withFault(shop, label, then);

		const finished = await runCcv(shop, 'order', 'replaceRows', { order: byId(order.id), rows: rows(shirt) });

		expect(finished.output('Node')).toEqual([{ json: expect.objectContaining({ id: order.id, readBack: false }), pairedItem: { item: 0 } }]);
		expect(order.rows).toMatchObject([{ sub_sku_number: 'SHIRT-M', count: 3 }]);
		expect(sentTo(shop, PUT)).toHaveLength(1);
	});

	it('given a failure of CCV before anything was done, when rows are replaced behind another, then nobody knows, and running it again helps', async () => {
		const shop = await startSaleShop();
		const [first, second] = [placeSale(shop), placeSale(shop)];
		withFault(shop, PUT, 'server-error', 2);
		const over = (id: number) => ({ order: byId(id), rows: rows(shirt) });

		const { done, failed, code } = await runBehind(shop, 'order', 'replaceRows', over(first.id), over(second.id));

		expect(done).toMatchObject([{ id: first.id }]);
		expect([failed, code]).toEqual([expect.stringMatching(new RegExp(`Order ${second.id}: it is not known.*Run it again: it sets the same values`)), 'unanswered']);
		expect(second.rows).toHaveLength(2);
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when rows are replaced, then it waits and does it once', async (then) => {
		const shop = withFault(await startSaleShop(), PUT, then);
		const order = placeSale(shop);

		expect(itemsOf(await runCcv(shop, 'order', 'replaceRows', { order: byId(order.id), rows: rows(shirt) }))).toMatchObject([{ orderrows: [{ sku: 'SHIRT-M' }] }]);
		expect(shop.log.filter(({ label }) => label === PUT).map(({ status }) => status)).toEqual([429, 204]);
		expect(order.rows).toHaveLength(1);
	});

	it('given no rows, when they are replaced behind others, then nothing is sent: whether CCV takes none nobody knows', async () => {
		const shop = await startSaleShop();
		const order = placeSale(shop);
		const json = (orderrows: object[]) => ({ order: byId(order.id), specify: 'json', rowsJson: JSON.stringify({ orderrows }) });

		const { done, failed, code } = await runBehind(shop, 'order', 'replaceRows', json([shirt]), json([]));

		expect(done).toMatchObject([{ id: order.id }]);
		expect([failed, code]).toEqual([expect.stringMatching(/has no rows/), 'invalid-setting']);
		expect(sentTo(shop, PUT)).toHaveLength(1);
	});

	it('given an unknown order, when its rows are replaced behind others, then it says so', async () => {
		const shop = await startSaleShop();
		const order = placeSale(shop);

		const { done, failed, code } = await runBehind(shop, 'order', 'replaceRows', { order: byId(order.id), rows: rows(shirt) }, { order: byId(1) });

		expect(done).toMatchObject([{ id: order.id }]);
		expect([failed, code]).toEqual([expect.stringMatching(/does not know this record \(500\.24/), 'not-found']);
		expect(order.rows).toHaveLength(1);
	});

	it('given the keys are refused, when rows are replaced behind others, then it says so', async () => {
		const shop = await startSaleShop();
		const [first, second] = [placeSale(shop), placeSale(shop)];
		withFault(shop, PUT, 'unauthorised', 2);

		const { failed, code } = await runBehind(shop, 'order', 'replaceRows', { order: byId(first.id), rows: rows(shirt) }, { order: byId(second.id) });

		expect([failed, code]).toEqual([expect.stringMatching(/refuses the public key or the secret key/), 'unauthorised']);
		expect(second.rows).toHaveLength(2);
	});

	it('given the answer is lost and the order has another variant, when rows are replaced, then it is not said to be done', async () => {
		const shop = withFault(await startSaleShop(), PUT, 'server-error');
		const order = placeSale(shop, { rows: [{ product_id: SHIRT, count: 3, sub_sku_number: 'SHIRT-L', sub_product_number: 'SHIRT-L' }] });

		const finished = await runCcv(shop, 'order', 'replaceRows', { order: byId(order.id), rows: rows(shirt) });

		expect(finished.error).toMatch(/it is not known whether CCV SalesPOS did it/);
		expect(order.rows).toMatchObject([{ sub_sku_number: 'SHIRT-L' }]);
	});

	it('given a shop that keeps other rows, when rows are replaced, then that is said', async () => {
		const shop = await startSaleShop();
		const order = placeSale(shop);
		shop.onCall = ({ label }) => void (label === PUT && order.rows.forEach((row) => Object.assign(row, { count: 1 })));

		expect(itemsOf(await runCcv(shop, 'order', 'replaceRows', { order: byId(order.id), rows: rows(shirt) }))).toMatchObject([{ orderrows: [{ count: 1 }], notTaken: ['orderrows'] }]);
	});
});
