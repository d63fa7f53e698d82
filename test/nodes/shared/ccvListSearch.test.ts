import { closeSoundShops, itemsOf, runCcv, sentTo, type SoundShop } from '../../support/ccvNode';
import { searchList } from '../../support/engine/searchList';
import { aUser, startCustomerShop } from '../ccvSalesPos/customer/customerShop';
import { placeSale, startSaleShop } from '../ccvSalesPos/order/saleShop';
import { aProduct } from '../ccvSalesPos/product/productShop';
import { startSoundShop } from '../../support/ccvNode';

afterAll(closeSoundShops);

const names = async (shop: SoundShop, method: string, filter: string) => (await searchList(shop, { type: 'ccvSalesPos', method, filter })).results.map(({ name }) => name);

describe('what is typed into the lists of CCV', () => {
	it.each([
		['its digits', '1002', ['2026-1002, 2026-11-20']],
		['its number with the prefix', '2026-1002', ['2026-1002, 2026-11-20']],
		['another prefix', '2025-1002', []],
	])('given orders, when one is looked for by %s, then it comes', async (_, filter, expected) => {
		const shop = await startSaleShop();
		for (let sale = 0; sale < 3; sale++) placeSale(shop);
		shop.world.orders.forEach((order) => Object.assign(order, { ordernumber_prefix: '2026' }));

		expect(await names(shop, 'searchOrders', filter)).toEqual(expected);
	});

	const products = [aProduct(1, { name: 'Red tie', productnumber: 'A-1' }), aProduct(2, { name: 'Blue tie', productnumber: 'Red' }), aProduct(3, { name: 'Axe', productnumber: 'TIE' })];

	it.each([
		['a SKU', 'A-1', ['Red tie, A-1 (1)']],
		['two letters of a name', 'ed', ['Blue tie, Red (2)', 'Red tie, A-1 (1)']],
		['what is a name and a SKU', 'Red', ['Blue tie, Red (2)', 'Red tie, A-1 (1)']],
		['words', 'blue tie', ['Blue tie, Red (2)']],
		['nothing', '', ['Axe, TIE (3)', 'Blue tie, Red (2)', 'Red tie, A-1 (1)']],
	])('given products, when %s is typed, then those that have it come', async (_, filter, expected) => {
		const shop = await startSoundShop({ products });

		expect(await names(shop, 'searchProducts', filter)).toEqual(expected);
	});

	it.each([
		['the first name', 'an b', ['An@Example.com, An Bakker (1001)']],
		['the last name', 'BAKKER', ['An@Example.com, An Bakker (1001)']],
		['the company', 'jansen bv', ['jansen, info@jansen.example, Jansen BV (1002)']],
		['the email address', 'info@', ['jansen, info@jansen.example, Jansen BV (1002)']],
		['the ID', '1003', ['bare (1003)']],
		['what nobody has', 'zz', []],
	])('given customers, when %s is typed, then who has it comes', async (_, filter, expected) => {
		const shop = await startCustomerShop();
		shop.world.users.push(aUser(1003, 'bare', { userinfo: {} }));

		expect(await names(shop, 'searchUsers', filter)).toEqual(expected);
	});

	it('given colors, when one is chosen for a product with the further fields of its stock, then CCV gets them', async () => {
		const shop = await startSoundShop({ products, colors: [{ id: 8, name: 'Ruby', hex: '#ff0000', type: 'color', position: 1 }, { id: 9, name: 'Multicolor', hex: null, type: 'multicolor', position: 2 }] });
		const updateFields = { color_id: { __rl: true, mode: 'list', value: 8 }, stock_delivery_number: 2, stock_delivery_standard: 'in two days', ordering_without_stock: 'global_setting' };

		expect(await names(shop, 'searchColors', '')).toEqual(['Ruby, #ff0000 (8)', 'Multicolor (9)']);
		itemsOf(await runCcv(shop, 'product', 'update', { product: { __rl: true, mode: 'id', value: '1' }, updateFields }));
		expect(sentTo(shop, 'PATCH /products/:id/')).toEqual([{ color_id: 8, stock_delivery_number: 2, stock_delivery_standard: 'in two days' }]);
	});
});
