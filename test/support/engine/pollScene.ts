import './n8nEnvironment';
import 'reflect-metadata';

import { createRequire } from 'node:module';

import { PollContext, PollTriggerExecutor } from 'n8n-core';
import { Workflow, type IDataObject, type INode, type INodeExecutionData, type INodeParameters, type WorkflowExecuteMode } from 'n8n-workflow';

import { createDataTables } from './createDataTables';
import { loadPackage } from './nodeTypes';
import { additionalData, type RunOptions } from './runWorkflow';

// The container that n8n-core itself uses: npm installs several.
const { Container } = createRequire(require.resolve('n8n-core'))('@n8n/di') as { Container: { get<T>(type: new (...args: never[]) => T): T } };

export interface PollOutcome {
	/** Items of the execution that was started; undefined where none was. */
	items?: INodeExecutionData[];
	/** What n8n would show as the failure of the trigger. */
	error?: Error & { description?: string | null };
}

export interface PollScene {
	/** One poll as n8n's own executor calls it. What it emits is saved with its static data, as n8n does. */
	poll(): Promise<PollOutcome>;
	/** The first poll of a workflow that is being published: its static data is saved, whatever comes of it. */
	activate(): Promise<PollOutcome>;
	/** A test in the editor. */
	test(): Promise<PollOutcome>;
	/** n8n starts anew, with the static data that was saved last. */
	restart(): void;
	saved(): IDataObject;
}

/** A published workflow with one polling trigger of ours. */
export function pollScene(type: string, parameters: INodeParameters, credentials: RunOptions['credentials']): PollScene {
	const loaded = loadPackage('source');
	const node: INode = { id: 'trigger', name: 'Trigger', type: `n8n-nodes-ccv-mplus.${type}`, typeVersion: 1, position: [0, 0], parameters, credentials: { mplusKassaApi: { id: '2', name: 'MplusKASSA account' } } };
	let staticData: IDataObject = {};
	let workflow = start();

	function start(): Workflow {
		return new Workflow({ id: 'polling', name: 'Polling', nodes: [node], connections: {}, nodeTypes: loaded.nodeTypes, active: true, staticData: structuredClone(staticData) });
	}
	const save = () => (staticData = JSON.parse(JSON.stringify(workflow.staticData)) as IDataObject);

	async function run(mode: WorkflowExecuteMode, isFirst: boolean): Promise<PollOutcome> {
		const running = workflow;
		const outcome: PollOutcome = {};
		const data = additionalData({ workflow: { name: 'Polling', nodes: [node], connections: {} }, loaded, credentials, dataTables: createDataTables() });
		const context = new PollContext(running, node, data, mode, isFirst ? 'activate' : 'update', emit, (error) => void (outcome.error = error));
		function emit(items: INodeExecutionData[][]): void {
			outcome.items = items[0];
			if (mode !== 'manual') save();
		}
		// Published: the first poll throws, so that the workflow is not.
		await Container.get(PollTriggerExecutor).create(running, node, context, () => true)(isFirst).catch((error: Error) => void (outcome.error = error));
		if (isFirst && !outcome.error) save();
		return outcome;
	}

	return {
		poll: async () => await run('trigger', false),
		activate: async () => await run('trigger', true),
		test: async () => await run('manual', true),
		restart: () => void (workflow = start()),
		saved: () => staticData,
	};
}
