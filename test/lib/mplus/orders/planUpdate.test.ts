import { planUpdate } from '../../../../lib/mplus/orders/planUpdate';
import type { Line, Order } from '../../../../lib/mplus/soap/mplusTypes.generated';
import { failureOf } from '../../../support/failureOf';
import { storedLine, storedOrder } from '../../../support/salesTill';

const stored = (over: object = {}) => storedOrder(over) as unknown as Order;
const given = (articleNumber: number, quantity: number, over: object = {}, more: object = {}): Line => ({ articleNumber, data: { quantity, decimalPlaces: 0, ...over }, ...more });
const linesOf = (order: Order | undefined) => order?.lineList?.line ?? [];

describe('planUpdate, the header', () => {
	it('given counters of 0, when a change is planned, then they are sent, so that the till sees who was first', () => {
		expect(planUpdate(stored({ changeCounter: 0, versionNumber: 0 }), { header: { reference: 'x' } })).toMatchObject({ changeCounter: 0, versionNumber: 0 });
	});

	it('given a till that tells no counters, when a change is planned, then none is sent', () => {
		const sent = planUpdate(stored({ changeCounter: undefined, versionNumber: undefined }), { header: { reference: 'x' } });

		expect([sent?.changeCounter, sent?.versionNumber]).toEqual([undefined, undefined]);
	});

	it('given a change, when it is planned, then all that can be written is sent, and nothing of what the till works out', () => {
		const order = stored({ deliveryMethod: 'PICKUP', deliveryDate: { day: 0, mon: 0, year: 0 }, workplaceNumber: 0, tableNumber: 0, vatGroupList: {}, invoiceIds: { id: [] } });

		expect(planUpdate(order, { header: { reference: 'New' } })).toEqual({
			...{ orderId: 'order-1', extOrderId: 'shop-1', orderType: 'ORDER-TYPE-SALES-ORDER', entryBranchNumber: 1, financialBranchNumber: 1, employeeNumber: 999999, relationNumber: 1042 },
			...{ financialDate: { day: 20, mon: 11, year: 2026 }, vatMethod: 'VAT-METHOD-INCLUSIVE', changeCounter: 1, versionNumber: 1, reference: 'New', deliveryMethod: 'PICKUP', lineList: order.lineList },
		});
	});

	it.each<[string, Partial<Order>, object]>([
		['the same values', { reference: 'Webshop 1', relationNumber: 1042, financialDate: { day: 20, mon: 11, year: 2026 } }, {}],
		['the whole order as it was read', stored(), {}],
		['an empty text where there is none', { deliveryMethod: null as never, reference: '' }, { reference: undefined }],
		['a part of the address as it is', { deliveryAddress: { city: 'Utrecht' } }, { deliveryAddress: { addressId: 'a', city: 'Utrecht', name: 'Jan' } }],
	])('given %s, when it is planned, then there is nothing to do', (_, header, over) => {
		expect(planUpdate(stored(over), { header })).toBeUndefined();
	});

	it('given another counter than was read, when it is planned, then that is sent: the till refuses it', () => {
		expect(planUpdate(stored(), { header: { versionNumber: 9 } })).toMatchObject({ versionNumber: 9, changeCounter: 1 });
	});

	it.each<Partial<Order>>([{ orderId: 'other' }, { fullyPaid: true }, { totalInclAmount: 1 }, { paymentList: { payment: [{ method: 'PIN', amount: 1 }] } }, { colour: 'red' } as never])(
		'given %j, when it is planned, then it is refused',
		(header) => {
			expect(failureOf(() => planUpdate(stored(), { header }))).toMatchObject({ code: 'invalid-setting', message: `Order 2026.501: ${Object.keys(header)[0]} cannot be changed by an update` });
		},
	);
});

