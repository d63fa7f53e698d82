import { givenCcvWorld } from '../../../sim/ccv/givenCcvWorld';
import type { CcvWorld } from '../../../sim/ccv/world';
import { aCatalogueProduct, aCatalogueShop, COAT, HAT, PNG } from './aCatalogueShop';
import { ask, NOW, type Answer } from './ask';

const NEW = { name: 'Scarf', price: 12.5, discount: 0, package_id: 1664901, taxtariff: 'low a' };
const post = (world: CcvWorld, over: object = {}): Answer => ask(world, 'POST', '/products/', { ...NEW, ...over });
const patchHat = (world: CcvWorld, body: object, now = NOW): Answer => ask(world, 'PATCH', `/products/${HAT}/`, body, now);
const idsOf = (answer: Answer): unknown[] => answer.json.items.map(({ id }) => id);

describe('given a product to make', () => {
	it('when what is required is sent, then the answer is 201 with the whole product, dated now, and it is there', () => {
		const world = aCatalogueShop();

		const { status, json, reply } = post(world);

		expect([status, reply.committed]).toEqual([201, true]);
		expect(json).toMatchObject({
			name: 'Scarf',
			price: 12.5,
			taxtariff: 'low a',
			vatrate: 9,
			is_active: true,
			stock: 0,
			brand: null,
			package: { id: 1664901 },
			createdate: '2026-01-15T12:00:00Z',
			modifydate: '2026-01-15T12:00:00Z',
		});
		expect(Number(json.id)).toBeGreaterThan(COAT);
		expect(ask(world, 'GET', `/products/${String(json.id)}/`).json).toEqual(json);
	});

	it('when links are written as ids, then they are read as objects', () => {
		const { json } = post(aCatalogueShop(), { active: false, brand_id: 11, supplier_id: 12, condition_id: 13, color_id: 14, memo: 'x' });

		expect(json).toMatchObject({
			is_active: false,
			is_visible: false,
			memo: 'x',
			brand: { id: 11, name: 'Acme', href: 'http://shop.example/api/rest/v1/brands/11/' },
			supplier: { id: 12, name: 'Import BV' },
			condition: { id: 13, name: 'Nieuw' },
			color: { id: 14, name: 'Rood', type: 'color', hex: '#FF0000' },
		});
		expect(Object.keys(json).filter((name) => name.endsWith('_id') || name === 'active')).toEqual(['marktplaats_category_id']);
	});

	it('when a brand and a condition come by name, then known ones are found and others made', () => {
		const world = aCatalogueShop();

		const { json } = post(world, { brand: 'Acme', condition: 'Tweedehands' });

		expect([json.brand, json.condition]).toMatchObject([{ id: 11 }, { name: 'Tweedehands' }]);
		expect(world.brands).toHaveLength(1);
		expect(ask(world, 'GET', '/conditions/').json.items.map(({ name }) => name)).toEqual(['Nieuw', 'Tweedehands']);
	});

	it('when only the old percentage says the tariff, then the tariff follows from it', () => {
		expect(post(aCatalogueShop(), { taxtariff: undefined, vatrate: 9 }).json).toMatchObject({ taxtariff: 'low a', vatrate: 9 });
	});

	it.each([
		[{ name: undefined }, 400, 'Property name is missing'],
		[{ price: undefined }, 400, 'Property price is missing'],
		[{ discount: undefined }, 400, 'Property discount is missing'],
		[{ package_id: undefined }, 400, 'Property package_id is missing'],
		[{ taxtariff: undefined }, 400, 'One of taxtariff and vatrate is required'],
		[{ taxtariff: undefined, vatrate: 7 }, 400, 'No tax tariff has 7 percent'],
		[{ price: '12.50' }, 400, 'Property price is no number'],
		[{ is_active: true }, 400, 'Unknown property is_active'],
		[{ taxtariff: 'low' }, 400, 'Property taxtariff is none of normal, low a, low b, extra low, zero'],
		[{ stocktype: 'attribute' }, 400, 'Property stocktype is none of Product, Attribute'],
		[{ product_layout: 5 }, 400, 'Property product_layout is none of 1, 2, 3, 4'],
		[{ package_id: 9 }, 500, 'File not found: packages 9'],
		[{ brand_id: 9 }, 500, 'File not found: brands 9'],
		[{ supplier_id: 9 }, 500, 'File not found: suppliers 9'],
		[{ condition_id: 9 }, 500, 'File not found: conditions 9'],
		[{ color_id: 9 }, 500, 'File not found: colors 9'],
	])('when %j is sent, then it is refused with %d and nothing is made', (over, status, message) => {
		const world = aCatalogueShop();

		const answer = post(world, over);

		expect(answer).toMatchObject({ status, json: { code: status === 500 ? '500.24' : '400.10', developermessage: message } });
		expect([world.products.length, world.brands.length]).toEqual([2, 1]);
	});

	it('when the subscription allows no more active products, then it is refused with 500.60, but not an inactive one', () => {
		const world = aCatalogueShop({ shop: { productLimit: 3 } });

		expect(ask(world, 'GET', '/webshops/').json.items[0]).toMatchObject({ product_limit: 3, product_limit_left: 1 });
		expect(post(world).status).toBe(201);
		expect(post(world)).toMatchObject({ status: 500, json: { code: '500.60' } });
		const { json } = post(world, { active: false });
		expect(ask(world, 'PATCH', `/products/${String(json.id)}/`, { active: true })).toMatchObject({ status: 500, json: { code: '500.60' } });
	});

	it('when the shop is forgiving, then it ignores what it does not know but still needs what is required', () => {
		const world = aCatalogueShop({ mode: 'till' });

		expect(post(world, { sku: 'A', stocktype: 'none' }).status).toBe(201);
		expect(post(world, { price: 'free' }).status).toBe(400);
	});
});

