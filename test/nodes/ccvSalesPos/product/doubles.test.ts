import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, sentTo } from '../../../support/ccvNode';
import { by, product, productIn, productShop, TEE, TEE_M, TEE_S, TIE } from './productShop';

afterAll(closeSoundShops);

const POST = 'POST /products/';
const PATCH = 'PATCH /products/:id/';
const QUERIES = 'GET /productqueries/';
const FIELDS = { name: 'Hat', price: 25, taxtariff: by('id', 'normal') };
const CREATE = { productName: 'Hat', price: 25, taxtariff: by('id', 'normal'), productnumber: 'HAT' };
const json = (fields: object) => ({ specify: 'json', productJson: JSON.stringify({ name: 'Hat', price: 25, taxtariff: 'normal', ...fields }) });
const newIn = ({ world }: Awaited<ReturnType<typeof productShop>>) => world.products.slice(4);

describe('CCV SalesPOS, products of one number', () => {
	it('given JSON with spaces around its numbers, when it is written twice, then it is made once, without them', async () => {
		const shop = await productShop();
		const write = async () => itemsOf(await runCcv(shop, 'product', 'upsert', json({ productnumber: ' HAT ', eannumber: '871\t', mpnnumber: ' M1' })))[0];

		expect([await write(), await write()]).toMatchObject([{ created: true, productnumber: 'HAT' }, { created: false, changed: [] }]);
		expect(newIn(shop)).toMatchObject([{ productnumber: 'HAT', eannumber: '871', mpnnumber: 'M1' }]);
	});

	it('given JSON with spaces around a SKU that is there, when it is created, then that is refused', async () => {
		const shop = await productShop();

		expect((await runCcv(shop, 'product', 'create', json({ productnumber: 'TIE-RED ' }))).error).toMatch(new RegExp(`already has SKU TIE-RED, on product ${TIE}`));
		expect(newIn(shop)).toEqual([]);
	});

	it.each([['Create', 'create', CREATE], ['Create or Update', 'upsert', { matchValue: 'HAT', productFields: FIELDS }]] as const)('given Create and %s of one SKU at the same time, when both run, then there is one', async (_, operation, parameters) => {
		const shop = await productShop();

		const both = await Promise.all([runCcv(shop, 'product', 'create', CREATE), runCcv(shop, 'product', operation, parameters)]);

		expect(newIn(shop)).toHaveLength(1);
		expect(sentTo(shop, POST)).toHaveLength(1);
		const errors = both.flatMap(({ error }) => error ?? []);
		expect(errors).toEqual(Array(errors.length).fill(expect.stringMatching(/already has SKU HAT/)));
		expect(errors.length).toBe(operation === 'create' ? 1 : errors.length);
	});

	it.each<[string, string, object, object, RegExp]>([
		['a SKU', 'upsert', { matchValue: 'HAT', productFields: FIELDS }, { matchValue: 'TEE-S' }, new RegExp(`already has SKU TEE-S, on variant ${TEE_S} of product ${TEE}`)],
		['a product number', 'upsert', { matchValue: 'HAT', productFields: FIELDS }, { matchValue: 'TEE-MEDIUM' }, new RegExp(`already has SKU TEE-MEDIUM, on variant ${TEE_M} of product ${TEE}`)],
		['an EAN', 'upsert', { matchBy: 'eannumber', matchValue: '8719', productFields: FIELDS }, { matchValue: '8710000000024' }, new RegExp(`already has EAN 8710000000024, on variant ${TEE_S} of product ${TEE}`)],
		['a SKU', 'create', CREATE, { productnumber: 'TEE-S' }, new RegExp(`already has SKU TEE-S, on variant ${TEE_S} of product ${TEE}`)],
	])('given %s of a variant behind a new one, when products are written (%s), then the variant is named and no product made of it', async (_, operation, parameters, failing, message) => {
		const shop = await productShop();

		const { done, failed, code } = await runBehind(shop, 'product', operation, parameters, failing);

		expect(done).toMatchObject([{ name: 'Hat' }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), 'refused']);
		expect(newIn(shop)).toHaveLength(1);
	});

	it('given the SKU of a variant, when duplicates are allowed, then it is made without a look at variants', async () => {
		const shop = await productShop();

		itemsOf(await runCcv(shop, 'product', 'create', { ...CREATE, productnumber: 'TEE-S', options: { allowDuplicateSku: true } }));

		expect([newIn(shop).length, callsOf(shop).includes(QUERIES)]).toEqual([1, false]);
	});

	it('given many new products, when they are written, then variants are read once and not asked for one by one', async () => {
		const shop = await productShop();
		const input = [...Array.from({ length: 24 }, (_, index) => ({ sku: `NEW-${index}` })), { sku: 'TEE-S' }];

		const finished = await runCcv(shop, 'product', 'upsert', { matchValue: '={{ $json.sku }}', productFields: FIELDS }, { input, continueOnFail: true } as object);

		expect(newIn(shop)).toHaveLength(24);
		expect(callsOf(shop)).not.toContain(QUERIES);
		expect(JSON.stringify(finished.error ?? finished.output('Node').at(-1)?.json)).toMatch(/already has SKU TEE-S/);
	});
});

