import type { DataTables } from '../engine/createDataTables';
import { loadPackage } from '../engine/nodeTypes';
import { runWorkflow } from '../engine/runWorkflow';
import type { FromChild, ToChild } from './messages';
import { START_NODE } from './N8nProcess';
import { toRunEnd } from './toRunEnd';

const PROXIES: Record<string, string[]> = {
	getDataTableAggregateProxy: ['createDataTable', 'getManyAndCount'],
	getDataTableProxy: ['getColumns', 'getManyRowsAndCount', 'insertRows', 'upsertRow'],
};

const waiting = new Map<number, (message: Extract<ToChild, { kind: 'table' }>) => void>();
const tell = (message: FromChild) => void process.send?.(message);
const loaded = loadPackage('source');

process.on('message', (message: ToChild) => {
	if (message.kind === 'table') waiting.get(message.id)?.(message);
	else void run(message);
});

async function run({ workflow, credentials }: Extract<ToChild, { kind: 'run' }>): Promise<void> {
	const finished = await runWorkflow({ workflow, loaded, credentials, dataTables: remoteTables(), startNode: START_NODE });
	tell({ kind: 'end', end: toRunEnd(finished) });
}

/** The parent's data tables: the workflow, node and table that n8n names do not matter there, except the table's id. */
function remoteTables(): DataTables {
	const provider = Object.fromEntries(
		Object.entries(PROXIES).map(([name, methods]) => [
			name,
			async (_workflow: unknown, _node: unknown, id?: string) => ({
				getProjectId: () => 'project',
				...Object.fromEntries(methods.map((method) => [method, async (...args: unknown[]) => await ask({ name, args: [null, null, id] }, method, args)])),
			}),
		]),
	);
	return { provider, tables: new Map(), rowsOf: () => [] };
}

let asked = 0;

async function ask(proxy: { name: string; args: unknown[] }, method: string, args: unknown[]): Promise<unknown> {
	const id = ++asked;
	const reply = new Promise<Extract<ToChild, { kind: 'table' }>>((resolve) => waiting.set(id, resolve));
	tell({ kind: 'table', id, proxy, method, args });
	const { result, error } = await reply;
	waiting.delete(id);
	if (error !== undefined) throw new Error(error);
	return result;
}
