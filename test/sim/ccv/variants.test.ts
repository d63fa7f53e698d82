import { findProduct } from '../../../sim/ccv/actions/findProduct';
import type { CcvWorld } from '../../../sim/ccv/world';
import { aCatalogueShop, COAT, HAT } from './aCatalogueShop';
import { ask, type Answer, type AnswerJson } from './ask';

const refusal = (status: number, code: string): object => ({ status, json: { code }, reply: { committed: false } });

/** Makes an attribute with values, and gives their ids by name. */
function makeAttribute(world: CcvWorld, name: string, values: string[], type = 'option_menu_required'): Record<string, number> {
	const { id } = ask(world, 'POST', '/attributes/', { name, type }).json;
	const ids = values.map((value) => ask(world, 'POST', `/attributes/${String(id)}/attributevalues/`, { name: value, default_price: 0 }).json.id);
	return Object.fromEntries([[name, Number(id)], ...values.map((value, i) => [value, Number(ids[i])])]) as Record<string, number>;
}

const attach = (world: CcvWorld, optionvalue: number | undefined, over: object = {}, product = HAT): Answer =>
	ask(world, 'POST', `/products/${product}/productattributevalues/`, { optionvalue, price: 0, ...over });

const combinations = (world: CcvWorld, product = HAT): AnswerJson['items'] => ask(world, 'GET', `/products/${product}/attributecombinations/`).json.items;

const shown = (world: CcvWorld, product = HAT): string[] =>
	combinations(world, product).map(({ combination, stock }) => {
		const names = (combination as Array<{ attribute_value: { name: string } }>).map((part) => part.attribute_value.name);
		return `${names.join(' ')}: ${String(stock)}`;
	});

describe('given a product without attributes', () => {
	it('when values of two attributes are attached, then each combination of them is there, and known ones keep id and stock', () => {
		const world = aCatalogueShop();
		const { Red, Blue, S, M } = { ...makeAttribute(world, 'Color', ['Red', 'Blue']), ...makeAttribute(world, 'Size', ['S', 'M']) };

		expect(attach(world, Red, { stock: 5 })).toMatchObject({ status: 201, json: { optionname: 'Color', optionvalue_name: 'Red', optionposition: 1, position: 1, enable: true } });
		attach(world, Blue);
		expect(shown(world)).toEqual(['Red: 5', 'Blue: 0']);
		const ids = combinations(world).map(({ id }) => id);

		expect(attach(world, S, { stock: 2, price: 1.5 }).json).toMatchObject({ optionposition: 2, position: 1, price: 1.5 });
		expect(shown(world)).toEqual(['Red S: 5', 'Blue S: 0']);
		expect(combinations(world).map(({ id }) => id)).toEqual(ids);

		attach(world, M, { stock: 2 });
		expect(shown(world).sort()).toEqual(['Blue M: 2', 'Blue S: 0', 'Red M: 2', 'Red S: 5']);
		expect(new Set(combinations(world).map(({ id }) => id)).size).toBe(4);
	});

	it('when values cost more or less, then a combination costs their sum more', () => {
		const world = aCatalogueShop();
		const { Red, S } = { ...makeAttribute(world, 'Color', ['Red']), ...makeAttribute(world, 'Size', ['S']) };
		attach(world, Red, { price: 0.1 });
		const { id } = attach(world, S, { price: 0.2 }).json;

		expect(combinations(world)).toMatchObject([{ netto_extra_price: 0.3, combination: [{ extra_price: 0.1 }, { extra_price: 0.2 }] }]);
		ask(world, 'PATCH', `/productattributevalues/${String(id)}/`, { price: -1 });
		expect(combinations(world)).toMatchObject([{ netto_extra_price: -0.9 }]);
	});

	it('when the attribute is an additional menu, then no combination is made', () => {
		const world = aCatalogueShop();
		const { Wrapped } = makeAttribute(world, 'Gift', ['Wrapped'], 'additional_menu');

		expect(attach(world, Wrapped).status).toBe(201);
		expect(combinations(world)).toEqual([]);
	});

	it.each([
		['an unknown value', { optionvalue: 999 }, refusal(500, '500.24')],
		['no price', { price: undefined }, refusal(400, '400.10')],
		['a text for a number', { stock: '5' }, refusal(400, '400.10')],
	])('when %s is sent, then it is refused', (_name, over, expected) => {
		const world = aCatalogueShop();
		const { Red } = makeAttribute(world, 'Color', ['Red']);

		expect(attach(world, Red, over)).toMatchObject(expected);
		expect(combinations(world)).toEqual([]);
	});

	it('when a value is attached a second time, then it is refused with 500.40', () => {
		const world = aCatalogueShop();
		const { Red } = makeAttribute(world, 'Color', ['Red']);
		attach(world, Red);

		expect(attach(world, Red)).toMatchObject(refusal(500, '500.40'));
		expect(attach(world, Red, {}, 9)).toMatchObject(refusal(500, '500.24'));
	});
});

