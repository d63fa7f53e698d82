import { givenCcvWorld } from '../../../sim/ccv/givenCcvWorld';
import type { CcvProduct, CcvUser, CcvWorld } from '../../../sim/ccv/world';
import { ask } from './ask';

const aProduct = (id: number, over: Partial<CcvProduct> = {}): CcvProduct => ({
	id,
	productnumber: `P${id}`,
	eannumber: `29${id}`,
	mpnnumber: '',
	name: `Product ${id}`,
	taxtariff: 'normal',
	price: 10,
	discount: 0,
	stock: 5,
	active: true,
	createdate: '2026-01-01T00:00:00Z',
	modifydate: `2026-01-0${id}T00:00:00Z`,
	details: {},
	...over,
});

const aUser = (id: number, first: string, approval: CcvUser['approval_status'] = 'accepted'): CcvUser => ({
	id,
	username: `${first}@example.com`.toLowerCase(),
	group_id: null,
	status: true,
	approval_status: approval,
	product_in_category_discount: 'highest',
	userinfo: { billingaddress: { first_name: first }, email: `${first}@example.com`.toLowerCase() },
});

const aCatalogue = (): CcvWorld =>
	givenCcvWorld({
		products: [
			aProduct(1, { name: 'Red tie', price: 12.5, discount: 2.5 }),
			aProduct(2, { name: 'Blue tie', stock: 0, productnumber: '85123A' }),
			aProduct(3, { name: 'Hat', active: false, taxtariff: 'low a', productnumber: '85123a' }),
		],
		users: [aUser(1, 'Zoe'), aUser(2, 'Adam', 'pending')],
	});

describe('products', () => {
	it.each([
		['?productname=TIE', [1, 2]],
		['?productnumber=85123a', [3]],
		['?eannumber=292', [2]],
		['?minsellprice=10&maxsellprice=10&mindiscount=1', [1]],
		['?minprice=11', [1]],
		['?stock=0', [2]],
		['?minstock=1&maxstock=5', [1, 3]],
		['?active=true', [1, 2]],
		['?active=false', [3]],
		['?orderby=modifydate_desc', [3, 2, 1]],
		['?orderby=name', [2, 3, 1]],
	])('GET /products/%s gives %j', (query, ids) => {
		expect(ask(aCatalogue(), 'GET', `/products/${query}`).json.items.map(({ id }) => id)).toEqual(ids);
	});

	it.each(['?productname=ti', '?sku=1', '?orderby=price', '?expand=nonsense', '?active=yes'])('GET /products/%s is refused', (query) => {
		expect(ask(aCatalogue(), 'GET', `/products/${query}`).status).toBe(400);
	});

	it('when links are expanded, then they carry a collection', () => {
		const { json } = ask(aCatalogue(), 'GET', '/products/1/?expand=productphotos%2Cproductvideos');

		expect(json).toMatchObject({ id: 1, is_active: true, vatrate: 21, price: 12.5, productphotos: { collection: [] } });
		expect(json.webshops).toEqual({ href: 'http://shop.example/api/rest/v1/products/1/webshops/' });
	});

	it.each([
		['?eannumber=293', [3]],
		['?skunumber=P1', []],
	])('GET /productqueries/%s gives %j', (query, ids) => {
		expect(ask(aCatalogue(), 'GET', `/productqueries/${query}`).json.items.map(({ id }) => id)).toEqual(ids);
	});

	it('GET /productqueries/ without a number is refused', () => {
		expect(ask(aCatalogue(), 'GET', '/productqueries/').status).toBe(400);
	});
});

describe('users', () => {
	it.each([
		['', [1, 2]],
		['?orderby=first_name', [2, 1]],
		['?approval_status=pending', [2]],
	])('GET /users/%s gives %j', (query, ids) => {
		expect(ask(aCatalogue(), 'GET', `/users/${query}`).json.items.map(({ id }) => id)).toEqual(ids);
	});

	it('when an e-mail is asked for, then it is refused, for there is no such filter', () => {
		expect(ask(aCatalogue(), 'GET', '/users/?email=zoe@example.com').status).toBe(400);
	});
});

describe('the shop', () => {
	it('shows who it is, its statuses, its VAT table and its ways of payment', () => {
		const world = givenCcvWorld({ shop: { apiRoot: 'https://demo.ccvshop.nl' } });

		expect(ask(world, 'GET', '/webshops/').json).toMatchObject({ items: [{ id: 90210, is_salespos: true, api_root: 'https://demo.ccvshop.nl' }] });
		expect(ask(world, 'GET', '/webshops/90210/settings/').json.order_status).toHaveLength(14);
		expect(ask(world, 'GET', '/webshops/90210/geozonecountries/').json.items[0]).toMatchObject({
			code: 'NL',
			tariffs: [{ type: 'normal', percentage: 21 }, { type: 'low a', percentage: 9 }, { type: 'zero', percentage: 0 }],
		});
		expect(ask(world, 'GET', '/paymethods/').json.items[0]).toMatchObject({ id: 3, combined_name: 'BankTransfer', apppsp: null });
	});
});
