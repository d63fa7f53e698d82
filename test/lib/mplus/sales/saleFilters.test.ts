import { fitsFilters, toFilterRequest, type SaleFilters } from '../../../../lib/mplus/sales/SaleFilters';

const ZONE = 'Europe/Amsterdam';
const filters = (over: Partial<SaleFilters> = {}): SaleFilters => ({ includeLines: true, ...over });
const RECORD = {
	relationNumber: 1042,
	employeeNumber: 7,
	financialBranchNumber: 2,
	entryBranchNumber: 1,
	financialDate: { day: 30, mon: 7, year: 2026 },
	lineList: { line: [{ articleNumber: 14, preparationList: { line: [{ articleNumber: 21 }] } }] },
};

describe('SaleFilters', () => {
	it('given all filters, when they are sent, then in the words of the till, with the day of the shop', () => {
		const request = toFilterRequest(
			filters({ financialDateFrom: '2026-07-29T22:30:00Z', financialDateThrough: '2026-08-01', branchNumber: 1, relationNumber: 2, employeeNumber: 3, articleNumber: 4 }),
			ZONE,
		);

		expect(request).toEqual({
			...{ fromFinancialDate: { day: 30, mon: 7, year: 2026 }, throughFinancialDate: { day: 1, mon: 8, year: 2026 } },
			...{ branchNumbers: [1], relationNumbers: [2], employeeNumbers: [3], articleNumbers: [4], articlePluNumbers: {}, articleBarcodes: {} },
		});
	});

	it('given none, when they are sent, then only the empty lists that the till wants', () => {
		expect(toFilterRequest(filters(), ZONE)).toEqual({ articlePluNumbers: {}, articleBarcodes: {} });
	});

	it.each<[boolean, string, Partial<SaleFilters>]>([
		[true, 'nothing', {}],
		[true, 'its relation', { relationNumber: 1042 }],
		[false, 'another relation', { relationNumber: 1 }],
		[true, 'its employee', { employeeNumber: 7 }],
		[false, 'another employee', { employeeNumber: 8 }],
		[true, 'its financial branch', { branchNumber: 2 }],
		[true, 'its entry branch', { branchNumber: 1 }],
		[false, 'another branch', { branchNumber: 3 }],
		[true, 'an article of it', { articleNumber: 14 }],
		[true, 'an article in a preparation', { articleNumber: 21 }],
		[false, 'another article', { articleNumber: 15 }],
		[true, 'its own day', { financialDateFrom: '2026-07-30', financialDateThrough: '2026-07-30' }],
		[false, 'a later first day', { financialDateFrom: '2026-07-31' }],
		[false, 'an earlier last day', { financialDateThrough: '2026-07-29' }],
	])('answers %p to a record when the filter asks for %s', (fits, _, over) => {
		expect(fitsFilters(RECORD, filters(over), ZONE)).toBe(fits);
	});

	it('given a record without lines or date, when those are asked for, then the till is believed', () => {
		expect(fitsFilters({ relationNumber: 1 }, filters({ articleNumber: 14, financialDateFrom: '2026-07-30' }), ZONE)).toBe(true);
	});
});
