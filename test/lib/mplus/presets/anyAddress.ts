import fc from 'fast-check';

export const optional = <T>(arb: fc.Arbitrary<T>) => fc.option(arb, { nil: undefined });

/** A text that is not blank at its ends, with what languages and XML bring. */
export const someText = fc
	.tuple(fc.constantFrom('Jan', 'Zoë', 'B&V', '<Été>', '"Q"', '日本', 'O\'Neil'), fc.string({ maxLength: 12 }))
	.map(([head, tail]) => `${head} ${tail}`.trim());

/** Lines as shops and tills hold them, whether or not a house number can be told. */
export const streetLines = fc.oneof(
	fc.constantFrom('Dorpsstraat 12 a', 'Plein 1944 nr 3', '1e Oosterparkstraat 12-2', 'Rue de la Loi 16 bte 3', 'Rue de la Loi 16, bte 3', 'Postbus 123', 'Kerk', '12', 'Laan 1940-1945  12', 'Straat 12 zwart'),
	fc.tuple(fc.constantFrom('Dorpsstraat', 'Plein 1944', '2e Jan Steenstraat', "Rue de l'Été"), fc.integer({ min: 1, max: 9999 }), fc.constantFrom('', 'a', ' a', '-2', '/3', ' bis', ' bus 4', 'A-2', ' III')).map((parts) => `${parts[0]} ${parts[1]}${parts[2]}`),
	someText,
);

/** Street, number and suffix that a line can hold apart. */
const streets = fc.oneof(
	fc.record({ street: fc.constantFrom('Dorpsstraat', 'Plein 1944', '2e Jan Steenstraat', 'Rue de la Loi'), number: fc.integer({ min: 1, max: 99_999 }).map(String) }),
	fc.record({ street: fc.constantFrom('Dorpsstraat', 'Plein 1944', 'Rue de la Loi'), number: fc.integer({ min: 1, max: 999 }).map(String), suffix: fc.constantFrom('a', 'B', '2', '12', 'III', 'hs', 'bus 4', 'bte 3', 'a-2', 'bis A') }),
	fc.record({ street: fc.constantFrom('Dorpsstraat', 'Het Slot') }),
);

const place = fc.record({ postcode: fc.constantFrom('1234 AB', '1234AB', '1040'), city: someText, country: fc.constantFrom('NL', 'BE', 'DE', 'FR', 'GB', 'US') }, { requiredKeys: ['city'] });

/** A neutral address, of whom to if asked for. */
export const anyAddress = (names: boolean) =>
	fc.tuple(streets, place, names ? fc.record({ name: someText, company: someText }, { requiredKeys: [] }) : fc.constant({})).map(([street, where, who]) => ({ ...who, ...street, ...where }));

/** A country as a till may hold it, and its code. */
export const countries = fc.constantFrom<[string, string]>(['NL', 'NL'], ['NLD', 'NL'], ['Nederland', 'NL'], ['nederland', 'NL'], ['België', 'BE'], ['Belgie', 'BE'], ['Belgium', 'BE'], ['Pays-Bas', 'NL'], ['DEU', 'DE']);
export const cents = (min = 0, max = 1_000_000) => fc.integer({ min, max }).map((value) => value / 100);
export const quantities = fc.tuple(fc.integer({ min: -99_999, max: 999_999 }), fc.nat({ max: 6 })).map(([units, decimals]) => Number(`${units}e-${decimals}`) || 0);