describe('CCV SalesPOS, what a product is found by', () => {
	const update = (fields: object) => ({ ...product('id', TIE), specify: 'json', productJson: JSON.stringify(fields) });

	it.each<[string, object, object[]]>([
		['empty numbers', { productnumber: '', eannumber: ' ', price: 18 }, [{ price: 18 }]],
		['null for its numbers', { productnumber: null, eannumber: null }, [{ productnumber: '', eannumber: '' }]],
	])('given JSON with %s, when it is updated, then only null clears them', async (_, fields, sent) => {
		const shop = await productShop();

		itemsOf(await runCcv(shop, 'product', 'update', update(fields)));

		expect(sentTo(shop, PATCH)).toEqual(sent);
	});

	it('given expressions that give null, when it is updated, then its numbers stay and other texts are cleared', async () => {
		const shop = await productShop();

		itemsOf(await runCcv(shop, 'product', 'update', product('id', TIE, { updateFields: { productnumber: '={{ null }}', eannumber: '={{ null }}', memo: '={{ null }}' } }) as never));

		expect(sentTo(shop, PATCH)).toEqual([{ memo: '' }]);
	});

	it.each(['', ' ', null])('given the name %j behind another, when it is updated, then it is refused', async (name) => {
		const shop = await productShop();

		const { failed, code } = await runBehind(shop, 'product', 'update', update({ price: 18 }), update({ name }));

		expect([failed, code]).toEqual([expect.stringMatching(/^Product 501: its name is empty/), 'invalid-setting']);
		expect(productIn(shop, TIE)?.name).toBe('Red tie');
	});
});

describe('CCV SalesPOS, a shop that drops a field', () => {
	it.each<[string, object]>([
		['update', product('id', TIE, { updateFields: { price: 18, name: 'Tie' } })],
		['upsert', { matchValue: 'TIE-RED', productFields: { price: 18, name: 'Tie' } }],
	])('given %s, when it is written, then what is not there is named as not taken', async (operation, parameters) => {
		const shop = await productShop();
		shop.onCall = ({ label }) => {
			if (label === PATCH) productIn(shop, TIE)!.price = 19.95;
		};

		expect(itemsOf(await runCcv(shop, 'product', operation, parameters as never))).toMatchObject([{ price: 19.95, name: 'Tie', changed: ['name'], notTaken: ['price'] }]);
	});

	it('given a write that is taken, when it is written, then nothing is named', async () => {
		const shop = await productShop();

		expect(itemsOf(await runCcv(shop, 'product', 'update', product('id', TIE, { updateFields: { price: 18, brand_id: by('id', 32) } }) as never))[0]).not.toHaveProperty('notTaken');
		expect(itemsOf(await runCcv(shop, 'product', 'create', { ...CREATE, additionalFields: { memo: 'x', brand_id: by('id', 32) } }))[0]).not.toHaveProperty('notTaken');
	});

	it('given an empty answer to a creation whose price is dropped, when it is created, then that is named', async () => {
		const shop = await productShop();
		shop.faults.push({ on: POST, then: 'empty-body', nth: 1 });
		shop.onCall = ({ label }) => {
			if (label === POST) newIn(shop)[0]!.price = 0;
		};

		expect(itemsOf(await runCcv(shop, 'product', 'create', CREATE))).toMatchObject([{ productnumber: 'HAT', price: 0, notTaken: ['price'] }]);
	});
});
