import fc from 'fast-check';

import { LINE_KINDS, type OrderItem } from '../../../lib/model/OrderItem';
import { readOrder } from '../../../lib/model/readOrder';

function anOrderItem(over: Partial<OrderItem> = {}): OrderItem {
	return {
		source: { system: 'ccv', shop: '90210', id: '339', number: '1001' },
		createdAt: '2026-01-15T12:00:00Z',
		paid: true,
		lines: [{ kind: 'product', sku: 'TIE-RED', text: 'Tie', quantity: 2, unitPriceIncl: 19.95, vatPercentage: 21 }],
		totals: { incl: 39.9 },
		vatMethod: 'inclusive',
		...over,
	};
}

const line = (over: object) => ({ lines: [{ kind: 'product' as const, quantity: 1, unitPriceIncl: 1, ...over }] });
const mistyped = (over: object) => over as Partial<OrderItem>;

describe('given a neutral order as an item', () => {
	it('when everything fits, then money is cents and quantities have decimals', () => {
		const item = anOrderItem({
			origin: 'mplus-7',
			status: '1',
			currency: 'EUR',
			payment: { method: 'iDEAL', amount: 39.9 },
			customer: { kind: 'person', name: 'Anna de Wit' },
			delivery: { method: 'shipping', address: { city: 'Utrecht' } },
			note: 'Ring twice',
		});

		expect(readOrder(item)).toEqual({
			order: {
				source: { system: 'ccv', shop: '90210', id: '339', number: '1001' },
				origin: 'mplus-7',
				createdAt: '2026-01-15T12:00:00Z',
				paid: true,
				payment: { method: 'iDEAL', amountCents: 3990 },
				currency: 'EUR',
				customer: { kind: 'person', name: 'Anna de Wit' },
				lines: [{ kind: 'product', sku: 'TIE-RED', text: 'Tie', quantity: { units: 2, decimals: 0 }, priceCents: 1995, vatPercentage: 21 }],
				totalCents: 3990,
				inclCents: 3990,
				vatMethod: 'inclusive',
				delivery: { method: 'shipping', address: { city: 'Utrecht' } },
				note: 'Ring twice',
			},
		});
	});

	it('when it is excluding VAT, then prices and total are those excluding VAT', () => {
		const item = anOrderItem({ vatMethod: 'exclusive', lines: [{ kind: 'product', quantity: 0.5, unitPriceIncl: 121, unitPriceExcl: 100 }], totals: { incl: 60.5, excl: 50 } });

		expect(readOrder(item)).toMatchObject({ order: { totalCents: 5000, lines: [{ priceCents: 10000, quantity: { units: 5, decimals: 1 } }] } });
	});

	it.each([
		['a price with a fraction of a cent', line({ unitPriceIncl: 0.0413 }), 'lines.0.unitPriceIncl', '0.0413 is not an amount in whole cents'],
		['no price', line({ unitPriceIncl: undefined }), 'lines.0.unitPriceIncl', 'is missing'],
		['a quantity of seven decimals', line({ quantity: 0.0000001 }), 'lines.0.quantity', '1e-7 is not a quantity of at most 6 decimals'],
		['a quantity as text', line({ quantity: '2' }), 'lines.0.quantity', 'Expected number, received string'],
		['an unknown kind of line', line({ kind: 'gift' }), 'lines.0.kind', expect.stringContaining("received 'gift'")],
		['no total', { totals: { excl: 1 } }, 'totals.incl', 'is missing'],
		['a total with a fraction of a cent', { totals: { incl: 39.905 } }, 'totals.incl', '39.905 is not an amount in whole cents'],
		['a payment with a fraction of a cent', { payment: { amount: 0.001 } }, 'payment.amount', '0.001 is not an amount in whole cents'],
		['an infinite total', { totals: { incl: Infinity } }, 'totals.incl', 'Infinity is not an amount in whole cents'],
		['no source id', mistyped({ source: { system: 'ccv', shop: '1', number: '1' } }), 'source.id', 'Required'],
		['a date without a zone', { createdAt: '2026-01-15T12:00:00' }, 'createdAt', 'Invalid datetime'],
		['a null where nothing can be cleared', mistyped({ note: null }), 'note', 'Expected string, received null'],
	])('when it has %s, then the field is named', (_, over, field, message) => {
		expect(readOrder(anOrderItem(over as Partial<OrderItem>))).toEqual({ problem: { field, message } });
	});

	it.each([
		[null, 'Expected object, received null'],
		[undefined, 'Required'],
		['order', 'Expected object, received string'],
		[[], 'Expected object, received array'],
	])('when it is %p, then it is no order', (json, message) => {
		expect(readOrder(json)).toEqual({ problem: { field: 'order', message } });
	});

	it('when any amounts come in, then either cents say the same or a field is named: nothing is rounded', () => {
		const amount = fc.oneof(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: -1e8, max: 1e8 }).map((cents) => cents / 100));
		const items = fc.record({ kind: fc.constantFrom(...LINE_KINDS), quantity: fc.constantFrom(1, 2, 0.25), unitPriceIncl: amount });

		fc.assert(
			fc.property(items, amount, (given, total) => {
				const read = readOrder(anOrderItem({ lines: [given], totals: { incl: total } }));

				if ('order' in read) {
					expect((read.order.lines[0]?.priceCents ?? NaN) / 100).toBeCloseTo(given.unitPriceIncl, 6);
					expect(read.order.totalCents / 100).toBeCloseTo(total, 6);
				} else expect(['lines.0.unitPriceIncl', 'totals.incl']).toContain(read.problem.field);
			}),
		);
	});
});
