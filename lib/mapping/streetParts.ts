export interface StreetParts {
	street?: string;
	number?: string;
	suffix?: string;
	/** The line they were read from, where joining them gives another. */
	line?: string;
}

const MARK = '(?:nr\\.?|no\\.?|n°|nummer|num[eé]ro)';
const UNIT = '(?:bus|bte\\.?|bo[iî]te|box|app?t?\\.?|unit|hs|huis|bis|ter|kamer|etage|links|rechts|boven|beneden)';
/** What may follow a house number: 12a, 12 a, 12-2, 12/3, 12 a-2, 16 bte 3, 16, bus 3, 7 bis. */
const SUFFIX = `(?:\\s*[a-z]{1,3}(?:[-/]?\\d{1,4}[a-z]?)?|\\s*[a-z] \\d{1,4}|\\s*[-/]\\s*[a-z0-9]{1,6}(?:\\s?[a-z])?|,?\\s*${UNIT}(?:\\s*[a-z0-9][a-z0-9./-]*)?)`;
const line = (between: string) => new RegExp(`^(.*?\\p{L}.*?)${between}(\\d{1,5})(${SUFFIX})?$`, 'iu');
const MARKED = line(`[\\s,]+${MARK}\\s*`);
const UNMARKED = line('[\\s,]+');
const DUTCH_POSTCODE = /[\s,]\d{4} ?[A-Z]{2}$/;
/** Far above any street; longer texts would keep the patterns busy. */
const LONGEST = 200;

/** The parts of an address line; all of it is the street where no house number ends it. Plein 1944 nr 3 has the number 3. */
export function streetParts(text: string): StreetParts {
	const flat = text.replace(/\s+/g, ' ').trim();
	const [, street, number, rest] = flat.length > LONGEST || DUTCH_POSTCODE.test(flat) ? [] : (MARKED.exec(flat) ?? UNMARKED.exec(flat) ?? []);
	if (street === undefined || number === undefined) return flat ? { street: flat } : {};
	const suffix = rest?.replace(/^[\s,/-]+/, '');
	return { street, number, ...(suffix && { suffix }) };
}
