import { mapRecord } from '../../../../lib/mapping/mapRecord';
import { mplusOrderPreset } from '../../../../lib/mplus/presets/mplusOrderPreset';
import { toMplusOrderPreset } from '../../../../lib/mplus/presets/toMplusOrderPreset';
import { readOrderRecord } from '../../../../lib/sync/orders/readOrderRecord';
import { tillOrder, webOrder } from './examples';

const settings = { sku: 'articleNumber' } as const;
const order = (totalInclAmount: number, line: object[], over: object = {}) => mapRecord(mplusOrderPreset(settings), { ...tillOrder, totalInclAmount, totalExclAmount: totalInclAmount, lineList: { line }, ...over });
const pizza = { lineId: 'l-1', articleNumber: 14, text: 'Pizza', data: { quantity: 1, price: 10 } };
const cheese = { lineId: 'l-2', lineType: 'LINE-TYPE-PREPARATION', articleNumber: 15, text: 'Extra cheese', data: { quantity: 1, price: 0.5, vatCode: 2, vatPercentage: 9 } };
const under = (...line: object[]) => ({ ...pizza, preparationList: { line } });
const cancelled = (data: object) => ({ articleNumber: 14, data: { quantity: 3, price: 10, ...data } });
const cancelledOrder = { cancelState: 'ORDER-CANCEL-STATE-COMPLETE' };
const differs = (is: string, linesAre: string, field = 'totalInclAmount') => ({ held: { reason: 'totals-differ', field, message: `is ${is}, and the lines add up to ${linesAre}`, hint: expect.any(String) } });

describe('given an order of the till with preparations', () => {
	it.each([
		['under its article', [under(cheese)]],
		['under its article without a line type', [under({ ...cheese, lineType: undefined })]],
		['beside its article', [pizza, cheese]],
	])('when one has a price and stands %s, then it is a line of its own with its own VAT', (_, lines) => {
		expect(order(10.5, lines)).toMatchObject({
			lines: [
				{ id: 'l-1', articleNumber: 14, quantity: 1, unitPriceIncl: 10 },
				{ id: 'l-2', kind: 'product', sku: '15', articleNumber: 15, text: 'Extra cheese', quantity: 1, unitPriceIncl: 0.5, vatCode: 2, vatPercentage: 9 },
			],
		});
	});

	it('when one has a preparation of its own, then both are lines', () => {
		const lines = [under({ ...cheese, preparationList: { line: [{ ...cheese, articleNumber: 16, data: { quantity: 2, price: 0.25 } }] } })];

		expect(order(11, lines)).toMatchObject({ lines: [{ articleNumber: 14 }, { articleNumber: 15 }, { articleNumber: 16, quantity: 2, unitPriceIncl: 0.25 }] });
	});

	it('when one excludes VAT, then the line does', () => {
		const excl = (data: object) => ({ data: { quantity: 1, ...data } });
		const lines = [{ ...under({ ...cheese, ...excl({ priceExcl: 0.46 }) }), ...excl({ priceExcl: 9 }) }];

		expect(order(11, lines, { vatMethod: 'VAT-METHOD-EXCLUSIVE', totalExclAmount: 9.46 })).toMatchObject({ lines: [{ unitPriceExcl: 9 }, { unitPriceExcl: 0.46 }] });
	});

	it.each([
		['a preparation without a price', under({ ...cheese, data: { quantity: 1, price: 0 } })],
		['a preparation without data', under({ ...cheese, data: undefined })],
		['a component under an article', under({ ...cheese, lineType: 'LINE-TYPE-COMPONENT' })],
	])('when there is %s, then it is no line', (_, line) => {
		expect(order(10, [line])).toMatchObject({ lines: [{ articleNumber: 14 }] });
	});

	it('when the price of one cannot be told in the order\'s sense, then the order is held by its place', () => {
		expect(order(10.5, [under(cheese)], { vatMethod: 'VAT-METHOD-EXCLUSIVE' })).toMatchObject({ held: { reason: 'invalid-order' } });
		expect(order(9.46, [{ ...under(cheese), data: { quantity: 1, priceExcl: 9 } }], { vatMethod: 'VAT-METHOD-EXCLUSIVE' })).toMatchObject({ held: { field: 'lineList.line.0.preparationList.line.0.data.priceExcl' } });
	});
});

