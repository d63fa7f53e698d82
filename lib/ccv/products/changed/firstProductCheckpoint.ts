import { SETTLING_S } from '../../../sync/changed/chooseDated';
import type { DateCheckpoint } from '../../../sync/checkpoint/DateCheckpoint';
import { demandStartDate } from '../../../sync/demandStartDate';
import type { CcvClient } from '../../CcvClient';
import { readProductPage } from './readProductPage';

export interface ProductStart {
	/** Used where the ledger has no checkpoint yet. */
	start: 'fromNow' | 'fromDate' | 'fromBeginning';
	/** For `fromDate`, in milliseconds. */
	startDateMs?: number;
}

/** Where a flow begins. `beganAt`: the shop's own time, in seconds. */
export async function firstProductCheckpoint(client: CcvClient, origin: Pick<DateCheckpoint, 'kind' | 'flow' | 'source'>, { start, startDateMs }: ProductStart, beganAt: number): Promise<DateCheckpoint> {
	const doneAt = start === 'fromBeginning' ? 0 : start === 'fromNow' ? await now(client, beganAt) : Math.max(0, Math.floor(demandStartDate(startDateMs) / 1000));
	return { ...origin, doneAt, doneId: 0, settled: [], failed: [] };
}

/** Behind all changes there are, but for those that may just be going on. */
async function now(client: CcvClient, beganAt: number): Promise<number> {
	const { heads } = await readProductPage(client, { order: 'modifydate_desc', start: 0, size: 1 });
	const settled = beganAt - SETTLING_S;
	return heads[0] === undefined ? settled : Math.min(settled, heads[0].at + 1);
}
