import { createCcvClient, type CcvClient } from '../../../../lib/ccv/CcvClient';
import { createVariants, type CreatedVariants } from '../../../../lib/ccv/variants/createVariants';
import { optionsOf } from '../../../../lib/ccv/variants/VariantOption';
import { readWantedVariants } from '../../../../lib/ccv/variants/WantedVariant';
import type { CcvRecord } from '../../../../lib/ccv/writes/createRecord';
import type { CcvWorld } from '../../../../sim/ccv/world';
import { inProcessShop, type InProcessShop } from '../inProcessShop';
import { aStockProduct } from '../stock/stockWorld';

const PRODUCT = 12;
const SETTINGS = { attributeType: 'option_menu_required', deactivateOthers: true };
const option = (name: string, value: string) => ({ name, value });

/** Three of the four combinations of two sizes and two colours; the shop knows the size S already. */
const WANTED = readWantedVariants([
	{ options: [option('Size', 'S'), option('Colour', 'Red')], sku_number: 'S-RED', ean_number: '111', stock: 3, extra_price: 1 },
	{ options: [option('Size', 'M'), option('Colour', 'Red')], sku_number: 'M-RED', stock: 0, extra_price: 3 },
	{ options: [option('Colour', 'Blue'), option('Size', 'S')], sku_number: 'S-BLUE', stock: 2, extra_price: 1.5 },
]);

let shops = 0;

function aShop(): InProcessShop {
	const world = {
		products: [aStockProduct(PRODUCT, { productnumber: 'TEE', stock: 0 })],
		attributes: [{ id: 501, name: 'size ', type: 'option_menu_required' }],
		attributevalues: [{ id: 5010, attribute_id: 501, name: 's', default_price: 7 }],
	};
	return inProcessShop(`variants-${shops++}`, world, { startMs: Date.parse('2026-03-02T09:00:00Z') });
}

async function run(client: CcvClient): Promise<CreatedVariants> {
	return await createVariants(client, (await client.get(`/products/${PRODUCT}/`)) as CcvRecord, WANTED, SETTINGS);
}

/** What the shop holds, by names: ids tell nothing. */
function contentOf({ attributes, attributevalues, productattributevalues, attributecombinations, products }: CcvWorld) {
	const nameOf = (id: number) => attributevalues.find((value) => value.id === id)?.name ?? '';
	return {
		attributes: attributes.map(({ name, type }) => [name, type]),
		values: attributevalues.map(({ name, attribute_id: id, default_price: price }) => [attributes.find((attribute) => attribute.id === id)?.name, name, price]),
		attached: productattributevalues.map(({ attributevalue_id: id, price }) => [nameOf(id), price]),
		combinations: attributecombinations.map(({ attributevalue_ids: ids, sku_number: sku, ean_number: ean, stock, active }) => [ids.map(nameOf).sort().join(' '), sku, ean, stock, active]).sort(),
		stocktype: products[0]?.details.stocktype,
	};
}

const BUILT = {
	attributes: [['size ', 'option_menu_required'], ['Colour', 'option_menu_required']],
	values: [['size ', 's', 7], ['Colour', 'Red', 0], ['size ', 'M', 3], ['Colour', 'Blue', 0.5]],
	attached: [['s', 1], ['Red', 0], ['M', 3], ['Blue', 0.5]],
	combinations: [['Blue M', '', '', 0, false], ['Blue s', 'S-BLUE', '', 2, true], ['M Red', 'M-RED', '', 0, true], ['Red s', 'S-RED', '111', 3, true]],
	stocktype: 'Attribute',
};

const writesOf = ({ arrivals }: InProcessShop) => arrivals.filter(({ method }) => method !== 'GET');

/** A client whose process dies at a call: before it reaches the shop, or after the shop has done it. */
function mortal({ client }: InProcessShop, atCall: number, when: 'before' | 'after'): CcvClient {
	let calls = 0;
	return createCcvClient(client.connection, {
		...client.port,
		send: async (request) => {
			calls += 1;
			if (calls > atCall || (calls === atCall && when === 'before')) throw new Error('killed');
			const exchange = await client.port.send(request);
			if (calls >= atCall) throw new Error('killed');
			return exchange;
		},
	});
}

describe('given a product without variants', () => {
	it('when some are created, then attributes, values, prices and combinations are as they should be, and what was made is told', async () => {
		const shop = aShop();

		const { variants, steps, readBack } = await run(shop.client);

		expect(contentOf(shop.world)).toEqual(BUILT);
		expect(variants.map((variant) => [optionsOf(variant).map(({ value }) => value).sort().join(' '), variant.netto_extra_price]).sort()).toEqual([['Blue M', 3.5], ['Blue s', 1.5], ['M Red', 3], ['Red s', 1]]);
		expect(steps.map(({ kind }) => kind)).toEqual(['createAttribute', 'createValue', 'createValue', 'createValue', 'attachValue', 'attachValue', 'attachValue', 'attachValue', 'keepStockPerVariant', 'change', 'change', 'change', 'change']);
		expect(readBack).toBeUndefined();
	});

	it('when they are created again, then nothing is written', async () => {
		const shop = aShop();
		await run(shop.client);
		const before = writesOf(shop).length;

		const { steps } = await run(createCcvClient(shop.client.connection, shop.client.port));

		expect(steps).toEqual([]);
		expect(writesOf(shop)).toHaveLength(before);
	});

	it('when another product gets the same ones in the same run, then attributes are not read again', async () => {
		const shop = aShop();
		shop.world.products.push(aStockProduct(13));
		await run(shop.client);
		const before = shop.arrivals.length;

		await createVariants(shop.client, (await shop.client.get('/products/13/')) as CcvRecord, WANTED, SETTINGS);

		expect(shop.arrivals.slice(before).filter(({ path }) => path.startsWith('/api/rest/v1/attributes/'))).toEqual([]);
		expect(shop.world.attributes).toHaveLength(2);
		expect(shop.world.attributecombinations).toHaveLength(8);
	});
});