describe('given an order of the till of which something was cancelled', () => {
	it.each([
		[{ quantity: 3, cancelledQuantity: 2 }, 1, 10],
		[{ quantity: 1.5, cancelledQuantity: 0.25 }, 1.25, 12.5],
		[{ quantity: 0.3, cancelledQuantity: 0.1 }, 0.2, 2],
		[{ quantity: -3, cancelledQuantity: -1 }, -2, -20],
		[{ quantity: 3, cancelledQuantity: 0 }, 3, 30],
	])('when a line says %j, then its quantity is %d', (data, quantity, total) => {
		expect(order(total, [cancelled(data)])).toMatchObject({ lines: [{ quantity, unitPriceIncl: 10 }] });
	});

	it('when a line was cancelled as a whole, then it is no line', () => {
		expect(order(10, [pizza, cancelled({ cancelledQuantity: 3 })])).toMatchObject({ lines: [{ text: 'Pizza' }] });
	});

	it('when a preparation was cancelled in part, then what is left of it is a line', () => {
		expect(order(11, [under({ ...cheese, data: { quantity: 3, cancelledQuantity: 1, price: 0.5 } })])).toMatchObject({ lines: [{}, { quantity: 2, unitPriceIncl: 0.5 }] });
	});

	it.each([
		['was cancelled as a whole and keeps its total, then it is as it was ordered', 30, { cancelledQuantity: 3 }, [{ quantity: 3 }]],
		['was cancelled as a whole and has no total left, then it has no lines', 0, { cancelledQuantity: 3 }, []],
		['is cancelled in what was not delivered, then what is left are its lines', 10, { cancelledQuantity: 2 }, [{ quantity: 1 }]],
	])('when it %s', (_, total, data, lines) => {
		expect(order(total, [cancelled(data)], cancelledOrder)).toMatchObject({ status: 'cancelled', lines });
		expect(readOrderRecord(order(total, [cancelled(data)], cancelledOrder)).kind).toBe('order');
	});

	it.each([
		[{ quantity: 3, cancelledQuantity: 2 }, 30, '30.00', '10.00'],
		[{ quantity: 3, cancelledQuantity: 3 }, 30, '30.00', '0.00'],
	])('when a line says %j and the total of the order still counts it, then the order is held', (data, total, is, linesAre) => {
		expect(order(total, [cancelled(data)], { cancelState: 'ORDER-CANCEL-STATE-PARTIAL' })).toMatchObject(differs(is, linesAre));
	});

	it.each([{ cancelledQuantity: 4 }, { cancelledQuantity: -1 }, { cancelledQuantity: 0.1234567 }])('when a line says %j of 3, then the order is held', (data) => {
		expect(order(10, [cancelled(data)])).toMatchObject({ held: { reason: 'invalid-order', field: 'lineList.line.0.data.cancelledQuantity' } });
	});

	it.each([
		['a percentage of what is left', { discountPercentage: 10, totalInclAmount: 18 }, { discount: 2, discountPercentage: 10 }],
		['an amount for all that is left', { discountAmount: 1.5, totalInclAmount: 18.5 }, { discount: 1.5 }],
		['an amount for each that is left', { discountAmount: 1.5, totalInclAmount: 17 }, { discount: 3 }],
	])('when a line is cancelled in part and its total is less %s, then that is its discount', (_, data, discount) => {
		expect(order(data.totalInclAmount, [cancelled({ cancelledQuantity: 1, ...data })])).toMatchObject({ lines: [{ quantity: 2, ...discount }] });
	});

	it.each([
		{ discountPercentage: 10, totalInclAmount: 27 },
		{ discountAmount: 3, totalInclAmount: 27 },
	])('when a line is cancelled in part and its total %j is that of the whole, then the order is held', (data) => {
		expect(order(27, [cancelled({ cancelledQuantity: 1, ...data })])).toMatchObject({ held: { reason: 'invalid-order', field: 'lineList.line.0.data.discountAmount', message: expect.stringMatching(/cancelled/) } });
	});
});

