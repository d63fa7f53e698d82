import '../../../support/engine/n8nEnvironment';

import 'reflect-metadata';

import { ExecutionLifecycleHooks, WorkflowExecute } from 'n8n-core';
import {
	createRunExecutionData,
	Workflow,
	type ICredentialDataDecryptedObject,
	type INode,
	type INodeExecutionData,
	type INodeParameters,
	type INodeType,
	type INodeTypes,
	type IRun,
	type IWorkflowBase,
	type WorkflowExecuteMode,
} from 'n8n-workflow';

import { createDataTables } from '../../../support/engine/createDataTables';
import { loadPackage } from '../../../support/engine/nodeTypes';
import { additionalData } from '../../../support/engine/runWorkflow';

export const TYPE = 'n8n-nodes-ccv-mplus.ccvSalesPosTrigger';

export interface WebhookRun {
	type: INodeType;
	mode: WorkflowExecuteMode;
	items: INodeExecutionData[][];
	parameters: INodeParameters;
	credentials: Record<string, ICredentialDataDecryptedObject>;
}

/** Runs a workflow in n8n's engine as n8n does once a webhook of its trigger has given items (WebhookHelpers.prepareExecutionData). */
export async function runFromWebhook({ type, mode, items, parameters, credentials }: WebhookRun): Promise<IRun> {
	const nodes = [
		{ id: 'a', name: 'Shop', type: TYPE, typeVersion: 1, position: [0, 0], parameters, credentials: { ccvSalesPosApi: { id: '1', name: 'shop' } } },
		{ id: 'b', name: 'Behind', type: 'n8n-nodes-base.noOp', typeVersion: 1, position: [200, 0], parameters: {} },
	] as unknown as INode[];
	const connections = { Shop: { main: [[{ node: 'Behind', type: 'main' as const, index: 0 }]] } };
	const workflow = new Workflow({ id: 'w', name: 'w', nodes, connections, active: true, nodeTypes: withType(type), settings: { executionOrder: 'v1' } });
	const data = additionalData({ workflow: { name: 'w', nodes, connections }, loaded: loadPackage('source'), credentials, dataTables: createDataTables() });
	data.hooks = new ExecutionLifecycleHooks(mode, 'execution', { id: 'w', nodes, connections } as unknown as IWorkflowBase);
	const nodeExecutionStack = [{ node: workflow.getNode('Shop') as INode, data: { main: items }, source: null }];
	return await new WorkflowExecute(data, mode, createRunExecutionData({ executionData: { nodeExecutionStack } })).processRunExecutionData(workflow);
}

/** The package with this trigger in it. */
export function withType(type: INodeType): INodeTypes {
	const { nodeTypes } = loadPackage('source');
	return {
		getByName: (name) => (name === TYPE ? type : nodeTypes.getByName(name)),
		getByNameAndVersion: (name, version) => (name === TYPE ? type : nodeTypes.getByNameAndVersion(name, version)),
		getKnownTypes: () => ({}),
	};
}
