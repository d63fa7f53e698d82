import { withSaleDefaults } from '../../../../lib/mplus/sales/saleDefaults';
import { failureOf } from '../../../support/failureOf';

const NOW = Date.parse('2026-12-31T23:30:00Z');

describe('withSaleDefaults', () => {
	it('given only a customer and a branch, when the rest is filled in, then the superuser, VAT included and the day of the shop', () => {
		expect(withSaleDefaults('order', { relationNumber: 1, entryBranchNumber: 2 }, NOW, 'Europe/Amsterdam')).toEqual({
			...{ relationNumber: 1, entryBranchNumber: 2, financialBranchNumber: 2, employeeNumber: 999_999, vatMethod: 'VAT-METHOD-INCLUSIVE' },
			financialDate: { day: 1, mon: 1, year: 2027 },
		});
	});

	it('given only a financial branch, when it is filled in, then it is entered there', () => {
		expect(withSaleDefaults('order', { relationNumber: 1, financialBranchNumber: 2 }, NOW, 'Europe/Amsterdam')).toMatchObject({ entryBranchNumber: 2, financialBranchNumber: 2 });
	});

	it('given everything, when it is filled in, then it stays', () => {
		const all = { relationNumber: 1, entryBranchNumber: 2, financialBranchNumber: 3, employeeNumber: 7, vatMethod: 'VAT-METHOD-NONE', financialDate: { day: 1, mon: 2, year: 2026 } };

		expect(withSaleDefaults('invoice', all, NOW, 'Europe/Amsterdam')).toEqual(all);
	});

	it.each([
		[{ financialBranchNumber: 1 }, 'The invoice has no customer'],
		[{ relationNumber: 1 }, 'The invoice has no branch'],
	])('given %j, when it is filled in, then it is refused', (draft, message) => {
		expect(failureOf(() => withSaleDefaults('invoice', draft, NOW, 'Europe/Amsterdam'))).toMatchObject({ code: 'invalid-setting', message });
	});
});
