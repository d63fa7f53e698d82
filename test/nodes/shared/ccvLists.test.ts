import { cashUp } from '../../../sim/ccv/actions/cashUp';
import { makeInvoice } from '../../../sim/ccv/actions/makeInvoice';
import { placeOrder } from '../../../sim/ccv/actions/placeOrder';
import { placeReturn } from '../../../sim/ccv/actions/placeReturn';
import { uninvoiced } from '../../../sim/ccv/invoices/uninvoiced';
import { webhookEvents } from '../../../sim/ccv/webhooks/webhookEvents';
import type { CcvWorldOver } from '../../../sim/ccv/givenCcvWorld';
import { ccvLists } from '../../../nodes/shared/ccvLists/ccvLists';
import { aProduct, productWorld } from '../ccvSalesPos/product/productShop';
import { closeSoundShops, startSoundShop, UNVERIFIED, withFault, type SoundShop } from '../../support/ccvNode';
import { searchList } from '../../support/engine/searchList';
import type { CcvShopOptions } from '../../support/startCcvShop';

afterAll(closeSoundShops);

const list = async (shop: SoundShop, method: string, filter?: string, paginationToken?: string) => await searchList(shop, { type: 'ccvSalesPos', method, filter, paginationToken });

const user = (id: number, username: string, address: object = {}) => ({ id, username, group_id: null, status: true, approval_status: 'accepted', product_in_category_discount: 'highest', userinfo: { email: username, billingaddress: address } });
const group = (id: number, groupname: string) => ({ id, groupname, default: false, discount: 0, product_in_category_discount: 'highest' });
const label = (id: number, tooltip: string) => ({ id, image_location: `https://demo.ccvshop.nl/${id}.png`, tooltip, show_on_products: true, show_on_orders: true, show_on_invoices: false });
const hook = (id: number, event: string) => ({ id, event, address: `https://n8n.example/webhook/${id}`, createdate: '2026-11-17T14:40:41Z', key: 'k', is_active: true });

/** A shop with something of everything that a list shows. */
async function aFullShop(over: CcvWorldOver = {}, options: CcvShopOptions = {}): Promise<SoundShop> {
	const shop = await startSoundShop(
		{
			...productWorld(),
			colors: [{ id: 51, name: 'Red' }, { id: 52, name: 'Blue' }] as never,
			conditions: [{ id: 53, name: 'New' }, { id: 54, name: 'Used' }] as never,
			labels: [label(55, 'Fragile'), label(56, 'Gift')],
			users: [user(601, 'ann@example.com', { first_name: 'Ann', last_name: 'Bos', company: 'Bos BV' }), user(602, 'kim@example.com', { first_name: 'Kim', last_name: 'Dijk' })] as never,
			usergroups: [group(611, 'Dealers'), group(612, 'Crew')] as never,
			webhooks: [hook(621, 'orders.created'), hook(622, 'products.updated')],
			...over,
		},
		options,
	);
	const { world } = shop;
	for (const [index, day] of ['20', '21'].entries()) {
		const order = placeOrder(world, { begunAt: `2026-11-${day}T10:00:00Z`, paid: true, ordernumber_prefix: index === 1 ? '2026' : null, rows: [{ product_id: null, count: 2, price: 10 }] });
		const left = uninvoiced(order, []);
		if (left) makeInvoice(world, order, left, {}, Date.parse(`2026-11-${day}T11:00:00Z`));
		placeReturn(world, { order_id: order.id, create_date: `2026-11-${day}T12:00:00Z`, rows: [{ orderrow_id: order.rows[0]?.id ?? 0, count: 1 }] });
		cashUp(world, { create_date: `2026-11-${day}T17:00:00Z`, status: index === 1 ? 'OPEN' : 'CLOSED' });
	}
	return shop;
}

type Entry = [name: string, value: string | number];
const newest = (records: Array<{ id: number }>, ...names: string[]): Entry[] => names.map((name, index) => [name, records.at(-1 - index)?.id ?? 0]);
const oldest = (records: Array<{ id: number }>, ...names: string[]): Entry[] => names.map((name, index) => [name, records[index]?.id ?? 0]);

const VAT = 'GET /webshops/:id/geozonecountries/';
const STATUSES = ['New', 'In process', 'Wait for manufacturer', 'Wait for payment', 'Sent', 'Delivered', 'Completed', 'Cancelled', 'Wait for supplier', 'Is being packaged', 'Ready to be collected', 'Is being assembled', 'Backorder', 'Reserved'];

