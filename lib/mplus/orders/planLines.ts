import { PosError } from '../../http/PosError';
import { isSoldLine } from '../sales/isSoldLine';
import { microsOf } from '../sales/lineQuantity';
import type { Line, LineData } from '../soap/mplusTypes.generated';

/**
 * All lines of an order after a change. Lines that are given keep the stored line of their lineId, or else of their
 * article; what the till added by itself it adds again (Mplus API, dossier 9.1).
 */
export function planLines(stored: Line[], mode: 'add' | 'replace', given: Line[]): Line[] {
	if (mode === 'add') return [...stored, ...given];
	const free = [...stored];
	// Those that name their line choose first.
	const chosen = new Map(given.filter(({ lineId }) => lineId).map((line) => [line, takeById(free, line)]));
	const sold = given.map((line) => mergeLine(chosen.get(line) ?? takeByArticle(free, line), line));
	const isUnchanged = !free.some(isSoldLine) && sold.every((line) => stored.includes(line));
	return isUnchanged ? stored : sold;
}

function takeById(free: Line[], { lineId }: Line): Line {
	const found = free.find((line) => line.lineId === lineId);
	if (!found) throw new PosError('invalid-setting', `The order has no line ${lineId}`, { hint: 'Nothing was changed. Read the line IDs of the order: Get' });
	free.splice(free.indexOf(found), 1);
	return found;
}

function takeByArticle(free: Line[], { articleNumber }: Line): Line | undefined {
	const found = free.find((line) => isSoldLine(line) && line.articleNumber === articleNumber);
	if (found) free.splice(free.indexOf(found), 1);
	return found;
}

/** The stored line itself where nothing changes. */
function mergeLine(stored: Line | undefined, given: Line): Line {
	if (!stored) return given;
	const { data, ...rest } = given;
	const line = { ...stored, ...rest, lineId: stored.lineId, data: data ? mergeData(stored.data, data) : stored.data };
	return isSameLine(stored, line) ? stored : line;
}

/** A price decides the other one, and one kind of discount the others; the totals are the till's. */
function mergeData(stored: LineData | undefined, given: LineData): LineData {
	if (stored && isWithin(given, stored)) return stored;
	const data: LineData = { ...stored, ...given };
	const isPriced = given.price !== undefined || given.priceExcl !== undefined;
	const isDiscounted = DISCOUNTS.some((field) => given[field] !== undefined);
	const dropped: Array<keyof LineData> = ['totalInclAmount', 'totalExclAmount', ...(isPriced ? PRICES : []), ...(isDiscounted ? DISCOUNTS : [])];
	const stale = stalePrice(stored, given);
	return Object.fromEntries(Object.entries(data).filter(([field]) => field !== stale && (!dropped.includes(field as keyof LineData) || given[field as keyof LineData] !== undefined))) as unknown as LineData;
}

/** Of a line as it was read with both prices, the one that was left as it was where the other was changed. */
function stalePrice(stored: LineData | undefined, given: LineData): keyof LineData | undefined {
	const changed = PRICES.filter((field) => given[field] !== undefined && given[field] !== stored?.[field]);
	if (!stored || changed.length !== 1) return undefined;
	return PRICES.find((field) => given[field] !== undefined && given[field] === stored[field]);
}

const PRICES = ['price', 'priceExcl'] as const;
const DISCOUNTS = ['discountPercentage', 'discountAmount', 'discountAmountExcl'] as const;

function isWithin(given: LineData, stored: LineData): boolean {
	const { quantity, decimalPlaces, ...rest } = given;
	return microsOf(quantity, decimalPlaces) === microsOf(stored.quantity, stored.decimalPlaces) && Object.entries(rest).every(([field, value]) => (stored as unknown as Record<string, unknown>)[field] === value);
}

function isSameLine(stored: Line, line: Line): boolean {
	const before = stored as unknown as Record<string, unknown>;
	return Object.entries(line).every(([field, value]) => before[field] === value);
}