describe('planUpdate, the lines', () => {
	it('given a new price, when a line is replaced, then the other price and the totals are left to the till, and its ID stays', () => {
		const line = storedLine('a', 14, 2, 1995);
		const order = stored({ lineList: { line: [{ ...line, data: { ...line.data, totalInclAmount: 3990, totalExclAmount: 3298, turnoverGroup: 1 } }] } });

		const [sent] = linesOf(planUpdate(order, { header: {}, lines: { mode: 'replace', lines: [given(14, 2, { price: 1800 })] } }));

		expect(sent).toMatchObject({ lineId: 'a', text: 'Tie', data: { quantity: 2, price: 1800, vatCode: 1, turnoverGroup: 1, deliveredQuantity: 0 } });
		expect(Object.keys(sent?.data ?? {})).not.toEqual(expect.arrayContaining(['priceExcl']));
		expect(sent?.data).not.toHaveProperty('totalInclAmount');
	});

	it('given a discount of another kind, when a line is replaced, then the old one goes', () => {
		const line = storedLine('a', 14, 2, 1995);
		const order = stored({ lineList: { line: [{ ...line, data: { ...line.data, discountAmount: 100, discountAmountExcl: 83 } }] } });

		const [sent] = linesOf(planUpdate(order, { header: {}, lines: { mode: 'replace', lines: [given(14, 2, { discountPercentage: 10 })] } }));

		expect(sent?.data).toMatchObject({ discountPercentage: 10, price: 1995 });
		expect(sent?.data).not.toHaveProperty('discountAmount');
		expect(sent?.data).not.toHaveProperty('discountAmountExcl');
	});

	it('given a composite article, when its order is replaced by itself or by its sold lines, then there is nothing to do', () => {
		const order = stored({ lineList: { line: [storedLine('a', 14, 1, 1995), { ...storedLine('b', 20, 1, 0), lineType: 'LINE-TYPE-COMPONENT' }] } });

		expect(planUpdate(order, { header: {}, lines: { mode: 'replace', lines: linesOf(order) } })).toBeUndefined();
		expect(planUpdate(order, { header: {}, lines: { mode: 'replace', lines: [given(14, 1)] } })).toBeUndefined();
	});

	it('given a component of the same article, when a line of that article is replaced, then the sold line is meant', () => {
		const order = stored({ lineList: { line: [{ ...storedLine('component', 20, 1, 0), lineType: 'LINE-TYPE-COMPONENT' }, storedLine('sold', 20, 1, 250)] } });

		expect(linesOf(planUpdate(order, { header: {}, lines: { mode: 'replace', lines: [given(20, 5)] } })).map(({ lineId, data }) => [lineId, data?.quantity])).toEqual([['sold', 5]]);
	});

	it('given lines to add, when it is planned, then they come after those that are there', () => {
		expect(linesOf(planUpdate(stored(), { header: {}, lines: { mode: 'add', lines: [given(999, 1)] } })).map(({ lineId }) => lineId)).toEqual(['line-1', 'line-2', undefined]);
	});

	it.each<['price' | 'priceExcl', 'price' | 'priceExcl']>([
		['price', 'priceExcl'],
		['priceExcl', 'price'],
	])('given a line as it was read with another %s, when it is replaced, then the %s that no longer fits is not sent', (changed, stale) => {
		const [first, second] = linesOf(stored());
		const line = { ...first, data: { ...first?.data, [changed]: 1000 } } as Line;

		const [sent] = linesOf(planUpdate(stored(), { header: {}, lines: { mode: 'replace', lines: [line, second as Line] } }));

		expect(sent?.data).toMatchObject({ quantity: 2, [changed]: 1000 });
		expect(sent?.data).not.toHaveProperty(stale);
	});

	it('given a line with two other prices, when it is replaced, then both are sent', () => {
		const [sent] = linesOf(planUpdate(stored(), { header: {}, lines: { mode: 'replace', lines: [given(14, 2, { price: 1000, priceExcl: 826 })] } }));

		expect(sent?.data).toMatchObject({ price: 1000, priceExcl: 826 });
	});

	it('given no lines at all, when they replace what is there, then it is refused', () => {
		expect(failureOf(() => planUpdate(stored(), { header: {}, lines: { mode: 'replace', lines: [] } }))).toMatchObject({ code: 'invalid-setting', message: expect.stringMatching(/has no lines$/) });
	});
});
