import fc from 'fast-check';

import { planDelivery } from '../../../../lib/mplus/orders/planDelivery';
import { failureOf } from '../../../support/failureOf';

const line = (lineId: string, articleNumber: number, quantity: number, delivered = 0) => ({ lineId, articleNumber, data: { quantity, decimalPlaces: 0, deliveredQuantity: delivered } });
const order = (...lines: object[]) => ({ orderId: 'o', orderNumber: { year: 2026, number: 1 }, lineList: { line: lines as never } });
const of = (articleNumber: number, units: number, decimals = 0) => ({ articleNumber, quantity: { units, decimals } });

describe('planDelivery', () => {
	it('given no parts, when all is delivered, then what is open, of returns too, and of headings nothing', () => {
		expect(planDelivery(order(line('a', 14, 3, 1), line('b', 20, 1, 1), line('c', 14, -2), line('d', 0, 0)), [])).toEqual(new Map([['a', 2_000_000n], ['c', -2_000_000n]]));
	});

	it('given an article on several lines, when a part is delivered, then the lines are filled up in turn', () => {
		expect(planDelivery(order(line('a', 14, 2), line('b', 14, 2)), [of(14, 25, 1)])).toEqual(new Map([['a', 2_000_000n], ['b', 500_000n]]));
	});

	it('given the same article twice, when both parts are delivered, then they add up', () => {
		expect(planDelivery(order(line('a', 14, 3)), [of(14, 1), of(14, 2)])).toEqual(new Map([['a', 3_000_000n]]));
		expect(failureOf(() => planDelivery(order(line('a', 14, 3)), [of(14, 2), of(14, 2)]))).toMatchObject({ message: 'Order 2026.1: 2 of article 14 cannot be delivered, 1 is open' });
	});

	it('given a return, when it is delivered by a negative quantity, then its line and no other', () => {
		expect(planDelivery(order(line('a', 14, 2), line('b', 14, -1)), [of(14, -1)])).toEqual(new Map([['b', -1_000_000n]]));
	});

	it('given any order and any parts, when they can be planned, then exactly they are, and never more than is open of a line', () => {
		const lines = fc.array(fc.tuple(fc.constantFrom(14, 15), fc.integer({ min: 1, max: 9 }), fc.integer({ min: 0, max: 9 })), { minLength: 1, maxLength: 6 });
		const parts = fc.array(fc.tuple(fc.constantFrom(14, 15), fc.integer({ min: 1, max: 90 })), { minLength: 1, maxLength: 3 });
		fc.assert(
			fc.property(lines, parts, (given, wanted) => {
				const stored = given.map(([article, quantity, delivered], index) => line(`l${index}`, article, quantity, Math.min(quantity, delivered)));
				const open = (article: number) => stored.reduce((sum, { articleNumber, data }) => sum + (articleNumber === article ? data.quantity - data.deliveredQuantity : 0), 0);
				const asked = (article: number) => wanted.reduce((sum, [number, tenths]) => sum + (number === article ? tenths : 0), 0);
				const isPossible = [14, 15].every((article) => asked(article) <= open(article) * 10);
				const plan = () => planDelivery(order(...stored), wanted.map(([article, tenths]) => of(article, tenths, 1)));

				if (!isPossible) return expect(failureOf(plan)).toMatchObject({ code: 'invalid-setting' });
				const delivery = plan();
				for (const { lineId, data } of stored) expect(delivery.get(lineId) ?? 0n).toBeLessThanOrEqual(BigInt((data.quantity - data.deliveredQuantity) * 1_000_000));
				for (const article of [14, 15]) {
					const sum = stored.reduce((total, { lineId, articleNumber }) => total + (articleNumber === article ? (delivery.get(lineId) ?? 0n) : 0n), 0n);
					expect(sum).toBe(BigInt(asked(article)) * 100_000n);
				}
			}),
		);
	});
});
