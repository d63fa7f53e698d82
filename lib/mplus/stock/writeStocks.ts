import { chunksOf } from '../../http/chunksOf';
import { mapConcurrently } from '../../http/mapConcurrently';
import { PosError } from '../../http/PosError';
import type { MplusClient } from '../MplusClient';
import { changeStock } from './changeStock';
import { saveCorrections, type CorrectionOptions, type PreparedChange } from './saveCorrections';
import type { StockChange } from './StockChange';
import { refused, unsent, type StockEnding } from './StockOutcome';

export type Endings = Map<StockChange, StockEnding>;

const BATCH = 250;
const AT_A_TIME = 4;

/**
 * Writes changes in batches of one branch. A till that fails as a whole before anything was written throws; afterwards
 * what was done has to be told, and the rest is not sent.
 */
export async function writeInBatches(client: MplusClient, prepared: PreparedChange[], options: CorrectionOptions, onProgress?: (done: number, total: number) => void): Promise<Endings> {
	const endings: Endings = new Map();
	for (const batch of batchesOf(prepared)) {
		const ended = await saveCorrections(client, batch[0]?.change.branchNumber ?? 0, batch, options).catch((failure: unknown) => failure as Error);
		if (ended instanceof Error) {
			if (endings.size === 0 || isCancel(ended)) return await Promise.reject(ended);
			prepared.filter(({ change }) => !endings.has(change)).forEach(({ change }) => endings.set(change, unsent(ended.message)));
			break;
		}
		for (const { change } of batch) endings.set(change, ended.get(change.articleNumber) ?? unsent('no answer'));
		onProgress?.(endings.size, prepared.length);
	}
	return endings;
}

/** For tills that know no corrections: article by article. */
export async function writeOneByOne(client: MplusClient, prepared: PreparedChange[], options: CorrectionOptions): Promise<Endings> {
	let down: Error | undefined;
	let wrote = false;
	const endings = await mapConcurrently(prepared, AT_A_TIME, async ({ change }): Promise<StockEnding> => {
		if (down) return unsent(down.message);
		const end = await changeStock(client, change, options).catch((failure: unknown) => failure as Error);
		if (!(end instanceof Error)) {
			wrote = true;
			return { action: end.action, dropped: end.dropped };
		}
		if (end instanceof PosError && end.code === 'unanswered') {
			wrote = true;
			return { action: 'unclear', reason: end.message };
		}
		if (end instanceof PosError && (end.code === 'refused' || end.code === 'not-found')) return refused(end.message);
		down ??= end;
		return unsent(end.message);
	});
	if (down && (!wrote || isCancel(down))) return await Promise.reject(down as Error);
	return new Map(prepared.map(({ change }, index) => [change, endings[index] ?? unsent('no answer')]));
}

function isCancel(failure: Error): boolean {
	return failure instanceof PosError && failure.code === 'cancelled';
}

function batchesOf(prepared: PreparedChange[]): PreparedChange[][] {
	const byBranch = new Map<number, PreparedChange[]>();
	for (const each of prepared) {
		const list = byBranch.get(each.change.branchNumber);
		if (list) list.push(each);
		else byBranch.set(each.change.branchNumber, [each]);
	}
	return [...byBranch.values()].flatMap((list) => chunksOf(list, BATCH));
}
