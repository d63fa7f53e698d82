import fc from 'fast-check';

import { placeOrder, type OrderDraft, type RowDraft } from '../../../../sim/ccv/actions/placeOrder';
import { givenCcvWorld } from '../../../../sim/ccv/givenCcvWorld';
import { toOrder } from '../../../../sim/ccv/render/toOrder';
import { toOrderRow } from '../../../../sim/ccv/render/toOrderRow';
import { toNeutralOrder } from '../../../../lib/ccv/orders/toNeutralOrder';
import { lineTotalCents } from '../../../../lib/model/lineTotalCents';
import { readOrder, type ReadOrder } from '../../../../lib/model/readOrder';

const ORIGIN = 'https://shop.example';
const cents = (max: number) => fc.integer({ min: 0, max }).map((value) => value / 100);

/** The order as the simulator's API gives it, with its rows, to a neutral one and into lib. */
function read(draft: Omit<OrderDraft, 'begunAt'>): ReadOrder {
	const world = givenCcvWorld();
	const order = placeOrder(world, { begunAt: '2026-01-15T12:00:00Z', paid: true, ...draft });
	const collection = order.rows.map((row) => toOrderRow(ORIGIN, order, row));
	const record: unknown = JSON.parse(JSON.stringify({ ...toOrder(world, ORIGIN, order), orderrows: { collection }, webshop: { id: 1 } }));
	const mapped = toNeutralOrder(record);
	if ('held' in mapped) throw new Error(`held: ${JSON.stringify(mapped.held)}`);
	return readOrder(mapped.neutral);
}

function aRow(price: fc.Arbitrary<number>): fc.Arbitrary<RowDraft> {
	return fc.record({
		product_id: fc.constantFrom(null, 845000011),
		product_type: fc.constantFrom('product', 'product', 'container_deposit'),
		count: fc.oneof(fc.integer({ min: -3, max: 500 }), fc.integer({ min: 1, max: 99_999 }).map((thousandths) => thousandths / 1000)),
		price,
		discount: fc.oneof(fc.constant(0), cents(500)),
		tax: fc.constantFrom(21, 9, 0),
		attributes: fc.array(fc.record({ option_name: fc.constant('Size'), value_name: fc.constant('XL'), price: cents(300) }), { maxLength: 2 }),
	});
}

function anOrder(price: fc.Arbitrary<number>): fc.Arbitrary<Omit<OrderDraft, 'begunAt'>> {
	return fc
		.record({
			rows: fc.array(aRow(price), { minLength: 1, maxLength: 6 }),
			total_shipping: fc.oneof(fc.constant(0), cents(1500)),
			paymethod_costs: fc.oneof(fc.constant(0), cents(300)),
			extra_costs: fc.oneof(fc.constant(0), cents(300), cents(300).map((amount) => -amount)),
			coupon_discount: fc.oneof(fc.constant(0), cents(2_000)),
			credit_point_discount: fc.oneof(fc.constant(0), cents(500)),
			included: fc.boolean(),
			taxes_included: fc.boolean(),
		})
		.map(({ included, taxes_included: taxes, ...order }) => ({ ...order, taxes_included: taxes, order_row_taxes_included: included, shipping_taxes_included: included }));
}

const sumOf = ({ order }: Extract<ReadOrder, { order: unknown }>) => order.lines.reduce((sum, { priceCents, quantity }) => sum + lineTotalCents(priceCents, quantity), 0);

describe('given any order that the shop can make', () => {
	it('when its prices are in whole cents, then the neutral lines add up to its total to the cent', () => {
		fc.assert(
			fc.property(anOrder(cents(100_000)), (draft) => {
				const result = read(draft);

				expect(result).toHaveProperty('order');
				if ('order' in result) expect(sumOf(result)).toBe(result.order.totalCents);
			}),
			{ numRuns: 400 },
		);
	});

	it('when its prices have fractions of a cent, then it adds up or a price is named: nothing is rounded', () => {
		const price = fc.oneof(cents(10_000), fc.integer({ min: 0, max: 1_000_000 }).map((units) => units / 10_000));

		fc.assert(
			fc.property(anOrder(price), (draft) => {
				const result = read(draft);

				if ('order' in result) expect(sumOf(result)).toBe(result.order.totalCents);
				else expect(result.problem.field).toMatch(/^lines\.\d+\.unitPrice(?:Incl|Excl)$/);
			}),
			{ numRuns: 400 },
		);
	});
});
