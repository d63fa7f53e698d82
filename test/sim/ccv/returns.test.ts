import { placeOrder } from '../../../sim/ccv/actions/placeOrder';
import { placeReturn } from '../../../sim/ccv/actions/placeReturn';
import { givenCcvWorld } from '../../../sim/ccv/givenCcvWorld';
import type { CcvWorld } from '../../../sim/ccv/world';
import { ask } from './ask';

/** Two returns of one order each: one of two pieces of 10.00, and one of one piece of 4.00. */
function twoReturns(): CcvWorld {
	const world = givenCcvWorld();
	for (const [count, price] of [[2, 10], [1, 4]] as const) {
		const order = placeOrder(world, { begunAt: '2026-01-01T10:00:00Z', user_id: 5, total_shipping: 4.95, rows: [{ product_number: 'A', product_id: 9, count: 3, price }] });
		placeReturn(world, { order_id: order.id, create_date: `2026-01-0${count}T10:00:00Z`, rows: [{ orderrow_id: order.rows[0]?.id ?? 0, count }] });
	}
	return world;
}

describe('given returns', () => {
	it('when one is read, then every field is there and its totals are those of its rows', () => {
		const world = twoReturns();
		const [returned] = world.returns;

		const { json } = ask(world, 'GET', `/returns/${returned?.id}/`);

		expect(Object.keys(json).sort()).toEqual(RETURN_KEYS.split(' ').sort());
		expect(json).toMatchObject({
			returnnumber: 301,
			returnnumber_full: '301',
			ordernumber: 1001,
			status: 'new',
			status_name: 'New',
			total_price: 20,
			total_price_exc_tax: 16.53,
			total_tax: 3.47,
			user: { id: 5 },
			order: `http://shop.example/api/rest/v1/orders/${returned?.order_id}/`,
		});
	});

	it('when its rows are read, then every field is there and they lead to the row that was sold', () => {
		const world = twoReturns();
		const [returned] = world.returns;

		const [row] = ask(world, 'GET', `/returns/${returned?.id}/returnrows/`).json.items;

		expect(Object.keys(row ?? {}).sort()).toEqual(ROW_KEYS.split(' ').sort());
		expect(row).toMatchObject({
			return_id: returned?.id,
			product_number: 'A',
			count: 2,
			total_price: 20,
			product: { href: 'http://shop.example/api/rest/v1/products/9/' },
			orderrow: { href: `http://shop.example/api/rest/v1/orderrows/${world.orders[0]?.rows[0]?.id}/` },
		});
		expect(ask(world, 'GET', `/returnrows/${String(row?.id)}/`).json).toEqual(row);
	});

	it.each([
		['', [301, 302]],
		['?returnnumber=302', [302]],
		['?returnnumber_full=301', [301]],
		['?ordernumber=1002', [302]],
		['?ordernumber_full=1001', [301]],
		['?status=new', [301, 302]],
		['?status=credited', []],
		['?min_create_date=2026-01-02', [301]],
		['?max_create_date=2026-01-01T23:00:00Z', [302]],
		['?orderby=total_price', [302, 301]],
		['?orderby=create_date', [302, 301]],
		['?orderby=returnnumber_desc', [302, 301]],
		['?size=1', [301]],
	])('GET /returns/%s gives %j', (query, numbers) => {
		expect(ask(twoReturns(), 'GET', `/returns/${query}`).json.items.map(({ returnnumber }) => returnnumber)).toEqual(numbers);
	});

	it('when they are to be written, then there is no such method', () => {
		expect([ask(twoReturns(), 'POST', '/returns/', {}).json.code, ask(twoReturns(), 'PATCH', '/returns/1/', {}).json.code]).toEqual(['405.10', '405.10']);
	});

	it.each(['/returns/9999/', '/returns/9999/returnrows/', '/returnrows/9999/'])('when %s is not there, then the answer is 500.24', (path) => {
		expect(ask(twoReturns(), 'GET', path).json.code).toBe('500.24');
	});
});

const RETURN_KEYS =
	'href id returnnumber_prefix returnnumber returnnumber_full ordernumber_prefix ordernumber ordernumber_full create_date status status_name action_name reason_name total_price_inc_tax total_price_exc_tax total_price total_tax currency user customer order returnrows';

const ROW_KEYS =
	'href id return_id product_name product_number sub_product_number sub_sku_number sub_ean_number product_id count price product_purchase_price discount custom_price tax unit weight memo package_id package_name stock_location supplier original_price selling_price price_without_discount price_without_discount_with_attributes total_price total_extra_option_price price_with_attributes total_price_with_attributes attributes product orderrow parent';
