import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, sentTo, UNVERIFIED, withFault } from '../../../support/ccvNode';
import { ACME, by, OTHER_TWIN, OWN, product, productIn, productShop, TEE, TIE, TWIN } from './productShop';

afterAll(closeSoundShops);

const PATCH = 'PATCH /products/:id/';
const GET = 'GET /products/:id/';
const cheaper = (mode: string, value: string | number, over: object = {}) => product(mode, value, { updateFields: { price: 17.5, ...over } }) as never;

describe('CCV SalesPOS, Product: Update', () => {
	it.each([
		['id', TIE, [GET, PATCH, GET]],
		['sku', 'TIE-RED', ['GET /products/', PATCH, GET]],
		['ean', '8710000000017', ['GET /products/', PATCH, GET]],
	])('given a product, when it is updated by its %s, then only what differs is sent, and it comes as it is then', async (mode, value, calls) => {
		const shop = await productShop();
		const updateFields = { price: '17.5', name: 'Red tie', active: false, brand_id: by('id', ACME), taxtariff: by('id', 'normal'), shortdescription: 'Silk', stock: 5, memo: '' };

		const finished = await runCcv(shop, 'product', 'update', product(mode, value, { updateFields }) as never);

		expect(sentTo(shop, PATCH)).toEqual([{ price: 17.5, active: false, brand_id: ACME }]);
		expect(finished.output('Node')).toMatchObject([{ json: { id: TIE, price: 17.5, active: false, brand_id: ACME, brand: 'Acme', memo: 'Shelf 3', changed: ['price', 'active', 'brand_id'] }, pairedItem: { item: 0 } }]);
		expect(finished.output('Node')[0]?.json).not.toHaveProperty('created');
		expect(productIn(shop, TIE)).toMatchObject({ price: 17.5, active: false, brand_id: ACME });
		expect(callsOf(shop)).toEqual(calls);
	});

	it.each([true, false])('given what Get gives (simplified: %s), when it is written back with another price, then that is all that is sent', async (simplify) => {
		const shop = await productShop();
		const [tie] = itemsOf(await runCcv(shop, 'product', 'get', { product: by('id', TIE), simplify, options: { includeCategories: true, includePhotos: true, includeVariants: true } }));

		const items = itemsOf(await runCcv(shop, 'product', 'update', product('id', TIE, { specify: 'json', productJson: JSON.stringify({ ...tie, price: 18 }) }) as never));

		expect(sentTo(shop, PATCH)).toEqual([{ price: 18 }]);
		expect(items).toMatchObject([{ price: 18, changed: ['price'] }]);
	});

	it('given nothing differs, when it is updated, then nothing is written', async () => {
		const shop = await productShop();

		expect(itemsOf(await runCcv(shop, 'product', 'update', product('id', TIE, { specify: 'json', productJson: '{"price":"19.95","brand":"Own","active":true,"supplier_id":null,"unit":"stuk"}' }) as never))).toMatchObject([{ id: TIE, changed: [] }]);
		expect(callsOf(shop)).toEqual([GET]);
	});

	it('given null, when it is updated, then a text and a link are cleared', async () => {
		const shop = await productShop();

		expect(itemsOf(await runCcv(shop, 'product', 'update', product('id', TIE, { updateFields: { memo: '={{ null }}', brand_id: '={{ null }}', mpnnumber: '={{ null }}' } }) as never))).toMatchObject([{ memo: '', brand_id: null, changed: ['memo', 'brand_id'] }]);
		expect(sentTo(shop, PATCH)).toEqual([{ memo: '', brand_id: null }]);
	});

	it.each<[string, number, object, RegExp, string]>([
		['an unknown product', 999, {}, /does not know this record \(500\.24/, 'not-found'],
		['the stock of a product with variants', TEE, { stock: 9 }, /^Product 502: its stock is kept for each variant.*Stock: Set/, 'invalid-setting'],
		['no price', TEE, { price: null }, /^Product 502: price cannot be cleared/, 'invalid-setting'],
		['an unknown supplier', TEE, { supplier_id: 999 }, /PATCH \/products\/502\/: CCV SalesPOS does not know this record/, 'not-found'],
		['an unknown field', TEE, { colour: 1 }, /has no field colour/, 'invalid-request'],
		['what is no switch', TEE, { active: 'maybe' }, /active must be true or false/, 'invalid-setting'],
	])('given %s, when it is updated behind another, then it says so and writes nothing', async (_, id, fields, message, expected) => {
		const shop = await productShop();
		const before = structuredClone(shop.world.products.slice(1));

		const { done, failed, code } = await runBehind(shop, 'product', 'update', product('id', TIE, { specify: 'json', productJson: '{"price":17.5}' }), product('id', id, { productJson: JSON.stringify(fields) }));

		expect(done).toMatchObject([{ id: TIE, changed: ['price'] }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect(shop.world.products.slice(1)).toEqual(before);
	});

	it('given a SKU on two products, when it is updated behind another, then it names both and writes to neither', async () => {
		const shop = await productShop();

		const { done, failed, code } = await runBehind(shop, 'product', 'update', cheaper('sku', 'TIE-RED'), product('sku', 'TWIN'));

		expect(done).toMatchObject([{ id: TIE, price: 17.5 }]);
		expect([failed, code]).toEqual([expect.stringContaining(`SKU TWIN on 2 products: ${TWIN}, ${OTHER_TWIN}`), 'refused']);
		expect(sentTo(shop, PATCH)).toHaveLength(1);
	});

	it.each<[Parameters<typeof withFault>[2], number]>([
		['lose-answer', 2],
		['server-error-after', 1],
		['reset-before', 2],
		['rate-limit', 2],
		['rate-limit-total', 2],
	])('given %s, when it is updated, then it is so in the end', async (then, times) => {
		const shop = withFault(await productShop(), PATCH, then);

		const finished = await runCcv(shop, 'product', 'update', cheaper('id', TIE));

		expect(productIn(shop, TIE)?.price).toBe(17.5);
		expect(sentTo(shop, PATCH)).toHaveLength(times);
		expect(itemsOf(finished)).toMatchObject([{ id: TIE, price: 17.5, changed: ['price'] }]);
	});

	it('given nobody knows whether it was done, when it was not, then it says so, and that it may be run again', async () => {
		const shop = withFault(await productShop(), PATCH, 'server-error');

		expect((await runCcv(shop, 'product', 'update', cheaper('id', TIE))).error).toMatch(/^Product 501: it is not known whether CCV SalesPOS did it.*Run it again/);
		expect(productIn(shop, TIE)?.price).toBe(19.95);
	});

	it('given it cannot be read after it, when it is updated, then it says what was written, and that', async () => {
		const shop = withFault(await productShop(), GET, 'server-error', 2);

		expect(itemsOf(await runCcv(shop, 'product', 'update', cheaper('id', TIE)))).toEqual([{ id: TIE, price: 17.5, changed: ['price'], readBack: false }]);
	});

	it.each([
		['unauthorised', PATCH, /refuses the public key/, 'unauthorised'],
		['cut', GET, /the answer is no whole JSON/, 'malformed-answer'],
	] as const)('given %s at %s, when it is updated behind another, then it says so and nothing is changed', async (then, label, message, expected) => {
		const shop = withFault(await productShop({}, UNVERIFIED), label, then, label === GET ? 3 : 2);

		const { done, failed, code } = await runBehind(shop, 'product', 'update', cheaper('id', TIE), product('id', TWIN));

		expect(done).toMatchObject([{ id: TIE, price: 17.5, brand_id: OWN }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect(productIn(shop, TWIN)?.price).toBe(3);
	});
});

describe('CCV SalesPOS, Product: Delete', () => {
	const DELETE = 'DELETE /products/:id/';

	it.each([['id', TIE], ['sku', 'TIE-RED'], ['ean', '8710000000017']])('given a product, when it is deleted by its %s, then it is gone', async (mode, value) => {
		const shop = await productShop();

		const finished = await runCcv(shop, 'product', 'delete', product(mode, value) as never);

		expect(finished.output('Node')).toEqual([{ json: { id: TIE, deleted: true }, pairedItem: { item: 0 } }]);
		expect(shop.world.products.map(({ id }) => id)).toEqual([TEE, TWIN, OTHER_TWIN]);
	});

	it.each([
		['id', '999', /does not know this record/, 'not-found'],
		['sku', 'TWIN', /on 2 products/, 'refused'],
		['sku', 'NONE', /no product with SKU NONE/, 'not-found'],
	])('given %s %s, when it is deleted behind another, then it says so and only the other is gone', async (mode, value, message, expected) => {
		const shop = await productShop();

		const { done, failed, code } = await runBehind(shop, 'product', 'delete', product('id', TIE), product(mode, value));

		expect(done).toEqual([{ id: TIE, deleted: true }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect(shop.world.products).toHaveLength(3);
	});

	it.each([['lose-answer', DELETE], ['reset-before', DELETE], ['rate-limit', DELETE], ['rate-limit-total', DELETE], ['server-error-after', GET]] as const)('given %s, when it is deleted, then it is gone in the end', async (then, second) => {
		const shop = withFault(await productShop(), DELETE, then);

		expect(itemsOf(await runCcv(shop, 'product', 'delete', product('id', TIE) as never))).toEqual([{ id: TIE, deleted: true }]);
		expect(productIn(shop, TIE)).toBeUndefined();
		expect(callsOf(shop)).toEqual([DELETE, second]);
	});

	it.each([
		['unauthorised', /refuses the public key/, 'unauthorised'],
		['server-error', /^Product 502: it is not known whether.*Run it again/, 'unanswered'],
	] as const)('given %s, when it is deleted behind another, then only the other is gone', async (then, message, expected) => {
		const shop = withFault(await productShop(), DELETE, then, 2);

		const { done, failed, code } = await runBehind(shop, 'product', 'delete', product('id', TIE), product('id', TEE));

		expect(done).toEqual([{ id: TIE, deleted: true }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect(shop.world.products.map(({ id }) => id)).toEqual([TEE, TWIN, OTHER_TWIN]);
	});

	it('given the list that a SKU is looked up in is cut, when it is deleted behind another, then nothing is deleted for it', async () => {
		const shop = withFault(await productShop({}, UNVERIFIED), 'GET /products/', 'cut', 2);

		const { done, failed, code } = await runBehind(shop, 'product', 'delete', product('sku', 'TIE-RED'), product('sku', 'TEE'));

		expect(done).toEqual([{ id: TIE, deleted: true }]);
		expect([failed, code]).toEqual([expect.stringMatching(/GET \/products\/: the answer is no whole JSON/), 'malformed-answer']);
		expect(callsOf(shop)).toEqual(['GET /products/', DELETE, 'GET /products/']);
		expect(shop.world.products.map(({ id }) => id)).toEqual([TEE, TWIN, OTHER_TWIN]);
	});
});
