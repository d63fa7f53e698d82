import type { DataTables } from '../engine/createDataTables';
import { loadPackage, type LoadedPackage } from '../engine/nodeTypes';
import { runWorkflow } from '../engine/runWorkflow';
import { START_NODE, type N8nProcess, type ProcessOptions } from './N8nProcess';
import { toRunEnd } from './toRunEnd';

/**
 * A process of n8n inside this one, with module state of its own. Once it is killed, no request and no row of it leaves
 * any more; requests that were under way come to their end, as those of a killed process do.
 */
export function inProcess({ pair, workflow, dataTables, passOn = (request) => request }: ProcessOptions): N8nProcess {
	const loaded = freshPackage();
	let dead = false;
	let die: () => void = () => undefined;
	const death = new Promise<undefined>((resolve) => (die = () => resolve(undefined)));
	const unlessDead = async (): Promise<void> => {
		if (dead) await new Promise(() => undefined);
	};
	return {
		async run() {
			const finished = runWorkflow({
				workflow,
				loaded,
				credentials: pair.credentials,
				dataTables: mortal(dataTables, unlessDead),
				startNode: START_NODE,
				passOn: async (request, type) => {
					await unlessDead();
					return passOn(request, type);
				},
			});
			return await Promise.race([finished.then((run) => (dead ? undefined : toRunEnd(run))), death]);
		},
		kill() {
			dead = true;
			die();
		},
		isDead: () => dead,
		close: () => undefined,
	};
}

/** Our nodes anew, as in a process that has just begun: no lock, limiter or budget of an earlier one. n8n's own stay. */
function freshPackage(): LoadedPackage {
	loadPackage('source');
	const workflowPackage = require('n8n-workflow') as object;
	let loaded: LoadedPackage | undefined;
	jest.isolateModules(() => {
		jest.doMock('n8n-workflow', () => workflowPackage);
		loaded = loadPackage('source');
	});
	return loaded as LoadedPackage;
}

function mortal(dataTables: DataTables, unlessDead: () => Promise<void>): DataTables {
	return { ...dataTables, provider: guarded(dataTables.provider) };

	function guarded(proxy: object): object {
		const methods = Object.entries(proxy as Record<string, (...args: unknown[]) => unknown>);
		return Object.fromEntries(
			methods.map(([name, method]) => {
				if (name === 'getProjectId') return [name, method];
				return [
					name,
					async (...args: unknown[]) => {
						await unlessDead();
						const result = await method(...args);
						await unlessDead();
						return name.endsWith('Proxy') ? guarded(result as object) : result;
					},
				];
			}),
		);
	}
}
