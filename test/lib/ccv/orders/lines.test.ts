import type { OrderLineItem } from '../../../../lib/model/OrderItem';
import { creditPointsApart } from '../../../../lib/ccv/orders/creditPointsApart';
import { toNeutralOrder } from '../../../../lib/ccv/orders/toNeutralOrder';
import { aCcvOrder, aCcvRow } from './aCcvOrder';

function linesOf(over: object, rows?: Array<Record<string, unknown>>): OrderLineItem[] {
	const mapped = toNeutralOrder(aCcvOrder(over as Record<string, unknown>, rows));
	return 'neutral' in mapped ? mapped.neutral.lines : [];
}

const rowOf = (over: Record<string, unknown>): OrderLineItem | undefined => linesOf({}, [aCcvRow(over)])[0];

describe('given a row', () => {
	it('when it is a variant with options, then SKU, EAN and price are those of the variant', () => {
		const row = {
			sub_product_number: 'TIE-RED-XL',
			sub_sku_number: 'SKU-77',
			sub_ean_number: '8712345678906',
			count: 2.5,
			price: 20,
			discount: 1,
			selling_price: 19,
			price_with_attributes: 21.5,
			attributes: [{ option_name: 'Size', value_name: 'XL', price: 2.5 }],
		};

		expect(rowOf(row)).toEqual({
			kind: 'product',
			sku: 'SKU-77',
			ean: '8712345678906',
			text: 'Tie, red',
			quantity: 2.5,
			unitPriceIncl: 21.5,
			vatPercentage: 21,
			options: [{ name: 'Size', value: 'XL' }],
		});
	});

	it.each([
		['its SKU', { sub_sku_number: 'A', sub_product_number: 'B' }, 'A'],
		['the number of the variant', { sub_product_number: ' B ' }, 'B'],
		['the number of the product', {}, 'TIE-RED'],
		['nothing', { product_number: ' ' }, undefined],
	])('when an article is looked for, then by %s', (_, over, sku) => {
		expect(rowOf(over)?.sku).toBe(sku);
	});

	it.each([
		['a product', {}, 'product'],
		['typed in by hand', { product_id: null }, 'free'],
		['a deposit on bottles', { product_type: 'container_deposit', tax: 0 }, 'deposit'],
		['a deposit typed in by hand', { product_type: 'safety_deposit', product_id: null }, 'deposit'],
	])('when it is %s, then its kind is so', (_, over, kind) => {
		expect(rowOf(over)?.kind).toBe(kind);
	});

	it.each([
		['the price with options', { price_with_attributes: 3, selling_price: 2, price: 1 }, 3],
		['the selling price', { price_with_attributes: null, selling_price: 2, price: 1 }, 2],
		['the price', { price_with_attributes: null, selling_price: null, price: 1, discount: null }, 1],
		['the price less the discount, in cents', { price_with_attributes: null, selling_price: null, price: 19.95, discount: 2 }, 17.95],
		['nothing, which is a price', { price_with_attributes: 0 }, 0],
	])('when its price is taken, then it is %s', (_, over, price) => {
		expect(rowOf(over)?.unitPriceIncl).toBe(price);
	});
});

describe('given costs of an order', () => {
	it('when there are all kinds, then each is a line of its own with the VAT of shipping', () => {
		const costs = { shipping_tax_percentage: 9, total_shipping: 5, paymethod_costs: 0.5, extra_payment_option: 'Insured', extra_payment_option_price: 2, extra_costs: -1.5, extra_costs_description: 'Rounded in your favour' };

		expect(linesOf(costs).slice(1)).toEqual([
			{ kind: 'shipping', text: 'Shipping costs', quantity: 1, vatPercentage: 9, unitPriceIncl: 5 },
			{ kind: 'payment-fee', text: 'Payment costs', quantity: 1, vatPercentage: 9, unitPriceIncl: 0.5 },
			{ kind: 'payment-fee', text: 'Insured', quantity: 1, vatPercentage: 9, unitPriceIncl: 2 },
			{ kind: 'payment-fee', text: 'Rounded in your favour', quantity: 1, vatPercentage: 9, unitPriceIncl: -1.5 },
		]);
	});
});

