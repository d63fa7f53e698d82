import { cashUp } from '../../../../sim/ccv/actions/cashUp';
import { makeInvoice } from '../../../../sim/ccv/actions/makeInvoice';
import { placeReturn } from '../../../../sim/ccv/actions/placeReturn';
import { uninvoiced } from '../../../../sim/ccv/invoices/uninvoiced';
import { closeSoundShops, withFault, type SoundShop } from '../../../support/ccvNode';
import { searchList } from '../../../support/engine/searchList';
import { acceptsOf } from '../cashUp/acceptsOf';
import { placeSale, startSaleShop } from '../order/saleShop';

afterAll(closeSoundShops);

async function aShop(count = 2) {
	const shop = await startSaleShop();
	for (let i = 0; i < count; i++) {
		const order = placeSale(shop);
		const left = uninvoiced(order, []);
		if (left) makeInvoice(shop.world, order, left, {}, Date.parse('2026-11-20T10:00:00Z'));
		placeReturn(shop.world, { order_id: order.id, create_date: '2026-11-21T10:00:00Z', rows: [{ orderrow_id: order.rows[0]?.id ?? 0, count: 1 }] });
	}
	return { shop, list: async (method: string, filter?: string, paginationToken?: string) => await searchList(shop, { type: 'ccvSalesPos', method, filter, paginationToken }) };
}

describe.each([
	['searchInvoices', 'GET /invoices/', ['5002, 2026-11-20', '5001, 2026-11-20'], '5001', ({ world }: SoundShop) => world.invoices],
	['searchReturns', 'GET /returns/', ['302, 2026-11-21', '301, 2026-11-21'], '301', ({ world }: SoundShop) => world.returns],
] as const)('%s', (method, call, names, number, recordsIn) => {
	const newestFirst = (shop: SoundShop) => recordsIn(shop).map(({ id }) => id).reverse();

	it('given nothing is typed, when it opens, then the newest stand first', async () => {
		const { shop, list } = await aShop();

		expect(await list(method)).toEqual({ results: names.map((name, index) => ({ name, value: newestFirst(shop)[index] })), paginationToken: undefined });
	});

	it('given a number is typed, when it is searched, then CCV is asked for that', async () => {
		const { shop, list } = await aShop();

		expect((await list(method, ` ${number} `)).results).toEqual([{ name: names[1], value: newestFirst(shop)[1] }]);
		expect((await list(method, '9999')).results).toEqual([]);
		expect(shop.log.map(({ label }) => label)).toEqual([call, call]);
	});

	it('given more than fit a page, when the list goes on, then the next come, each once', async () => {
		const { shop, list } = await aShop(120);
		const values: unknown[] = [];

		for (let token: string | undefined, page = 0; page < 5 && (page === 0 || token !== undefined); page++) {
			const { results, paginationToken } = await list(method, undefined, token);
			values.push(...results.map(({ value }) => value));
			token = paginationToken as string | undefined;
		}

		expect(values).toEqual(newestFirst(shop));
	});

	it('given the keys are refused, when it opens, then it says so', async () => {
		const { shop, list } = await aShop();
		withFault(shop, call, 'unauthorised');

		await expect(list(method)).rejects.toThrow(/refuses the public key or the secret key/);
	});
});

describe('searchCashUps', () => {
	it('given a webshop\'s credential, when it opens and when it is searched, then it shows closings, asked for in the schema of SalesPOS', async () => {
		const { shop, list } = await aShop(0);
		const [first, second] = [cashUp(shop.world), cashUp(shop.world, { status: 'OPEN' })];
		const accepts = acceptsOf(shop);

		expect((await list('searchCashUps')).results).toEqual([{ name: `${first.number_full}, 2026-01-15, CLOSED`, value: first.id }, { name: `${second.number_full}, 2026-01-15, OPEN`, value: second.id }]);
		expect((await list('searchCashUps', 'open')).results).toMatchObject([{ value: second.id }]);
		expect(accepts).toEqual(Array(2).fill('application/vnd.verto.salespos+json'));
	});
});
