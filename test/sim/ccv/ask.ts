import { createHmac } from 'node:crypto';

import { handle } from '../../../sim/ccv/handle';
import type { CcvWorld } from '../../../sim/ccv/world';
import type { SimReply, SimRequest } from '../../../sim/server/types';

export const NOW = Date.parse('2026-01-15T12:00:00Z');

/** A request signed with the keys of the default world. */
export function aCcvRequest(method: string, path: string, body = '', headers: Record<string, string> = {}): SimRequest {
	const url = `/api/rest/v1${path}`;
	const date = headers['x-date'] ?? '2026-01-15T12:00:00Z';
	const hash = createHmac('sha512', 'demo_secret_key').update(`demo_public_key|${method}|${url}|${body}|${date}`).digest('hex');
	return {
		method,
		url,
		body,
		headers: {
			host: 'shop.example',
			'x-public': 'demo_public_key',
			'x-date': date,
			'x-hash': hash,
			...(body !== '' && { 'content-type': 'application/json' }),
			...headers,
		},
	};
}

export interface AnswerJson {
	[name: string]: unknown;
	items: Array<Record<string, unknown>>;
	first: string | null;
	previous: string | null;
	next: string | null;
	code: string;
}

export interface Answer {
	status: number;
	json: AnswerJson;
	reply: SimReply;
}

/** Asks the world and reads the JSON of the answer. */
export function ask(world: CcvWorld, method: string, path: string, body?: object, now = NOW): Answer {
	const date = new Date(now).toISOString().replace('.000Z', 'Z');
	const request = aCcvRequest(method, path, body ? JSON.stringify(body) : '', { 'x-date': date });
	const reply = handle(world, request, { now, refuse: false });
	return { status: reply.status, json: JSON.parse(reply.body || '{}') as AnswerJson, reply };
}