describe('given a product to change', () => {
	it('when some fields are sent, then only they change, and it is modified now', () => {
		const world = aCatalogueShop();
		const before = ask(world, 'GET', `/products/${HAT}/`).json;

		const { status, reply } = patchHat(world, { active: false, price: 25, brand_id: 11 });

		expect([status, reply.body]).toEqual([204, '']);
		const changed = { is_active: false, is_visible: false, can_be_ordered: false, price: 25, modifydate: '2026-01-15T12:00:00Z' };
		expect(ask(world, 'GET', `/products/${HAT}/`).json).toEqual({ ...before, ...changed, brand: { id: 11, name: 'Acme', href: expect.any(String) } });
	});

	it('when a link is cleared, then it is null', () => {
		const world = aCatalogueShop();
		patchHat(world, { color_id: 14, brand_id: 11 });

		patchHat(world, { color_id: null });

		expect(ask(world, 'GET', `/products/${HAT}/`).json).toMatchObject({ color: null, brand: { id: 11 } });
	});

	it.each([
		[{ stock: 9 }, true, '2026-01-15T12:00:00Z'],
		[{ stock: 9 }, false, '2010-11-01T08:00:00Z'],
		[{ stock: 9, price: 1 }, false, '2026-01-15T12:00:00Z'],
		[{}, true, '2010-11-01T08:00:00Z'],
	])('when %j is sent and stock touches the date: %s, then it is modified at %s', (body, stockTouchesModifydate, date) => {
		const world = aCatalogueShop({ stockTouchesModifydate });

		patchHat(world, body);

		expect(ask(world, 'GET', `/products/${HAT}/`).json.modifydate).toBe(date);
	});

	it.each([
		[{ package_id: null }, 400],
		[{ package_id: 9 }, 500],
		[{ brand: { id: 1 } }, 400],
	])('when %j is sent, then it is refused with %d and nothing changes', (body, status) => {
		const world = aCatalogueShop();
		const before = structuredClone(world.products);

		expect(patchHat(world, body).status).toBe(status);
		expect(world.products).toEqual(before);
	});

	it('when it is deleted, then it is gone with all that belongs to it, and so is a second attempt', () => {
		const world = aCatalogueShop();
		ask(world, 'POST', `/products/${COAT}/productphotos/`, { file_type: 'png', source: PNG });
		ask(world, 'POST', '/producttocategories/', { product_id: COAT, category_id: 22 });

		expect(ask(world, 'DELETE', `/products/${COAT}/`)).toMatchObject({ status: 204, reply: { body: '' } });

		expect(ask(world, 'GET', `/products/${COAT}/`)).toMatchObject({ status: 500, json: { code: '500.24' } });
		expect(ask(world, 'DELETE', `/products/${COAT}/`)).toMatchObject({ status: 500, json: { code: '500.24' } });
		expect([world.attributecombinations, world.productattributevalues, world.productphotos, world.producttocategories]).toEqual([[], [], [], []]);
		expect(Number(post(world).json.id)).toBeGreaterThan(COAT);
	});
});

