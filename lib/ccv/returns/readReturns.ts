import type { CcvClient } from '../CcvClient';
import type { CcvItem } from '../items/withoutLinks';
import { createdFilter, isCreatedIn, type Span } from '../orders/createdBetween';
import { findNumbered, type NumberedKey } from '../orders/findNumbered';
import { readMatching } from '../orders/readMatching';
import { rowsAlong } from '../orders/rowsAlong';
import type { CcvRecord } from '../writes/createRecord';
import { returnItem } from './returnItem';

/** How a return is shown: for people or in CCV's own JSON, with its rows or without. */
export interface ReturnForm {
	simplify: boolean;
	rows: boolean;
	/** Told of each return whose rows are read. */
	onProgress?: (done: number, total: number) => void;
}

export interface ReturnFilters extends Span {
	returnnumber_full?: string;
	ordernumber_full?: string;
	status?: string;
}

/** One return, by its id or its full number. Throws `not-found`. */
export async function readReturn(client: CcvClient, key: NumberedKey, form: ReturnForm): Promise<CcvItem[]> {
	return await show(client, [await findNumbered(client, { name: 'return', path: 'returns', number: 'returnnumber_full' }, key)], form);
}

/** Returns, sorted by one of CCV's fields. */
export async function readReturns(client: CcvClient, { fromMs, beforeMs, ...filters }: ReturnFilters, orderby: string, limit: number, form: ReturnForm): Promise<CcvItem[]> {
	const span = { fromMs, beforeMs };
	const query = { ...filters, ...createdFilter(span), orderby };
	return await show(client, await readMatching(client, '/returns/', query, limit, (record) => isCreatedIn(span, record)), form);
}

async function show(client: CcvClient, returns: CcvRecord[], { simplify, rows, onProgress }: ReturnForm): Promise<CcvItem[]> {
	const whole = rows ? await rowsAlong(client, returns, 'returns', 'returnrows', onProgress) : returns;
	return simplify ? whole.map(returnItem) : whole;
}