describe('given an order of the till whose lines differ from its total', () => {
	it.each([
		['by a cent more', order(10.01, [pizza]), differs('10.01', '10.00')],
		['by a cent less', order(9.99, [pizza]), differs('9.99', '10.00')],
		['having none', order(10, []), differs('10.00', '0.00')],
		['by a discount that is no field of the line', order(9, [{ ...pizza, data: { ...pizza.data, totalInclAmount: 9 } }]), differs('9.00', '10.00')],
		['by a component that costs something', order(10.5, [pizza, { ...cheese, lineType: 'LINE-TYPE-COMPONENT' }]), differs('10.50', '10.00')],
		['by a subtotal that is taken for a line', order(20, [pizza, { lineKind: 'LINE-KIND-SUBTOTAL', articleNumber: 0, data: { quantity: 1, price: 10 } }]), differs('20.00', '10.00')],
		['in the total excluding VAT', order(10, [{ ...pizza, data: { quantity: 1, priceExcl: 8 } }], { vatMethod: 'VAT-METHOD-EXCLUSIVE', totalExclAmount: 8.26 }), differs('8.26', '8.00', 'totalExclAmount')],
	])('when they do so %s, then it is held with both amounts, also by the sync', (_, mapped, held) => {
		expect(mapped).toEqual({ source: expect.objectContaining({ id: tillOrder.orderId }), ...held });
		expect(readOrderRecord(mapped)).toMatchObject({ kind: 'held', reason: 'totals-differ', message: `Order 2026.85214: ${held.held.field} ${held.held.message}` });
	});

	it.each(['LINE-KIND-HEADER', 'LINE-KIND-SECONDARY-HEADER', 'LINE-KIND-SUBTOTAL'])('when one of them is a %s, then it and what is under it do not count', (lineKind) => {
		expect(order(10, [{ ...under(cheese), lineKind }, pizza])).toMatchObject({ lines: [{ text: 'Pizza', unitPriceIncl: 10 }] });
	});

	it('when it says no total in its own sense, then it is held by that field', () => {
		expect(order(10, [pizza], { totalInclAmount: undefined })).toMatchObject({ held: { reason: 'invalid-order', field: 'totalInclAmount', message: 'is missing' } });
	});
});

describe('given a neutral order whose lines differ from its total', () => {
	const map = (over: object) => mapRecord(toMplusOrderPreset(settings), { ...webOrder, ...over });
	const line = { kind: 'product', sku: '14', quantity: 1 };

	it.each([
		['including VAT', { totals: { incl: 10, excl: 9 }, lines: [{ ...line, unitPriceIncl: 9 }] }, differs('10.00', '9.00', 'totals.incl')],
		['excluding VAT', { vatMethod: 'exclusive', totals: { incl: 9, excl: 10 }, lines: [{ ...line, unitPriceExcl: 9 }] }, differs('10.00', '9.00', 'totals.excl')],
		['by a discount', { totals: { incl: 9 }, lines: [{ ...line, unitPriceIncl: 9, discount: 0.01 }] }, differs('9.00', '8.99', 'totals.incl')],
		['by a cent of rounding', { totals: { incl: 1.24 }, lines: [{ ...line, quantity: 1.25, unitPriceIncl: 1 }] }, differs('1.24', '1.25', 'totals.incl')],
	])('when it is %s, then it is held with both amounts', (_, over, held) => {
		expect(map(over)).toEqual({ source: webOrder.source, ...held });
	});

	it.each([
		[{ totals: { incl: 10 }, lines: [{ ...line, unitPriceIncl: 5.25, quantity: 2, discount: 0.5 }] }],
		[{ vatMethod: 'exclusive', totals: { excl: 9, incl: 10 }, lines: [{ ...line, unitPriceExcl: 9 }] }],
	])('when it is %j, whose lines add up in its sense, then it is mapped', (over) => {
		expect(map(over)).toMatchObject({ lineList: { line: [{ articleNumber: 14 }] } });
	});
});