describe('given lists of products', () => {
	it('when links are expanded, then a list carries what the shop holds', () => {
		const world = aCatalogueShop();
		ask(world, 'POST', `/products/${HAT}/productphotos/`, { file_type: 'png', source: PNG, is_mainphoto: true });
		ask(world, 'POST', '/producttocategories/', { product_id: HAT, category_id: 22 });
		ask(world, 'POST', `/products/${HAT}/productvariations/`, { product_variation_id: COAT, active: true });

		const expand = 'attributecombinations,productphotos,producttocategories,productvariants,productattributesets,productvideos';
		const [hat, coat] = ask(world, 'GET', `/products/?expand=${encodeURIComponent(expand)}`).json.items;

		expect(hat).toMatchObject({
			productmainphoto: expect.stringMatching(/\.png$/),
			attributecombinations: { collection: [] },
			productphotos: { collection: [{ is_mainphoto: true }] },
			producttocategories: { collection: [{ category_id: 22 }] },
			productvariations: { collection: [{ product_variation_id: COAT }] },
			productvideos: { collection: [] },
		});
		expect(coat).toMatchObject({
			productmainphoto: null,
			attributecombinations: { collection: [{ product_id: COAT }, {}, {}, {}] },
			productvariations: { collection: [{ product_variation_id: HAT }] },
			productattributesets: { collection: [{ attributename: 'Kleur', items: [{ optionsname: 'Rood' }, { optionsname: 'Blauw' }] }, { attributename: 'Maat' }] },
		});
		expect(coat?.productkeywords).toEqual({ href: `http://shop.example/api/rest/v1/products/${COAT}/productkeywords/` });
	});

	it('when the shop does not expand lists, then only one product by its id is expanded', () => {
		const world = aCatalogueShop({ expandsLists: false });

		expect(ask(world, 'GET', '/products/?expand=attributecombinations').json.items[1]?.attributecombinations).toEqual({ href: expect.any(String) });
		expect(ask(world, 'GET', `/products/${COAT}/?expand=attributecombinations`).json.attributecombinations).toMatchObject({ collection: [{}, {}, {}, {}] });
	});

	it('when they are asked of a parent, then only its own come, with the same filters', () => {
		const world = aCatalogueShop();
		patchHat(world, { brand_id: 11, supplier_id: 12, condition_id: 13, color_id: 15 });
		ask(world, 'POST', '/producttocategories/', { product_id: COAT, category_id: 22 });

		expect(idsOf(ask(world, 'GET', '/brands/11/products/'))).toEqual([HAT]);
		expect(idsOf(ask(world, 'GET', '/suppliers/12/products/'))).toEqual([HAT]);
		expect(idsOf(ask(world, 'GET', '/conditions/13/products/?productnumber=COAT'))).toEqual([]);
		expect(idsOf(ask(world, 'GET', '/categories/22/products/'))).toEqual([COAT]);
		expect(idsOf(ask(world, 'GET', '/categories/21/products/'))).toEqual([]);
		expect(idsOf(ask(world, 'GET', '/webshops/90210/products/?orderby=id_desc'))).toEqual([COAT, HAT]);
		expect(idsOf(ask(world, 'GET', '/products/?color=multicolor'))).toEqual([HAT]);
		expect(idsOf(ask(world, 'GET', '/products/?color=null'))).toEqual([COAT]);
		expect(idsOf(ask(world, 'GET', '/products/?color=%23ff0000'))).toEqual([]);
	});

	it.each(['brands', 'suppliers', 'conditions', 'categories', 'webshops'])('when a parent of %s is unknown, then the answer is 500.24', (parent) => {
		expect(ask(aCatalogueShop(), 'GET', `/${parent}/999/products/`)).toMatchObject({ status: 500, json: { code: '500.24' } });
	});

	it('when stock is kept per combination, then it is their sum, also for the filters', () => {
		const world = aCatalogueShop();
		for (const [i, combination] of world.attributecombinations.entries()) combination.stock = i + 0.1;

		expect(ask(world, 'GET', `/products/${COAT}/`).json.stock).toBe(6.4);
		expect(idsOf(ask(world, 'GET', '/products/?minstock=6'))).toEqual([COAT]);
	});

	it('when products were changed, then the last changed comes first', () => {
		const world = givenCcvWorld({ products: [1, 2, 3].map((id) => aCatalogueProduct(id, `P${id}`)) });
		ask(world, 'PATCH', '/products/2/', { stock: 1 }, NOW + 1000);
		ask(world, 'PATCH', '/products/1/', { stock: 1 }, NOW + 2000);

		expect(idsOf(ask(world, 'GET', '/products/?orderby=modifydate_desc'))).toEqual([1, 2, 3]);
		expect(idsOf(ask(world, 'GET', '/products/?orderby=modifydate'))).toEqual([3, 2, 1]);
	});
});

