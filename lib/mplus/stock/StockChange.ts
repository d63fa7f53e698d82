import type { StockAmounts } from './StockAmounts';

/** What the till takes the amount of a setting for; which is not documented (Mplus API, dossier 17). */
export type StockMeans = 'free' | 'physical';

/** One change of the stock of an article in a branch. */
export interface StockChange {
	branchNumber: number;
	articleNumber: number;
	/** `set`: the free stock becomes this. `adjust`: this is added to it. In millionths. */
	mode: 'set' | 'adjust';
	micros: number;
}

export interface StockWriteOptions {
	stockMeans: StockMeans;
	employeeNumber: number;
	reference: string;
}

/** How the change is called in messages. */
export function stockOf({ articleNumber, branchNumber }: Pick<StockChange, 'articleNumber' | 'branchNumber'>): string {
	return `Stock of article ${articleNumber} in branch ${branchNumber}`;
}

/** The amount to send: with `physical` the reserved stock counts in what is set. Undefined where that is not known. */
export function amountToSend(change: StockChange, before: StockAmounts | undefined, { stockMeans }: Pick<StockWriteOptions, 'stockMeans'>): number | undefined {
	if (change.mode === 'adjust' || stockMeans === 'free') return change.micros;
	return before && change.micros + before.reservedMicros;
}

/** Whether there is nothing to write. */
export function isUnchanged(change: StockChange, before: StockAmounts | undefined): boolean {
	return change.mode === 'adjust' ? change.micros === 0 : before?.freeMicros === change.micros;
}

/** Why the free stock is not what it was set to, or nothing where it is. */
export function differenceOf(change: StockChange, sentMicros: number, after: StockAmounts | undefined): string | undefined {
	if (change.mode === 'adjust' || !after || after.freeMicros === change.micros) return undefined;
	if (after.freeMicros + after.reservedMicros === sentMicros) return 'The till took the amount for physical stock: choose Physical in the option Stock Means';
	if (after.freeMicros === sentMicros) return 'The till took the amount for free stock: choose Free in the option Stock Means';
	return 'The till has another amount now: it changed in between, or the till did not take it as it was sent';
}
