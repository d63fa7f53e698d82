import { sleep, type IDataObject, type IWebhookFunctions, type IWebhookResponseData } from 'n8n-workflow';

import { listWebhooks } from '../../lib/ccv/webhooks/listWebhooks';
import { planReception, type Delivery } from '../../lib/ccv/webhooks/planReception';
import { readNotification } from '../../lib/ccv/webhooks/readNotification';
import { toItemJson } from '../../lib/ccv/webhooks/toItemJson';
import { verifySignature } from '../../lib/ccv/webhooks/verifySignature';
import { isWebhookEvent } from '../../lib/ccv/webhooks/webhookEvents';
import { connect, KEY_MS } from './connect';
import { hasNewKeys, keepMemory, memoryOf, type Memory } from './memories';
import { readSettings, type Settings } from './readSettings';
import { ADDRESS } from './webhooks';

type Response = ReturnType<IWebhookFunctions['getResponseObject']>;

const NO_RUN: IWebhookResponseData = { noWebhookResponse: true };

/** Judges a post, answers it and starts the workflow where it is due. Never throws: n8n would run the workflow all the same. */
export async function receiveWebhook(ctx: IWebhookFunctions): Promise<IWebhookResponseData> {
	try {
		return await receive(ctx, ctx.getResponseObject());
	} catch (error) {
		ctx.logger.error(`${ctx.getNode().name}: a notification could not be received (${(error as Error).message})`);
		return answered(ctx.getResponseObject(), 500, 'The notification could not be received');
	}
}

async function receive(ctx: IWebhookFunctions, res: Response): Promise<IWebhookResponseData> {
	const event: string = ctx.getWebhookName();
	if (!isWebhookEvent(event)) return answered(res, 404, 'Each event has an address of its own below this one');
	const settings = readSettings(ctx);
	if (!settings.events.includes(event)) return answered(res, 200, 'This event is not waited for');
	const body = await bodyOf(ctx);
	const notification = body && readNotification(body);
	if (!notification) return answered(res, 400, 'The body is no JSON object');
	const memory = memoryOf(addressOf(ctx), ctx.getWorkflowStaticData('node'));
	const delivery: Delivery = { event, body, notification, signature: await signatureOf(ctx, memory, settings, { event, body }) };
	const reception = planReception(delivery, settings, memory.deliveries);
	if (reception.log) ctx.logger.warn(`${ctx.getNode().name}: ${reception.log}`);
	// Whoever posts could otherwise make n8n write over and over.
	if (reception.kind === 'start' || hasNewKeys(ctx, memory)) keepMemory(ctx, memory);
	if (reception.kind === 'answer') return answered(res, reception.status, reception.message);
	void sleep(0).then(() => keepMemory(ctx, memory));
	forgetUnlessStarted(res, memory, reception.identity);
	return { workflowData: [[{ json: toItemJson(delivery, reception.signature) as IDataObject }]] };
}

async function signatureOf(ctx: IWebhookFunctions, { keys }: Memory, { verification }: Settings, signed: Pick<Delivery, 'event' | 'body'>): Promise<Delivery['signature']> {
	if (verification === 'off') return undefined;
	const given = ctx.getHeaderData()['x-hash'];
	const hash = (Array.isArray(given) ? given.join() : (given ?? '')).trim();
	return await verifySignature(keys, { ...signed, hash }, Date.now(), async () => await listWebhooks(await connect(ctx, KEY_MS)));
}

// n8n answers once the execution is stored; where it could not be, the shop may send the notification again.
function forgetUnlessStarted(res: Response, { deliveries }: Memory, identity: string): void {
	res.once('finish', () => {
		if (res.statusCode >= 400) deliveries.forget(identity);
	});
}

function answered(res: Response, status: number, message: string): IWebhookResponseData {
	if (!res.headersSent) {
		res.statusCode = status;
		res.setHeader('Content-Type', 'application/json');
		res.end(JSON.stringify({ message }));
	}
	return NO_RUN;
}

// Another one for a test from the editor than for the published workflow. Older versions of n8n tell the latter only, which does for telling workflows apart.
function addressOf(ctx: IWebhookFunctions): string {
	const url = typeof ctx.getWebhookResourceUrl === 'function' ? ctx.getWebhookResourceUrl(ADDRESS) : ctx.getNodeWebhookUrl(ADDRESS);
	return (url ?? '').replace(/\/+$/, '');
}

// The bytes as they came: n8n has left them unread (see the hidden field Options), or keeps them beside what it made of them.
async function bodyOf(ctx: IWebhookFunctions): Promise<Uint8Array | undefined> {
	const req = ctx.getRequestObject();
	try {
		if (!req.rawBody) await req.readRawBody();
		return req.rawBody ?? Buffer.alloc(0);
	} catch {
		return undefined;
	}
}
