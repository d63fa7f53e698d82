import type { Exchange, HttpAnswer, HttpPort, HttpRequest } from '../http/HttpPort';
import { PosError } from '../http/PosError';
import { rateBudgetFor } from '../http/rateBudgetFor';
import { sendWithRetry } from '../http/sendWithRetry';
import type { CcvConnection } from './CcvConnection';
import { ccvFailure } from './ccvFailure';
import { ccvOrigin, ccvUrl, type CcvQuery } from './ccvUrl';
import { isGenuineAnswer } from './isGenuineAnswer';

export interface CcvClient {
	readonly connection: CcvConnection;
	readonly port: HttpPort;
	/** One resource by its path, e.g. `/orders/12/`. */
	get(path: string, query?: CcvQuery): Promise<unknown>;
	/** The pages of a collection, each an array of items, by following `next` to the end. */
	pages(path: string, query?: CcvQuery): AsyncGenerator<unknown[]>;
}

interface CcvCall {
	method: HttpRequest['method'];
	url: string;
	/** Names in the path. Whether CCV counts `/orders/12/orderrows/` as orders or as orderrows is not documented: it costs both. */
	resources: string[];
	what: string;
}

const TIMEOUT_MS = 60_000;
const POLICY = { repeatable: 'always', maxAttempts: 4, maxWaitMs: 8_000 } as const;

/** Signed reading of the CCV API: one rate budget per resource, method and key for the whole process. */
export function createCcvClient(connection: CcvConnection, port: HttpPort, timeoutMs = TIMEOUT_MS): CcvClient {
	const origin = ccvOrigin(connection.baseUrl);

	async function fetchJson(url: string, path: string): Promise<unknown> {
		const call: CcvCall = { method: 'GET', url, resources: resourcesOf(path), what: `CCV SalesPOS, GET ${path}` };
		const answer = await exchange(call);
		return parse(call, answer);
	}

	async function exchange(call: CcvCall): Promise<HttpAnswer> {
		const budgets = call.resources.map((resource) =>
			rateBudgetFor(`${origin}|${connection.publicKey}|${call.method}|${resource}`, limitOf(connection, call.method, resource)),
		);
		const request = { method: call.method, url: call.url, headers: headersOf(connection), timeout: timeoutMs };
		const result = await sendWithRetry(port, request, POLICY, {
			beforeAttempt: async () => {
				for (const budget of budgets) await budget.take(port);
			},
			onRateLimit: (untilMs) => budgets.forEach((budget) => budget.holdBack(untilMs)),
		});
		return judge(connection, port, call, result);
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
	};
}

function judge(connection: CcvConnection, port: HttpPort, call: CcvCall, result: Exchange): HttpAnswer {
	const secrets = [connection.secretKey];
	if (result.kind === 'neverSent') {
		throw new PosError('unreachable', `${call.what}: no connection to ${ccvOrigin(connection.baseUrl)} (${result.cause})`, {
			hint: 'Check the base URL in the credential and the network of the n8n server',
		});
	}
	if (result.kind === 'lost') throw new PosError('unanswered', `${call.what}: no answer (${result.cause})`);
	if (result.status < 200 || result.status > 299) throw ccvFailure(call.what, result, port.now(), secrets);
	if (connection.verifyResponses && !isGenuineAnswer(connection, call, result)) {
		throw new PosError('malformed-answer', `${call.what}: the answer does not carry the right hash`, {
			hint: 'Check the secret key; if a proxy changes answers on the way, turn off Verify Responses in the credential',
		});
	}
	return result;
}

function parse(call: CcvCall, answer: HttpAnswer): unknown {
	try {
		return JSON.parse(answer.body) as unknown;
	} catch {
		return malformed(call.what);
	}
}

function malformed(what: string): never {
	throw new PosError('malformed-answer', `${what}: the answer is no whole JSON`, {
		hint: 'The answer was cut off or comes from another server; the next run reads it again',
	});
}

function readPage(json: unknown, path: string): { items: unknown[]; next?: string } {
	const page = json as { items?: unknown; next?: unknown } | null;
	if (!Array.isArray(page?.items)) {
		throw new PosError('malformed-answer', `CCV SalesPOS, GET ${path}: the answer is no list`);
	}
	return { items: page.items, next: typeof page.next === 'string' && page.next !== '' ? page.next : undefined };
}

// `next` is an absolute address, possibly with another host than the one that is called (a proxy): keep its path only.
function nextUrl(origin: string, next: string): string {
	if (!URL.canParse(next, origin)) throw new PosError('malformed-answer', 'CCV SalesPOS: a page of a list names no address as the next one');
	const { pathname, search } = new URL(next, origin);
	return `${origin}${pathname}${search}`;
}

function headersOf(connection: CcvConnection): Record<string, string> {
	return { accept: `application/vnd.verto.${connection.schema}+json` };
}

function limitOf(connection: CcvConnection, method: string, resource: string): number {
	if (method !== 'GET') return connection.writesPerMinute;
	return resource === 'productqueries' ? connection.productQueriesPerMinute : connection.readsPerMinute;
}

function resourcesOf(path: string): string[] {
	const names = path.split('/').filter((part) => part !== '' && !/^\d+$/.test(part));
	return names.length > 0 ? [...new Set(names)] : ['root'];
}