describe('given a coat in two colors and two sizes', () => {
	it('when a value is taken away, then its combinations go, and the others stay', () => {
		const world = aCatalogueShop();
		for (const [i, combination] of world.attributecombinations.entries()) combination.stock = i + 1;
		expect(shown(world, COAT)).toEqual(['Rood S: 1', 'Rood M: 2', 'Blauw S: 3', 'Blauw M: 4']);
		const values = ask(world, 'GET', `/products/${COAT}/productattributevalues/?size=10`).json.items;
		const idOf = (name: string): string => String(values.find((value) => value.optionvalue_name === name)?.id);

		expect(ask(world, 'DELETE', `/productattributevalues/${idOf('Blauw')}/`).status).toBe(204);
		expect(shown(world, COAT)).toEqual(['Rood S: 1', 'Rood M: 2']);

		ask(world, 'DELETE', `/productattributevalues/${idOf('Rood')}/`);
		expect(shown(world, COAT)).toEqual(['S: 1', 'M: 2']);
	});

	it('when an attribute or a value of it is deleted, then products lose it', () => {
		const world = aCatalogueShop();
		const [red] = world.attributevalues;
		ask(world, 'DELETE', `/attributevalues/${red?.id}/`);
		expect(shown(world, COAT)).toEqual(['Blauw S: 0', 'Blauw M: 0']);

		ask(world, 'DELETE', `/attributes/${world.attributes[1]?.id}/`);
		expect(shown(world, COAT)).toEqual(['Blauw: 0']);
		expect(world.attributevalues.map(({ name }) => name)).toEqual(['Blauw']);
	});

	it('when a combination is changed, then it is as sent, and its product is not modified unless the shop has it so', () => {
		for (const [variantTouchesModifydate, date] of [[false, '2010-11-01T08:00:00Z'], [true, '2026-01-15T12:00:00Z']] as const) {
			const world = aCatalogueShop({ variantTouchesModifydate });
			const path = `/attributecombinations/${world.attributecombinations[0]?.id}/`;
			const before = ask(world, 'GET', path).json;
			const change = { stock: 7.5, sku_number: 'S', ean_number: 'E', product_number: 'P', note: 'n', active: false, delivery_time: 2, delivery_time_type: 'days' };

			expect(ask(world, 'PATCH', path, change)).toMatchObject({ status: 204, reply: { body: '' } });

			expect(ask(world, 'GET', path).json).toEqual({ ...before, ...change });
			expect(findProduct(world, COAT).modifydate).toBe(date);
			expect(ask(world, 'GET', `/products/${COAT}/`).json.stock).toBe(7.5);
		}
	});

	it.each([[{ stock: '1' }], [{ price: 1 }], [{ delivery_time_type: 'hours' }], [{ stock: null }]])('when %j is sent to a combination, then it is refused', (body) => {
		const world = aCatalogueShop();

		expect(ask(world, 'PATCH', `/attributecombinations/${world.attributecombinations[0]?.id}/`, body)).toMatchObject(refusal(400, '400.10'));
	});

	it('when one combination is asked for its parts, then they are its attributes and values', () => {
		const world = aCatalogueShop();
		const path = `/attributecombinations/${world.attributecombinations[1]?.id}`;

		expect(ask(world, 'GET', `${path}/attributes/`).json.items.map(({ name }) => name)).toEqual(['Kleur', 'Maat']);
		expect(ask(world, 'GET', `${path}/attributevalues/`).json.items.map(({ name }) => name)).toEqual(['Rood', 'M']);
		expect(ask(world, 'GET', `${path}/?expand=attributecombinationphotos`).json.attributecombinationphotos).toMatchObject({ collection: [] });
		expect(ask(world, 'GET', `/products/${COAT}/productattributesets/`).json.items).toMatchObject([{ attributename: 'Kleur', attributeposition: 1 }, { attributename: 'Maat', attributeposition: 2 }]);
	});
});

