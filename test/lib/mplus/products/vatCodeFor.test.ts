import { vatCodeFor } from '../../../../lib/mplus/products/CatalogueFacts';
import { failureOf } from '../../../support/failureOf';

const facts = { turnoverGroups: new Set<number>(), homeCountry: 'NLD', vatRates: [['NLD', 1, 21], ['NLD', 2, 9], ['BEL', 4, 21], ['BEL', 5, 21], [undefined, 9, 0]].map(([countryIso3, vatCode, percentage]) => ({ countryIso3, vatCode, percentage }) as { countryIso3?: string; vatCode: number; percentage: number }) };

describe('given the VAT rates of a till', () => {
	it.each([
		[21, undefined, 1],
		[9, 'nld', 2],
		[0, 'BEL', 9],
	])('when %d %% in %s is asked for, then it is code %d', (percentage, country, code) => {
		expect(vatCodeFor(facts, percentage, country)).toBe(code);
	});

	it('when there is none or there are two, then both say which there are', () => {
		expect(failureOf(() => vatCodeFor(facts, 6))?.message).toBe('MplusKASSA has no VAT code for 6 % in NLD; it knows 21 % (VAT code 1), 9 % (VAT code 2), 0 % (VAT code 9)');
		expect(failureOf(() => vatCodeFor(facts, 21, 'BEL'))?.message).toMatch(/has VAT codes 4 and 5 for 21 % in BEL/);
	});

	it('when the country is not known, then all rates count', () => {
		expect(vatCodeFor({ ...facts, homeCountry: undefined }, 9)).toBe(2);
	});
});