/** Whole lists, as the shop above has them, and the call that they come from. */
const LISTS: Record<string, [call: string, entries: (shop: SoundShop) => Entry[]]> = {
	searchBrands: ['GET /brands/', () => [['Own (31)', 31], ['Acme (32)', 32]]],
	searchCashUps: ['GET /cashups/', ({ world }) => oldest(world.cashups, `${world.cashups[0]?.number_full}, 2026-11-20, CLOSED`, `${world.cashups[1]?.number_full}, 2026-11-21, OPEN`)],
	searchCategories: ['GET /categorytree/', () => [['Clothes (41)', 41], ['Clothes > Ties (42)', 42], ['Sale (43)', 43]]],
	searchColors: ['GET /colors/', () => [['Red (51)', 51], ['Blue (52)', 52]]],
	searchConditions: ['GET /conditions/', () => [['New (53)', 53], ['Used (54)', 54]]],
	searchInvoices: ['GET /invoices/', ({ world }) => newest(world.invoices, '5002, 2026-11-21', '5001, 2026-11-20')],
	searchLabels: ['GET /labels/', () => [['Fragile (55)', 55], ['Gift (56)', 56]]],
	searchLanguages: ['GET /languages/', () => [['Nederlands (nl)', 'nl'], ['Engels (en)', 'en']]],
	searchOrderStatuses: ['GET /webshops/:id/settings/', () => STATUSES.map((name, index) => [`${name} (${index + 1})`, index + 1])],
	searchOrders: ['GET /orders/', ({ world }) => newest(world.orders, '2026-1002, 2026-11-21', '1001, 2026-11-20')],
	searchPackages: ['GET /packages/', () => [['Box (21)', 21], ['Envelope (22)', 22]]],
	searchPaymethods: ['GET /paymethods/', () => [['Vooraf overmaken (3)', 3], ['Contant (5)', 5], ['Pinnen (8)', 8], ['iDEAL (12)', 12]]],
	searchProducts: ['GET /products/', () => [['Other twin, TWIN (504)', 504], ['Red tie, TIE-RED (501)', 501], ['Tee, TEE (502)', 502], ['Twin, TWIN (503)', 503]]],
	searchReturns: ['GET /returns/', ({ world }) => newest(world.returns, '302, 2026-11-21', '301, 2026-11-20')],
	searchStockArticles: ['GET /products/', () => [['Other twin, TWIN', 'product 504'], ['Red tie, TIE-RED', 'product 501'], ['Tee, Size S, TEE-S', 'variant 71'], ['Tee, Size M, TEE-M', 'variant 72'], ['Twin, TWIN', 'product 503']]],
	searchSuppliers: ['GET /suppliers/', () => [['Wholesale (35)', 35]]],
	searchTariffs: [VAT, () => [['normal (NL 21 %)', 'normal'], ['low a (NL 9 %)', 'low a'], ['zero (NL 0 %)', 'zero']]],
	searchUserGroups: ['GET /usergroups/', () => [['Dealers (611)', 611], ['Crew (612)', 612]]],
	searchUsers: ['GET /users/', () => [['ann@example.com, Ann Bos, Bos BV (601)', 601], ['kim@example.com, Kim Dijk (602)', 602]]],
	searchVariants: ['GET /products/', () => [['Tee, Size S, TEE-S (71)', 71], ['Tee, Size M, TEE-M (72)', 72]]],
	searchVatCountries: [VAT, () => [['Nederland (NL)', 'NL'], ['België (BE)', 'BE'], ['Duitsland (DE)', 'DE'], ['Frankrijk (FR)', 'FR'], ['Verenigd Koninkrijk (GB)', 'GB']]],
	searchWebhooks: ['GET /webhooks/', () => [['orders.created to https://n8n.example/webhook/621 (621)', 621], ['products.updated to https://n8n.example/webhook/622 (622)', 622]]],
};

/** What CCV itself looks for, where that is not the whole name of an entry. */
const TYPED: Record<string, (entry: Entry) => string> = {
	searchInvoices: ([name]) => name.split(',')[0] ?? '',
	searchOrders: ([name]) => name.split(',')[0] ?? '',
	searchProducts: ([name]) => name.split(',')[0]?.toUpperCase() ?? '',
	searchReturns: ([name]) => name.split(',')[0] ?? '',
	searchStockArticles: ([name]) => name.split(',')[0]?.toUpperCase() ?? '',
	searchUsers: ([name]) => name.split(',')[0]?.toUpperCase() ?? '',
	searchVariants: ([name]) => name.split(',')[0]?.toUpperCase() ?? '',
};
const shown = (entries: Entry[]) => entries.map(([name, value]) => ({ name, value }));

it('given all lists of the node, when they are counted, then each is tested here', () => {
	expect(Object.keys(ccvLists).sort()).toEqual([...Object.keys(LISTS), 'searchWebhookEvents'].sort());
});

