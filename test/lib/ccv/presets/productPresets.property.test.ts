import fc from 'fast-check';

import { ccvProductPreset } from '../../../../lib/ccv/presets/ccvProductPreset';
import { NOT_CARRIED } from '../../../../lib/ccv/presets/notCarried';
import { shopPrice } from '../../../../lib/ccv/presets/shopPrice';
import { toCcvProductPreset } from '../../../../lib/ccv/presets/toCcvProductPreset';
import { mapRecord } from '../../../../lib/mapping/mapRecord';
import { productItem, type ProductItem } from '../../../../lib/model/ProductItem';
import { cents, someText } from '../../mplus/presets/anyAddress';
import { without } from '../../mplus/presets/without';
import { anyProduct } from './anyProduct';
import { aPresetShop, expectValidBodies, type Json } from './aPresetShop';
import { makeProduct } from './makeProduct';
import { settings } from './settings';

const chosen = (pricesIncludeVat: boolean) => ({ ...settings, pricesIncludeVat });
const read = (record: unknown, incl: boolean) => mapRecord(ccvProductPreset(chosen(incl)), record) as ProductItem;
const write = (record: unknown, incl: boolean) => mapRecord(toCcvProductPreset(chosen(incl)), record) as Json;

/** Carried where all variants have the same, as here. */
const ALIKE = ['variants.brand', 'variants.unit', 'variants.purchasePrice'];

afterAll(() => expectValidBodies(1000));

const anyBody = fc.record(
	{
		productnumber: fc.constantFrom('TIE', '00123', 'é&<'),
		eannumber: fc.constantFrom('8712345678901', ''),
		name: someText,
		description: fc.oneof(someText, fc.constant('')),
		price: fc.oneof(cents(), fc.integer({ min: 0, max: 99_999_999 }).map((units) => units / 10_000)),
		discount: fc.oneof(fc.constant(0), cents(0, 500)),
		purchaseprice: fc.oneof(cents(), fc.constant(0)),
		taxtariff: fc.constantFrom('normal', 'low a', 'zero'),
		brand: fc.constantFrom('Tie & Co', ''),
		unit: fc.constantFrom('stuk', 'kg'),
		stockenabled: fc.boolean(),
		active: fc.boolean(),
		package_id: fc.constant(1664901),
	},
	{ requiredKeys: ['name', 'price', 'discount', 'productnumber', 'taxtariff', 'unit', 'stockenabled', 'active', 'package_id'] },
);

describe('given any product of CCV', () => {
	it('when it is mapped to a neutral product and back, then every carried field is as it was, and its price is the one it sells for', () => {
		const shop = aPresetShop();
		fc.assert(
			fc.property(anyBody, fc.boolean(), (body, incl) => {
				const product = makeProduct(shop, body);
				const neutral = read(product, incl);
				const { price, discount, ...rest } = body;
				const told = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== '' && value !== 0));

				expect(productItem.parse(neutral)).toEqual(neutral);
				expect(neutral).toMatchObject({ source: { system: 'ccv', shop: '90210', id: String(product.id), number: body.productnumber }, type: 'simple', vatPercentage: { normal: 21, 'low a': 9, zero: 0 }[body.taxtariff] });
				expect(write(neutral, incl)).toEqual({ ...told, price: Math.round(price * 10_000 - discount * 10_000) / 10_000, discount: 0 });
			}),
			{ numRuns: 200, seed: 91 },
		);
	});

	it('when it has variants, then mapping it back names the same variants at the same prices', () => {
		const shop = aPresetShop();
		fc.assert(
			fc.property(anyProduct(true), (product) => {
				const first = read(makeProduct(shop, write(product, true)), true);
				const second = read(makeProduct(shop, write(first, true)), true);

				expect(without(inOrder(second), ['source', 'variants.id'])).toEqual(without(inOrder(first), ['source', 'variants.id']));
			}),
			{ numRuns: 60, seed: 92 },
		);
	});
});

