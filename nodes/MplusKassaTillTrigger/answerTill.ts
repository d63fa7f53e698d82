import type { IWebhookFunctions } from 'n8n-workflow';

import { signWebhook } from '../../lib/mplus/webhooks/signWebhook';
import type { TillAnswer } from '../../lib/mplus/webhooks/tillAnswer';

type Response = ReturnType<IWebhookFunctions['getResponseObject']>;

/** What n8n was about to answer. */
export interface N8nAnswer {
	status: number;
	body: string;
}

export interface HeldAnswer {
	/** Answers now. What is sent later, by us or by n8n, goes nowhere. */
	send(answer: TillAnswer): void;
}

/** Answers a till: signed over the very bytes that leave. */
export function answerTill(res: Response, answer: TillAnswer, secret: string | undefined): void {
	write(res, res.end.bind(res), answer, secret);
}

/**
 * Takes the answer out of n8n's hands: n8n makes it once the execution is stored, or once the workflow has ended, and has no way to
 * sign it. `toAnswer` turns it into what the till is told; undefined where that comes later, by `send`.
 */
export function holdAnswer(res: Response, secret: string, toAnswer: (answer: N8nAnswer) => TillAnswer | undefined): HeldAnswer {
	const end = res.end.bind(res);
	const chunks: Buffer[] = [];
	let isSent = false;
	const keep = (chunk: unknown): void => {
		if (typeof chunk === 'string') chunks.push(Buffer.from(chunk));
		else if (chunk instanceof Uint8Array) chunks.push(Buffer.from(chunk));
	};
	const send = (answer: TillAnswer): void => {
		if (isSent) return;
		isSent = true;
		write(res, end, answer, secret);
		// n8n may still want to answer; after the end each of these would throw.
		res.setHeader = res.appendHeader = res.writeHead = () => res;
		res.removeHeader = () => undefined;
	};
	res.write = ((chunk: unknown) => {
		keep(chunk);
		return true;
	}) as typeof res.write;
	res.end = ((chunk: unknown) => {
		keep(chunk);
		const answer = toAnswer({ status: res.statusCode, body: Buffer.concat(chunks).toString('utf8') });
		if (answer) send(answer);
		return res;
	}) as typeof res.end;
	return { send };
}

function write(res: Response, end: (body: Buffer) => unknown, { status, body }: TillAnswer, secret: string | undefined): void {
	const bytes = Buffer.from(JSON.stringify(body), 'utf8');
	res.statusCode = status;
	res.removeHeader('ETag');
	res.setHeader('Content-Type', 'application/json');
	res.setHeader('Content-Length', bytes.length);
	// Compressed or otherwise changed on its way, the body would not be what was signed.
	res.setHeader('Cache-Control', 'no-store, no-transform');
	if (secret) res.setHeader('X-Mplus-Signature', signWebhook(secret, bytes));
	end(bytes);
}
