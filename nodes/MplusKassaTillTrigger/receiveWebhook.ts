import { sleep, type IDataObject, type IWebhookFunctions, type IWebhookResponseData } from 'n8n-workflow';

import type { EventMemory } from '../../lib/mplus/webhooks/createEventMemory';
import { planReception, type Reception } from '../../lib/mplus/webhooks/planReception';
import { readWebhook, type Subscription } from '../../lib/mplus/webhooks/readWebhook';
import { errorAnswer, workflowAnswer, type TillAnswer } from '../../lib/mplus/webhooks/tillAnswer';
import { answerTill, holdAnswer, type HeldAnswer, type N8nAnswer } from './answerTill';
import { keepMemory, memoryOf } from './memories';
import { readSettings } from './readSettings';
import { readSubscription } from './readSubscription';

type Start = Extract<Reception, { kind: 'start' }>;

const NO_RUN: IWebhookResponseData = { noWebhookResponse: true };

/** Judges a post of a till, answers it and starts the workflow where it is due. Never throws: n8n would run the workflow all the same. */
export async function receiveWebhook(ctx: IWebhookFunctions): Promise<IWebhookResponseData> {
	const res = ctx.getResponseObject();
	const subscription = await subscriptionOf(ctx);
	if (!subscription) {
		answerTill(res, errorAnswer('NOT_CONFIGURED', 'This address has no subscription yet'), undefined);
		return NO_RUN;
	}
	const body = await bodyOf(ctx);
	if (!body) {
		answerTill(res, errorAnswer('INVALID_DATA', 'The body cannot be read, or is too long'), subscription.secret);
		return NO_RUN;
	}
	const reading = readWebhook({ event: ctx.getWebhookName(), headers: ctx.getHeaderData(), body }, subscription);
	const memory = memoryOf(ctx);
	const settings = readSettings(ctx);
	const reception = planReception(reading, settings, memory);
	if (reception.kind === 'answer') {
		if (reception.pauseMs > 0) await sleep(reception.pauseMs);
		answerTill(res, reception.answer, subscription.secret);
		return NO_RUN;
	}
	keepMemory(ctx, memory);
	void sleep(0).then(() => keepMemory(ctx, memory));
	const held = hold(ctx, reception, subscription, memory);
	// n8n would answer this one too when the workflow ends, but the till is not to wait for that.
	if (settings.isAnswering && !reception.isAnswering) held.send(reception.answer);
	const item = { json: reception.json as IDataObject };
	return { workflowData: reception.output === 0 ? [[item], []] : [[], [item]] };
}

/** n8n says when the answer is due, and with a workflow that answers, what it holds. */
function hold(ctx: IWebhookFunctions, start: Start, { secret }: Subscription, memory: EventMemory): HeldAnswer {
	const { answer: plain, pauseMs, isAnswering, identity } = start;
	const held = holdAnswer(ctx.getResponseObject(), secret, (given) => {
		if (given.status >= 400 && !hasRun(given)) {
			memory.forget(identity);
			return errorAnswer('WORKFLOW_ERROR', 'The workflow could not be started');
		}
		if (isAnswering) return answerOfWorkflow(given, plain);
		if (pauseMs === 0) return plain;
		void sleep(pauseMs).then(() => held.send(plain));
		return undefined;
	});
	if (isAnswering) void sleep(Number(ctx.getNodeParameter('answerWithin', 5)) * 1000).then(() => held.send(plain));
	return held;
}

/** Words of n8n for a workflow that did start; whatever else it says, the event may come again rather than be lost. */
const RAN = /^(Error in workflow|No item )/;

function hasRun({ body }: N8nAnswer): boolean {
	try {
		return RAN.test(String((JSON.parse(body) as { message?: unknown }).message));
	} catch {
		return false;
	}
}

function answerOfWorkflow({ status, body }: N8nAnswer, plain: TillAnswer): TillAnswer {
	if (status >= 400) return errorAnswer('WORKFLOW_ERROR', 'The workflow ended without an answer');
	try {
		return workflowAnswer(JSON.parse(body), plain);
	} catch {
		return plain;
	}
}

async function subscriptionOf(ctx: IWebhookFunctions): Promise<Subscription | undefined> {
	try {
		return await readSubscription(ctx);
	} catch (error) {
		ctx.logger.error(`${ctx.getNode().name}: ${(error as Error).message}`);
		return undefined;
	}
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
