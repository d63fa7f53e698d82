import { streetParts, type StreetParts } from './streetParts';

/** Street, number and suffix as one line: the one they were read from as long as they still say the same. */
export function joinStreetLine({ line, ...parts }: StreetParts): string {
	if (line !== undefined && isSame(streetParts(line), parts)) return line;
	const { street, number, suffix } = parts;
	return [street, number === undefined ? suffix : withSuffix(number, suffix)].filter(Boolean).join(' ');
}

// 12a, but 12-2: without the dash it would be another house. A box stands apart: 16 bte 3.
function withSuffix(number: string, suffix: string | undefined): string {
	if (!suffix) return number;
	if (/^\d/.test(suffix)) return `${number}-${suffix}`;
	return /^\p{L}{2,}\.?\s/u.test(suffix) ? `${number} ${suffix}` : `${number}${suffix}`;
}

function isSame(one: StreetParts, other: StreetParts): boolean {
	return one.street === other.street && one.number === other.number && one.suffix === other.suffix;
}
