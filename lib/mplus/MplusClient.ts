import { limiterFor } from '../http/limiterFor';
import type { Exchange, HttpPort } from '../http/HttpPort';
import { PosError } from '../http/PosError';
import { redactSecrets } from '../http/redactSecrets';
import { sendWithRetry } from '../http/sendWithRetry';
import type { MplusConnection } from './MplusConnection';
import { mplusInstallation, mplusUrl } from './mplusUrl';
import { decodeResponse } from './soap/decodeResponse';
import { encodeRequest } from './soap/encodeRequest';
import type { MplusOperations } from './soap/mplusTypes.generated';

export type MplusOperation = keyof MplusOperations;
export type Params<O extends MplusOperation> = MplusOperations[O]['params'];
export type Answer<O extends MplusOperation> = MplusOperations[O]['answer'];

/** What came of a write. `unclear`: it may have been done, so look before writing again. */
export type WriteEnd<O extends MplusOperation> =
	| { kind: 'answer'; value: Answer<O>; dropped: string[] }
	| { kind: 'refused'; message: string }
	| { kind: 'unclear'; message: string };

export interface MplusClient {
	readonly installation: string;
	readonly port: HttpPort;
	/** Asks; sent again after a lost or transient answer. Throws where there is no answer that can be read. */
	read<O extends MplusOperation>(operation: O, params: Params<O>): Promise<Answer<O>>;
	/** Writes. `keyed`: the till knows the request again by its key, so it may be sent again. Throws only where nothing was sent. */
	write<O extends MplusOperation>(operation: O, params: Params<O>, repeatable: 'keyed' | 'never'): Promise<WriteEnd<O>>;
	setConcurrency(max: number): void;
}

export interface MplusClientOptions {
	timeoutMs?: number;
	concurrency?: number;
}

const TIMEOUT_MS = 120_000;
const DEFAULT_CONCURRENCY = 4;
const HEADERS = { 'content-type': 'text/xml; charset=utf-8' };
const RETRY = { maxAttempts: 3, maxWaitMs: 5_000 };

type Reading<O extends MplusOperation> =
	| { kind: 'answer'; value: Answer<O> }
	| { kind: 'failure'; error: PosError; done: 'no' | 'unclear' };

/** Calls of one installation, a bounded number at a time for the whole process. */
export function createMplusClient(connection: MplusConnection, port: HttpPort, options: MplusClientOptions = {}): MplusClient {
	const url = mplusUrl(connection.baseUrl);
	const installation = mplusInstallation(connection.baseUrl);
	const limiter = limiterFor(installation, options.concurrency ?? DEFAULT_CONCURRENCY);

	async function exchange(operation: string, data: string, repeatable: 'always' | 'neverSent'): Promise<Exchange> {
		const requestId = `n8n-${Math.floor(port.random() * 2 ** 48).toString(36)}`;
		const headers = { ...HEADERS, soapaction: operation, 'x-request-id': requestId };
		const request = { method: 'POST', url, headers, data, timeout: options.timeoutMs ?? TIMEOUT_MS } as const;
		return await limiter.run(async () => await sendWithRetry(port, request, { ...RETRY, repeatable }));
	}

	return {
		installation,
		port,
		async read(operation, params) {
			const { xml } = encodeRequest(operation, params);
			const reading = judge(connection, operation, await exchange(operation, xml, 'always'));
			if (reading.kind === 'answer') return reading.value;
			throw reading.error;
		},
		async write(operation, params, repeatable) {
			const { xml, dropped } = encodeRequest(operation, params);
			const reading = judge(connection, operation, await exchange(operation, xml, repeatable === 'keyed' ? 'always' : 'neverSent'));
			if (reading.kind === 'answer') return { ...reading, dropped: dropped.map(({ path }) => path) };
			const { error, done } = reading;
			if (done === 'unclear') return { kind: 'unclear', message: error.message };
			if (error.code === 'refused') return { kind: 'refused', message: error.message };
			throw error;
		},
		setConcurrency: (max) => limiter.setMax(max),
	};
}

function judge<O extends MplusOperation>(connection: MplusConnection, operation: O, exchange: Exchange): Reading<O> {
	const what = `MplusKASSA, ${operation}`;
	if (exchange.kind === 'neverSent') {
		const message = `${what}: no connection to ${mplusUrl(connection.baseUrl)} (${exchange.cause})`;
		return failure('no', new PosError('unreachable', message, { hint: 'Check the base URL in the credential, and whether the till service is running' }));
	}
	if (exchange.kind === 'lost') return failure('unclear', new PosError('unanswered', `${what}: no answer (${exchange.cause})`));
	const { status, body } = exchange;
	if (status === 401 || status === 403) return failure('no', loginRefused(what, status));
	if (status === 405 || status === 404) {
		const message = `${what}: no MplusKASSA service at ${mplusUrl(connection.baseUrl)} (HTTP ${status})`;
		return failure('no', new PosError('system-error', message, { httpStatus: status, hint: 'Check the base URL in the credential' }));
	}
	return readBody(connection, operation, what, status, body);
}

function readBody<O extends MplusOperation>(connection: MplusConnection, operation: O, what: string, status: number, body: string): Reading<O> {
	const decoded = decode(operation, body);
	if (decoded instanceof PosError) return failure('unclear', decoded);
	switch (decoded.kind) {
		case 'answer':
			return { kind: 'answer', value: decoded.value as Answer<O> };
		case 'malformed': {
			const page = status >= 500 ? `a page of a server in between (HTTP ${status})` : `no whole SOAP message (HTTP ${status})`;
			const code = status >= 500 ? 'system-error' : 'malformed-answer';
			return failure('unclear', new PosError(code, `${what}: the answer is ${page}`, { httpStatus: status }));
		}
		case 'fault': {
			const words = redactSecrets(decoded.text, [connection.ident, connection.secret]).replace(/\s+/g, ' ').trim().slice(0, 200);
			if (/Authentication/i.test(decoded.code)) return failure('no', loginRefused(what, status, words));
			const details = { httpStatus: status, systemCode: decoded.code };
			// A fault of the client kind says that the request was not understood, so nothing was done.
			if (/Client|Sender/i.test(decoded.code)) return failure('no', new PosError('refused', `${what}: the till does not accept the request: ${words}`, details));
			return failure('unclear', new PosError('system-error', `${what}: the till reports a fault: ${words}`, details));
		}
	}
}

function decode(operation: string, body: string): ReturnType<typeof decodeResponse> | PosError {
	try {
		return decodeResponse(operation, body);
	} catch (error) {
		return error instanceof PosError ? error : new PosError('malformed-answer', `MplusKASSA, ${operation}: the answer cannot be read`);
	}
}

function loginRefused(what: string, httpStatus: number, words = ''): PosError {
	return new PosError('unauthorised', `${what}: MplusKASSA refuses the ident or the secret${words ? `: ${words}` : ''}`, {
		httpStatus,
		hint: 'Copy both again from what Mplus sent for this integration; the port in the base URL belongs to them',
	});
}

function failure(done: 'no' | 'unclear', error: PosError): { kind: 'failure'; error: PosError; done: 'no' | 'unclear' } {
	return { kind: 'failure', error, done };
}
