import { fromCents } from '../../model/fromCents';
import type { Line, LineData, Received } from '../soap/mplusTypes.generated';
import { comparableText } from './comparableText';
import { microsOf, microsText } from './lineQuantity';

type Stored = Received<Line>;

/** The most lines that a message names. */
const MOST = 5;

const MONEY: Array<[field: keyof LineData, label: string]> = [
	['price', 'price'],
	['priceExcl', 'price without VAT'],
	['discountAmount', 'discount'],
	['discountAmountExcl', 'discount without VAT'],
];

const PLAIN: Array<[field: keyof LineData, label: string]> = [
	['discountPercentage', 'discount percentage'],
	['vatCode', 'VAT code'],
	['turnoverGroup', 'turnover group'],
];

/** In what the lines of a record differ from those that were sent. Line by line where they match, else by article: a till may put equal lines together. */
export function lineDifferences(sent: Line[], stored: Stored[]): string[] {
	const isSameRow = sent.length === stored.length && sent.every(({ articleNumber }, index) => articleNumber === stored[index]?.articleNumber);
	const differences = isSameRow ? sent.flatMap((line, index) => inLine(line, stored[index] ?? {}, index + 1)) : byArticle(sent, stored);
	return differences.slice(0, MOST);
}

function inLine({ articleNumber, text, data }: Line, stored: Stored, position: number): string[] {
	const place = `line ${position} (article ${articleNumber})`;
	const is = stored.data;
	if (!data || !is) return [];
	const [wanted, got] = [microsOf(data.quantity, data.decimalPlaces), microsOf(is.quantity, is.decimalPlaces)];
	const isOtherText = text !== undefined && stored.text !== undefined && comparableText(text) !== comparableText(stored.text);
	return [
		...(isOtherText ? [`${place}: text`] : []),
		...(is.quantity === undefined || wanted === got ? [] : [`${place}: quantity ${microsText(got)} instead of ${microsText(wanted)}`]),
		...MONEY.flatMap(([field, label]) => differ(`${place}: ${label}`, asMoney(data[field]), asMoney(is[field]))),
		...PLAIN.flatMap(([field, label]) => differ(`${place}: ${label}`, asText(data[field]), asText(is[field]))),
	];
}

function byArticle(sent: Line[], stored: Stored[]): string[] {
	const [wanted, got] = [quantities(sent), quantities(stored)];
	const articles = [...new Set([...wanted.keys(), ...got.keys()])];
	return articles.flatMap((article) => differ(`lines of article ${article}: quantity`, microsText(wanted.get(article) ?? 0n), microsText(got.get(article) ?? 0n)));
}

function quantities(lines: Stored[]): Map<number, bigint> {
	const sums = new Map<number, bigint>();
	for (const { articleNumber = 0, data } of lines) {
		sums.set(articleNumber, (sums.get(articleNumber) ?? 0n) + microsOf(data?.quantity, data?.decimalPlaces));
	}
	return sums;
}

function differ(place: string, wanted: string | undefined, got: string | undefined): string[] {
	return wanted === undefined || got === undefined || wanted === got ? [] : [`${place} ${got} instead of ${wanted}`];
}

function asMoney(cents: unknown): string | undefined {
	return typeof cents === 'number' ? fromCents(cents).toFixed(2) : undefined;
}

function asText(value: unknown): string | undefined {
	return value === undefined ? undefined : String(value);
}
