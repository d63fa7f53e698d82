import { toMicros } from './micros';
import type { StockChange } from './StockChange';

/** What an item says, as it stands in it. */
export interface StockValues {
	/** An article number, or what else articles are named by. */
	article: unknown;
	branch: unknown;
	amount: unknown;
}

/** What articles are named by, where it is not their number, and which articles bear which name. */
export interface ArticleNames {
	/** For people: PLU number. */
	label: string;
	numbers: ReadonlyMap<string, number[]>;
}

/** One item of many: a change, or why it is none. */
export interface StockLine {
	articleNumber?: number;
	branchNumber?: number;
	change?: StockChange;
	refusal?: string;
}

/** Reads items; of several for one article in one branch the first counts and the others are refused, since the till takes each once. Pure. */
export function readStockLines(items: StockValues[], mode: StockChange['mode'], names?: ArticleNames): StockLine[] {
	const seen = new Map<string, number>();
	return items.map((values, index) => {
		const line = readLine(values, mode, names);
		if (!line.change) return line;
		const key = `${line.branchNumber}/${line.articleNumber}`;
		const first = seen.get(key);
		if (first === undefined) {
			seen.set(key, index);
			return line;
		}
		return { ...line, change: undefined, refusal: `Item ${first + 1} has article ${line.articleNumber} of branch ${line.branchNumber} already; only that one was taken` };
	});
}

/** What an item calls its article, to look it up. */
export function articleName(article: unknown): string {
	return typeof article === 'string' || typeof article === 'number' ? String(article).trim() : '';
}

function readLine({ article, branch, amount }: StockValues, mode: StockChange['mode'], names: ArticleNames | undefined): StockLine {
	const [found, branchNumber] = [readArticle(article, names), tillNumber(branch)];
	if (typeof found === 'string') return { branchNumber, refusal: found };
	const line = { articleNumber: found, branchNumber };
	if (branchNumber === undefined) return { ...line, refusal: `Branch "${shown(branch)}" is no number of the till` };
	const number = typeof amount === 'string' && /^-?\d+(?:\.\d+)?$/.test(amount.trim()) ? Number(amount) : amount;
	const micros = typeof number === 'number' ? toMicros(number) : undefined;
	if (micros === undefined) return { ...line, refusal: `Amount "${shown(amount)}" is no number of at most six decimals` };
	return { ...line, change: { branchNumber, articleNumber: found, mode, micros } };
}

/** The article's number, or why there is none. */
function readArticle(article: unknown, names: ArticleNames | undefined): number | string {
	if (!names) return tillNumber(article) ?? `Article number "${shown(article)}" is no number of the till`;
	const [first, ...others] = names.numbers.get(articleName(article)) ?? [];
	if (first === undefined) return `MplusKASSA has no article with ${names.label} "${shown(article)}"`;
	if (others.length === 0) return first;
	return `Articles ${[first, ...others].join(' and ')} of MplusKASSA both have ${names.label} "${shown(article)}"`;
}

function tillNumber(value: unknown): number | undefined {
	const number = typeof value === 'string' && /^\d+$/.test(value.trim()) ? Number(value) : value;
	return typeof number === 'number' && Number.isSafeInteger(number) && number > 0 ? number : undefined;
}

function shown(value: unknown): string {
	if (value === undefined || value === null) return '';
	return (typeof value === 'string' || typeof value === 'number' ? String(value) : JSON.stringify(value)).slice(0, 50);
}
