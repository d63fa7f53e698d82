import '../../../support/engine/n8nEnvironment';

import 'reflect-metadata';

import { createServer, request as httpRequest, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { HookContext, WebhookContext } from 'n8n-core';
import {
	Workflow,
	type ICredentialDataDecryptedObject,
	type IDataObject,
	type IHookFunctions,
	type IHttpRequestOptions,
	type INode,
	type INodeExecutionData,
	type INodeParameters,
	type IWebhookData,
	type IWebhookFunctions,
	type IWorkflowExecuteAdditionalData,
	type WorkflowActivateMode,
	type WorkflowExecuteMode,
} from 'n8n-workflow';

import { MplusKassaTillTrigger } from '../../../../nodes/MplusKassaTillTrigger/MplusKassaTillTrigger.node';
import { loadPackage } from '../../../support/engine/nodeTypes';
import { aPost, SECRET, signatureOf, SUBSCRIPTION } from './aWebhook';

export interface TillAnswered {
	status: number;
	body: unknown;
	/** Whether the signature is that of the very bytes that came. */
	isSigned: boolean;
}

export interface TriggerOptions {
	parameters?: INodeParameters;
	credentials?: ICredentialDataDecryptedObject;
	/** Kept over a restart by n8n. */
	staticData?: IDataObject;
	mode?: WorkflowExecuteMode;
	/** What the rest of n8n does with the answer once the workflow was started; the default is what it says at once. */
	n8n?: (res: ServerResponse, items: INodeExecutionData[][]) => Promise<void> | void;
	workflowId?: string;
}

let started = 0;
const NODE_ID = 'till';

/** The trigger in n8n's own contexts behind a real socket. Only what n8n does with the answer afterwards is written here after its source. */
export async function startTillTrigger(options: TriggerOptions = {}) {
	const runs: INodeExecutionData[][][] = [];
	const staticData = options.staticData ?? {};
	const workflow = workflowOf(options, staticData);
	const server = createServer((req, res) => void receive(req, res).catch((error: Error) => res.writeHead(500).end(`threw: ${error.message}`)));

	async function receive(req: IncomingMessage, res: ServerResponse): Promise<void> {
		req.readRawBody = async () => {
			const chunks: Buffer[] = [];
			for await (const chunk of req) chunks.push(chunk as Buffer);
			req.rawBody = Buffer.concat(chunks);
		};
		const path = (req.url ?? '').replace(/^\/webhook\/id\/?/, '');
		const webhookDescription = new MplusKassaTillTrigger().description.webhooks?.find((webhook) => webhook.path === path);
		if (!webhookDescription) return void res.writeHead(404).end('{}');
		const context = new WebhookContext(
			workflow,
			nodeOf(workflow),
			additionalData(options, '', req, res),
			options.mode ?? 'webhook',
			{ webhookDescription } as IWebhookData,
			[],
			null,
		);
		const { workflowData } = await new MplusKassaTillTrigger().webhook.call(context as unknown as IWebhookFunctions);
		if (!workflowData) return;
		runs.push(workflowData);
		await (options.n8n ?? saysStarted)(res, workflowData);
	}

	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	const { port } = server.address() as AddressInfo;

	async function post(event: string | undefined, body: object | string | Uint8Array, over?: Record<string, string | undefined>): Promise<TillAnswered> {
		const { headers, body: bytes } = aPost(event, body, over);
		return await new Promise((resolve, reject) => {
			const path = ['', 'webhook', 'id', ...(event === undefined ? [] : [event])].join('/');
			const given = Object.fromEntries(Object.entries(headers).filter(([, value]) => value !== undefined)) as Record<string, string>;
			const call = httpRequest({ host: '127.0.0.1', port, path, method: 'POST', headers: { ...given, 'content-length': bytes.length } }, (res) => {
				const chunks: Buffer[] = [];
				res.on('data', (chunk: Buffer) => chunks.push(chunk));
				res.on('end', () => {
					const text = Buffer.concat(chunks);
					resolve({ status: res.statusCode ?? 0, body: JSON.parse(text.toString()) as unknown, isSigned: res.headers['x-mplus-signature'] === signatureOf(text) });
				});
			});
			call.on('error', reject);
			call.end(bytes);
		});
	}

	return { post, runs, staticData, workflow, close: async () => await new Promise<void>((resolve) => server.close(() => resolve())) };
}

/** Publishes the trigger in n8n's own context. What it writes to the log is collected. */
export async function activateTrigger(baseUrl: string, options: TriggerOptions = {}) {
	const workflow = workflowOf(options, {});
	const [webhookDescription] = new MplusKassaTillTrigger().description.webhooks ?? [];
	const mode = options.mode ?? 'trigger';
	const context = new HookContext(workflow, nodeOf(workflow), additionalData(options, baseUrl), mode, 'activate' as WorkflowActivateMode, { webhookDescription } as IWebhookData);
	const log: string[] = [];
	Object.defineProperty(context, 'logger', { value: { warn: (text: string) => log.push(text), error: (text: string) => log.push(text) } });
	const { checkExists, create, delete: remove } = new MplusKassaTillTrigger().webhookMethods.default;
	const hooks = context as unknown as IHookFunctions;
	return { log, exists: async () => await checkExists.call(hooks), create: async () => await create.call(hooks), remove: async () => await remove.call(hooks) };
}

function saysStarted(res: ServerResponse): void {
	res.statusCode = 200;
	res.setHeader('ETag', 'W/"1"');
	res.setHeader('Content-Length', 34);
	res.end('{"message":"Workflow was started"}');
}

function workflowOf({ parameters = {}, workflowId }: TriggerOptions, staticData: IDataObject): Workflow {
	const node = { id: NODE_ID, name: 'Till', type: 'n8n-nodes-ccv-mplus.mplusKassaTillTrigger', typeVersion: 1, position: [0, 0], webhookId: 'id', parameters, credentials: { mplusKassaApi: { id: '1', name: 'till' } } };
	return new Workflow({ id: workflowId ?? `workflow${++started}`, nodes: [node as unknown as INode], connections: {}, active: true, nodeTypes: loadPackage('source').nodeTypes, staticData });
}

function nodeOf(workflow: Workflow): INode {
	return workflow.getNode('Till') as INode;
}

function additionalData({ credentials }: TriggerOptions, baseUrl: string, req?: IncomingMessage, res?: ServerResponse): IWorkflowExecuteAdditionalData {
	const type = loadPackage('source').credentialTypes.mplusKassaApi;
	const fields: ICredentialDataDecryptedObject = { baseUrl, ident: 'demo', secret: 'demo-secret', webhookSubscriptionId: SUBSCRIPTION.id, webhookSecret: SECRET, ...credentials };
	return {
		credentialsHelper: {
			getParentTypes: () => [],
			isCredentialUsableByNode: () => true,
			getCredentialsProperties: () => type?.properties ?? [],
			preAuthentication: async () => undefined,
			getDecrypted: async () => fields,
			authenticate: async (given: ICredentialDataDecryptedObject, _type: string, request: IHttpRequestOptions) =>
				typeof type?.authenticate === 'function' ? await type.authenticate(given, request) : request,
		},
		httpRequest: req,
		httpResponse: res,
		variables: {},
		instanceBaseUrl: 'https://n8n.example/',
		webhookBaseUrl: 'https://n8n.example/webhook',
		webhookTestBaseUrl: 'https://n8n.example/webhook-test',
		webhookWaitingBaseUrl: 'https://n8n.example/webhook-waiting',
		formWaitingBaseUrl: 'https://n8n.example/form-waiting',
	} as unknown as IWorkflowExecuteAdditionalData;
}
