import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, sentTo, UNVERIFIED, withFault } from '../../../support/ccvNode';
import { aProduct, by, OWN, productShop, TIE, TWIN } from './productShop';

afterAll(closeSoundShops);

const POST = 'POST /products/';
const QUERIES = 'GET /productqueries/';
/** What a product is known by, where its field is. */
const fieldsWith = (number: object): object => ('productnumber' in number ? number : { productnumber: '', additionalFields: number });
const HAT = { productName: 'Hat', price: 25, taxtariff: by('id', 'normal'), productnumber: 'HAT', additionalFields: {} };
const newIn = ({ world }: Awaited<ReturnType<typeof productShop>>) => world.products.slice(4);

describe('CCV SalesPOS, Product: Create', () => {
	it('given the fields of a product, when it is created, then CCV has them, and it comes as CCV shows it', async () => {
		const shop = await productShop();
		const additionalFields = { eannumber: '8710000000055', brand_id: by('id', OWN), supplier_id: by('id', 35), package_id: by('id', 22), discount: '2.5', stock: 3, active: false, shortdescription: 'Felt', stock_delivery_type: 'weeks', weight: 0.25 };

		const finished = await runCcv(shop, 'product', 'create', { ...HAT, additionalFields });

		expect(finished.output('Node')).toMatchObject([
			{ json: { id: expect.any(Number), productnumber: 'HAT', name: 'Hat', price: 25, discount: 2.5, taxtariff: 'normal', active: false, brand_id: OWN, brand: 'Own', supplier: 'Wholesale', package_id: 22, stock: 3, weight: 0.25 }, pairedItem: { item: 0 } },
		]);
		expect(newIn(shop)).toMatchObject([{ productnumber: 'HAT', price: 25, discount: 2.5, brand_id: OWN, supplier_id: 35, package_id: 22, active: false }]);
		expect(callsOf(shop)).toEqual(['GET /products/', QUERIES, QUERIES, POST]);
	});

	it('given no package and no discount, when several are created, then they get the first package of the shop, which is asked for once', async () => {
		const shop = await productShop();

		const finished = await runCcv(shop, 'product', 'create', { ...HAT, productnumber: '={{ $json.sku }}' }, { input: [{ sku: 'A' }, { sku: 'B' }] });

		expect(finished.output('Node').map(({ json, pairedItem }) => [json.productnumber, json.package_id, json.discount, pairedItem])).toEqual([['A', 21, 0, { item: 0 }], ['B', 21, 0, { item: 1 }]]);
		expect(callsOf(shop)).toEqual(['GET /packages/', 'GET /products/', QUERIES, QUERIES, POST, 'GET /products/', QUERIES, QUERIES, POST]);
		expect(sentTo(shop, POST)[0]).toEqual({ name: 'Hat', price: 25, taxtariff: 'normal', productnumber: 'A', discount: 0, package_id: 21 });
	});

	it.each([true, false])('given what Get gives (simplified: %s), when it is created as another product, then what CCV fills in is left out', async (simplify) => {
		const shop = await productShop();
		const [tie] = itemsOf(await runCcv(shop, 'product', 'get', { product: by('id', TIE), simplify, options: { includeCategories: true, includeVariants: true, includePhotos: true } }));

		const items = itemsOf(await runCcv(shop, 'product', 'create', { specify: 'json', productJson: JSON.stringify({ ...tie, productnumber: 'TIE-2', alias: 'tie-2' }) }));

		expect(items).toMatchObject([{ productnumber: 'TIE-2', name: 'Red tie', price: 19.95, brand_id: OWN, package_id: 21, memo: 'Shelf 3' }]);
		expect(items[0]?.id).not.toBe(TIE);
		expect(sentTo(shop, POST)[0]).not.toHaveProperty('vatrate');
	});

	it('given JSON with the name of a brand, when it is created, then CCV takes it by name', async () => {
		const shop = await productShop();

		expect(itemsOf(await runCcv(shop, 'product', 'create', { specify: 'json', simplify: false, productJson: { name: 'Hat', price: 5, taxtariff: 'low a', brand: 'Acme' } as never }))).toMatchObject([{ is_active: true, brand: { name: 'Acme' }, taxtariff: 'low a' }]);
	});

	it('given a SKU that is there, when duplicates are allowed, then there are two', async () => {
		const shop = await productShop();

		expect(itemsOf(await runCcv(shop, 'product', 'create', { ...HAT, productnumber: 'TIE-RED', options: { allowDuplicateSku: true } }))).toMatchObject([{ productnumber: 'TIE-RED', name: 'Hat' }]);
		expect(shop.world.products.filter(({ productnumber }) => productnumber === 'TIE-RED')).toHaveLength(2);
	});

	it.each<[string, object, RegExp, string]>([
		['a SKU that is there', { productnumber: 'TIE-RED' }, new RegExp(`already has SKU TIE-RED, on product ${TIE}.*Create or Update`), 'refused'],
		['a SKU that is there twice', { productnumber: 'TWIN' }, new RegExp(`on product ${TWIN}, `), 'refused'],
		['no name', { productName: '' }, /^Name is empty/, 'invalid-setting'],
		['a price in words', { price: 'much' }, /^Price must be a number such as 12\.5, not "much"/, 'invalid-setting'],
		['no price', { price: '' }, /^Price is empty/, 'invalid-setting'],
		['no tariff', { taxtariff: by('list', '') }, /^Product SHOE: taxtariff is missing.*VAT tariff/, 'invalid-setting'],
		['an unknown brand', { productnumber: 'CAP', additionalFields: { brand_id: by('id', 999) } }, /POST \/products\/: CCV SalesPOS does not know this record \(500\.24/, 'not-found'],
	])('given %s, when it is created behind another, then it says so and only the other is made', async (_, failing, message, expected) => {
		const shop = await productShop();
		const { done, failed, code } = await runBehind(shop, 'product', 'create', { ...HAT, productnumber: 'SHOE', additionalFields: { brand_id: '' }, options: { allowDuplicateSku: false } }, failing);

		expect(done).toMatchObject([{ productnumber: 'SHOE' }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect(newIn(shop)).toHaveLength(1);
	});

	it.each<[string, object, RegExp, string]>([
		['an unknown field', { colour: 'red' }, /CCV SalesPOS has no field colour here.*Its fields are:.*productnumber/, 'invalid-request'],
		['a supplier by name', { supplier: 'Wholesale' }, /supplier is set by its ID.*supplier_id/, 'invalid-setting'],
		['a half price', { price: 'x' }, /price must be a number/, 'invalid-setting'],
		['more than the subscription allows', {}, /500\.60/, 'refused'],
	])('given JSON with %s, when it is created behind another, then it says so', async (_, over, message, expected) => {
		const shop = await productShop({ shop: { productLimit: 4 } });
		const productJson = (further: object) => ({ productJson: JSON.stringify({ name: 'Cap', price: 1, taxtariff: 'zero', productnumber: 'CAP', ...further }) });

		const { done, failed, code } = await runBehind(shop, 'product', 'create', { specify: 'json', ...productJson({ productnumber: 'SHOE' }) }, productJson(over));

		expect(done).toMatchObject([{ productnumber: 'SHOE' }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect(newIn(shop)).toHaveLength(1);
	});

	it('given a shop without a package, when a product is created, then it says what to do', async () => {
		const shop = await productShop({ packages: [] });

		expect((await runCcv(shop, 'product', 'create', HAT)).error).toMatch(/The shop has no package.*Package: Create/);
		expect(callsOf(shop)).toEqual(['GET /packages/']);
	});

	it.each<[string, object, Parameters<typeof withFault>[2]]>([
		['a SKU', { productnumber: 'HAT' }, 'empty-body'],
		['a SKU', { productnumber: 'HAT' }, 'lose-answer'],
		['a SKU', { productnumber: 'HAT' }, 'server-error-after'],
		['a SKU', { productnumber: 'HAT' }, 'cut'],
		['a SKU that is there before', { productnumber: 'TIE-RED' }, 'lose-answer'],
		['an EAN', { eannumber: '8710000000099' }, 'lose-answer'],
		['neither', { shortdescription: 'Felt' }, 'lose-answer'],
		['neither', { shortdescription: 'Felt' }, 'empty-body'],
	])('given a product with %s (%j), when its creation ends in %s, then it is found and made once', async (_, number, then) => {
		const shop = withFault(await productShop({}, UNVERIFIED), POST, then);

		expect(itemsOf(await runCcv(shop, 'product', 'create', { ...HAT, ...fieldsWith(number), options: { allowDuplicateSku: true } }))).toMatchObject([{ id: newIn(shop)[0]?.id, name: 'Hat', price: 25, ...number }]);
		expect([newIn(shop).length, sentTo(shop, POST).length]).toEqual([1, 1]);
	});

	it('given another one is made at the same moment, when the answer is lost and there is no number, then it is told apart by what was written', async () => {
		const shop = withFault(await productShop(), POST, 'lose-answer');
		shop.onCall = ({ label }) => {
			if (label === POST) shop.world.products.push(aProduct(9_000, { name: 'Cap' }));
		};

		expect(itemsOf(await runCcv(shop, 'product', 'create', { ...HAT, productnumber: '' }))).toMatchObject([{ id: newIn(shop)[0]?.id, name: 'Hat' }]);
	});

	it('given it never arrives, when it is created behind another, then nobody knows, it is not sent again, and only the other is made', async () => {
		const shop = withFault(await productShop(), POST, 'reset-before', 2);

		const { done, failed, code } = await runBehind(shop, 'product', 'create', HAT, { productnumber: 'CAP' });

		expect(done).toMatchObject([{ productnumber: 'HAT' }]);
		expect([failed, code]).toEqual([expect.stringMatching(/^Product CAP: it is not known whether CCV SalesPOS did it.*Look at the record in CCV/), 'unanswered']);
		expect([newIn(shop).length, sentTo(shop, POST).length]).toEqual([1, 2]);
	});

	it('given a creation of which nobody knows, when n8n tries the node again, then it is not made again', async () => {
		const shop = withFault(withFault(await productShop(), POST, 'lose-answer'), 'GET /products/', 'server-error', 2);

		const finished = await runCcv(shop, 'product', 'create', HAT, { retryOnFail: true });

		expect(finished.error).toMatch(/^Product HAT: it is not known/);
		expect([newIn(shop).length, sentTo(shop, POST).length]).toEqual([1, 1]);
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when it is created, then it is made once after it', async (then) => {
		const shop = withFault(await productShop(), POST, then);

		expect(itemsOf(await runCcv(shop, 'product', 'create', HAT))).toMatchObject([{ productnumber: 'HAT' }]);
		expect([newIn(shop).length, sentTo(shop, POST).length]).toEqual([1, 2]);
	});

	it('given refused keys, when it is created, then it says so and nothing is made', async () => {
		const shop = withFault(await productShop(), POST, 'unauthorised');

		expect((await runCcv(shop, 'product', 'create', HAT)).error).toMatch(/POST \/products\/: CCV SalesPOS refuses the public key or the secret key/);
		expect(newIn(shop)).toEqual([]);
	});
});