describe('given a discount on the whole order', () => {
	const discounts = (rows: Array<Record<string, unknown>>, discount: number) =>
		linesOf({ total_discounts: discount }, rows).filter(({ kind }) => kind === 'discount').map(({ vatPercentage, unitPriceIncl }) => [vatPercentage, unitPriceIncl]);

	it.each<[string, Array<Record<string, unknown>>, number, unknown[]]>([
		['one percentage', [aCcvRow({ price: 10 })], 1.5, [[21, -1.5]]],
		['two percentages, in proportion', [aCcvRow({ price: 10 }), aCcvRow({ price: 20, tax: 9 })], 3, [[21, -1], [9, -2]]],
		['two percentages, with a cent left over', [aCcvRow({ price: 10 }), aCcvRow({ price: 10, tax: 9 })], 0.05, [[21, -0.03], [9, -0.02]]],
		['a part that comes to nothing', [aCcvRow({ price: 1000 }), aCcvRow({ price: 0.01, tax: 9 })], 1, [[21, -1]]],
		['a row that is given back', [aCcvRow({ price: 10 }), aCcvRow({ price: 5, count: -1, tax: 9 })], 1, [[21, -1]]],
		['no row', [], 1, [[undefined, -1]]],
	])('when the rows bear %s, then it is split so', (_, rows, discount, lines) => {
		expect(discounts(rows, discount)).toEqual(lines);
	});
});

describe('given credit points', () => {
	const texts = (over: object) => linesOf({ credit_point_discount: 3, ...over }, [aCcvRow({ price: 100 })]).map(({ text, unitPriceIncl }) => [text, unitPriceIncl]).slice(1);

	it('when the total is met with them on top of the discounts, then they are a line of their own', () => {
		expect(texts({ total_discounts: 2, total_price: 95 })).toEqual([['Discount', -2], ['Credit points', -3]]);
		expect(texts({ total_discounts: 0, total_price: 97 })).toEqual([['Credit points', -3]]);
	});

	it('when the discounts contain them already, then they are not taken off twice', () => {
		expect(texts({ total_discounts: 5, total_price: 95 })).toEqual([['Discount', -5]]);
	});

	it('when the total is met neither way, then they are left out and the totals differ', () => {
		expect(texts({ total_discounts: 5, total_price: 80 })).toEqual([['Discount', -5]]);
	});

	it('when the order is excluding VAT, then the total without VAT is the one to meet', () => {
		const over = { order_row_taxes_included: false, shipping_taxes_included: false, credit_point_discount: 3, total_discounts: 2, total_price: 114.95, total_tax: 19.95 };

		expect(linesOf(over, [aCcvRow({ price: 100 })]).map(({ unitPriceExcl }) => unitPriceExcl)).toEqual([100, -2, -3]);
	});

	it('when the rows bear two percentages, then the points are split as a discount is', () => {
		const rows = [aCcvRow({ price: 10 }), aCcvRow({ price: 20, tax: 9 })];

		expect(linesOf({ credit_point_discount: 3, total_price: 27 }, rows).slice(2).map(({ vatPercentage, unitPriceIncl }) => [vatPercentage, unitPriceIncl])).toEqual([[21, -1], [9, -2]]);
	});

	it.each([
		[{ lines: 1000, creditPoints: 300, total: 700 }, true],
		[{ lines: 700, creditPoints: 300, total: 700 }, false],
		[{ lines: 1000, creditPoints: 300, total: 900 }, false],
		[{ lines: 1000, creditPoints: 0, total: 1000 }, false],
		[{ lines: 1000, creditPoints: 0, total: 900 }, false],
		[{ lines: 0, creditPoints: -300, total: 300 }, true],
		[{ lines: undefined, creditPoints: 300, total: 700 }, false],
		[{ lines: 1000, creditPoints: undefined, total: 700 }, false],
		[{ lines: 1000, creditPoints: 300, total: undefined }, false],
	])('when cents are %j, then apart: %s', (amounts, apart) => {
		expect(creditPointsApart(amounts)).toBe(apart);
	});
});
