import { readOrderRecord } from '../../../../lib/sync/orders/readOrderRecord';

const source = { system: 'ccv', shop: '90210', id: '501', number: '1001' };
const HINT = 'Correct it in the webshop or in the mapping; then replay the order';

const item = {
	source,
	createdAt: '2026-03-02T09:00:00Z',
	paid: true,
	lines: [{ kind: 'product', sku: 'TIE-RED', quantity: 1.5, unitPriceIncl: 19.95 }],
	totals: { incl: 29.93 },
	vatMethod: 'inclusive',
};

describe('given an item that arrives at the sync', () => {
	it('when it is a neutral order, then it is one with integer money', () => {
		const record = readOrderRecord(item);

		expect(record).toMatchObject({ kind: 'order', order: { source, totalCents: 2993, lines: [{ sku: 'TIE-RED', quantity: { units: 15, decimals: 1 }, priceCents: 1995 }] } });
	});

	it('when a mapping held it, then it is held with its field and hint', () => {
		const record = readOrderRecord({ source, held: { reason: 'unknown-vat', field: 'vat', message: 'is not mapped', hint: 'Map it' } });

		expect(record).toEqual({ kind: 'held', source, reason: 'unknown-vat', message: 'Order 1001: vat is not mapped', hint: 'Map it' });
	});

	it.each(['created', 'exists', 'till-failure', 'my-own-reason', 'toString', ''])('when a mapping held it for the reason "%s", then it is held all the same, and never looks done', (reason) => {
		const record = readOrderRecord({ source, held: { reason, message: 'so' } });

		expect(record).toEqual({ kind: 'held', source, reason: 'invalid-order', message: 'Order 1001: so', hint: HINT });
	});

	it('when the source could not give it, then it is unreadable', () => {
		const record = readOrderRecord({ source, unreadable: { message: 'the answer is no whole JSON' } });

		expect(record).toEqual({ kind: 'unreadable', source, message: 'Order 1001 could not be read: the answer is no whole JSON' });
	});

	it.each([
		['a price of three decimals', { ...item, lines: [{ ...item.lines[0], unitPriceIncl: 1.995 }] }, 'Order 1001: lines.0.unitPriceIncl 1.995 is not an amount in whole cents'],
		['no total', { ...item, totals: {} }, 'Order 1001: totals.incl is missing'],
		['a quantity of seven decimals', { ...item, lines: [{ ...item.lines[0], quantity: 0.0000001 }] }, 'Order 1001: lines.0.quantity 1e-7 is not a quantity of at most 6 decimals'],
	])('when it has %s, then it is held and the message names the field', (_, json, message) => {
		expect(readOrderRecord(json)).toEqual({ kind: 'held', source, reason: 'invalid-order', message, hint: HINT });
	});

	it.each([['null', null], ['a text', 'x'], ['a list', []], ['an error item', { error: 'boom' }], ['a source of numbers', { source: { system: 'ccv', shop: 1, id: 2, number: 3 } }]])(
		'when it is %s, then it is held under a name that says so',
		(_, json) => {
			const record = readOrderRecord(json);

			expect(record).toMatchObject({ kind: 'held', source: { system: 'unknown', shop: '', id: 'unknown', number: 'without a number' }, reason: 'invalid-order' });
		},
	);
});
