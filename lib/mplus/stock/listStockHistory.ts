import { DateTime } from 'luxon';

import { PosError } from '../../http/PosError';
import { mplusMomentOf } from '../items/mplusMoment';
import type { MplusClient } from '../MplusClient';
import type { SoapMplusDateTime } from '../soap/mplusTypes.generated';
import { readStockHistory, type StockMutation } from './readStockHistory';

export interface HistorySearch {
	/** Absent: all branches. */
	branchNumber?: number;
	/** Absent: all articles. */
	articleNumber?: number;
	/** The till's own literals; none: all. */
	types: string[];
	/** ISO texts, both included; a day without a time is meant whole. */
	from?: string;
	through?: string;
	/** Only what came after this stockId. */
	sinceStockId?: number;
	limit: number;
}

/** Mutations of stock, oldest first. */
export async function listStockHistory(client: MplusClient, search: HistorySearch, zone: string): Promise<StockMutation[]> {
	const { branchNumber, articleNumber, types, limit } = search;
	const filter = {
		branchNumbers: branchNumber === undefined ? [] : [branchNumber],
		articleNumbers: articleNumber === undefined ? [] : [articleNumber],
		fromStockId: (search.sinceStockId ?? -1) + 1,
		fromFinancialDateTime: momentOf(search.from, zone, 'From', false),
		throughFinancialDateTime: momentOf(search.through, zone, 'Through', true),
	};
	const found: StockMutation[] = [];
	for await (const page of readStockHistory(client, filter)) {
		// A filter that the till does not know is ignored without a word (Mplus API, dossier 18).
		const fits = page.filter((row) => (types.length === 0 || types.includes(row.type ?? '')) && (articleNumber === undefined || row.articleNumber === articleNumber) && (branchNumber === undefined || row.branchNumber === branchNumber));
		found.push(...fits);
		if (found.length >= limit) break;
	}
	return found.slice(0, limit);
}

function momentOf(text: string | undefined, zone: string, label: string, isEnd: boolean): SoapMplusDateTime | undefined {
	if (text === undefined) return undefined;
	const at = DateTime.fromISO(text, { zone });
	const isDay = /^\d{4}-\d\d-\d\d$/.test(text);
	const moment = at.isValid ? mplusMomentOf((isDay && isEnd ? at.endOf('day') : at).toISO() ?? '', zone) : undefined;
	if (moment) return moment;
	throw new PosError('invalid-setting', `${label} is no date: ${text}`, { hint: 'Enter it as 2026-01-31 or 2026-01-31T13:45' });
}
