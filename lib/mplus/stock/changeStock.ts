import { PosError } from '../../http/PosError';
import { demandSuccess } from '../demandSuccess';
import type { MplusClient } from '../MplusClient';
import { findAdjustments } from './findAdjustments';
import { microsToQuantity } from './micros';
import { readHighestStockId } from './readHighestStockId';
import { readStock } from './readStock';
import { amountsOf, type StockAmounts } from './StockAmounts';
import { amountToSend, differenceOf, isUnchanged, stockOf, type StockChange, type StockWriteOptions } from './StockChange';

/** What came of a change. */
export interface ChangedStock {
	action: 'set' | 'unchanged';
	before?: StockAmounts;
	after?: StockAmounts;
	stockId?: number;
	/** Why the till has something else than was asked for. */
	difference?: string;
	/** Paths of texts out of which characters were dropped. */
	dropped: string[];
}

const HINT = 'Check the article and the branch, and that the article is a stock article';

/**
 * Changes the stock of one article. Neither setting nor adding is sent twice: somebody may have sold in between. After a
 * lost answer the till's stock, or its history, tells whether it was done.
 */
export async function changeStock(client: MplusClient, change: StockChange, options: StockWriteOptions): Promise<ChangedStock> {
	const before = await readAmounts(client, change);
	if (isUnchanged(change, before)) return { action: 'unchanged', before, after: before, dropped: [] };
	const sent = amountToSend(change, before, options);
	if (sent === undefined) throw new PosError('not-found', `${stockOf(change)}: MplusKASSA does not say how much of it is reserved; it has no such article, or keeps no stock of it`, { hint: HINT });
	const fromStockId = change.mode === 'adjust' ? (await readHighestStockId(client)) + 1 : 0;
	const end = await send(client, change, sent, options);
	if (end.kind === 'refused') throw new PosError('refused', `${stockOf(change)}: ${end.message}`);
	if (end.kind === 'answer') demandSuccess(end.value, stockOf(change), HINT);
	// It was sent: that the till cannot be asked now must not look as if it was not.
	const after = await readAmounts(client, change).catch(() => undefined);
	if (end.kind === 'unclear' && !(await wasDone(client, change, sent, after, fromStockId).catch(() => false))) throw unanswered(change, end.message);
	const { stockId, dropped } = end.kind === 'answer' ? { stockId: end.value.stockId, dropped: end.dropped } : { stockId: undefined, dropped: [] };
	return { action: 'set', before, after, stockId, difference: differenceOf(change, sent, after), dropped };
}

async function send(client: MplusClient, { branchNumber, articleNumber, mode }: StockChange, micros: number, { employeeNumber, reference }: StockWriteOptions) {
	const { units, decimals: decimalPlaces } = microsToQuantity(micros);
	const common = { branchNumber, articleNumber, decimalPlaces, employeeNumber, reference };
	if (mode === 'set') return await client.write('setStock', { request: { ...common, amount: units } }, 'never');
	return await client.write('updateStock', { request: { ...common, amountChanged: units } }, 'never');
}

async function wasDone(client: MplusClient, change: StockChange, sent: number, after: StockAmounts | undefined, fromStockId: number): Promise<boolean> {
	if (change.mode === 'adjust') return (await findAdjustments(client, change.branchNumber, [change], fromStockId)).has(change.articleNumber);
	return after !== undefined && (after.freeMicros === change.micros || after.freeMicros + after.reservedMicros === sent);
}

async function readAmounts(client: MplusClient, { branchNumber, articleNumber }: StockChange): Promise<StockAmounts | undefined> {
	const [level] = await readStock(client, { branchNumbers: [branchNumber], articleNumbers: [articleNumber] });
	return level && amountsOf(level);
}

function unanswered(change: StockChange, message: string): PosError {
	const looked = change.mode === 'adjust' ? 'the stock history does not show it' : 'the stock is not what it was set to';
	return new PosError('unanswered', `${stockOf(change)}: it is not known whether the till did it (${message}); ${looked}`, {
		mayBeDone: true,
		hint: 'Look at the stock in the till before you run this again',
	});
}
