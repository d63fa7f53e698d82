import type { INodeParameters } from 'n8n-workflow';

import type { FaultKind } from '../../../../sim/server/types';
import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, sentTo, UNVERIFIED, withFault } from '../../../support/ccvNode';
import type { RunningShop } from '../../../support/startCcvShop';
import { locator } from '../stock/stockShop';
import { TEE, variantShop } from './variantShop';

afterAll(closeSoundShops);

const POST_ATTRIBUTE = 'POST /attributes/';
const POST_VALUE = 'POST /attributes/:id/attributevalues/';
const ATTACH = 'POST /products/:id/productattributevalues/';
const PATCH = 'PATCH /attributecombinations/:id/';

const ROWS = [
	{ value: 'Red', sku_number: 'ONE-RED', product_number: '', ean_number: '871', stock: '3', extra_price: '' },
	{ value: 'Blue', sku_number: 'ONE-BLUE', product_number: '', ean_number: '', stock: '', extra_price: '2.5' },
];
const CREATE: INodeParameters = { product: locator('id', 1), attributeName: 'Colour', variantRows: { variant: ROWS } };

/** What the shop holds of product 1, by names. */
function variantsIn({ world }: RunningShop) {
	return world.attributecombinations
		.filter(({ product_id: id }) => id === 1)
		.map(({ attributevalue_ids: ids, sku_number: sku, stock, active }) => [...ids.map((id) => world.attributevalues.find((value) => value.id === id)?.name), sku, stock, active]);
}

const BUILT = [['Red', 'ONE-RED', 3, true], ['Blue', 'ONE-BLUE', 0, true]];

