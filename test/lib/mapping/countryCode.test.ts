import { countryCode } from '../../../lib/mapping/countryCode';
import { isoCountries } from '../../../lib/mapping/isoCountries';

describe('given a country as the till writes it', () => {
	it.each([
		...[['NL', 'NL'], ['nl', 'NL'], ['NLD', 'NL'], [' Nederland ', 'NL'], ['NEDERLAND', 'NL'], ['Pays-Bas', 'NL'], ['Holland', 'NL'], ['The Netherlands', 'NL'], ['Niederlande', 'NL']],
		...[['BEL', 'BE'], ['België', 'BE'], ['Belgie', 'BE'], ['Belgique', 'BE'], ['Belgium', 'BE'], ['Belgien', 'BE']],
		...[['Duitsland', 'DE'], ['Luxemburg', 'LU'], ['UK', 'GB'], ['Engeland', 'GB'], ['Verenigde Staten', 'US'], ['Frankrijk', 'FR']],
	])('when it is %j, then its code is %s', (text, code) => {
		expect(countryCode(text)).toBe(code);
	});

	it.each(['', ' ', '31', 'XX', 'ZZZ', 'Neverland', 'Utrecht', 'Nederlandd'])('when it is %j, then there is none', (text) => {
		expect(countryCode(text)).toBeUndefined();
	});
});

describe('the table of countries', () => {
	it('has 249 codes of two and of three letters, none twice, and knows each by its own names', () => {
		const codes = [...isoCountries];

		expect(codes).toHaveLength(249);
		expect(new Set(codes.map(([, two]) => two)).size).toBe(249);
		for (const language of ['nl', 'en', 'fr', 'de']) {
			const names = new Intl.DisplayNames([language], { type: 'region' });
			expect(codes.filter(([three, two]) => countryCode(names.of(two) ?? '') !== two || countryCode(three) !== two)).toEqual([]);
		}
	});
});
