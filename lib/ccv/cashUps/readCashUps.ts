import type { CcvClient } from '../CcvClient';
import { withoutLinks, type CcvItem } from '../items/withoutLinks';
import { isCreatedIn, type Span } from '../orders/createdBetween';
import { readMatching } from '../orders/readMatching';
import type { CcvRecord } from '../writes/createRecord';
import { inSalesPos } from './inSalesPos';

export async function readCashUp(client: CcvClient, id: number, simplify: boolean): Promise<CcvItem> {
	return show((await inSalesPos(client).get(`/cashups/${id}/`)) as CcvRecord, simplify);
}

/** Cash-ups of the till. CCV has no filter for them: which are wanted is decided here. */
export async function readCashUps(client: CcvClient, wanted: Span & { status?: string }, limit: number, simplify: boolean): Promise<CcvItem[]> {
	const isWanted = (record: CcvRecord) => isCreatedIn(wanted, record) && (wanted.status === undefined || String(record.status).toLowerCase() === wanted.status.toLowerCase());
	return (await readMatching(inSalesPos(client), '/cashups/', {}, limit, isWanted)).map((record) => show(record, simplify));
}

function show(record: CcvRecord, simplify: boolean): CcvItem {
	return simplify ? withoutLinks(record) : record;
}