describe('given any neutral product of the till', () => {
	it.each([true, false])('when it goes into CCV, whose prices include VAT: %s, and is read back, then it is the same but for what is listed', (incl) => {
		const shop = aPresetShop();
		const lost = NOT_CARRIED.product.map(({ field }) => field).filter((field) => !ALIKE.includes(field) && (incl || !field.endsWith('priceExcl')));

		fc.assert(
			fc.property(anyProduct(incl), (product) => {
				const made = makeProduct(shop, write(product, incl));
				const back = read(made, incl);

				expect(back.source).toMatchObject({ system: 'ccv', shop: '90210', id: String(made.id) });
				expect(without(inOrder(back), [...lost, 'source'])).toEqual(without(inOrder(asCcvFillsIn(product)), [...lost, 'source']));
			}),
			{ numRuns: 150, seed: 93 },
		);
	});
});

describe('given any neutral product with its price in the other sense than the shop', () => {
	// The shop adds the VAT to what it sells without, and rounds once.
	const sellsFor = (price: number, vat: number, incl: boolean) => Math.round(Number((price * (incl ? 100 : 100 + vat)).toFixed(6)));

	it.each([true, false])('when it goes into a shop whose prices include VAT: %s, then each of its variants sells for the price that it had, to the cent', (incl) => {
		const shop = aPresetShop();
		fc.assert(
			fc.property(anyProduct(!incl), (product) => {
				const back = read(makeProduct(shop, write(product, incl)), incl);
				const [before, after] = [product, back].map((each) => soldOf(inOrder(each)));

				expect(after?.map(({ priceIncl, priceExcl }) => (incl ? priceExcl : priceIncl))).toEqual(after?.map(() => undefined));
				expect(after?.map(({ priceIncl = 0, priceExcl = 0, vatPercentage = 0 }) => sellsFor(incl ? priceIncl : priceExcl, vatPercentage, incl))).toEqual(
					before?.map(({ priceIncl = 0, priceExcl = 0, vatPercentage = 0 }) => sellsFor(incl ? priceExcl : priceIncl, vatPercentage, !incl)),
				);
			}),
			{ numRuns: 200, seed: 94 },
		);
	});

	it('when it goes into the one and from there into the other, then it has the price that it had', () => {
		const shop = aPresetShop();
		fc.assert(
			fc.property(anyProduct(true), (product) => {
				const crossed = read(makeProduct(shop, write(product, false)), false);
				const back = read(makeProduct(shop, write(crossed, true)), true);

				expect(soldOf(inOrder(back)).map(({ priceIncl }) => priceIncl)).toEqual(soldOf(inOrder(product)).map(({ priceIncl }) => priceIncl));
			}),
			{ numRuns: 100, seed: 95 },
		);
	});

	it.each([21, 9, 5.5, 0])('when it bears %d %% VAT, then each of 20,000 prices is the same with and without VAT', (vatPercentage) => {
		const hold = () => {
			throw new Error('held');
		};
		const price = (own: object, pricesIncludeVat: boolean) => shopPrice({ vatPercentage, ...own }, '', { ...settings, pricesIncludeVat, hold }) ?? NaN;
		const odd = Array.from({ length: 20_000 }, (_, cents) => cents / 100).filter((priceIncl) => {
			const priceExcl = price({ priceIncl }, false);
			return sellsFor(priceExcl, vatPercentage, false) !== Math.round(priceIncl * 100) || price({ priceExcl }, true) !== priceIncl;
		});

		expect(odd).toEqual([]);
	});
});

function soldOf(product: ProductItem) {
	return product.type === 'simple' ? [product] : product.variants;
}

/** CCV makes variants in an order of its own. */
function inOrder(product: ProductItem): ProductItem {
	return product.type === 'simple' ? product : { ...product, variants: [...product.variants].sort((one, other) => ((one.sku ?? '') < (other.sku ?? '') ? -1 : 1)) };
}

/** What the shop puts in where it is told nothing: active, with its stock counted, by the piece. */
function asCcvFillsIn(product: ProductItem): ProductItem {
	const filled = { unit: 'stuk', stockManaged: true, active: true };
	if (product.type === 'simple') return { ...filled, ...product };
	return { ...product, variants: product.variants.map((variant) => ({ ...filled, ...variant })) };
}
