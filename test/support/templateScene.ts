import { createDataTables, type DataTables, type TableRow } from './engine/createDataTables';
import { loadPackage } from './engine/nodeTypes';
import { runWorkflow, type Finished, type WorkflowFile } from './engine/runWorkflow';
import type { Pair } from './startPair';
import { ORDERS_TO_MPLUS, readTemplate, withSettings, withShopChoices } from './template';

const LEDGER = 'pos_sync_ledger';

export interface TemplateScene {
	dataTables: DataTables;
	/** Runs the template once, as the schedule does; with the credentials of another pair where one is given. */
	run(change?: (workflow: WorkflowFile) => WorkflowFile, other?: Pick<Pair, 'credentials'>): Promise<Finished>;
	ledger(): TableRow[];
	/** The row of kind checkpoint, if there is one. */
	checkpoint(): TableRow | undefined;
}

/** The order template between a shop and a till, with data tables that last over several runs. */
export function templateScene(pair: Pair, settings: Record<string, string | number | boolean> = { start: 'fromBeginning', amountPerRun: 1000 }): TemplateScene {
	const dataTables = createDataTables();
	const loaded = loadPackage('source');
	const ledger = () => dataTables.rowsOf(LEDGER);
	return {
		dataTables,
		ledger,
		checkpoint: () => ledger().find(({ kind }) => kind === 'checkpoint'),
		async run(change = (workflow) => workflow, other = pair) {
			const workflow = change(withShopChoices(withSettings(readTemplate(ORDERS_TO_MPLUS), settings)));
			return await runWorkflow({ workflow, loaded, credentials: other.credentials, dataTables, startNode: 'Every 5 Minutes' });
		},
	};
}

/** What a run handed out, by output of Order Sync. */
export function outcomesOf(finished: Finished): Record<'synced' | 'skipped' | 'held' | 'failed', Array<Record<string, unknown>>> {
	const output = (index: number) => finished.output('Order Sync', index).map(({ json }) => json as Record<string, unknown>);
	return { synced: output(0), skipped: output(1), held: output(2), failed: output(3) };
}
