import fc from 'fast-check';

import { joinStreetLine } from '../../../lib/mapping/joinStreetLine';
import { splitStreetLine } from '../../../lib/mapping/splitStreetLine';
import { anyAddress, streetLines } from '../mplus/presets/anyAddress';

describe('given an address line of the till', () => {
	it.each([
		['Dorpsstraat 12', 'Dorpsstraat', '12', undefined],
		['Dorpsstraat 12a', 'Dorpsstraat', '12', 'a'],
		['Dorpsstraat 12 a', 'Dorpsstraat', '12', 'a'],
		['Dorpsstraat 12 A-2', 'Dorpsstraat', '12', 'A-2'],
		['Plein 1944 nr 3', 'Plein 1944', '3', undefined],
		['Plein 1944 3', 'Plein 1944', '3', undefined],
		['Laan 1940-1945 12', 'Laan 1940-1945', '12', undefined],
		['1e Oosterparkstraat 12-2', '1e Oosterparkstraat', '12', '2'],
		['Straat 12/3', 'Straat', '12', '3'],
		['Straat 12 III', 'Straat', '12', 'III'],
		['2e Jan Steenstraat 5 bis', '2e Jan Steenstraat', '5', 'bis'],
		['Keizersgracht 100hs', 'Keizersgracht', '100', 'hs'],
		['Rue de la Loi 16 bte 3', 'Rue de la Loi', '16', 'bte 3'],
		['Rue de la Loi 16, bte 3', 'Rue de la Loi', '16', 'bte 3'],
		['Rue de la Loi, 16', 'Rue de la Loi', '16', undefined],
		['Grote Markt 1 bus 12', 'Grote Markt', '1', 'bus 12'],
		['Dorpsstraat', 'Dorpsstraat', undefined, undefined],
		['12', '12', undefined, undefined],
		['Straat 12 zwart', 'Straat 12 zwart', undefined, undefined],
		['De Ruyterkade 7, 1011 AA', 'De Ruyterkade 7, 1011 AA', undefined, undefined],
	])('when it is %j, then its parts are %j, %j and %j, and they join to the same line', (line, street, number, suffix) => {
		const parts = splitStreetLine(line);

		expect(parts).toMatchObject({ street });
		expect([parts.number, parts.suffix]).toEqual([number, suffix]);
		expect(joinStreetLine(parts)).toBe(line);
	});

	it('when it is any text at all, then its parts join to the same text', () => {
		fc.assert(
			fc.property(fc.oneof(streetLines, fc.string(), fc.string({ unit: 'grapheme', maxLength: 250 })), (line) => {
				expect(joinStreetLine(splitStreetLine(line))).toBe(line);
			}),
			{ numRuns: 500, seed: 7 },
		);
	});

	it('when it is long and hostile, then it is taken as a street at once', () => {
		const line = `${'a 1 '.repeat(50_000)}!`;

		expect(splitStreetLine(line).street === line).toBe(true);
	});
});

describe('given street, number and suffix', () => {
	it('when they go into a line and are read back, then they are the same', () => {
		fc.assert(
			fc.property(anyAddress(false), ({ street, number, suffix }: { street?: string; number?: string; suffix?: string }) => {
				expect(splitStreetLine(joinStreetLine({ street, number, suffix }))).toEqual(JSON.parse(JSON.stringify({ street, number, suffix })));
			}),
			{ numRuns: 300, seed: 7 },
		);
	});

	it('when one was changed since they were read, then the line they came from no longer counts', () => {
		expect(joinStreetLine({ ...splitStreetLine('Dorpsstraat 12 a'), number: '14' })).toBe('Dorpsstraat 14a');
	});

	it('when the suffix is a number, then it is kept apart from the house number', () => {
		expect(joinStreetLine({ street: 'Dorpsstraat', number: '12', suffix: '2' })).toBe('Dorpsstraat 12-2');
	});
});
