import './n8nEnvironment';
import './patientRegex';

import 'reflect-metadata';

import { ExecutionLifecycleHooks, WorkflowExecute } from 'n8n-core';
import {
	Workflow,
	type ICredentialDataDecryptedObject,
	type IHttpRequestOptions,
	type INodeExecutionData,
	type IRun,
	type IWorkflowBase,
	type IWorkflowExecuteAdditionalData,
} from 'n8n-workflow';

import type { DataTables } from './createDataTables';
import type { LoadedPackage } from './nodeTypes';

export type WorkflowFile = Pick<IWorkflowBase, 'name' | 'nodes' | 'connections' | 'settings'>;

export interface RunOptions {
	workflow: WorkflowFile;
	loaded: LoadedPackage;
	/** By type: the fields of a credential as a person fills them in. */
	credentials: Record<string, ICredentialDataDecryptedObject>;
	dataTables: DataTables;
	startNode: string;
	/** Stands between our nodes and the network: may change a request that is about to leave, or never let it go. */
	passOn?: (request: IHttpRequestOptions, credentialType: string) => Promise<IHttpRequestOptions>;
	/** The execution is stopped by this signal. */
	signal?: AbortSignal;
}

export interface Finished {
	run: IRun;
	/** Items of a node's output, of its last execution; none where it did not run. */
	output(node: string, index?: number): INodeExecutionData[];
	/** How often a node ran. */
	timesRun(node: string): number;
	error: string | undefined;
}

/** Runs a workflow in n8n's own engine with n8n's own nodes. */
export async function runWorkflow(options: RunOptions): Promise<Finished> {
	const { workflow: file, loaded } = options;
	const workflow = new Workflow({ id: 'workflow', ...file, nodeTypes: loaded.nodeTypes, active: false });
	const startNode = workflow.getNode(options.startNode);
	if (!startNode) throw new Error(`the workflow has no node ${options.startNode}`);
	const execute = new WorkflowExecute(additionalData(options), 'manual');
	const promise = execute.run({ workflow, startNode });
	options.signal?.addEventListener('abort', () => (promise as unknown as { cancel(): void }).cancel());
	const run = (await promise) as IRun;
	const { runData, error } = run.data.resultData;
	return {
		run,
		output: (node, index = 0) => runData[node]?.at(-1)?.data?.main?.[index] ?? [],
		timesRun: (node) => runData[node]?.length ?? 0,
		error: error ? [error.message, (error as { description?: string }).description].filter(Boolean).join(' | ') : undefined,
	};
}

/** What n8n gives an execution beside the workflow. */
export function additionalData({ workflow, loaded, credentials, dataTables, passOn = async (request) => request }: Omit<RunOptions, 'startNode'>): IWorkflowExecuteAdditionalData {
	const types = loaded.credentialTypes;
	return {
		hooks: new ExecutionLifecycleHooks('manual', 'execution', { id: 'workflow', ...workflow } as IWorkflowBase),
		credentialsHelper: {
			getParentTypes: () => [],
			isCredentialUsableByNode: () => true,
			getCredentialsProperties: (type: string) => types[type]?.properties ?? [],
			preAuthentication: async () => undefined,
			getDecrypted: async (_data: unknown, _node: unknown, type: string) => withDefaults(types[type]?.properties ?? [], credentials[type]),
			async authenticate(fields: ICredentialDataDecryptedObject, type: string, request: IHttpRequestOptions) {
				const authenticate = types[type]?.authenticate;
				return await passOn(typeof authenticate === 'function' ? await authenticate(fields, request) : request, type);
			},
		},
		executionId: 'execution',
		currentNodeExecutionIndex: 0,
		variables: {},
		userId: 'user',
		restApiUrl: 'http://127.0.0.1/rest',
		instanceBaseUrl: 'http://127.0.0.1/',
		formWaitingBaseUrl: 'http://127.0.0.1/form',
		webhookBaseUrl: 'http://127.0.0.1/webhook',
		webhookWaitingBaseUrl: 'http://127.0.0.1/waiting',
		webhookTestBaseUrl: 'http://127.0.0.1/test',
		'data-table': { dataTableProxyProvider: dataTables.provider },
	} as unknown as IWorkflowExecuteAdditionalData;
}

function withDefaults(properties: Array<{ name: string; default: unknown }>, given: ICredentialDataDecryptedObject = {}): ICredentialDataDecryptedObject {
	const defaults = Object.fromEntries(properties.map((property) => [property.name, property.default]));
	return { ...defaults, ...given } as ICredentialDataDecryptedObject;
}