describe('given a run that dies at a call', () => {
	it.each(['before', 'after'] as const)('when it dies %s any one of its calls and runs again, then the shop is as after one run', async (when) => {
		const whole = aShop();
		await run(whole.client);
		const calls = whole.arrivals.length;

		// The last call only looks at what came of it all.
		for (let atCall = 1; atCall < calls; atCall++) {
			const shop = aShop();
			await expect(run(mortal(shop, atCall, when))).rejects.toThrow('killed');
			await run(createCcvClient(shop.client.connection, shop.client.port));
			const { attributes, values, attached, ...settled } = contentOf(shop.world);
			const sorted = (rows: unknown[][]) => rows.map(String).sort();
			expect({ at: atCall, ...settled }).toEqual({ at: atCall, combinations: BUILT.combinations, stocktype: BUILT.stocktype });
			expect([attributes, values, attached].map(sorted)).toEqual([BUILT.attributes, BUILT.values, BUILT.attached].map(sorted));
		}
		expect(calls).toBeGreaterThan(18);
	});

	it('when the answers of all its writes are lost, then what was made is found, and nothing is made twice', async () => {
		const shop = aShop();
		const deaf = createCcvClient(shop.client.connection, {
			...shop.client.port,
			send: async (request) => {
				const exchange = await shop.client.port.send(request);
				return request.method === 'POST' ? { kind: 'lost', cause: 'the connection broke' } : exchange;
			},
		});

		await run(deaf);

		expect(contentOf(shop.world)).toEqual(BUILT);
	});
});

describe('given a product that has variants', () => {
	async function withMore(wanted: object[], over: object = {}, settings = SETTINGS): Promise<InProcessShop> {
		const shop = aShop();
		await run(shop.client);
		Object.assign(shop.world.attributecombinations.find(({ sku_number: sku }) => sku === 'M-RED') ?? {}, over);
		await createVariants(shop.client, (await shop.client.get(`/products/${PRODUCT}/`)) as CcvRecord, readWantedVariants(wanted), settings);
		return shop;
	}

	it('when another is created, then the others stay as they are, and only what differs is written', async () => {
		const shop = await withMore([{ options: [option('size', 'XL'), option('COLOUR', 'red')], sku_number: 'XL-RED', active: true }]);

		expect(contentOf(shop.world).combinations).toEqual(expect.arrayContaining([...BUILT.combinations, ['Red XL', 'XL-RED', '', 0, true], ['Blue XL', '', '', 0, false]]));
		expect(shop.world.attributes).toHaveLength(2);
	});

	it('when others are not to be touched, then a combination that nobody asked for stays active', async () => {
		const shop = await withMore([{ options: [option('Size', 'XL'), option('Colour', 'Red')], sku_number: 'XL-RED' }], {}, { ...SETTINGS, deactivateOthers: false });

		expect(contentOf(shop.world).combinations).toContainEqual(['Blue XL', '', '', 0, true]);
	});

	it('when an option is left out that its variants have, then nothing is written', async () => {
		await expect(withMore([{ options: [option('Size', 'XL')] }])).rejects.toThrow('Product 12: its variants have the option Colour too');
	});

	it('when another with an extra price of its own is created, then the prices of the others stay as they are', async () => {
		const shop = await withMore([{ options: [option('Size', 'XL'), option('Colour', 'Blue')], extra_price: 9 }]);

		expect(contentOf(shop.world).attached).toEqual([...BUILT.attached, ['XL', 8.5]]);
	});

	it('when a price changes, then that of the value is changed', async () => {
		const shop = await withMore([{ options: [{ ...option('Size', 'M'), extra_price: 4 }, option('Colour', 'Red')] }]);

		expect(contentOf(shop.world).attached).toEqual([['s', 1], ['Red', 0], ['M', 4], ['Blue', 0.5]]);
	});
});

describe('given an attribute that makes no combinations', () => {
	it('when variants are to differ by it, then the error says what to look at', async () => {
		const shop = aShop();
		shop.world.attributes[0]!.type = 'additional_menu';

		await expect(createVariants(shop.client, (await shop.client.get(`/products/${PRODUCT}/`)) as CcvRecord, readWantedVariants([{ options: [option('Size', 'S')] }]), SETTINGS)).rejects.toMatchObject({
			message: 'Product 12: CCV SalesPOS has made no combination Size S',
			hint: expect.stringMatching(/type of its attributes/),
		});
	});
});
