import fc from 'fast-check';

import { mapRecord } from '../../../../lib/mapping/mapRecord';
import type { OrderItem } from '../../../../lib/model/OrderItem';
import { mplusOrderPreset } from '../../../../lib/mplus/presets/mplusOrderPreset';
import { toMplusOrderPreset } from '../../../../lib/mplus/presets/toMplusOrderPreset';
import { cents, optional } from './anyAddress';
import { tillOrder, webOrder } from './examples';

const settings = { sku: 'articleNumber' } as const;

/** Cents without the code under test: prices of whole cents, quantities of whole tenths, halves away from zero. */
const timesCents = (price: number, quantity: number) => {
	const tenths = Math.round(price * 100) * Math.round(quantity * 10);
	return Math.sign(tenths) * Math.round(Math.abs(tenths) / 10);
};

const tenths = fc.integer({ min: -30, max: 30 }).map((value) => value / 10);
const kinds = { lineType: optional(fc.constantFrom('LINE-TYPE-NONE', 'LINE-TYPE-PREPARATION', 'LINE-TYPE-COMPONENT')), lineKind: optional(fc.constantFrom('LINE-KIND-DEFAULT', 'LINE-KIND-DEFAULT', 'LINE-KIND-HEADER', 'LINE-KIND-SUBTOTAL')) };
const data = fc.record(
	{ quantity: tenths, price: cents(-500, 500), priceExcl: cents(-500, 500), cancelledQuantity: tenths, discountPercentage: fc.constantFrom(0, 10, 50), discountAmount: cents(0, 50), totalInclAmount: cents(-500, 500), totalExclAmount: cents(-500, 500) },
	{ requiredKeys: ['quantity', 'price', 'priceExcl'] },
);
const tillLine = fc.letrec<{ line: object }>((tie) => ({
	line: fc.record({ articleNumber: fc.constantFrom(14, 15), ...kinds, data, preparationList: optional(fc.record({ line: fc.array(tie('line'), { maxLength: 2 }) })) }, { requiredKeys: ['articleNumber', 'data'] }),
})).line;

const anyOrder = fc.record({ lines: fc.array(tillLine, { maxLength: 3 }), off: fc.constantFrom(0, 0, 0, 1, -1, 100), exclusive: fc.boolean(), cancelState: fc.constantFrom('NOTHING', 'PARTIAL', 'COMPLETE') });

const toTill = ({ lines, exclusive, cancelState }: { lines: object[]; exclusive: boolean; cancelState: string }, total: number) =>
	mapRecord(mplusOrderPreset(settings), { ...tillOrder, vatMethod: `VAT-METHOD-${exclusive ? 'EXCLUSIVE' : 'INCLUSIVE'}`, cancelState: `ORDER-CANCEL-STATE-${cancelState}`, totalInclAmount: total, totalExclAmount: total, lineList: { line: lines } }) as OrderItem & { held?: { reason: string; message: string } };

const sumOf = (lines: OrderItem['lines']) => lines.reduce((sum, { unitPriceIncl, unitPriceExcl, quantity, discount = 0 }) => sum + timesCents(unitPriceIncl ?? unitPriceExcl ?? 0, quantity) - Math.round(discount * 100), 0);

describe('given any order of the till, with preparations, headings, cancellations and discounts', () => {
	it('when it is mapped and not held, then its lines add up to its total to the cent', () => {
		let mapped = 0;
		let held = 0;
		fc.assert(
			fc.property(anyOrder, (order) => {
				// The lines' own sum, as the message says it: so that half of the orders are right and the others by so much wrong.
				const first = toTill(order, 12_345.67);
				const sum = /add up to (-?[\d.]+)$/.exec(first.held?.message ?? '')?.[1];
				if (sum === undefined) return;
				const neutral = toTill(order, Math.round(Number(sum) * 100 + order.off) / 100);
				if (neutral.held) {
					held += 1;
					return;
				}
				mapped += 1;
				const total = neutral.totals[order.exclusive ? 'excl' : 'incl'] ?? NaN;

				expect(sumOf(neutral.lines)).toBe(Math.round(total * 100));
				expect(order.off).toBe(0);
			}),
			{ numRuns: 2000, seed: 41 },
		);

		expect(mapped).toBeGreaterThan(200);
		expect(held).toBeGreaterThan(200);
	});
});

describe('given any neutral order', () => {
	const line = fc.record({ kind: fc.constant('product' as const), sku: fc.constant('14'), quantity: tenths, unitPriceIncl: cents(-500, 500), unitPriceExcl: cents(-500, 500), discount: optional(cents(-50, 50)) });

	it('when its total is that of its lines, then it is mapped, and by a cent more or less it is held', () => {
		fc.assert(
			fc.property(fc.array(line, { maxLength: 4 }), fc.constantFrom(0, 1, -1), fc.boolean(), (lines, off, exclusive) => {
				const sum = lines.reduce((all, { quantity, unitPriceIncl, unitPriceExcl, discount = 0 }) => all + timesCents(exclusive ? unitPriceExcl : unitPriceIncl, quantity) - Math.round(discount * 100), 0);
				const total = (sum + off) / 100;
				const item = mapRecord(toMplusOrderPreset(settings), { ...webOrder, lines, vatMethod: exclusive ? 'exclusive' : 'inclusive', totals: exclusive ? { excl: total } : { incl: total } });

				expect((item as { held?: { reason: string } }).held?.reason).toBe(off === 0 ? undefined : 'totals-differ');
			}),
			{ numRuns: 500, seed: 42 },
		);
	});
});