describe.each(Object.entries(LISTS))('%s', (method, [call, entriesOf]) => {
	it('given nothing is typed, when it opens, then it shows what can be chosen, of one look at CCV', async () => {
		const shop = await aFullShop();

		await expect(list(shop, method)).resolves.toEqual({ results: shown(entriesOf(shop)), paginationToken: undefined });
		expect(shop.log.filter((entry) => entry.label !== 'GET /webshops/').map((entry) => entry.label)).toEqual([call]);
	});

	it('given what an entry is called is typed, when it is searched, then those that are called so are shown, and nothing for what nothing is called', async () => {
		const shop = await aFullShop();
		const entries = entriesOf(shop);
		const wanted = entries.at(-1) ?? ['', ''];
		const typed = TYPED[method]?.(wanted) ?? wanted[0].toUpperCase();

		const { results } = await list(shop, method, ` ${typed} `);

		expect(results).toEqual(shown(entries.filter(([name]) => name.toUpperCase().includes(typed.toUpperCase()))));
		expect(results).toContainEqual(shown([wanted])[0]);
		expect((await list(shop, method, 'no such thing')).results).toEqual([]);
	});

	it('given the keys may not use what it shows, when it opens, then that is said, with the call that was refused', async () => {
		const shop = await aFullShop({ permissions: ['webshops'] });

		await expect(list(shop, method)).rejects.toMatchObject({ message: expect.stringMatching(new RegExp(`^CCV SalesPOS, ${call.replaceAll(':id', '\\d+')}: the API keys may not use this part of CCV SalesPOS`)), description: expect.stringMatching(/^Give the API keys this right/) });
		expect(shop.log.at(-1)).toMatchObject({ label: call, status: 403 });
	});

	it.each([
		['unauthorised', /refuses the public key or the secret key/],
		['cut', /: the answer is no whole JSON/],
		['server-error', /CCV SalesPOS answers with a failure/],
	] as const)('given the answer is %s, when it opens, then that is said', async (then, message) => {
		const shop = withFault(await aFullShop({}, UNVERIFIED), call, then, 'each');

		await expect(list(shop, method)).rejects.toMatchObject({ message: expect.stringMatching(message) });
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when it opens, then it waits and is shown', async (then) => {
		const shop = withFault(await aFullShop(), call, then);

		expect((await list(shop, method)).results).toEqual(shown(entriesOf(shop)));
		expect(shop.log.filter(({ status }) => status === 429)).toHaveLength(1);
	});
});

describe('searchWebhookEvents', () => {
	it('given CCV does not list its events, when it opens and when one is typed, then those that are known are shown, and CCV is not asked', async () => {
		const shop = await aFullShop();

		expect((await list(shop, 'searchWebhookEvents')).results).toEqual([...webhookEvents].sort().map((event) => ({ name: event, value: event })));
		expect((await list(shop, 'searchWebhookEvents', 'ISPAID')).results).toEqual([{ name: 'orders.updated.ispaid', value: 'orders.updated.ispaid' }]);
		expect(shop.log).toEqual([]);
	});
});

describe('long lists', () => {
	const MANY = 120;

	async function aLongShop(): Promise<SoundShop> {
		const shop = await startSoundShop({
			products: Array.from({ length: MANY }, (_, index) => aProduct(1000 + index, { name: `Article ${index}` })),
			users: Array.from({ length: 620 }, (_, index) => user(2000 + index, `user${index}@example.com`, { last_name: `Name ${index}` })) as never,
			brands: Array.from({ length: MANY }, (_, index) => ({ id: 4000 + index, name: `Brand ${index}` })),
			usergroups: Array.from({ length: MANY }, (_, index) => group(5000 + index, `Group ${index}`)) as never,
		});
		for (let index = 0; index < MANY; index++) placeOrder(shop.world, { begunAt: new Date(Date.UTC(2026, 0, 1) + index * 60_000).toISOString(), rows: [{ product_id: null, count: 1, price: 1 }] });
		for (let index = 0; index < MANY; index++) cashUp(shop.world, { create_date: '2026-11-20T17:00:00Z' });
		return shop;
	}

	it.each<[string, (shop: SoundShop) => Array<{ id: number }>, number]>([
		['searchOrders', ({ world }) => world.orders, 3],
		['searchProducts', ({ world }) => world.products, 3],
		['searchUsers', ({ world }) => world.users, 3],
		['searchBrands', ({ world }) => world.brands, 1],
		['searchUserGroups', ({ world }) => world.usergroups, 1],
		['searchCashUps', ({ world }) => world.cashups, 1],
	])('given more than fit a page of CCV, when %s is leafed through, then each is shown once', async (method, recordsIn, pages) => {
		const shop = await aLongShop();
		const values: unknown[] = [];
		let token: string | undefined;
		let leaves = 0;

		do {
			const page = await list(shop, method, '', token);
			values.push(...page.results.map(({ value }) => value));
			token = page.paginationToken as string | undefined;
			leaves += 1;
		} while (token !== undefined && leaves < 10);

		expect(leaves).toBe(pages);
		expect(values.sort()).toEqual(recordsIn(shop).map(({ id }) => id).sort());
	});

	it.each([
		['searchOrders', '1077', /^1077, /],
		['searchProducts', 'Article 99', /^Article 99, P1099 /],
		['searchUsers', 'user619@', /^user619@example\.com/],
		['searchBrands', 'brand 119', /^Brand 119 /],
	])('given an entry that stands on no first page, when %s looks for "%s", then it is found', async (method, typed, name) => {
		const shop = await aLongShop();

		const pages = [await list(shop, method, typed)];
		while (pages.at(-1)?.paginationToken !== undefined) pages.push(await list(shop, method, typed, pages.at(-1)?.paginationToken as string));

		expect(pages.flatMap(({ results }) => results)).toEqual([{ name: expect.stringMatching(name), value: expect.any(Number) }]);
	});
});
