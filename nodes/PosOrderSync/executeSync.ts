import type { IExecuteFunctions, INodeExecutionData } from 'n8n-workflow';

import { askAbilities } from '../../lib/mplus/askAbilities';
import { createMplusClient } from '../../lib/mplus/MplusClient';
import { createMplusOrderTarget } from '../../lib/mplus/orders/createMplusOrderTarget';
import { readOrderRecord } from '../../lib/sync/orders/readOrderRecord';
import { syncOrders, type SyncResult } from '../../lib/sync/orders/syncOrders';
import { createN8nPort } from '../shared/createN8nPort';
import { progressTo } from '../shared/progressTo';
import { isTool } from '../shared/isTool';
import { toMplusConnection } from '../shared/toMplusConnection';
import { toNodeError } from '../shared/toNodeError';
import { readRun, unreportedRun } from './readRun';
import { readSettings, type SyncNodeSettings } from './readSettings';
import { readToolRecords } from './readToolRecords';
import { toOutputs, toToolOutput } from './toOutputs';

const DRY_RUN_HINT = 'Dry run: nothing was written. Turn dryRun off in Settings, and press Publish again if the workflow is published.';

/** One run of the node: read, sync, and hand out what came of each record. */
export async function executeSync(ctx: IExecuteFunctions): Promise<INodeExecutionData[][]> {
	try {
		const settings = readSettings(ctx);
		if (isTool(ctx)) return toToolOutput(await runAsTool(ctx, settings));
		const run = readRun(ctx.getInputData(1));
		const result = await syncRecords(ctx, settings, ctx.getInputData(0).map(({ json }) => json), run);
		if (settings.dryRun) ctx.addExecutionHints({ message: DRY_RUN_HINT, location: 'outputPane' });
		return toOutputs(result, run !== undefined);
	} catch (error) {
		// A till that fails as a whole stops the run whatever Continue On Fail says: an error item would be taken for an order.
		throw toNodeError(ctx.getNode(), error);
	}
}

/** For an agent the first input is its arguments, never a record; it plans unless the node allows it to write. */
async function runAsTool(ctx: IExecuteFunctions, settings: SyncNodeSettings): Promise<SyncResult> {
	const dryRun = settings.dryRun || !settings.allowWritesAsTool;
	return await syncRecords(ctx, { ...settings, dryRun }, readToolRecords(settings.recordsAsTool), undefined);
}

async function syncRecords(ctx: IExecuteFunctions, settings: SyncNodeSettings, jsons: unknown[], run: ReturnType<typeof readRun>): Promise<SyncResult> {
	const credentials = await ctx.getCredentials('mplusKassaApi');
	const port = createN8nPort(ctx, 'mplusKassaApi');
	const client = createMplusClient(toMplusConnection(credentials), port, { timeoutMs: settings.timeoutMs });
	const abilities = jsons.length > 0 ? await askAbilities(client, settings.concurrency) : { concurrency: 1 };
	const input = {
		records: jsons.map(readOrderRecord),
		run: run ?? unreportedRun(settings.flow, port.now()),
		settings: { ...settings, concurrency: abilities.concurrency },
	};
	return await syncOrders(input, createMplusOrderTarget(client), port, { onProgress: progressTo(ctx.logger, 'Order Sync: orders written') });
}
