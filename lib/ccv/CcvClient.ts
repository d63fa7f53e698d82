import type { Exchange, HttpPort, HttpRequest } from '../http/HttpPort';
import { PosError } from '../http/PosError';
import { sendWithRetry } from '../http/sendWithRetry';
import type { CcvConnection } from './CcvConnection';
import { ccvBudget } from './ccvBudget';
import { ccvOrigin, ccvUrl, nextUrl, type CcvQuery } from './ccvUrl';
import { judgeExchange, type CcvCall } from './judgeExchange';
import { judgeWrite } from './judgeWrite';
import { duringWait, kindOf } from './limitWaits';
import { parseAnswer } from './parseAnswer';
import { readPage } from './readPage';
import type { WriteEnd } from './writes/WriteEnd';

export interface CcvClient {
	readonly connection: CcvConnection;
	readonly port: HttpPort;
	/** One resource by its path, e.g. `/orders/12/`. */
	get(path: string, query?: CcvQuery): Promise<unknown>;
	/** The pages of a collection, each an array of items, by following `next` to the end. */
	pages(path: string, query?: CcvQuery): AsyncGenerator<unknown[]>;
	/**
	 * One write. `always`: it may be sent again where no answer came, since done twice it is done once. `never`: it is sent again
	 * only where it never left, or was refused for the rate. Throws what CCV refuses.
	 */
	send(method: WriteMethod, path: string, body: object | undefined, repeatable: 'always' | 'never', query?: CcvQuery): Promise<WriteEnd>;
}

export type WriteMethod = Exclude<HttpRequest['method'], 'GET'>;

interface Transfer {
	exchange: Exchange;
	/** How many attempts may have done it without saying so. */
	unsettled: number;
}

const TIMEOUT_MS = 60_000;
const POLICY = { maxAttempts: 4, maxWaitMs: 8_000 };

/** Signed calls of the CCV API: one rate budget per resource, method and key for the whole process. */
export function createCcvClient(connection: CcvConnection, port: HttpPort, timeoutMs = TIMEOUT_MS): CcvClient {
	const origin = ccvOrigin(connection.baseUrl);

	async function fetchJson(url: string, path: string): Promise<unknown> {
		const call: CcvCall = { method: 'GET', url, what: `CCV SalesPOS, GET ${path}` };
		const { exchange } = await transfer(call, path, 'always');
		const answer = judgeExchange(connection, port, call, exchange);
		const json = answer instanceof PosError ? answer : parseAnswer(call.what, answer.body);
		if (json instanceof PosError) throw json;
		return json;
	}

	async function transfer(call: CcvCall, path: string, repeatable: 'always' | 'never', data?: string): Promise<Transfer> {
		const budget = ccvBudget(connection, call.method, path);
		const request = { method: call.method, url: call.url, headers: headersOf(connection, data), timeout: timeoutMs, ...(data !== undefined && { data }) };
		let unsettled = 0;
		const send: HttpPort['send'] = async (each) => {
			const end = await port.send(each);
			if (end.kind === 'lost' || (end.kind === 'answered' && end.status >= 502)) unsettled += 1;
			return end;
		};
		const exchange = await sendWithRetry({ ...port, send }, request, { ...POLICY, repeatable: repeatable === 'always' ? 'always' : 'neverSent' }, {
			beforeAttempt: async () => await duringWait(connection, kindOf(call.method, path), port, async () => await budget.take(port)),
			onRateLimit: (untilMs, answer) => budget.refused(answer, untilMs, port.now()),
		});
		return { exchange, unsettled };
	}

	return {
		connection,
		port,
		get: async (path, query) => await fetchJson(ccvUrl(connection.baseUrl, path, query), path),
		async *pages(path, query) {
			let url: string | undefined = ccvUrl(connection.baseUrl, path, query);
			const seen = new Set<string>();
			while (url !== undefined) {
				if (seen.has(url)) throw new PosError('malformed-answer', `CCV SalesPOS, GET ${path}: a page of the list names an earlier one as the next`);
				seen.add(url);
				const page = readPage(await fetchJson(url, path), path);
				yield page.items;
				url = page.next === undefined ? undefined : nextUrl(origin, page.next);
			}
		},
		async send(method, path, body, repeatable, query) {
			const call: CcvCall = { method, url: ccvUrl(connection.baseUrl, path, query), what: `CCV SalesPOS, ${method} ${path}` };
			// Serialised once: what is signed is what is sent.
			const { exchange, unsettled } = await transfer(call, path, repeatable, body === undefined ? undefined : JSON.stringify(body));
			return judgeWrite(call, judgeExchange(connection, port, call, exchange), unsettled, Object.keys(body ?? {}).length);
		},
	};
}

function headersOf({ schema, language }: CcvConnection, data: string | undefined): Record<string, string> {
	return {
		accept: `application/vnd.verto.${schema}+json`,
		...(language !== undefined && { 'accept-language': language }),
		...(data !== undefined && { 'content-type': 'application/json' }),
	};
}
