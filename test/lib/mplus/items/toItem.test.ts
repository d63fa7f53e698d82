import { toItem } from '../../../../lib/mplus/items/toItem';

const ZONE = 'Europe/Amsterdam';

describe('given a record of the till, when it becomes an item', () => {
	it('then cents, quantities and dates of an order are plain numbers and ISO text', () => {
		const order = {
			orderId: '5eea25d4',
			totalInclAmount: 2490,
			financialDate: { day: 30, mon: 7, year: 2026 },
			entryTimestamp: { sec: 0, min: 45, hour: 13, day: 30, mon: 7, year: 2026, isdst: false, timezone: 120 },
			lineList: { line: [{ lineId: 'a', articleNumber: 14, data: { quantity: 530, decimalPlaces: 3, price: -1995, discountPercentage: 15 } }] },
		};

		expect(toItem('Order', order, ZONE)).toEqual({
			orderId: '5eea25d4',
			totalInclAmount: 24.9,
			financialDate: '2026-07-30',
			entryTimestamp: '2026-07-30T13:45:00+02:00',
			lineList: { line: [{ lineId: 'a', articleNumber: 14, data: { quantity: 0.53, price: -19.95, discountPercentage: 15 } }] },
		});
	});

	it('then the same name is cents in one type and a decimal in another', () => {
		expect(toItem('Article', { priceIncl: 1995 }, ZONE)).toEqual({ priceIncl: 19.95 });
		expect(toItem('ArticleVariant', { priceIncl: '19.95' }, ZONE)).toEqual({ priceIncl: 19.95 });
	});

	it('then amount is money in a payment and a quantity in a stock correction', () => {
		expect(toItem('Payment', { method: 'CASH', amount: 250 }, ZONE)).toEqual({ method: 'CASH', amount: 2.5 });
		expect(toItem('StockCorrection', { articleNumber: 14, amount: 250, decimalPlaces: 1 }, ZONE)).toEqual({ articleNumber: 14, amount: 25 });
	});

	it('then absent decimal places mean none, and an absent field stays absent', () => {
		expect(toItem('ArticleStock', { amountFree: 3 }, ZONE)).toEqual({ amountFree: 3 });
	});

	it('then a date of zeros is none', () => {
		expect(toItem('Relation', { name: 'A', birthDate: { day: 0, mon: 0, year: 0 } }, ZONE)).toEqual({ name: 'A' });
	});
});

describe('given the hours in which the clock changes', () => {
	const moment = (hour: number, timezone: number, day: number, mon: number) => ({ sec: 0, min: 30, hour, day, mon, year: 2026, isdst: false, timezone });
	const read = (at: object, zone = ZONE) => toItem('Relation', { changeTimestamp: at }, zone).changeTimestamp;

	it.each([
		['before the clock is put forward', moment(1, 60, 29, 3), '2026-03-29T01:30:00+01:00'],
		['after it', moment(3, 120, 29, 3), '2026-03-29T03:30:00+02:00'],
		['the first 02:30 when it is put back', moment(2, 120, 25, 10), '2026-10-25T02:30:00+02:00'],
		['the second 02:30', moment(2, 60, 25, 10), '2026-10-25T02:30:00+01:00'],
		['a till without offset in summer', moment(12, 0, 1, 7), '2026-07-01T12:30:00+02:00'],
		['a till without offset in winter', moment(12, 0, 1, 12), '2026-12-01T12:30:00+01:00'],
	])('when it is %s, then the instant is right', (_, at, expected) => {
		expect(read(at)).toBe(expected);
	});

	it('when the shop is elsewhere, then the wall clock without offset is read there', () => {
		expect(read(moment(12, 0, 1, 7), 'Europe/London')).toBe('2026-07-01T12:30:00+01:00');
	});

	it.each([
		['2026-07-30T11:45:00Z', '2026-07-30T13:45:00+02:00'],
		['2026-07-30T13:45:00.123', '2026-07-30T13:45:00.123+02:00'],
		['2026-12-30T13:45:00+01:00', '2026-12-30T13:45:00+01:00'],
	])('when an xsd:dateTime is %s, then it is shown in the shop\'s zone', (text, expected) => {
		expect(toItem('VoucherView', { createdTs: text }, ZONE)).toEqual({ createdTs: expected });
	});
});
