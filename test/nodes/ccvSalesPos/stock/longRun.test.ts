import type { Logger } from 'n8n-workflow';
import { createRequire } from 'node:module';

import { callsOf, closeSoundShops, itemsOf, runCcv, sentTo, withFault } from '../../../support/ccvNode';
import { locator, stockOf, stockShop, TEE_M } from './stockShop';

// Those that n8n-core itself uses: npm installs several.
const core = createRequire(require.resolve('n8n-core'));
const { Container } = core('@n8n/di') as { Container: { get(type: unknown): Logger } };
const { Logger: LoggerOfN8n } = core('@n8n/backend-common') as { Logger: unknown };

afterAll(closeSoundShops);
afterEach(() => jest.restoreAllMocks());

const QUERIES = 'GET /productqueries/';
const PATCH_VARIANT = 'PATCH /attributecombinations/:id/';
const items = (count: number) => Array.from({ length: count }, (_, index) => ({ sku: `V${4 + (index % 4)}`, stock: 10 + index }));

describe('CCV SalesPOS, a long run', () => {
	it('given 24 items with the SKU of a variant, when each sets a stock, then the products are read once and no number is looked up', async () => {
		const shop = await stockShop();

		const set = itemsOf(await runCcv(shop, 'stock', 'set', { article: locator('sku', '={{ $json.sku }}'), stock: '={{ $json.stock }}' }, { input: items(24) }));

		expect(set.map(({ stock, written }) => [stock, written])).toEqual(items(24).map(({ stock }) => [stock, true]));
		expect(set[4]).toMatchObject({ sku: 'V4', before: 10, stock: 14 });
		expect(callsOf(shop).filter((call) => call === QUERIES)).toEqual([]);
		expect(callsOf(shop).filter((call) => call === 'GET /products/')).toHaveLength(1);
	});

	it.each([
		['product', 'find', { findBy: 'productnumber', number: '={{ $json.sku }}' }, ({ variant }: { variant?: { id: number } }) => variant?.id],
		['variant', 'get', { variant: locator('sku', '={{ $json.sku }}') }, ({ id }: { id?: number }) => id],
		['variant', 'update', { variant: locator('sku', '={{ $json.sku }}'), updateFields: { stock: '={{ $json.stock }}' } }, ({ id }: { id?: number }) => id],
	] as const)('given 24 items, when %s %s goes by the SKU of a variant, then no number is looked up', async (resource, operation, parameters, idOf) => {
		const shop = await stockShop();

		const found = itemsOf(await runCcv(shop, resource, operation, parameters, { input: items(24) }));

		expect(found.map((item) => idOf(item as never))).toEqual(items(24).map((_, index) => 4 + (index % 4)));
		expect(callsOf(shop)).not.toContain(QUERIES);
	});

	it('given 100 items, when each is done, then the log says how far it is by the name of the node and the operation', async () => {
		const shop = await stockShop();
		const lines: string[] = [];
		jest.spyOn(Container.get(LoggerOfN8n), 'info').mockImplementation((line) => void lines.push(line));

		const set = itemsOf(await runCcv(shop, 'stock', 'set', { article: locator('id', 1), stock: 5 }, { input: Array.from({ length: 101 }, (_, item) => ({ item })) }));

		expect(set).toHaveLength(101);

		expect(lines.filter((line) => line.startsWith('Node, Set: '))).toEqual(['Node, Set: 0 of 101', 'Node, Set: 100 of 101, at most a minute left']);
	});

	it('given the answers to a write are all lost, when a stock is set, then CCV is looked at, and it counts as set', async () => {
		const shop = withFault(await stockShop(), PATCH_VARIANT, 'server-error-after');

		expect(itemsOf(await runCcv(shop, 'stock', 'set', { article: locator('variant', TEE_M), stock: 8 }))).toMatchObject([{ stock: 8, action: 'set', written: true }]);
		expect([stockOf(shop, TEE_M), sentTo(shop, PATCH_VARIANT).length]).toEqual([8, 1]);
	});

	it('given the answer to the update of a variant is lost, when it is there, then it counts as updated', async () => {
		const shop = withFault(await stockShop(), PATCH_VARIANT, 'server-error-after');

		expect(itemsOf(await runCcv(shop, 'variant', 'update', { variant: locator('id', TEE_M), updateFields: { stock: 8, note: 'n' } }))).toMatchObject([{ id: TEE_M, stock: 8, note: 'n' }]);
		expect(sentTo(shop, PATCH_VARIANT)).toHaveLength(1);
	});

	it.each([
		['a bad limit', 'stock', 'getMany', { limit: '={{ "many" }}' }, /Limit must be a number/],
		['a limit of none', 'product', 'getMany', { limit: 0 }, /Limit must be a whole number of at least 1, not 0/],
		['a switch that is none', 'stock', 'getMany', { filters: { enabledOnly: '={{ "sure" }}' } }, /Only Counted Stock must be true or false, not "sure"/],
		['a bad wait', 'order', 'getChanged', { flow: 'x', start: 'fromNow', options: { waitAtMostDays: '={{ "a month" }}' } }, /Wait at Most \(Days\) must be a number/],
		['a wait of none', 'order', 'getChanged', { flow: 'x', start: 'fromNow', options: { waitAtMostDays: 0 } }, /Wait at Most \(Days\) must be a whole number of at least 1/],
	])('given %s, when it runs, then it is refused by its name and CCV is not asked', async (_, resource, operation, parameters, said) => {
		const shop = await stockShop();

		expect((await runCcv(shop, resource, operation, parameters as never)).error).toMatch(said);
		expect(callsOf(shop)).toEqual([]);
	});

	it('given a switch as text, when stocks are read, then it counts', async () => {
		const shop = await stockShop();
		const skus = async (enabledOnly: string) => itemsOf(await runCcv(shop, 'stock', 'getMany', { returnAll: true, filters: { enabledOnly } })).map(({ sku }) => sku);

		expect([(await skus('={{ "true" }}')).includes('P33'), (await skus('={{ "false" }}')).includes('P33')]).toEqual([false, true]);
	});
});