describe('given a number to look up', () => {
	it('when a combination has it, then its product comes with just that combination', () => {
		const world = aCatalogueShop();
		const [first, second] = world.attributecombinations;
		Object.assign(first ?? {}, { sku_number: 'SKU-1', ean_number: '8710000000017', product_number: 'COAT-RED' });
		Object.assign(second ?? {}, { product_number: 'COAT-RED' });

		const [hit, ...others] = ask(world, 'GET', '/productqueries/?skunumber=SKU-1').json.items;
		expect(others).toEqual([]);
		expect(hit).toMatchObject({ id: COAT, name: 'COAT', attributecombinations: { collection: [{ id: first?.id, sku_number: 'SKU-1' }] } });
		expect(idsOf(ask(world, 'GET', '/productqueries/?eannumber=8710000000017'))).toEqual([COAT]);
		expect(idsOf(ask(world, 'GET', '/productqueries/?eannumber=8710000000017&skunumber=OTHER'))).toEqual([]);
	});

	it('when several records have it, then each comes by itself', () => {
		const world = aCatalogueShop();
		const [first, second] = world.attributecombinations;
		for (const combination of [first, second]) Object.assign(combination ?? {}, { product_number: 'HAT' });

		const { items } = ask(world, 'GET', '/productqueries/?productnumber=HAT').json;

		expect(items).toMatchObject([{ id: HAT }, { id: COAT, attributecombinations: { collection: [{ id: first?.id }] } }, { id: COAT, attributecombinations: { collection: [{ id: second?.id }] } }]);
		expect(items[0]?.attributecombinations).toEqual({ href: expect.any(String) });
	});

	it('when a product itself has it, then a page holds no more than asked for', () => {
		const world = givenCcvWorld({ products: [1, 2, 3].map((id) => aCatalogueProduct(id, 'SAME')) });

		expect(ask(world, 'GET', '/productqueries/?productnumber=SAME&size=2').json).toMatchObject({ items: [{ id: 1 }, { id: 2 }], next: expect.stringContaining('start=2') });
	});
});