describe('given attributes', () => {
	it('when one is made, changed and asked for, then it is as sent', () => {
		const world = aCatalogueShop();
		const { Color, Red } = makeAttribute(world, 'Color', ['Red'], 'option_menu');

		expect(ask(world, 'GET', `/attributes/${Color}/`).json).toMatchObject({ name: 'Color', type: 'option_menu', attribute_type: 1 });
		ask(world, 'PATCH', `/attributes/${Color}/`, { name: 'Colour', type: 'option_menu_required' });
		expect(ask(world, 'GET', '/attributes/').json.items.at(-1)).toMatchObject({ name: 'Colour', attribute_type: 4 });
		ask(world, 'PATCH', `/attributevalues/${Red}/`, { default_price: 2 });
		expect(ask(world, 'GET', `/attributes/${Color}/attributevalues/`).json.items).toMatchObject([{ name: 'Red', default_price: 2, attribute_id: Color }]);
		expect(ask(world, 'GET', `/attributevalues/${Red}/`).json).toMatchObject({ name: 'Red' });
	});

	it.each([
		['POST', '/attributes/', { name: 'A', type: 'menu' }, refusal(400, '400.10')],
		['POST', '/attributes/', { name: 'A' }, refusal(400, '400.10')],
		['PATCH', '/attributes/1/', { name: 'Kleur', type: 'text' }, refusal(400, '400.10')],
		['PATCH', '/attributes/1/', { name: 'Kleur' }, refusal(400, '400.10')],
		['POST', '/attributes/999/attributevalues/', { name: 'A', default_price: 0 }, refusal(500, '500.24')],
		['POST', '/attributes/1/attributevalues/', { name: 'A' }, refusal(400, '400.10')],
	])('when %s %s gets %j, then it is refused', (method, path, body, expected) => {
		expect(ask(aCatalogueShop(), method, path, body)).toMatchObject(expected);
	});

	it('when an attribute is a text, then it takes no values', () => {
		const world = aCatalogueShop();
		const { Engraving } = makeAttribute(world, 'Engraving', [], 'text');

		expect(ask(world, 'POST', `/attributes/${Engraving}/attributevalues/`, { name: 'A', default_price: 0 })).toMatchObject(refusal(400, '400.10'));
	});
});

describe('given products that are variations of each other', () => {
	it('when a link is made, changed and deleted, then it is so both ways', () => {
		const world = aCatalogueShop();
		const links = (product: number): AnswerJson['items'] => ask(world, 'GET', `/products/${product}/productvariations/`).json.items;

		const { id } = ask(world, 'POST', `/products/${HAT}/productvariations/`, { product_variation_id: COAT, active: true }).json;
		expect([links(HAT), links(COAT)]).toMatchObject([[{ product_variation_id: COAT, active: true, auto_created: false }], [{ product_variation_id: HAT }]]);

		ask(world, 'PATCH', `/productvariations/${String(id)}/`, { active: false });
		expect([links(HAT), links(COAT)]).toMatchObject([[{ active: false }], [{ active: false }]]);

		expect(ask(world, 'POST', `/products/${COAT}/productvariations/`, { product_variation_id: HAT, active: true })).toMatchObject(refusal(500, '500.40'));
		ask(world, 'DELETE', `/productvariations/${String(id)}/`);
		expect([links(HAT), links(COAT)]).toEqual([[], []]);
	});

	it('when the shop made the link itself, then it cannot be deleted', () => {
		const world = aCatalogueShop({ productvariations: [{ id: 5, product_id: HAT, product_variation_id: COAT, auto_created: true, active: true }] });

		expect(ask(world, 'DELETE', '/productvariations/5/')).toMatchObject(refusal(400, '400.10'));
	});
});
