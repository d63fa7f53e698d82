import { findProducts } from '../../../../lib/ccv/products/findProducts';
import { findByNumber } from '../../../../lib/ccv/products/findByNumber';
import { noteNumbers } from '../../../../lib/ccv/products/numberIndex';
import { setStock } from '../../../../lib/ccv/stock/setStock';
import { findVariant } from '../../../../lib/ccv/variants/findVariant';
import type { CcvWorldOver } from '../../../../sim/ccv/givenCcvWorld';
import { inProcessShop, type InProcessShop } from '../inProcessShop';
import { aStockProduct, aVariant, SIZE_ID, stockWorld } from '../stock/stockWorld';

const LONG = 21;
const START = Date.parse('2026-11-20T10:00:00Z');
let shops = 0;

function aShop(over: CcvWorldOver = {}): InProcessShop {
	shops += 1;
	return inProcessShop(`long-run-${shops}`, { ...stockWorld({ simple: 3, configurable: 10 }), ...over }, { startMs: START });
}

const asked = ({ arrivals }: InProcessShop, part: string) => arrivals.filter(({ path }) => path.includes(part)).length;
const outcome = async (find: Promise<unknown>) => await find.then((found) => JSON.parse(JSON.stringify(found)) as unknown, ({ code, message }: { code: string; message: string }) => ({ code, message }));

/** Two of them bear one number. */
const twice = () => {
	const world = stockWorld({ simple: 3, configurable: 10 });
	world.attributecombinations![1]!.sku_number = 'TWICE';
	world.attributecombinations![9]!.sku_number = 'TWICE';
	world.products![0]!.productnumber = 'TWICE';
	return world;
};

describe('look-ups by number in a long run', () => {
	it.each<[string, Parameters<typeof findProducts>[1]]>([
		['a variant by its SKU', { skunumber: 'V5' }],
		['a variant by its EAN', { eannumber: '885' }],
		['a product by its number', { productnumber: 'P2' }],
		['a configurable product', { productnumber: 'P100001' }],
		['several', { skunumber: 'TWICE' }],
		['a product and variants', { productnumber: 'TWICE' }],
		['none', { skunumber: 'NONE' }],
	])('given %s, when it is looked up, then what comes is what a product query gives', async (_, number) => {
		const { client } = aShop(twice());

		expect(await outcome(findProducts(client, number, LONG))).toEqual(await outcome(findProducts(aShop(twice()).client, number)));
	});

	it.each<[string, (shop: InProcessShop, lookUps: number) => Promise<unknown>]>([
		['a variant is found', async ({ client }, lookUps) => await findVariant(client, { by: 'sku', number: 'V5' }, lookUps)],
		['a number of several variants', async ({ client }, lookUps) => await findVariant(client, { by: 'sku', number: 'TWICE' }, lookUps)],
		['an unknown number', async ({ client }, lookUps) => await findVariant(client, { by: 'ean', number: '1' }, lookUps)],
		['products are found', async ({ client }, lookUps) => await findByNumber(client, 'productnumber', 'V5', lookUps)],
		['a stock of several', async ({ client }, lookUps) => await setStock(client, { key: { by: 'sku', value: 'TWICE' }, stock: 8 }, { turnOn: false }, lookUps)],
		['a stock of one', async ({ client }, lookUps) => await setStock(client, { key: { by: 'sku', value: 'V6' }, stock: 8 }, { turnOn: false }, lookUps)],
		['a stock of a product with variants', async ({ client }, lookUps) => await setStock(client, { key: { by: 'sku', value: 'P100001' }, stock: 8 }, { turnOn: false }, lookUps)],
	])('given %s, when the run is long, then the end is that of a short one', async (_, find) => {
		const [long, short] = [aShop(twice()), aShop(twice())];

		expect(await outcome(find(long, LONG))).toEqual(await outcome(find(short, 1)));
		expect([asked(long, '/productqueries/'), asked(short, '/productqueries/') > 0]).toEqual([0, true]);
	});

	it('given 40 variants, when all are looked up by SKU, then the list of products is read once and no minute is waited for', async () => {
		const shop = aShop();

		for (let id = 4; id < 44; id++) expect(await findVariant(shop.client, { by: 'sku', number: `V${id}` }, 40)).toMatchObject({ id });

		expect([asked(shop, '/products/?'), asked(shop, '/productqueries/'), shop.clock.now() - START < 60_000]).toEqual([1, 0, true]);
	});

	it('given 20 items, when all ask for one number, then it is looked up once', async () => {
		const shop = aShop();

		for (let item = 0; item < 20; item++) expect(await findVariant(shop.client, { by: 'ean', number: '885' }, 20)).toMatchObject({ id: 5 });

		expect([asked(shop, '/products/?'), asked(shop, '/productqueries/')]).toEqual([0, 1]);
	});

	it('given a shop that does not give variants along, when the run is long, then numbers are looked up as ever', async () => {
		const shop = aShop({ expandsLists: false });

		expect(await findVariant(shop.client, { by: 'ean', number: '885' }, LONG)).toMatchObject({ id: 5 });
		expect(await findVariant(shop.client, { by: 'ean', number: '885' }, LONG)).toMatchObject({ id: 5 });

		expect([asked(shop, '/products/?'), asked(shop, '/productqueries/')]).toEqual([1, 1]);
	});

	it('given somebody else gives the number to another variant, when it is asked for again, then that one comes', async () => {
		const shop = aShop();
		await findVariant(shop.client, { by: 'sku', number: 'V5' }, LONG);
		const combinations = shop.world.attributecombinations;
		[combinations[1]!.sku_number, combinations[2]!.sku_number] = ['OLD', 'V5'];

		expect(await findVariant(shop.client, { by: 'sku', number: 'V5' }, LONG)).toMatchObject({ id: combinations[2]!.id });
	});

	it('given the run itself gives a variant a new number, when that is asked for, then the variant comes', async () => {
		const shop = aShop();
		await findVariant(shop.client, { by: 'sku', number: 'V5' }, LONG);
		shop.world.attributecombinations[1]!.sku_number = 'NEW';
		await noteNumbers(shop.client, { id: 5, product_id: 100_001, sku_number: 'NEW' });

		expect(await findVariant(shop.client, { by: 'sku', number: 'NEW' }, LONG)).toMatchObject({ id: 5, sku_number: 'NEW' });
	});

	it('given a sale after the list was read, when a stock is set, then it is compared with what is there now', async () => {
		const shop = aShop({ products: [aStockProduct(1), aStockProduct(100_001, { stock: 0, details: { stocktype: 'Attribute' } })], attributecombinations: [aVariant(4, 100_001, [SIZE_ID * 10]), aVariant(5, 100_001, [SIZE_ID * 10 + 1])] });
		const set = async (sku: string) => await setStock(shop.client, { key: { by: 'sku', value: sku }, stock: 5 }, { turnOn: false }, LONG);
		expect(await set('V4')).toMatchObject({ action: 'unchanged' });
		shop.world.attributecombinations[0]!.stock = 3;

		expect(await set('V4')).toMatchObject({ action: 'set', article: { stock: 3 }, after: 5 });
	});
});
