import { Agent as HttpAgent } from 'node:http';
import { Agent as HttpsAgent } from 'node:https';
import { setTimeout as sleepReally } from 'node:timers/promises';

import axios, { type AxiosResponse } from 'axios';

import { exchangeOfFailure } from '../../lib/http/exchangeOfFailure';
import type { Clock, Exchange, HttpPort, HttpRequest } from '../../lib/http/HttpPort';

export interface AxiosPortOptions extends Partial<Clock> {
	/** Signs or logs in; called anew for every attempt. */
	authenticate: (request: HttpRequest) => HttpRequest;
	/** Shortens the timeout that a request brings along. */
	timeoutMs?: number;
	allowUnauthorizedCerts?: boolean;
	/** A test's clock stands still while a request is under way. */
	hold?: <T>(work: Promise<T>) => Promise<T>;
}

/** The port on axios itself, for tests, demos and benches. Inside n8n its place is taken by n8n's own HTTP helper. */
export function createAxiosPort(options: AxiosPortOptions): HttpPort {
	const { authenticate, timeoutMs, hold = async (work) => await work } = options;
	// As in n8n: a new connection for each request, not kept alive.
	const agents = { httpAgent: new HttpAgent({ keepAlive: false }), httpsAgent: new HttpsAgent({ keepAlive: false, rejectUnauthorized: options.allowUnauthorizedCerts !== true }) };
	return {
		now: options.now ?? (() => Date.now()),
		sleep: options.sleep ?? (async (ms) => await sleepReally(ms)),
		random: options.random ?? (() => Math.random()),
		isCancelled: options.isCancelled ?? (() => false),
		send: async (request) => await hold(send(authenticate(request), agents, timeoutMs)),
	};
}

type Agents = { httpAgent: HttpAgent; httpsAgent: HttpsAgent };

async function send({ method, url, headers, data, timeout }: HttpRequest, agents: Agents, timeoutMs?: number): Promise<Exchange> {
	try {
		const answer = await axios.request<string>({
			method,
			url,
			headers: { 'user-agent': 'n8n-nodes-ccv-mplus', ...headers },
			data,
			timeout: Math.min(timeout, timeoutMs ?? timeout),
			...agents,
			responseType: 'text',
			transformRequest: [(body: string | undefined) => body],
			transformResponse: [(body: string) => body],
			validateStatus: () => true,
			maxRedirects: 0,
			maxBodyLength: Infinity,
			proxy: false,
		});
		return answered(answer);
	} catch (failure) {
		return exchangeOfFailure((failure as { code?: string }).code);
	}
}

function answered({ status, headers, data }: AxiosResponse<string>): Exchange {
	const names = Object.entries(headers).map(([name, value]) => [name.toLowerCase(), String(value)]);
	return { kind: 'answered', status, headers: Object.fromEntries(names) as Record<string, string>, body: data };
}
