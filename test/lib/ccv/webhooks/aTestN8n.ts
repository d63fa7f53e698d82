import '../../../support/engine/n8nEnvironment';

import 'reflect-metadata';

import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import { createRequire } from 'node:module';
import type { AddressInfo } from 'node:net';

import { ActiveWorkflowTriggers, HookContext, InstanceSettings, ScheduledTaskManager, TriggerContext, WebhookContext } from 'n8n-core';
import {
	Workflow,
	type ICredentialDataDecryptedObject,
	type IDataObject,
	type IHookFunctions,
	type INode,
	type INodeExecutionData,
	type INodeParameters,
	type INodeType,
	type IWebhookData,
	type IWebhookDescription,
	type IWebhookFunctions,
	type IWorkflowExecuteAdditionalData,
	type WorkflowActivateMode,
	type WorkflowExecuteMode,
} from 'n8n-workflow';

import { createDataTables } from '../../../support/engine/createDataTables';
import { loadPackage } from '../../../support/engine/nodeTypes';
import { additionalData as engineData } from '../../../support/engine/runWorkflow';
import { runFromWebhook, TYPE, withType } from './runFromWebhook';

// The container that n8n-core itself uses: npm installs several.
const { Container } = createRequire(require.resolve('n8n-core'))('@n8n/di') as { Container: { get<T>(type: new (...args: never[]) => T): T } };

export interface N8nOptions {
	parameters?: INodeParameters;
	credentials: Record<string, ICredentialDataDecryptedObject>;
	/** What the rest of n8n does with the answer once the workflow was started. */
	answers?: (res: ServerResponse) => void;
	/** Where n8n thinks that it is reached. */
	address?: string;
}

export interface Answered {
	status: number;
	ms: number;
}

export interface TestN8n {
	/** What each workflow that was started has behind its trigger. */
	runs: INodeExecutionData[][];
	/** Until every workflow that was started has ended. */
	ended(): Promise<void>;
	log: string[];
	address: string;
	/** A post to the address of an event, as a shop makes it. */
	post(event: string, body: string | Uint8Array, hash?: string, at?: 'webhook' | 'webhook-test'): Promise<Answered>;
	publish(parameters?: INodeParameters, mode?: WorkflowActivateMode): Promise<void>;
	unpublish(): Promise<void>;
	/** Listens for a test from the editor, and stops. */
	listen(): Promise<() => Promise<void>>;
	/** Lets what is scheduled happen once; resolves when it is done. */
	hour(): Promise<void>;
	/** When something is scheduled. */
	schedules(): string[];
	/** Another process of n8n, that knows what was saved; with `without`, not even that. */
	restart(without?: 'static data'): Promise<void>;
	saved(): IDataObject;
	/** How often a post made n8n write what it saves. */
	writes(): number;
	close(): Promise<void>;
}

type Methods = Record<string, Record<'checkExists' | 'create' | 'delete', (this: IHookFunctions) => Promise<boolean>>>;

let count = 0;
let firstType: INodeType | undefined;

/**
 * What n8n does with a trigger of ours, after its source (ActiveWorkflowManager, TestWebhooks, LiveWebhooks), in n8n's own contexts, with its own
 * keeper of active triggers and schedules, behind a real socket.
 */
