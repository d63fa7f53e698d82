import { completeBasket } from '../../../sim/ccv/actions/completeBasket';
import { payOrder } from '../../../sim/ccv/actions/payOrder';
import { placeOrder } from '../../../sim/ccv/actions/placeOrder';
import { givenCcvWorld } from '../../../sim/ccv/givenCcvWorld';
import type { CcvWorld } from '../../../sim/ccv/world';
import { anOrderWorld } from './anOrderWorld';
import { ask } from './ask';

const numbers = (world: CcvWorld, query: string): unknown[] =>
	ask(world, 'GET', `/orders/${query}`).json.items.map(({ ordernumber }) => ordernumber);

describe('paging of orders', () => {
	it('when next is followed, then every order comes once, in pages of 25 by default', () => {
		const world = anOrderWorld(60);

		const sizes: number[] = [];
		let next: string | null = '/orders/';
		while (next !== null) {
			const { json } = ask(world, 'GET', next);
			sizes.push(json.items.length);
			next = json.next?.replace('http://shop.example/api/rest/v1', '') ?? null;
		}

		expect(sizes).toEqual([25, 25, 10]);
	});

	it('when a page in the middle is asked, then its links are absolute and keep the filters', () => {
		const { json } = ask(anOrderWorld(5), 'GET', '/orders/?is_paid=false&start=2&size=2');

		const at = 'http://shop.example/api/rest/v1/orders/?is_paid=false';
		const { items, ...page } = json;
		expect(items.map(({ ordernumber }) => ordernumber)).toEqual([1003, 1004]);
		expect(page).toEqual({
			start: 2,
			size: 2,
			href: 'http://shop.example/api/rest/v1/orders/',
			first: `${at}&start=0&size=2`,
			previous: `${at}&start=0&size=2`,
			next: `${at}&start=4&size=2`,
		});
	});

	it('when the last page is exactly full, then there is no next', () => {
		expect(ask(anOrderWorld(4), 'GET', '/orders/?start=2&size=2').json.next).toBeNull();
	});
});

describe('filters of orders', () => {
	it.each([
		['?ordernumber=1002', [1002]],
		['?status=1', [1001, 1002, 1003, 1004]],
		['?status=5', []],
		['?is_paid=true', [1003]],
		['?min_create_date=2026-01-03', [1003, 1004]],
		['?min_create_date=2026-01-02T12:00:00Z', [1002, 1003, 1004]],
		['?min_create_date=2026-01-02T13:00:01%2B01:00', [1003, 1004]],
		['?max_create_date=2026-01-02', [1001]],
		['?max_create_date=2026-01-02T12:00:00Z', [1001, 1002]],
		['?paymethod_id=12', [1003]],
		['?is_completed=false', [null]],
		['?orderby=create_date_desc', [1004, 1003, 1002, 1001]],
		['?orderby=ordernumber_desc&size=2', [1004, 1003]],
	])('%s gives %j', (query, expected) => {
		const world = anOrderWorld(4);
		Object.assign(world.orders[2] ?? {}, { paid: true, paymethod_id: 12 });
		placeOrder(world, { begunAt: '2026-01-02T12:00:00Z', is_completed: false, rows: [] });

		expect(numbers(world, query)).toEqual(expected);
	});

	it('when a date without a time is taken to the end of its day, then that day belongs to it', () => {
		expect(numbers(anOrderWorld(3, { dateOnlyMaxIs: 'end-of-day' }), '?max_create_date=2026-01-02')).toEqual([1001, 1002]);
	});

	it.each(['?modify_date=2026-01-01', '?is_paid=1', '?ordernumber=x', '?min_create_date=yesterday', '?min_create_date=2026-01-02T13:00:00+01:00', '?orderby=total_price', '?size=0', '?size=251', '?start=-1', '?expand=orderrows'])(
		'%s is refused by a strict shop and ignored by a forgiving one',
		(query) => {
			expect(ask(anOrderWorld(2), 'GET', `/orders/${query}`)).toMatchObject({ status: 400, json: { code: '400.10' } });
			expect(numbers(anOrderWorld(2, { mode: 'till' }), query)).toEqual([1001, 1002]);
		},
	);

	it('when a forgiving shop is asked for more than 250, then it gives 250', () => {
		expect(ask(anOrderWorld(2, { mode: 'till' }), 'GET', '/orders/?size=1000').json.size).toBe(250);
	});
});

describe('given a basket begun before another order and completed after it', () => {
	const aLateBasket = (createDateIs: CcvWorld['createDateIs']): CcvWorld => {
		const world = givenCcvWorld({ createDateIs });
		const { id } = placeOrder(world, { begunAt: '2026-01-01T10:00:00Z', is_completed: false, rows: [] });
		placeOrder(world, { begunAt: '2026-01-02T10:00:00Z', rows: [] });
		completeBasket(world, id, '2026-01-03T10:00:00Z');
		return world;
	};

	it.each([
		['basket', '2026-01-01T10:00:00Z'],
		['completion', '2026-01-03T10:00:00Z'],
	] as const)('when create_date is that of the %s, then it says %s, and the number is the later one', (createDateIs, createDate) => {
		const [order] = ask(aLateBasket(createDateIs), 'GET', '/orders/?ordernumber=1002').json.items;

		expect(order).toMatchObject({ ordernumber: 1002, create_date: createDate, status: 1, is_completed: true });
	});

	it('when it is not complete yet, then it is hidden and has no number', () => {
		const world = givenCcvWorld();
		const { id } = placeOrder(world, { begunAt: '2026-01-01T10:00:00Z', is_completed: false, rows: [] });

		expect(numbers(world, '')).toEqual([]);
		expect(ask(world, 'GET', `/orders/${id}/`).json).toMatchObject({
			ordernumber: null,
			ordernumber_full: null,
			status: null,
			packing_slip_deeplink: null,
			basket_href: `http://shop.example/basket/${id}/`,
		});
	});
});

describe('given an unpaid order', () => {
	it('when it is paid, then only that changes', () => {
		const world = anOrderWorld(1);
		const path = `/orders/${world.orders[0]?.id}/`;
		const before = ask(world, 'GET', path).json;

		payOrder(world, world.orders[0]?.id ?? 0);

		expect(ask(world, 'GET', path).json).toEqual({ ...before, paid: true });
	});
});
