import fc from 'fast-check';

import { placeOrder, type OrderDraft, type RowDraft } from '../../../../sim/ccv/actions/placeOrder';
import { ccvShopOrderPreset } from '../../../../lib/ccv/presets/ccvShopOrderPreset';
import { toCcvOrderPreset } from '../../../../lib/ccv/presets/toCcvOrderPreset';
import { mapRecord } from '../../../../lib/mapping/mapRecord';
import { orderItem, type OrderItem, type OrderLineItem } from '../../../../lib/model/OrderItem';
import { cents } from '../../mplus/presets/anyAddress';
import { aPresetShop, expectValidBodies, type Json } from './aPresetShop';
import { settings } from './settings';

const read = (record: unknown) => mapRecord(ccvShopOrderPreset(settings), record) as OrderItem;
const write = (record: unknown) => mapRecord(toCcvOrderPreset(settings), record) as Json;
const shop = aPresetShop();

const aRow: fc.Arbitrary<RowDraft> = fc.record({
	product_type: fc.constantFrom('product', 'product', 'container_deposit'),
	product_name: fc.constantFrom('Tie', 'Häti'),
	product_number: fc.constantFrom('', 'TIE'),
	sub_sku_number: fc.constantFrom('', 'TIE-XL'),
	count: fc.oneof(fc.integer({ min: -3, max: 500 }), fc.integer({ min: 1, max: 99_999 }).map((thousandths) => thousandths / 1000)),
	price: cents(0, 100_000),
	discount: fc.oneof(fc.constant(0), cents(0, 500)),
	tax: fc.constantFrom(21, 9, 0),
	attributes: fc.array(fc.record({ option_name: fc.constant('Size'), value_name: fc.constant('XL'), price: cents(0, 300) }), { maxLength: 2 }),
}).map((row) => (row.product_type === 'product' ? row : { ...row, tax: 0 }));

const anOrder: fc.Arbitrary<OrderDraft> = fc
	.record({
		rows: fc.array(aRow, { minLength: 1, maxLength: 5 }),
		total_shipping: fc.oneof(fc.constant(0), cents(0, 1500)),
		paymethod_costs: fc.oneof(fc.constant(0), cents(0, 300)),
		extra_costs: fc.oneof(fc.constant(0), cents(-300, 300)),
		extra_costs_description: fc.constantFrom('', 'Gift wrap'),
		coupon_discount: fc.oneof(fc.constant(0), cents(0, 2_000)),
		credit_point_discount: fc.oneof(fc.constant(0), cents(0, 500)),
		paid: fc.boolean(),
		status: fc.integer({ min: 1, max: 14 }),
		deliver_method: fc.constantFrom('shipping', 'delivery', 'pickup'),
		deliver_date: fc.constantFrom(null, '2026-03-29T00:00:00Z', '2026-10-24T22:00:00Z'),
		reservationnumber: fc.constantFrom('', 'mplus-till-5', 'table 7'),
		included: fc.boolean(),
	})
	.map(({ included, ...order }) => ({ begunAt: '2026-01-15T12:00:00Z', customer: { email: 'anna@example.com', billingaddress: { last_name: 'Wit' } }, ...order, order_row_taxes_included: included, shipping_taxes_included: included }));

afterAll(() => expectValidBodies(100));

describe('given any order of CCV', () => {
	it('when it is mapped and sent to CCV again, then lines, total, status and delivery are as they were, or it is held by its total', () => {
		let held = 0;
		fc.assert(
			fc.property(anOrder, (draft) => {
				const neutral = read(shop.order(placeOrder(shop.world, draft).id));
				const body = write(neutral);

				expect(orderItem.parse(neutral)).toEqual(neutral);
				if ('held' in body) {
					held += 1;
					const { reason, field } = body.held as { reason: string; field: string };
					// Excluding VAT, CCV counts no VAT on costs and spreads a discount, which it does not do on rows.
					if (reason === 'totals-differ') expect([field, draft.order_row_taxes_included]).toEqual(['totals.incl', false]);
					// A discount on an order that comes to nothing is one of no percentage.
					else expect([reason, neutral.lines.some(({ kind, vatPercentage }) => kind === 'discount' && vatPercentage === undefined)]).toEqual(['unknown-vat', true]);
					return;
				}
				const again = read(shop.order(shop.send('POST', '/orders/', body).id));
				const total = neutral.vatMethod === 'inclusive' ? 'incl' : 'excl';

				expect(again.totals[total]).toBe(neutral.totals[total]);
				if (neutral.vatMethod === 'exclusive') expect(again.totals.incl).toBe(neutral.totals.incl);
				expect(again.lines.map(saying).sort()).toEqual(neutral.lines.map(saying).sort());
				expect([again.paid, again.status, again.delivery, again.origin, again.customer]).toEqual([neutral.paid, neutral.status, neutral.delivery, neutral.origin, neutral.customer]);
			}),
			{ numRuns: 200, seed: 81 },
		);

		expect(held).toBeGreaterThan(10);
		expect(held).toBeLessThan(100);
	});
});

function saying({ sku, text, quantity, unitPriceIncl, unitPriceExcl, vatPercentage }: OrderLineItem): string {
	return JSON.stringify([sku, text, quantity, unitPriceIncl, unitPriceExcl, vatPercentage]);
}
