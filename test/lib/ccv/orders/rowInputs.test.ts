import { findSellable } from '../../../../lib/ccv/orders/findSellable';
import { rowInputs } from '../../../../lib/ccv/orders/rowInputs';
import { giveVariants } from '../../../../sim/ccv/actions/giveVariants';
import { newProduct } from '../../../../sim/ccv/products/newProduct';
import { closeScenes, startScene, type CcvScene } from '../aCcvShop';

afterEach(closeScenes);

const [TIE, SHIRT] = [101, 102];

async function aShop(): Promise<CcvScene> {
	const product = (id: number, productnumber: string) => ({ ...newProduct(id, '2025-01-01T00:00:00Z'), productnumber, name: productnumber });
	const scene = await startScene({ world: { products: [product(TIE, 'TIE'), product(SHIRT, 'SHIRT')] } });
	giveVariants(scene.sim.world, SHIRT, { Size: ['M', 'L'] }).forEach((variant, index) => Object.assign(variant, { sku_number: `SKU-${index}`, product_number: `NO-${index}` }));
	return scene;
}

const callsOf = ({ sim }: CcvScene) => sim.log.map(({ label }) => label);

describe('findSellable', () => {
	it.each([
		['TIE', { product_id: TIE }, ['GET /products/', 'GET /productqueries/', 'GET /productqueries/']],
		['SKU-1', 'the second variant', ['GET /products/', 'GET /productqueries/', 'GET /productqueries/']],
		['NO-0', 'the first variant', ['GET /products/', 'GET /productqueries/', 'GET /productqueries/']],
	])('given the SKU %s, when it is looked for, then it is %j, asked for once', async (sku, expected, calls) => {
		const scene = await aShop();
		const [first, second] = scene.sim.world.attributecombinations;
		const variant = expected === 'the first variant' ? first : second;

		const found = [await findSellable(scene.client, sku), await findSellable(scene.client, sku)];

		const sellable = typeof expected === 'string' ? { product_id: SHIRT, attribute_combination_id: variant?.id } : expected;
		expect(found).toEqual([sellable, sellable]);
		expect(callsOf(scene)).toEqual(calls);
	});

	it('given nobody has the SKU, when somebody has it later, then it is found then', async () => {
		const scene = await aShop();
		await expect(findSellable(scene.client, 'HAT')).rejects.toMatchObject({ code: 'not-found' });
		scene.sim.world.products.push({ ...newProduct(103, '2025-01-01T00:00:00Z'), productnumber: 'HAT', name: 'Hat' });

		expect(await findSellable(scene.client, 'HAT')).toEqual({ product_id: 103 });
	});

	it('given two variants have the SKU, when it is looked for, then both are named', async () => {
		const scene = await aShop();
		const ids = scene.sim.world.attributecombinations.map((variant) => Object.assign(variant, { sku_number: 'SAME' }).id);

		await expect(findSellable(scene.client, 'SAME')).rejects.toThrow(`variant ${ids[0]} of product 102, variant ${ids[1]} of product 102`);
	});

	it('given a product and a variant have the SKU, when it is looked for, then both are named', async () => {
		const scene = await aShop();
		const [variant] = scene.sim.world.attributecombinations.map((combination, index) => Object.assign(combination, index === 0 && { sku_number: 'TIE' }));

		await expect(findSellable(scene.client, 'TIE')).rejects.toThrow(`product ${TIE}, variant ${variant?.id} of product ${SHIRT}`);
	});

	it('given a product that is sold by its variants, when its own SKU is looked for, then it is refused', async () => {
		await expect(findSellable((await aShop()).client, 'SHIRT')).rejects.toThrow(`SKU SHIRT is that of product ${SHIRT}, which is sold by its variants`);
	});

	it('given more SKUs than product queries allow in a minute, when they are looked for, then all are found, the later ones in one list', async () => {
		const scene = await aShop();
		const skus = Array.from({ length: 40 }, (_, index) => `HAT-${index}`);
		skus.forEach((productnumber, index) => scene.sim.world.products.push({ ...newProduct(200 + index, '2025-01-01T00:00:00Z'), productnumber, name: productnumber }));

		const found = [];
		for (const sku of [...skus, 'SKU-1']) found.push(await findSellable(scene.client, sku));

		expect(found).toEqual([...skus.map((_, index) => ({ product_id: 200 + index })), { product_id: SHIRT, attribute_combination_id: scene.sim.world.attributecombinations[1]?.id }]);
		expect(callsOf(scene).filter((call) => call === 'GET /productqueries/')).toHaveLength(28);
		expect(callsOf(scene).filter((call) => call === 'GET /products/')).toHaveLength(15);
	});
});

