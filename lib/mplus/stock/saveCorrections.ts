import { isSuccess, resultOf, wordsOf } from '../demandSuccess';
import type { MplusClient } from '../MplusClient';
import { findAdjustments } from './findAdjustments';
import { microsToQuantity } from './micros';
import { readHighestStockId } from './readHighestStockId';
import { readStock } from './readStock';
import { amountsOf } from './StockAmounts';
import type { StockChange, StockWriteOptions } from './StockChange';
import { refused, unsent, type StockEnding } from './StockOutcome';

export interface CorrectionOptions extends StockWriteOptions {
	correctionType?: string;
	reason?: string;
}

/** A change with the amount that goes to the till. */
export interface PreparedChange {
	change: StockChange;
	sentMicros: number;
}

const WORDS: Record<string, string> = {
	'ARTICLE-NOT-FOUND': 'MplusKASSA has no article of that number',
	'NO-STOCK-ARTICLE': 'MplusKASSA keeps no stock of that article',
	'BRANCH-NOT-FOUND': 'MplusKASSA has no branch of that number',
};

/**
 * Saves changes of one branch in one call; what came of each article. Throws only where nothing was sent. An article that
 * the till refuses is dropped and the rest sent again: whether those before it were written is not documented (Mplus API,
 * dossier 7), so the till is asked before that.
 */
export async function saveCorrections(client: MplusClient, branchNumber: number, prepared: PreparedChange[], options: CorrectionOptions): Promise<Map<number, StockEnding>> {
	const endings = new Map<number, StockEnding>();
	for (let open = prepared; open.length > 0; open = open.filter(({ change }) => !endings.has(change.articleNumber))) {
		const attempt = await attemptOnce(client, branchNumber, open, options).catch((failure: unknown) => failure as Error);
		if (attempt instanceof Error && endings.size === 0) return await Promise.reject(attempt);
		const all = open.map(({ change }) => change.articleNumber);
		const ended = attempt instanceof Error ? all.map((article): [number, StockEnding] => [article, unsent(attempt.message)]) : [...attempt];
		ended.forEach(([article, ending]) => endings.set(article, ending));
	}
	return endings;
}

/** At least one article comes to its end. */
async function attemptOnce(client: MplusClient, branchNumber: number, open: PreparedChange[], options: CorrectionOptions): Promise<Map<number, StockEnding>> {
	const all = open.map(({ change }) => change.articleNumber);
	const each = (ending: StockEnding) => new Map(all.map((article) => [article, ending]));
	const fromStockId = open[0]?.change.mode === 'adjust' ? (await readHighestStockId(client)) + 1 : 0;
	const end = await client.write('saveStockCorrections', { request: toRequest(branchNumber, open, options) }, 'never');
	if (end.kind === 'refused') return each(refused(end.message));
	if (end.kind === 'answer' && resultOf(end.value)?.endsWith('-NO-CORRECTIONS')) return each({ action: 'unchanged' });
	if (end.kind === 'answer' && isSuccess(end.value)) return each({ action: 'set', dropped: end.dropped });

	const culprit = end.kind === 'answer' ? all.find((article) => article === end.value.failedArticleNumber) : undefined;
	const why = end.kind === 'answer' ? reasonOf(end.value) : end.message;
	const others = open.filter(({ change }) => change.articleNumber !== culprit);
	const written = await findWritten(client, branchNumber, others, fromStockId).catch(() => undefined);
	const unclear: StockEnding = { action: 'unclear', reason: `It is not known whether the till did it (${why}). Look at the stock in the till before you run this again` };
	const rest = end.kind === 'unclear' || !written ? each(unclear) : culprit === undefined ? each(refused(why)) : new Map<number, StockEnding>();
	const set = [...(written ?? [])].map((article): [number, StockEnding] => [article, { action: 'set' }]);
	return new Map([...rest, ...set, ...(culprit === undefined ? [] : [[culprit, refused(why)] as const])]);
}

function toRequest(branchNumber: number, prepared: PreparedChange[], { employeeNumber, reference, correctionType, reason }: CorrectionOptions) {
	const correction = prepared.map(({ change: { articleNumber }, sentMicros }) => {
		const { units, decimals } = microsToQuantity(sentMicros);
		return { articleNumber, amount: units, decimalPlaces: decimals };
	});
	const correctionMode = prepared[0]?.change.mode === 'adjust' ? 'STOCK-CORRECTION-MODE-RELATIVE' : 'STOCK-CORRECTION-MODE-ABSOLUTE';
	return { branchNumber, employeeNumber, reference, stockCorrectionList: { correction }, correctionType, correctionMode, reason };
}

/** The articles that were written although the answer does not say so. */
async function findWritten(client: MplusClient, branchNumber: number, prepared: PreparedChange[], fromStockId: number): Promise<Set<number>> {
	const changes = prepared.map(({ change }) => change);
	if (changes.length === 0) return new Set();
	if (changes[0]?.mode === 'adjust') return await findAdjustments(client, branchNumber, changes, fromStockId);
	const levels = await readStock(client, { branchNumbers: [branchNumber], articleNumbers: changes.map(({ articleNumber }) => articleNumber) });
	const amounts = new Map(levels.map((level) => [level.articleNumber, amountsOf(level)]));
	const isThere = ({ change, sentMicros }: PreparedChange) => {
		const now = amounts.get(change.articleNumber);
		return now !== undefined && (now.freeMicros === change.micros || now.freeMicros + now.reservedMicros === sentMicros);
	};
	return new Set(prepared.filter(isThere).map(({ change }) => change.articleNumber));
}

function reasonOf(answer: object): string {
	const result = resultOf(answer) ?? '';
	const known = Object.keys(WORDS).find((ending) => result.endsWith(ending));
	return known === undefined ? `MplusKASSA refuses: ${wordsOf(answer)}` : (WORDS[known] ?? result);
}
