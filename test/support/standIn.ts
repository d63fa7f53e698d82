import { createServer as createHttpServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { createServer as createHttpsServer } from 'node:https';
import { readFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';

export interface StandInAnswer {
	status?: number;
	headers?: Record<string, string>;
	body?: string;
}

export interface StandIn {
	/** Without scheme. */
	host: string;
	/** Path and query of what was asked. */
	asked: string[];
	close(): Promise<void>;
}

const pem = (name: string): Buffer => readFileSync(join(__dirname, 'tls', name));

/** A server that answers everything alike, or as a function says: what may stand at the address a person typed. */
export async function standIn(answer: StandInAnswer | ((request: IncomingMessage) => StandInAnswer), isTls = false): Promise<StandIn> {
	const asked: string[] = [];
	const listener = (request: IncomingMessage, response: ServerResponse): void => {
		asked.push(request.url ?? '');
		const { status = 200, headers = {}, body = '' } = typeof answer === 'function' ? answer(request) : answer;
		response.writeHead(status, headers).end(body);
	};
	const server: Server = isTls
		? createHttpsServer({ key: pem('selfSigned.key.pem'), cert: pem('selfSigned.cert.pem') }, listener)
		: createHttpServer(listener);
	await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
	return {
		host: `127.0.0.1:${(server.address() as AddressInfo).port}`,
		asked,
		close: async () => {
			server.closeAllConnections();
			await new Promise<void>((resolve) => server.close(() => resolve()));
		},
	};
}
