import { differencesFromSent } from '../../../../lib/mplus/sales/differencesFromSent';

const line = (articleNumber: number, quantity: number, price?: number, over: object = {}) => ({ articleNumber, data: { quantity, decimalPlaces: 0, ...(price !== undefined && { price }), ...over } });
const SENT = { extOrderId: 'shop-1', relationNumber: 1042, reference: 'Webshop 1', vatMethod: 'VAT-METHOD-INCLUSIVE', financialDate: { day: 30, mon: 7, year: 2026 }, lineList: { line: [line(14, 2, 1995), line(20, 1, 250)] } } as const;
const sent = () => structuredClone(SENT) as unknown as Parameters<typeof differencesFromSent>[0];
const stored = (over: object = {}) => ({ ...structuredClone(SENT), totalInclAmount: 4240, totalExclAmount: 3527, changeCounter: 3, ...over }) as unknown as Parameters<typeof differencesFromSent>[1];

describe('differencesFromSent', () => {
	it.each<[string, object]>([
		['the same', {}],
		['an answer without lines and totals', { lineList: undefined, totalInclAmount: undefined }],
		['an answer that leaves fields out', { relationNumber: undefined, financialDate: undefined }],
		['components that the till added', { lineList: { line: [...SENT.lineList.line, { ...line(77, 1, 0), lineType: 'LINE-TYPE-COMPONENT' }] } }],
		['a text without outer blanks', { reference: ' Webshop 1' }],
		['quantities in other decimal places', { lineList: { line: [line(14, 2000, 1995, { decimalPlaces: 3 }), line(20, 1, 250)] } }],
		['equal lines put together elsewhere', { lineList: { line: [line(20, 1, 250), line(14, 1, 1995), line(14, 1, 1995)] } }],
	])('given %s, when it is compared, then nothing differs', (_, over) => {
		expect(differencesFromSent(sent(), stored(over))).toEqual([]);
	});

	it.each<[string, object, string[]]>([
		['external ID', { extOrderId: '' }, ['external ID (none) instead of shop-1']],
		['total', { totalInclAmount: 4239 }, ['total 42.39 instead of 42.40']],
		['relation', { relationNumber: 1 }, ['relation 1 instead of 1042']],
		['reference', { reference: 'Web' }, ['reference Web instead of Webshop 1']],
		['day', { financialDate: { day: 31, mon: 7, year: 2026 } }, ['financial date 2026-07-31 instead of 2026-07-30']],
		['quantity of a line', { lineList: { line: [line(14, 3, 1995), line(20, 1, 250)] } }, ['line 1 (article 14): quantity 3 instead of 2']],
		['price of a line', { lineList: { line: [line(14, 2, 1995), line(20, 1, 0)] } }, ['line 2 (article 20): price 0.00 instead of 2.50']],
		['set of lines', { lineList: { line: [line(14, 2, 1995), line(15, 1, 250)] } }, ['lines of article 20: quantity 0 instead of 1', 'lines of article 15: quantity 1 instead of 0']],
	])('given another %s, when it is compared, then it is said', (_, over, expected) => {
		expect(differencesFromSent(sent(), stored(over))).toEqual(expected);
	});

	it('given another text of a line, when it is compared, then it is said without the texts', () => {
		const lines = (text: string) => ({ lineList: { line: [{ ...line(14, 1, 1995), text }] } });

		expect(differencesFromSent(lines('Silk tie'), lines('Tie'))).toEqual(['line 1 (article 14): text']);
		expect(differencesFromSent(lines(' Tie\u0008 '), lines('Tie'))).toEqual([]);
	});

	it('given an address that differs, when it is compared, then it is said without the address', () => {
		expect(differencesFromSent({ deliveryAddress: { city: 'Utrecht' } }, { deliveryAddress: { city: 'Breda', name: 'Jan' } })).toEqual(['delivery address']);
		expect(differencesFromSent({ deliveryAddress: { city: 'Utrecht' } }, { deliveryAddress: { city: 'Utrecht', addressId: 'x' } })).toEqual([]);
	});

	it('given a discount or a price left to the till, when it is compared, then no total is expected', () => {
		const discounted = { lineList: { line: [line(14, 2, 1995, { discountPercentage: 10 })] } };

		expect(differencesFromSent(discounted, { ...discounted, totalInclAmount: 1 })).toEqual([]);
		expect(differencesFromSent({ lineList: { line: [line(14, 2)] } }, { lineList: { line: [line(14, 2, 1995)] }, totalInclAmount: 3990 })).toEqual([]);
		expect(differencesFromSent(discounted, { lineList: { line: [line(14, 2, 1995, { discountPercentage: 0 })] } })).toEqual(['line 1 (article 14): discount percentage 0 instead of 10']);
	});

	it('given prices without VAT, when it is compared, then the total without VAT counts', () => {
		const lines = { lineList: { line: [{ articleNumber: 14, data: { quantity: 1, decimalPlaces: 0, priceExcl: 1000 } }] } };

		expect(differencesFromSent({ vatMethod: 'VAT-METHOD-EXCLUSIVE', ...lines }, { ...lines, totalExclAmount: 900, totalInclAmount: 1210 })).toEqual(['total 9.00 instead of 10.00']);
	});

	it('given a text that was cleared, when it is still there, then it is said', () => {
		expect(differencesFromSent({ reference: null } as never, { reference: 'x' })).toEqual(['reference x instead of (none)']);
		expect(differencesFromSent({ reference: null } as never, { reference: '' })).toEqual([]);
	});
});