export async function aTestN8n(options: N8nOptions): Promise<TestN8n> {
	const id = `ccv${++count}`;
	const server = createServer((req, res) => void receive(req, res).catch((error: Error) => res.writeHead(500).end(`threw: ${error.message}`)));
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;
	const address = options.address ?? `http://127.0.0.1:${port}`;
	const open = new Set<string>();
	const triggers = Container.get(ActiveWorkflowTriggers);
	Container.get(InstanceSettings).markAsLeader();
	let type = (firstType ??= freshType());
	let parameters: INodeParameters = options.parameters ?? {};
	let saved: IDataObject = {};
	let testData: IDataObject = {};
	const ticks: unknown[] = [];
	const executions: Array<Promise<void>> = [];
	const n8n = { runs: [] as INodeExecutionData[][], log: [] as string[] };

	function workflowOf(staticData: IDataObject): Workflow {
		const node = { id: `node of ${id}`, name: 'Shop', type: TYPE, typeVersion: 1, position: [0, 0], webhookId: id, parameters, credentials: { ccvSalesPosApi: { id: '1', name: 'shop' } } };
		return new Workflow({ id, nodes: [node as unknown as INode], connections: {}, active: true, nodeTypes: withType(type), staticData: structuredClone(staticData) });
	}
	const nodeOf = (workflow: Workflow) => workflow.getNode('Shop') as INode;
	let writes = 0;
	// n8n writes static data only where it is marked as changed.
	function saveChanged(workflow: Workflow): void {
		if (workflow.staticData.__dataChanged !== true) return;
		writes += 1;
		save(workflow);
	}
	const save = (workflow: Workflow) => void (saved = JSON.parse(JSON.stringify(workflow.staticData)) as IDataObject);
	const pathOf = ({ path }: IWebhookDescription) => [id, path].filter(Boolean).join('/');

	function data(req?: IncomingMessage, res?: ServerResponse): IWorkflowExecuteAdditionalData {
		const base = engineData({ workflow: { name: id, nodes: [], connections: {} }, loaded: loadPackage('source'), credentials: options.credentials, dataTables: createDataTables() });
		return { ...base, httpRequest: req, httpResponse: res, webhookBaseUrl: `${address}/webhook`, webhookTestBaseUrl: `${address}/webhook-test` } as unknown as IWorkflowExecuteAdditionalData;
	}

	function logging<T extends object>(context: T): T {
		const write = (text: string) => void n8n.log.push(text);
		Object.defineProperty(context, 'logger', { value: { debug: () => undefined, info: () => undefined, warn: write, error: write } });
		return context;
	}

	/** n8n does not wait for what a schedule begins; a test does. */
	function noting(context: TriggerContext): TriggerContext {
		const { registerCron } = context.helpers;
		context.helpers.registerCron = (cron, onTick) => registerCron(cron, (at) => void ticks.push(onTick(at)));
		return context;
	}

	async function hook(method: 'checkExists' | 'create' | 'delete', workflow: Workflow, webhookDescription: IWebhookDescription, mode: WorkflowExecuteMode, activation: WorkflowActivateMode, isTest?: boolean): Promise<boolean | undefined> {
		const context = new HookContext(workflow, nodeOf(workflow), data(), mode, activation, { webhookDescription, isTest } as IWebhookData);
		return await (type.webhookMethods as Methods)[webhookDescription.name]?.[method].call(logging(context) as unknown as IHookFunctions);
	}

	async function addWebhooks(workflow: Workflow, mode: WorkflowExecuteMode, activation: WorkflowActivateMode, isTest?: boolean): Promise<void> {
		for (const webhook of type.description.webhooks ?? []) {
			open.add(`${isTest ? 'webhook-test' : 'webhook'}/${pathOf(webhook)}`);
			if (!(await hook('checkExists', workflow, webhook, mode, activation, isTest))) await hook('create', workflow, webhook, mode, activation, isTest);
		}
	}

	async function removeWebhooks(workflow: Workflow, isTest?: boolean): Promise<void> {
		for (const webhook of type.description.webhooks ?? []) await hook('delete', workflow, webhook, 'internal', 'update', isTest);
		for (const webhook of type.description.webhooks ?? []) open.delete(`${isTest ? 'webhook-test' : 'webhook'}/${pathOf(webhook)}`);
	}

	async function clearWebhooks(): Promise<void> {
		const workflow = workflowOf(saved);
		await removeWebhooks(workflow);
		save(workflow);
	}

	async function execute(items: INodeExecutionData[][], mode: WorkflowExecuteMode): Promise<void> {
		const { data: ended } = await runFromWebhook({ type, mode, items, parameters, credentials: options.credentials });
		if (ended.resultData.error) throw ended.resultData.error;
		n8n.runs.push(ended.resultData.runData.Behind?.[0]?.data?.main?.[0] ?? []);
	}

	async function receive(req: IncomingMessage, res: ServerResponse): Promise<void> {
		req.readRawBody = async () => {
			const chunks: Buffer[] = [];
			for await (const chunk of req) chunks.push(chunk as Buffer);
			req.rawBody = Buffer.concat(chunks);
		};
		const path = (req.url ?? '').replace(/^\//, '');
		const webhookDescription = type.description.webhooks?.find((webhook) => path.endsWith(`/${pathOf(webhook)}`));
		if (!webhookDescription || !open.has(path)) return void res.writeHead(404).end('{}');
		const isTest = path.startsWith('webhook-test/');
		const workflow = workflowOf(isTest ? testData : saved);
		const context = new WebhookContext(workflow, nodeOf(workflow), data(req, res), isTest ? 'manual' : 'webhook', { webhookDescription, isTest } as IWebhookData, [], null);
		const { workflowData, noWebhookResponse } = (await type.webhook?.call(logging(context) as unknown as IWebhookFunctions)) ?? {};
		// n8n saves with its answer: at once where the node has answered, else when the execution is stored.
		if (!isTest && noWebhookResponse) saveChanged(workflow);
		if (!workflowData) return;
		if (noWebhookResponse) throw new Error('the node is to leave the answer to n8n where it starts the workflow');
		(options.answers ?? ((answer) => answer.end('{"message":"Workflow was started"}')))(res);
		if (res.statusCode >= 400) return;
		if (!isTest) saveChanged(workflow);
		executions.push(execute(workflowData, isTest ? 'manual' : 'webhook'));
	}

	const result: TestN8n = {
		...n8n,
		address,
		ended: async () => void (await Promise.all(executions)),
		saved: () => saved,
		writes: () => writes,
		schedules: () => cronsOf(id).map(({ ctx }) => ctx.expression),
		async post(event, body, hash, at = 'webhook') {
			const begin = performance.now();
			return await new Promise((resolve, reject) => {
				const bytes = Buffer.from(body);
				const headers = { 'content-type': 'application/json', 'content-length': bytes.length, ...(hash !== undefined && { 'x-hash': hash }) };
				const call = httpRequest({ host: '127.0.0.1', port, path: `/${at}/${id}${event && `/${event}`}`, method: 'POST', headers }, (res) => {
					res.resume();
					res.on('end', () => resolve({ status: res.statusCode ?? 0, ms: performance.now() - begin }));
				});
				call.on('error', reject);
				call.end(bytes);
			});
		},
		async publish(given = parameters, activation = 'activate') {
			parameters = given;
			const workflow = workflowOf(saved);
			try {
				await addWebhooks(workflow, 'trigger', activation);
			} catch (error) {
				await clearWebhooks();
				throw error;
			}
			save(workflow);
			const getTriggerFunctions = (of: Workflow, node: INode) => noting(logging(new TriggerContext(of, node, data(), 'trigger', activation)));
			await triggers.addTriggers(id, workflow, [nodeOf(workflow).id], data(), 'trigger', activation, getTriggerFunctions as never, undefined as never);
		},
		async unpublish() {
			await clearWebhooks();
			await triggers.remove(id);
		},
		async listen() {
			const workflow = workflowOf({});
			await addWebhooks(workflow, 'manual', 'manual', true);
			testData = JSON.parse(JSON.stringify(workflow.staticData)) as IDataObject;
			return async () => await removeWebhooks(workflowOf(testData), true);
		},
		async hour() {
			for (const { job } of cronsOf(id)) job.fireOnTick();
			await Promise.all(ticks.splice(0));
		},
		async restart(without) {
			await triggers.remove(id);
			type = freshType();
			if (without) saved = {};
		},
		async close() {
			await triggers.remove(id);
			server.closeAllConnections();
			await new Promise<void>((resolve) => server.close(() => resolve()));
		},
	};
	return result;
}

interface Cron {
	job: { fireOnTick(): unknown };
	ctx: { expression: string };
}

function cronsOf(id: string): Cron[] {
	const manager = Container.get(ScheduledTaskManager) as unknown as { cronsByGroupType: Map<string, Map<string, Map<string, Cron>>> };
	return [...(manager.cronsByGroupType.get('workflow')?.get(id)?.values() ?? [])];
}

/** The node with a memory of its own, as another process of n8n has it. */
function freshType(): INodeType {
	let type: INodeType | undefined;
	jest.isolateModules(() => {
		const { CcvSalesPosTrigger } = require('../../../../nodes/CcvSalesPosTrigger/CcvSalesPosTrigger.node') as { CcvSalesPosTrigger: new () => INodeType };
		type = new CcvSalesPosTrigger();
	});
	return type as INodeType;
}