describe('CCV SalesPOS, Variant: Create', () => {
	it('given a product without variants, when some are created, then all it takes is made, and the item tells what', async () => {
		const shop = await variantShop();

		const [item] = itemsOf(await runCcv(shop, 'variant', 'create', CREATE));

		expect(item).toEqual({
			product_id: 1,
			variants: [
				expect.objectContaining({ product_id: 1, options: [{ name: 'Colour', value: 'Red' }], sku_number: 'ONE-RED', ean_number: '871', stock: 3, netto_extra_price: 0, active: true }),
				expect.objectContaining({ options: [{ name: 'Colour', value: 'Blue' }], sku_number: 'ONE-BLUE', stock: 0, netto_extra_price: 2.5, active: true }),
			],
			created: { attributes: ['Colour'], attribute_values: [{ name: 'Colour', value: 'Red' }, { name: 'Colour', value: 'Blue' }], options: [{ name: 'Colour', value: 'Red' }, { name: 'Colour', value: 'Blue' }] },
			changed: [expect.any(Number), expect.any(Number)],
			deactivated: [],
		});
		expect(variantsIn(shop)).toEqual(BUILT);
		expect(sentTo(shop, POST_ATTRIBUTE)).toEqual([{ name: 'Colour', type: 'option_menu_required' }]);
		expect(sentTo(shop, 'PATCH /products/:id/')).toEqual([{ stocktype: 'Attribute' }]);
	});

	it('given it was done before, when it is run again, then nothing is written', async () => {
		const shop = await variantShop();
		await runCcv(shop, 'variant', 'create', CREATE);
		const before = shop.log.length;

		const [item] = itemsOf(await runCcv(shop, 'variant', 'create', CREATE));

		expect(item).toMatchObject({ created: { attributes: [], attribute_values: [], options: [] }, changed: [], deactivated: [] });
		expect(shop.log.slice(before).map(({ method }) => method)).toEqual(Array(shop.log.length - before).fill('GET'));
	});

	it('given variants that were sold since, when it is run again, then new ones get their stock, the others only where that is wanted', async () => {
		const shop = await variantShop();
		await runCcv(shop, 'variant', 'create', CREATE);
		shop.world.attributecombinations.find(({ sku_number: sku }) => sku === 'ONE-RED')!.stock = 1;
		const again = { ...CREATE, variantRows: { variant: [ROWS[0], { value: 'Green', sku_number: 'ONE-GREEN', stock: '4' }] } } as INodeParameters;

		const [kept] = itemsOf(await runCcv(shop, 'variant', 'create', again));
		const afterThat = variantsIn(shop);
		const [overwritten] = itemsOf(await runCcv(shop, 'variant', 'create', { ...again, options: { overwriteStock: true } }));

		expect(afterThat).toEqual([['Red', 'ONE-RED', 1, true], ['Blue', 'ONE-BLUE', 0, true], ['Green', 'ONE-GREEN', 4, true]]);
		expect(kept?.stock_kept).toEqual([shop.world.attributecombinations.find(({ sku_number: sku }) => sku === 'ONE-RED')?.id]);
		expect(variantsIn(shop)[0]).toEqual(['Red', 'ONE-RED', 3, true]);
		expect(overwritten).not.toHaveProperty('stock_kept');
	});

	it.each([['two products', 2], ['one product', 1]])('given two executions at the same time on %s, when both create the same, then each thing is made once', async (_, second) => {
		const shop = await variantShop();

		const both = await Promise.all([runCcv(shop, 'variant', 'create', CREATE), runCcv(shop, 'variant', 'create', { ...CREATE, product: locator('id', second) })]);

		const created = both.map((finished) => itemsOf(finished)[0]?.created as { attributes: string[]; attribute_values: object[] });
		expect(created.flatMap(({ attributes }) => attributes)).toEqual(['Colour']);
		expect(created.flatMap(({ attribute_values: values }) => values)).toHaveLength(2);
		expect([shop.world.attributes.length, shop.world.attributevalues.length, shop.world.productattributevalues.filter(({ product_id: id }) => id <= 2).length]).toEqual([2, 6, 2 * second]);
		expect(variantsIn(shop)).toEqual(BUILT);
	});

	it.each([
		['a list', (variants: object[]) => variants],
		['a record that has it, as POS Mapping gives it', (variants: object[]) => ({ name: 'Tee', variants })],
	])('given variants with two options as JSON in %s, when they are created, then the combination that is not in it becomes inactive', async (_, wrap) => {
		const shop = await variantShop();
		const variant = (size: string, colour: string, further: object) => ({ options: [{ name: 'Size', value: size }, { name: 'Colour', value: colour }], ...further });
		const variants = [variant('s', 'Red', { sku_number: 'S-RED', stock: 1, active: true }), variant('M', 'Red', { sku_number: 'M-RED' }), variant('M', 'Blue', { sku_number: 'M-BLUE' })];

		const [item] = itemsOf(await runCcv(shop, 'variant', 'create', { product: locator('sku', 'P1'), specify: 'json', variantsJson: JSON.stringify(wrap(variants)), options: { attributeType: 'option_menu' } }));

		expect(variantsIn(shop).map((row) => row.join(' ')).sort()).toEqual(['M Blue M-BLUE 0 true', 'M Red M-RED 0 true', 'S Blue  0 false', 'S Red S-RED 1 true']);
		expect(item).toMatchObject({ created: { attributes: ['Colour'] }, deactivated: [expect.any(Number)] });
		expect(sentTo(shop, POST_ATTRIBUTE)).toEqual([{ name: 'Colour', type: 'option_menu' }]);
		expect(shop.world.attributes).toHaveLength(2);
	});

	it('given others are to stay active, when variants are created, then they do', async () => {
		const shop = await variantShop();
		const options = (size: string, colour: string) => ({ options: [{ name: 'Size', value: size }, { name: 'Colour', value: colour }] });

		await runCcv(shop, 'variant', 'create', { product: locator('id', 1), specify: 'json', variantsJson: JSON.stringify([options('S', 'Red'), options('M', 'Blue')]), options: { deactivateOthers: false } });

		expect(variantsIn(shop).map(([size, colour, , , active]) => [size, colour, active])).toEqual([['S', 'Red', true], ['S', 'Blue', true], ['M', 'Red', true], ['M', 'Blue', true]]);
	});

	it('given Simplify is off, when variants are created, then they are as CCV gives them', async () => {
		const shop = await variantShop();

		const [item] = itemsOf(await runCcv(shop, 'variant', 'create', { ...CREATE, simplify: false }));

		expect(item?.variants).toEqual([expect.objectContaining({ href: expect.any(String), combination: expect.any(Array) }), expect.anything()]);
	});

	it.each<[string, FaultKind, string]>(
		(['empty-body', 'lose-answer', 'cut', 'server-error-after', 'rate-limit', 'rate-limit-total'] as const).flatMap((fault) => [POST_ATTRIBUTE, POST_VALUE, ATTACH].map((label): [string, FaultKind, string] => [`${fault} at ${label}`, fault, label])),
	)('given %s, when variants are created, then what was made is found and made once', async (_, fault, label) => {
		const shop = withFault(await variantShop({}, UNVERIFIED), label, fault);

		const [item] = itemsOf(await runCcv(shop, 'variant', 'create', CREATE));

		expect(item?.variants).toHaveLength(2);
		expect(variantsIn(shop)).toEqual(BUILT);
		expect([shop.world.attributes.length, shop.world.attributevalues.length, shop.world.productattributevalues.filter(({ product_id: id }) => id === 1).length]).toEqual([2, 6, 2]);
	});

	it.each(['lose-answer', 'reset-before', 'rate-limit', 'rate-limit-total'] as const)('given %s at a combination, when variants are created, then it is written with another try', async (fault) => {
		const shop = withFault(await variantShop(), PATCH, fault);

		itemsOf(await runCcv(shop, 'variant', 'create', CREATE));

		expect(variantsIn(shop)).toEqual(BUILT);
		expect(callsOf(shop).filter((call) => call === PATCH)).toHaveLength(3);
	});

	it.each([
		['a connection that breaks before a value is made', POST_VALUE, 'reset-before', /Value Red of attribute Colour: it is not known whether CCV SalesPOS did it/],
		['keys that are refused', ATTACH, 'unauthorised', /refuses the public key or the secret key/],
		['a cut list of attributes', 'GET /attributes/', 'cut', /GET \/attributes\/: the answer is no whole JSON/],
	] as const)('given %s, when variants are created, then the error says so, and another run makes the rest', async (_, label, fault, said) => {
		const shop = withFault(await variantShop({}, UNVERIFIED), label, fault);

		expect((await runCcv(shop, 'variant', 'create', CREATE)).error).toMatch(said);
		itemsOf(await runCcv(shop, 'variant', 'create', CREATE));

		expect(variantsIn(shop)).toEqual(BUILT);
		expect(shop.world.attributes).toHaveLength(2);
	});

	it.each<[string, object, RegExp, string]>([
		['an unknown product', { product: locator('id', 99) }, /GET \/products\/99\/: .*500\.24/, 'not-found'],
		['a product with other options', { product: locator('id', TEE) }, /Product 100001: its variants have the option Size too/, 'invalid-setting'],
		['a value twice', { variantRows: { variant: [ROWS[0], { ...ROWS[1], value: 'red ' }] } }, /Variant Colour red is there twice/, 'invalid-setting'],
		['no attribute', { attributeName: '' }, /Attribute Name is empty/, 'invalid-setting'],
		['a stock that is no number', { variantRows: { variant: [ROWS[0], { ...ROWS[1], stock: 'many' }] } }, /Variant 2: stock must be a number/, 'invalid-setting'],
	])('given %s, when variants are created behind those of another product, then only that fails and nothing is written', async (_, failing, said, code) => {
		const shop = await variantShop();

		const behind = await runBehind(shop, 'variant', 'create', CREATE, failing);

		expect(behind.done).toEqual([expect.objectContaining({ product_id: 1 })]);
		expect(behind.failed).toMatch(said);
		expect(behind.code).toBe(code);
		expect(variantsIn(shop)).toEqual(BUILT);
		expect(callsOf(shop).filter((call) => call === POST_ATTRIBUTE)).toHaveLength(1);
	});

	it('given JSON that is none, when variants are created, then the error says so', async () => {
		const shop = await variantShop();

		expect((await runCcv(shop, 'variant', 'create', { ...CREATE, specify: 'json', variantsJson: '[{' })).error).toMatch(/Variants \(JSON\) is not valid JSON/);
		expect(shop.log).toEqual([]);
	});
});
