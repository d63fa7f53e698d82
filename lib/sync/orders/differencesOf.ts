import { fromCents } from '../../model/fromCents';
import type { CalendarDay, TargetLine, TargetOrder } from './OrderTarget';

export interface Expected {
	/** In the sense of vatMethod. */
	totalCents: number;
	/** What it must be including VAT, where that is known. */
	inclCents?: number;
	vatMethod: 'inclusive' | 'exclusive';
	/** Absent where it need not be compared. */
	externalId?: string;
	/** Absent where the source's lines cannot be told in the target's articles. */
	lines?: TargetLine[];
	customerNumber?: number;
	financialDate?: CalendarDay;
}

/**
 * In what an order of the target differs from what it should be, in words. The till ignores what it does not
 * understand, so only its own answer says whether a write was understood. What the answer leaves out is no difference.
 */
export function differencesOf(target: TargetOrder, expected: Expected): string[] {
	const differences: string[] = [];
	const total = expected.vatMethod === 'inclusive' ? target.totalInclCents : target.totalExclCents;
	if (total !== undefined && total !== expected.totalCents) {
		differences.push(`total ${fromCents(total).toFixed(2)} instead of ${fromCents(expected.totalCents).toFixed(2)}`);
	}
	if (expected.vatMethod === 'exclusive' && expected.inclCents !== undefined && target.totalInclCents !== undefined && target.totalInclCents !== expected.inclCents) {
		differences.push(`total with VAT ${fromCents(target.totalInclCents).toFixed(2)} instead of ${fromCents(expected.inclCents).toFixed(2)}`);
	}
	if (expected.externalId !== undefined && target.externalId !== expected.externalId) differences.push(`external ID ${target.externalId || '(none)'} instead of ${expected.externalId}`);
	if (target.lines && expected.lines) differences.push(...lineDifferences(target.lines, expected.lines));
	if (target.customerNumber !== undefined && expected.customerNumber !== undefined && target.customerNumber !== expected.customerNumber) {
		differences.push(`relation ${target.customerNumber} instead of ${expected.customerNumber}`);
	}
	if (target.financialDate && expected.financialDate && dayText(target.financialDate) !== dayText(expected.financialDate)) {
		differences.push(`financial date ${dayText(target.financialDate)} instead of ${dayText(expected.financialDate)}`);
	}
	return differences;
}

function lineDifferences(target: TargetLine[], expected: TargetLine[]): string[] {
	const compareVat = target.every(({ vatCode }) => vatCode !== undefined);
	const [is, wanted] = [quantities(target, compareVat, expected), quantities(expected, compareVat, expected)];
	const keys = [...new Set([...is.keys(), ...wanted.keys()])];
	const articles = keys.filter((key) => (is.get(key) ?? 0n) !== (wanted.get(key) ?? 0n)).map((key) => key.split('|')[0]);
	return [...new Set(articles)].slice(0, 3).map((article) => `lines of article ${article}`);
}

// By article, price and VAT code, since a till may put equal lines together; in millionths.
function quantities(lines: TargetLine[], compareVat: boolean, expected: TargetLine[]): Map<string, bigint> {
	const withVat = compareVat && expected.every(({ vatCode }) => vatCode !== undefined);
	const sums = new Map<string, bigint>();
	for (const { articleNumber, priceCents, vatCode, quantity } of lines) {
		const key = `${articleNumber}|${priceCents}|${withVat ? vatCode : ''}`;
		sums.set(key, (sums.get(key) ?? 0n) + BigInt(quantity.units) * 10n ** BigInt(6 - quantity.decimals));
	}
	return sums;
}

function dayText({ year, month, day }: CalendarDay): string {
	return `${day}-${month}-${year}`;
}