describe('rowInputs', () => {
	it.each<[string, object, object]>([
		['a product by its ID', { product_id: TIE, product_name: 'Tie', count: 1, price: null }, { product_id: TIE, count: 1 }],
		['a product that was read', { id: 7, product_id: TIE, sku: 'OTHER', count: 1, options: [] }, { id: 7, product_id: TIE, count: 1, auto_create_deposit_rows: false }],
		['a variant by its ID', { product_id: SHIRT, attribute_combination_id: 9, sku: 'SKU-0', options: [{}], count: 1 }, { product_id: SHIRT, attribute_combination_id: 9, count: 1 }],
		['a free row with a number', { product_name: 'Wrap', product_number: 'WRAP', price: 0, tax: 0, package_id: 3, count: 1 }, { product_name: 'Wrap', product_number: 'WRAP', price: 0, tax: 0, package_id: 3, count: 1 }],
		['a free row that was read', { id: 7, product_id: null, sku: 'WRAP', ean: null, product_name: 'Wrap', price: 2, tax: 21, package_id: 3, count: 1, total: 2, options: [] }, { id: 7, product_name: 'Wrap', price: 2, tax: 21, package_id: 3, count: 1, auto_create_deposit_rows: false }],
		['a row that was read and wants its deposits', { id: 7, product_id: TIE, auto_create_deposit_rows: true, count: 1 }, { id: 7, product_id: TIE, auto_create_deposit_rows: true, count: 1 }],
	])('given %s, when it is written, then CCV is told so without being asked', async (_, row, expected) => {
		const scene = await aShop();

		expect(await rowInputs(scene.client, [row], 'Order 7')).toEqual([expected]);
		expect(callsOf(scene)).toEqual([]);
	});

	it.each<[string, object, object]>([
		['its own SKU', { product_id: TIE, sku: 'TIE', count: 1 }, { product_id: TIE }],
		['the SKU of its variant', { product_id: SHIRT, sku: 'SKU-1', count: 1 }, 'the second variant' as never],
	])('given a product that is chosen beside %s, when it is written, then that is sold', async (_, row, expected) => {
		const scene = await aShop();

		const sold = typeof expected === 'string' ? { product_id: SHIRT, attribute_combination_id: scene.sim.world.attributecombinations[1]?.id } : expected;
		expect(await rowInputs(scene.client, [row], 'Order 7')).toEqual([{ count: 1, ...sold }]);
	});

	it.each<[string, object, string]>([
		['a SKU of nothing of it', { product_id: TIE, sku: 'OTHER' }, 'Product 101 has no variant with SKU OTHER'],
		['its own SKU, though it is sold by its variants', { product_id: SHIRT, sku: 'SHIRT' }, 'SKU SHIRT is that of product 102, which is sold by its variants'],
		['the SKU of another variant than is chosen', { product_id: SHIRT, attribute_combination_id: 1, sku: 'SKU-1' }, /SKU SKU-1 is that of variant \d+ of product 102, and variant 1 is chosen/ as never],
	])('given a product that is chosen beside %s, when it is written, then it is refused', async (_, row, message) => {
		await expect(rowInputs((await aShop()).client, [{ ...row, count: 1 }], 'Order 7')).rejects.toThrow(message);
	});

	it('given a variant as it was read, when it is written, then it is looked for among those of its product', async () => {
		const scene = await aShop();
		const row = { id: 7, product_id: SHIRT, sub_sku_number: 'SKU-1', attributes: [{ option_name: 'Size' }], count: 2, calculator_href: 'x' };

		expect(await rowInputs(scene.client, [row], 'Order 7')).toMatchObject([{ product_id: SHIRT, attribute_combination_id: scene.sim.world.attributecombinations[1]?.id, count: 2 }]);
		expect(callsOf(scene)).toEqual(['GET /products/:id/attributecombinations/']);
	});

	it.each([
		['nothing', undefined, 'Order 7 has no rows'],
		['no row', [], 'Order 7 has no rows'],
		['a row that is none', ['TIE'], 'Order 7, row 1 must be a record'],
		['a row of nothing', [{ product_id: TIE, count: 1 }, { count: 1 }], 'Order 7, row 2 names no product, and has no product_name, price, tax, package_id'],
	])('given %s, when it is written, then it is refused by its place', async (_, rows, message) => {
		await expect(rowInputs((await aShop()).client, rows, 'Order 7')).rejects.toThrow(message);
	});
});
