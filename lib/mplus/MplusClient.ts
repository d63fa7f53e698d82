import { limiterFor } from '../http/limiterFor';
import type { Exchange, HttpPort } from '../http/HttpPort';
import { sendWithRetry } from '../http/sendWithRetry';
import { judgeExchange } from './judgeExchange';
import type { MplusConnection } from './MplusConnection';
import { mplusInstallation, mplusUrl } from './mplusUrl';
import { demandService, tillService } from './tillService';
import { encodeRequest } from './soap/encodeRequest';
import type { NewerField } from './soap/encodeStruct';
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
const HEADERS = { 'content-type': 'text/xml; charset=utf-8' };
const RETRY = { maxAttempts: 3, maxWaitMs: 5_000 };

// Module scope on purpose: what one execution learned of a till's worker threads holds for all of the process.
const known = new Set<string>();

/**
 * Calls of one installation, a bounded number at a time for the whole process: one, until calls would have to wait; then
 * the till is asked what it can take.
 */
export function createMplusClient(connection: MplusConnection, port: HttpPort, options: MplusClientOptions = {}): MplusClient {
	const url = mplusUrl(connection.baseUrl);
	const installation = mplusInstallation(connection.baseUrl);
	const limiter = limiterFor(installation, options.concurrency ?? 1);
	if (options.concurrency !== undefined) known.add(installation);

	async function exchange(operation: string, data: string, repeatable: 'always' | 'neverSent'): Promise<Exchange> {
		if (limiter.isFull() && !known.has(installation) && operation !== 'getApiVersion') learnWorkers();
		const requestId = `n8n-${Math.floor(port.random() * 2 ** 48).toString(36)}`;
		const headers = { ...HEADERS, soapaction: operation, 'x-request-id': requestId };
		const request = { method: 'POST', url, headers, data, timeout: options.timeoutMs ?? TIMEOUT_MS } as const;
		return await limiter.run(async () => await sendWithRetry(port, request, { ...RETRY, repeatable }));
	}

	function learnWorkers(): void {
		known.add(installation);
		// Where that fails, so will what waits behind it, and says why.
		tillService(client).catch(() => known.delete(installation));
	}

	const client: MplusClient = {
		installation,
		port,
		async read(operation, params) {
			const { xml, newer } = encodeRequest(operation, params);
			if (newer.length > 0) await demandFields(client, newer);
			const reading = judgeExchange(connection, operation, await exchange(operation, xml, 'always'));
			if (reading.kind === 'answer') return reading.value;
			throw reading.error;
		},
		async write(operation, params, repeatable) {
			const { xml, dropped, newer } = encodeRequest(operation, params);
			if (newer.length > 0) await demandFields(client, newer);
			const reading = judgeExchange(connection, operation, await exchange(operation, xml, repeatable === 'keyed' ? 'always' : 'neverSent'));
			if (reading.kind === 'answer') return { ...reading, dropped: dropped.map(({ path }) => path) };
			const { error, done } = reading;
			if (done === 'unclear') return { kind: 'unclear', message: error.message };
			if (error.code === 'refused') return { kind: 'refused', message: error.message };
			throw error;
		},
		setConcurrency(max) {
			known.add(installation);
			limiter.setMax(max);
		},
	};
	return client;
}

/** Refuses to send what the till would ignore without a word. */
async function demandFields(client: MplusClient, newer: NewerField[]): Promise<void> {
	for (const { path, since } of newer) await demandService(client, since, `the field ${path}`);
}
