import { mapConcurrently } from '../../http/mapConcurrently';
import type { MplusClient } from '../MplusClient';
import { hasOperation } from '../tillService';
import { readStock } from './readStock';
import type { CorrectionOptions, PreparedChange } from './saveCorrections';
import { amountsOf, type StockAmounts } from './StockAmounts';
import { amountToSend, differenceOf, isUnchanged, stockOf, type StockChange } from './StockChange';
import type { StockLine } from './StockLine';
import { refused, unsent, type StockEnding, type StockOutcome } from './StockOutcome';
import { writeInBatches, writeOneByOne } from './writeStocks';

/** From so many articles on, all of a branch in one answer are quicker. */
const ALL_FROM = 1000;
const AT_A_TIME = 4;

type Amounts = Map<string, StockAmounts>;

/** Changes many stocks; the outcomes are in the order of the lines. What is as it should be is not written. */
export async function changeManyStocks(client: MplusClient, lines: StockLine[], options: CorrectionOptions, onProgress?: (done: number, total: number) => void): Promise<StockOutcome[]> {
	const changes = lines.flatMap(({ change }) => change ?? []);
	const before = await readAmounts(client, changes);
	const decided = changes.map((change) => decide(change, before.get(keyOf(change)), options));
	const due = decided.flatMap(({ prepared }) => prepared ?? []);
	const written = (await hasOperation(client, 'saveStockCorrections')) ? await writeInBatches(client, due, options, onProgress) : await writeOneByOne(client, due, options);
	// The writing is done: that the till cannot be read now must not hide it.
	const after = await readAmounts(client, due.map(({ change }) => change).filter((change) => written.get(change)?.action === 'set')).catch((): Amounts => new Map());
	const endings = new Map(decided.map(({ change, prepared, ending }) => [change, ending ?? withAmounts(prepared, written.get(change) ?? unsent('no answer'), before, after)]));
	return lines.map(({ articleNumber, branchNumber, change, refusal }) => ({ articleNumber, branchNumber, ...((change && endings.get(change)) ?? refused(refusal ?? '')) }));
}

interface Decided {
	change: StockChange;
	/** What is to be sent, or how it ends without. */
	prepared?: PreparedChange;
	ending?: StockEnding;
}

function decide(change: StockChange, before: StockAmounts | undefined, options: CorrectionOptions): Decided {
	if (isUnchanged(change, before)) return { change, ending: { action: 'unchanged', before, after: before } };
	const sentMicros = amountToSend(change, before, options);
	if (sentMicros !== undefined) return { change, prepared: { change, sentMicros } };
	return { change, ending: refused(`${stockOf(change)}: MplusKASSA does not say how much of it is reserved; it has no such article, or keeps no stock of it`) };
}

function withAmounts(prepared: PreparedChange | undefined, ending: StockEnding, before: Amounts, after: Amounts): StockEnding {
	if (!prepared) return ending;
	const [was, is] = [before.get(keyOf(prepared.change)), after.get(keyOf(prepared.change))];
	const shown = { ...ending, before: was, after: ending.action === 'unchanged' ? was : is };
	return ending.action === 'set' ? { ...shown, reason: differenceOf(prepared.change, prepared.sentMicros, is) } : shown;
}

async function readAmounts(client: MplusClient, changes: StockChange[]): Promise<Amounts> {
	const byBranch = new Map<number, number[]>();
	for (const { branchNumber } of changes) byBranch.set(branchNumber, []);
	for (const { branchNumber, articleNumber } of changes) byBranch.get(branchNumber)?.push(articleNumber);
	const levels = await mapConcurrently([...byBranch], AT_A_TIME, async ([branch, articles]) =>
		await readStock(client, { branchNumbers: [branch], articleNumbers: articles.length >= ALL_FROM ? [] : articles }),
	);
	return new Map(
		levels.flat().flatMap((level) => {
			const amounts = amountsOf(level);
			return amounts ? [[`${level.branchNumber}/${level.articleNumber}`, amounts] as const] : [];
		}),
	);
}

function keyOf({ branchNumber, articleNumber }: StockChange): string {
	return `${branchNumber}/${articleNumber}`;
}
