import { PosError } from '../../../http/PosError';
import { SETTLING_S } from '../../../sync/changed/chooseDated';
import type { DateCheckpoint } from '../../../sync/checkpoint/DateCheckpoint';
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
	const doneAt = start === 'fromBeginning' ? 0 : start === 'fromNow' ? await now(client, beganAt) : startDay(startDateMs);
	return { ...origin, doneAt, doneId: 0, settled: [], failed: [] };
}

/** Behind all changes there are, but for those that may just be going on. */
async function now(client: CcvClient, beganAt: number): Promise<number> {
	const { heads } = await readProductPage(client, { order: 'modifydate_desc', start: 0, size: 1 });
	const settled = beganAt - SETTLING_S;
	return heads[0] === undefined ? settled : Math.min(settled, heads[0].at + 1);
}

function startDay(startDateMs: number | undefined): number {
	if (startDateMs !== undefined) return Math.max(0, Math.floor(startDateMs / 1000));
	throw new PosError('invalid-setting', 'Start is From Date, and Start Date is empty or no date', {
		hint: 'Enter Start Date as 2026-01-31, or choose another Start',
	});
}
