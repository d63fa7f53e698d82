import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, UNVERIFIED, withFault } from '../../../support/ccvNode';
import { ACME, by, CLOTHES, OTHER_TWIN, OWN, product, productShop, TEE, TEE_M, TEE_S, TIE, TIES, TWIN } from './productShop';

afterAll(closeSoundShops);

const GET = 'GET /products/:id/';
const LIST = 'GET /products/';

describe('CCV SalesPOS, Product: Get', () => {
	it.each([
		['its ID', 'id', TIE, [GET]],
		['the list', 'list', TIE, [GET]],
		['its SKU', 'sku', 'TIE-RED', [LIST]],
		['its EAN', 'ean', '8710000000017', [LIST]],
	])('given a product, when it is read by %s, then it comes under the names it is written by, and paired', async (_, mode, value, calls) => {
		const shop = await productShop();

		const finished = await runCcv(shop, 'product', 'get', product(mode, value) as never);

		expect(finished.output('Node')).toEqual([
			{
				json: expect.objectContaining({ id: TIE, productnumber: 'TIE-RED', eannumber: '8710000000017', name: 'Red tie', shortdescription: 'Silk', active: true, price: 19.95, discount: 0, taxtariff: 'normal', stock: 5, brand_id: OWN, brand: 'Own', supplier_id: null, supplier: null, package_id: 21, modifydate: '2026-02-01T10:00:00Z' }),
				pairedItem: { item: 0 },
			},
		]);
		expect(finished.output('Node')[0]?.json).not.toHaveProperty('is_active');
		expect(finished.output('Node')[0]?.json).not.toHaveProperty('productphotos');
		expect(callsOf(shop)).toEqual(calls);
	});

	it.each([true, false])('given what belongs to a product is asked for, when the shop expands: %s, then it comes along all the same', async (expands) => {
		const shop = await productShop();
		shop.world.expandsLists = expands;
		const options = { includeCategories: true, includePhotos: true, includeVariants: true };

		const [tie, tee] = [itemsOf(await runCcv(shop, 'product', 'get', product('id', TIE, { options }) as never)), itemsOf(await runCcv(shop, 'product', 'getMany', { filters: { productnumber: 'TEE' }, options: { includeVariants: true } }))];

		expect(tie).toMatchObject([{ category_ids: [CLOTHES, TIES], photos: [{ id: 91, alttext: 'Front', is_mainphoto: true }], variants: [] }]);
		expect(tee).toMatchObject([{ id: TEE, stock: 6, variants: [{ id: TEE_S, sku_number: 'TEE-S', stock: 2, options: [{ name: 'Size', value: 'S' }] }, { id: TEE_M, product_number: 'TEE-MEDIUM' }] }]);
		expect(callsOf(shop).length).toBe(expands ? 2 : 3);
	});

	it('given Simplify is off, when it is read, then it is as CCV gives it', async () => {
		const shop = await productShop();

		expect(itemsOf(await runCcv(shop, 'product', 'get', product('id', TIE, { simplify: false }) as never))).toMatchObject([{ id: TIE, is_active: true, brand: { href: expect.any(String), id: OWN, name: 'Own' }, productphotos: { href: expect.any(String) } }]);
	});

	it.each([
		['id', '999', /CCV SalesPOS, GET \/products\/999\/: CCV SalesPOS does not know this record \(500\.24/, 'not-found'],
		['id', 'x1', /^Product must be an ID of CCV, not "x1"/, 'invalid-setting'],
		['id', '', /^Product is empty/, 'invalid-setting'],
		['sku', 'tie-red', /^CCV SalesPOS has no product with SKU tie-red.*Capitals/, 'not-found'],
		['sku', 'TEE-S', /no product with SKU TEE-S.*Product: Find/, 'not-found'],
		['sku', 'TWIN', new RegExp(`has SKU TWIN on 2 products: ${TWIN}, ${OTHER_TWIN}.*by its ID`), 'refused'],
	])('given %s %s, when it is read behind another, then it says so', async (mode, value, message, expected) => {
		const shop = await productShop();

		const { done, failed, code } = await runBehind(shop, 'product', 'get', product('id', TIE), product(mode, value));

		expect(done).toMatchObject([{ id: TIE }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
	});

	it.each(['rate-limit', 'rate-limit-total', 'lose-answer'] as const)('given %s, when it is read, then it is read again', async (then) => {
		const shop = withFault(await productShop(), GET, then);

		expect(itemsOf(await runCcv(shop, 'product', 'get', product('id', TIE) as never))).toMatchObject([{ id: TIE, name: 'Red tie' }]);
		expect(callsOf(shop)).toEqual([GET, GET]);
	});

	it.each([
		['unauthorised', /refuses the public key or the secret key.*Copy both keys/, 'unauthorised'],
		['cut', /GET \/products\/502\/: the answer is no whole JSON/, 'malformed-answer'],
		['server-error', /GET \/products\/502\/: CCV SalesPOS answers with a failure/, 'system-error'],
	] as const)('given %s, when it is read behind another, then it says so', async (then, message, expected) => {
		const shop = withFault(await productShop({}, UNVERIFIED), GET, then, 2);

		const { done, failed, code } = await runBehind(shop, 'product', 'get', product('id', TIE), product('id', TEE));

		expect(done).toMatchObject([{ id: TIE }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
	});

	it('given a language, when it is read, then it is read in that', async () => {
		const shop = await productShop();

		expect(itemsOf(await runCcv(shop, 'product', 'get', product('id', TIE, { options: { language: by('id', 'en') } }) as never))).toMatchObject([{ id: TIE }]);
	});
});

describe('CCV SalesPOS, Product: Get Many', () => {
	it.each<[string, object, string, number[]]>([
		['a SKU', { productnumber: 'TWIN' }, 'productnumber=TWIN', [OTHER_TWIN, TWIN]],
		['an EAN', { eannumber: '8710000000017' }, 'eannumber=8710000000017', [TIE]],
		['a part of the name', { productname: 'tie' }, 'productname=tie', [TIE]],
		['what is not sold', { active: false }, 'active=false', [TWIN]],
		['prices', { minprice: 4, maxsellprice: 13 }, 'maxsellprice=13&minprice=4', [OTHER_TWIN, TEE]],
		['a brand', { brand: by('id', ACME) }, `/brands/${ACME}/products/`, [OTHER_TWIN]],
		['a category', { category: by('id', TIES) }, `/categories/${TIES}/products/`, [TIE]],
		['a category and a brand', { category: by('id', TIES), brand: by('id', ACME) }, `/categories/${TIES}/products/`, []],
		['stock', { minstock: 6 }, 'minstock=6', [TEE]],
		['nothing', {}, '/products/?', [OTHER_TWIN, TWIN, TEE, TIE]],
	])('given %s as filter, when products are listed, then CCV is asked for those', async (_, filters, asked, ids) => {
		const shop = await productShop();

		const items = itemsOf(await runCcv(shop, 'product', 'getMany', { filters } as never));

		expect(items.map(({ id }) => id)).toEqual(ids);
		expect(shop.log[0]?.url).toContain(asked);
	});

	it.each([
		['createdate', [TIE, TEE, TWIN, OTHER_TWIN]],
		['modifydate_desc', [TEE, OTHER_TWIN, TWIN, TIE]],
		['name', [OTHER_TWIN, TIE, TEE, TWIN]],
	])('given %s as order, when they are listed, then they come so', async (sort, ids) => {
		const shop = await productShop();

		expect(itemsOf(await runCcv(shop, 'product', 'getMany', { sort })).map(({ id }) => id)).toEqual(ids);
		expect(shop.log[0]?.url).toContain(`orderby=${sort}`);
	});

	it('given many products, when all or some are returned, then as many pages are read as that needs', async () => {
		const shop = await productShop();
		const [first] = shop.world.products;
		for (let id = 1000; id < 1600; id++) shop.world.products.push({ ...(first as never as object), id, productnumber: `X${id}` } as never);

		const all = itemsOf(await runCcv(shop, 'product', 'getMany', { returnAll: true }));
		const calls = callsOf(shop).length;
		const some = itemsOf(await runCcv(shop, 'product', 'getMany', { limit: 3 }));

		expect([all.length, new Set(all.map(({ id }) => id)).size, calls]).toEqual([604, 604, 3]);
		expect([some.length, callsOf(shop).length - calls]).toEqual([3, 1]);
		expect(shop.log.at(-1)?.url).toContain('size=3');
	});

	it.each<[string, object, RegExp, string]>([
		['a short name', { productname: 'ti' }, /from 3 characters on/, 'invalid-setting'],
		['a price in words', { minprice: 'low' }, /^Min Price must be a number such as 12\.5, not "low"/, 'invalid-setting'],
		['an unknown brand', { brand: by('id', 9) }, /does not know this record/, 'not-found'],
	])('given %s, when they are listed behind others, then it says so', async (_, filters, message, expected) => {
		const shop = await productShop();

		const { done, failed, code } = await runBehind(shop, 'product', 'getMany', { filters: { productname: 'Red', minprice: 1, brand: '' } }, { filters: { productname: 'Red', minprice: 1, brand: '', ...filters } });

		expect(done).toMatchObject([{ id: TIE }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when they are listed, then it waits and they come', async (then) => {
		const shop = withFault(await productShop(), LIST, then);

		expect(itemsOf(await runCcv(shop, 'product', 'getMany', { filters: { productnumber: 'TIE-RED' } })).map(({ id }) => id)).toEqual([TIE]);
		expect(callsOf(shop)).toEqual([LIST, LIST]);
	});

	it.each([
		['unauthorised', /refuses the public key or the secret key/, 'unauthorised'],
		['cut', /the answer is no whole JSON.*was cut off/, 'malformed-answer'],
	] as const)('given %s, when they are listed behind others, then it says so', async (then, message, expected) => {
		const shop = withFault(await productShop({}, UNVERIFIED), LIST, then, 2);

		const { done, failed, code } = await runBehind(shop, 'product', 'getMany', { filters: { productnumber: 'TIE-RED' } }, { filters: { productnumber: 'TEE' } });

		expect(done).toMatchObject([{ id: TIE }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect(callsOf(shop)).toEqual([LIST, LIST]);
	});
});

describe('CCV SalesPOS, Product: Find', () => {
	it.each<[string, string, string, object[], string[]]>([
		['a product', 'productnumber', 'TIE-RED', [{ id: TIE }], [LIST]],
		['several products', 'productnumber', 'TWIN', [{ id: TWIN }, { id: OTHER_TWIN }], [LIST]],
		['a product by barcode', 'eannumber', '8710000000017', [{ id: TIE }], [LIST]],
		['a variant by barcode', 'eannumber', '8710000000031', [{ id: TEE, variant: { id: TEE_M, options: [{ name: 'Size', value: 'M' }], stock: 4 } }], [LIST, 'GET /productqueries/']],
		['a variant by its product number', 'productnumber', 'TEE-MEDIUM', [{ id: TEE, variant: { id: TEE_M } }], [LIST, 'GET /productqueries/']],
		['a variant by its SKU', 'productnumber', 'TEE-S', [{ id: TEE, name: 'Tee', variant: { id: TEE_S, sku_number: 'TEE-S' } }], [LIST, 'GET /productqueries/', 'GET /productqueries/']],
		['nothing', 'productnumber', 'NONE', [], [LIST, 'GET /productqueries/', 'GET /productqueries/']],
	])('given the number of %s, when it is looked for, then that is found in as few calls as it takes', async (_, findBy, number, expected, calls) => {
		const shop = await productShop();

		const items = itemsOf(await runCcv(shop, 'product', 'find', { findBy, number }));

		expect(items).toMatchObject(expected);
		expect(items.map((item) => 'variant' in item)).toEqual(expected.map((item) => 'variant' in item));
		expect(callsOf(shop)).toEqual(calls);
	});

	it('given Simplify is off, when a variant is found, then both are as CCV gives them', async () => {
		const shop = await productShop();

		expect(itemsOf(await runCcv(shop, 'product', 'find', { findBy: 'productnumber', number: 'TEE-S', simplify: false }))).toMatchObject([{ id: TEE, is_active: true, variant: { id: TEE_S, combination: [{ attribute: { name: 'Size' } }] } }]);
	});

	it.each<[string, object, Parameters<typeof withFault>[2] | undefined, RegExp, string]>([
		['no number', { number: '' }, undefined, /^Number is empty/, 'invalid-setting'],
		['a list for a number', { number: ['TEE'] }, undefined, /^Number must be a text, not a list/, 'invalid-setting'],
		['refused keys', { number: 'TEE-S' }, 'unauthorised', /refuses the public key/, 'unauthorised'],
		['a cut answer', { number: 'TEE-S' }, 'cut', /GET \/productqueries\/: the answer is no whole JSON/, 'malformed-answer'],
	])('given %s, when it is looked for behind another, then it says so', async (_, failing, then, message, expected) => {
		const shop = await productShop({}, UNVERIFIED);
		if (then) withFault(shop, 'GET /productqueries/', then);

		const { done, failed, code } = await runBehind(shop, 'product', 'find', { findBy: 'productnumber', number: 'TIE-RED' }, failing);

		expect(done).toMatchObject([{ id: TIE }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when a variant is looked for, then it is found after it', async (then) => {
		const shop = withFault(await productShop(), 'GET /productqueries/', then);

		expect(itemsOf(await runCcv(shop, 'product', 'find', { findBy: 'eannumber', number: '8710000000024' }))).toMatchObject([{ id: TEE, variant: { id: TEE_S } }]);
	});
});
