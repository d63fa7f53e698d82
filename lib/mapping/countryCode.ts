import { isoCountries } from './isoCountries';

const LANGUAGES = ['nl', 'en', 'fr', 'de'];
const FURTHER: Array<[string, string]> = [
	...['Holland', 'The Netherlands', 'Hollande'].map((name): [string, string] => [name, 'NL']),
	...['UK', 'England', 'Engeland', 'Great Britain', 'Groot-Brittannië'].map((name): [string, string] => [name, 'GB']),
	...['USA', 'Verenigde Staten van Amerika', 'United States of America'].map((name): [string, string] => [name, 'US']),
	['Tsjechische Republiek', 'CZ'],
];

let names: ReadonlyMap<string, string> | undefined;

/** A country as people and tills write it, a free text, to its ISO code of two letters: NL, NLD, Nederland, Pays-Bas. Undefined where it is none. */
export function countryCode(text: string): string | undefined {
	const upper = text.trim().toUpperCase();
	return isoCountries.get(upper) ?? (CODES.has(upper) ? upper : byName().get(comparable(text)));
}

const CODES = new Set(isoCountries.values());

// Made on the first use: two thousand names.
function byName(): ReadonlyMap<string, string> {
	names ??= new Map([
		...LANGUAGES.flatMap((language) => {
			const display = new Intl.DisplayNames([language], { type: 'region' });
			return [...CODES].map((code): [string, string] => [comparable(display.of(code) ?? code), code]);
		}),
		...FURTHER.map(([name, code]): [string, string] => [comparable(name), code]),
	]);
	return names;
}

function comparable(name: string): string {
	return name
		.normalize('NFD')
		.replace(/[^\p{L}]/gu, '')
		.toLowerCase();
}
