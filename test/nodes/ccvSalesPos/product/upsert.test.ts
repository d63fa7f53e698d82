import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, sentTo, UNVERIFIED, withFault } from '../../../support/ccvNode';
import { ACME, by, OTHER_TWIN, productIn, productShop, TIE, TWIN } from './productShop';

afterAll(closeSoundShops);

const POST = 'POST /products/';
const PATCH = 'PATCH /products/:id/';
const LIST = 'GET /products/';
const HAT = { matchValue: 'HAT', productFields: { name: 'Hat', price: 25, taxtariff: by('id', 'normal') } };
const newIn = ({ world }: Awaited<ReturnType<typeof productShop>>) => world.products.slice(4);

describe('CCV SalesPOS, Product: Create or Update', () => {
	it('given products of which one is there, one differs and one is new, when they are written, then each says what was done, and a second run writes nothing', async () => {
		const shop = await productShop();
		const parameters = { matchValue: '={{ $json.sku }}', productFields: { name: '={{ $json.name }}', price: '={{ $json.price }}', taxtariff: by('id', 'normal') } };
		const input = [{ sku: 'TIE-RED', name: 'Red tie', price: 19.95 }, { sku: 'TEE', name: 'Tee shirt', price: 12.5 }, { sku: 'HAT', name: 'Hat', price: 25 }];

		const first = await runCcv(shop, 'product', 'upsert', parameters, { input });
		const writes = callsOf(shop).filter((call) => !call.startsWith('GET'));
		const second = await runCcv(shop, 'product', 'upsert', parameters, { input });

		expect(first.output('Node').map(({ json, pairedItem }) => [json.productnumber, json.created, json.changed, pairedItem])).toEqual([
			['TIE-RED', false, [], { item: 0 }],
			['TEE', false, ['name'], { item: 1 }],
			['HAT', true, ['name', 'price', 'taxtariff', 'productnumber', 'discount', 'package_id'], { item: 2 }],
		]);
		expect(writes).toEqual([PATCH, POST]);
		expect(second.output('Node').map(({ json }) => [json.productnumber, json.created, json.changed])).toEqual([['TIE-RED', false, []], ['TEE', false, []], ['HAT', false, []]]);
		expect(callsOf(shop).filter((call) => !call.startsWith('GET'))).toEqual([PATCH, POST]);
	});

	it.each<[string, object, object]>([
		['EAN', { matchBy: 'eannumber', matchValue: '8710000000017' }, { id: TIE, created: false, changed: ['price'] }],
		['ID', { matchBy: 'id', matchValue: String(TIE) }, { id: TIE, created: false, changed: ['price'] }],
		['an EAN that is new', { matchBy: 'eannumber', matchValue: '8710000000093' }, { eannumber: '8710000000093', created: true }],
		['no ID', { matchBy: 'id', matchValue: '' }, { name: 'Red tie', created: true }],
	])('given %s, when it is written, then that decides', async (_, match, expected) => {
		const shop = await productShop();

		expect(itemsOf(await runCcv(shop, 'product', 'upsert', { ...match, productFields: { name: 'Red tie', price: 18, taxtariff: by('id', 'normal') } }))).toMatchObject([expected]);
		expect(newIn(shop)).toHaveLength('id' in expected ? 0 : 1);
	});

	it('given fields that only a new product gets, when one is there and one is new, then only the new one gets them', async () => {
		const shop = await productShop();
		const createOnly = { shortdescription: 'From the till', brand_id: by('id', ACME) };
		const parameters = { ...HAT, matchValue: '={{ $json.sku }}', productFields: { ...HAT.productFields, name: 'Red tie' }, createOnly };

		expect(itemsOf(await runCcv(shop, 'product', 'upsert', parameters, { input: [{ sku: 'TIE-RED' }, { sku: 'HAT' }] }))).toMatchObject([
			{ productnumber: 'TIE-RED', shortdescription: 'Silk', brand: 'Own', changed: ['price'] },
			{ productnumber: 'HAT', shortdescription: 'From the till', brand: 'Acme', created: true },
		]);
	});

	it('given JSON as a mapping gives it, when it is written twice, then the second run writes nothing', async () => {
		const shop = await productShop();
		const productJson = JSON.stringify({ productnumber: 'TEE-2', name: 'Tee', price: 10, taxtariff: 'normal', active: true, variants: [{ options: [{ name: 'Size', value: 'S' }], sku_number: 'X' }] });
		const write = async () => itemsOf(await runCcv(shop, 'product', 'upsert', { specify: 'json', productJson }));

		expect([await write(), await write()]).toMatchObject([[{ created: true }], [{ created: false, changed: [] }]]);
		expect(sentTo(shop, POST)).toEqual([{ productnumber: 'TEE-2', name: 'Tee', price: 10, taxtariff: 'normal', active: true, discount: 0, package_id: 21 }]);
	});

	it('given two executions at the same time, when both write one new product, then it is made once', async () => {
		const shop = await productShop();

		const both = await Promise.all([runCcv(shop, 'product', 'upsert', HAT), runCcv(shop, 'product', 'upsert', HAT)]);

		expect(both.map((finished) => itemsOf(finished)[0]?.created).sort()).toEqual([false, true]);
		expect(newIn(shop)).toHaveLength(1);
	});

	it.each<[string, object, RegExp, string]>([
		['no SKU', { matchValue: '' }, /^Match Value is empty/, 'invalid-setting'],
		['a SKU on two products', { matchValue: 'TWIN' }, new RegExp(`has SKU TWIN on 2 products: ${TWIN}, ${OTHER_TWIN}`), 'refused'],
		['a price in words', { productFields: { name: 'Cap', price: 'x' } }, /^Price must be a number/, 'invalid-setting'],
		['a new one without tariff', { matchValue: 'CAP', productFields: { name: 'Cap', price: 1 } }, /^Product CAP: taxtariff is missing/, 'invalid-setting'],
		['a new one without name', { matchValue: 'CAP', productFields: { name: '', price: 1 } }, /^Product CAP: (taxtariff|name) is missing/, 'invalid-setting'],
	])('given %s, when it is written behind another, then it says so and nothing is made of it', async (_, failing, message, expected) => {
		const shop = await productShop();
		const productFields = { name: 'Red tie', price: 18 };

		const { done, failed, code } = await runBehind(shop, 'product', 'upsert', { matchValue: 'TIE-RED', productFields }, failing);

		expect(done).toMatchObject([{ id: TIE, changed: ['price'] }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect(newIn(shop)).toEqual([]);
	});

	it('given an unknown ID, when it is written behind another, then it is not made', async () => {
		const shop = await productShop();

		const { failed, code } = await runBehind(shop, 'product', 'upsert', { matchBy: 'id', matchValue: String(TIE), productFields: { price: 18 } }, { matchValue: '999' });

		expect([failed, code]).toEqual([expect.stringMatching(/does not know this record/), 'not-found']);
		expect(newIn(shop)).toEqual([]);
	});

	it.each<[Parameters<typeof withFault>[2], number]>([['lose-answer', 1], ['server-error-after', 1], ['empty-body', 1], ['cut', 1], ['rate-limit', 2], ['rate-limit-total', 2]])('given %s, when a new one is written, then it is made once and comes whole', async (then, times) => {
		const shop = withFault(await productShop({}, UNVERIFIED), POST, then);

		expect(itemsOf(await runCcv(shop, 'product', 'upsert', HAT))).toMatchObject([{ id: newIn(shop)[0]?.id, productnumber: 'HAT', name: 'Hat', created: true }]);
		expect([newIn(shop).length, sentTo(shop, POST).length]).toEqual([1, times]);
	});

	it.each<[Parameters<typeof withFault>[2], number]>([['lose-answer', 2], ['server-error-after', 1], ['reset-before', 2], ['rate-limit', 2], ['rate-limit-total', 2]])('given %s, when one that is there is written, then it is so in the end', async (then, times) => {
		const shop = withFault(await productShop(), PATCH, then);

		expect(itemsOf(await runCcv(shop, 'product', 'upsert', { matchValue: 'TIE-RED', productFields: { price: 18 } }))).toMatchObject([{ id: TIE, price: 18, created: false, changed: ['price'] }]);
		expect([productIn(shop, TIE)?.price, sentTo(shop, PATCH).length]).toEqual([18, times]);
	});

	it('given a creation that never arrived, when it runs again, then the product is made once', async () => {
		const shop = withFault(await productShop(), POST, 'reset-before');

		const first = await runCcv(shop, 'product', 'upsert', HAT);
		const second = itemsOf(await runCcv(shop, 'product', 'upsert', HAT));

		expect(first.error).toMatch(/^Product HAT: it is not known/);
		expect(second).toMatchObject([{ productnumber: 'HAT', created: true }]);
		expect(newIn(shop)).toHaveLength(1);
	});

	it.each([
		['unauthorised', /refuses the public key/, 'unauthorised'],
		['cut', /the answer is no whole JSON/, 'malformed-answer'],
	] as const)('given %s at the look-up, when it is written behind another, then it says so and nothing is made of it', async (then, message, expected) => {
		const shop = withFault(await productShop({}, UNVERIFIED), LIST, then, 2);

		const { done, failed, code } = await runBehind(shop, 'product', 'upsert', { matchValue: 'TIE-RED', productFields: { price: 18 } }, { matchValue: 'HAT' });

		expect(done).toMatchObject([{ id: TIE, price: 18 }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect(newIn(shop)).toEqual([]);
	});
});
