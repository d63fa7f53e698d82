import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';

import { distort } from './distort';
import { takeFault } from './takeFault';
import type { Fault, FaultKind, Handle, LoggedRequest, PlayedFault, RunningSim, SimReply, SimRequest } from './types';

export interface ServeOptions<World> {
	world: World;
	handle: Handle<World>;
	/** The label of a request before it is handled, so that faults can wait for it. */
	labelOf: (request: SimRequest) => string;
	/** Whether a call with this label is one that writes, whatever comes of it. */
	isWrite: (label: string) => boolean;
	/** HTTP 500 as this system words it. */
	serverError: () => SimReply;
	/** Faults that this system has words of its own for. */
	plays?: PlayedFault[];
	/** Takes secrets out of an address before it is kept in the log. */
	redact?: (url: string) => string;
	faults?: Fault[];
	port?: number;
	/** How long a call takes at least, from its arrival: this simulator's own work is part of it. */
	latencyMs?: number;
	now?: () => number;
}

/** Puts a simulator on a loopback socket, plays its faults and keeps every request. */
export async function serve<World>(options: ServeOptions<World>): Promise<RunningSim<World>> {
	const server = createServer();
	const sim: RunningSim<World> = {
		baseUrl: '',
		world: options.world,
		log: [],
		faults: options.faults ?? [],
		maxConcurrent: 0,
		close: async () => await closeServer(server),
	};
	let open = 0;
	server.on('request', (message, response) => {
		open += 1;
		sim.maxConcurrent = Math.max(sim.maxConcurrent, open);
		response.on('close', () => (open -= 1));
		void answer(sim, options, message, response);
	});
	await new Promise<void>((resolve) => server.listen(options.port ?? 0, '127.0.0.1', resolve));
	sim.baseUrl = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
	return sim;
}

async function answer<World>(
	sim: RunningSim<World>,
	options: ServeOptions<World>,
	message: IncomingMessage,
	response: ServerResponse,
): Promise<void> {
	const arrivedAt = performance.now();
	const request = await readRequest(message);
	const label = options.labelOf(request);
	const fault = takeFault(sim.faults, sim.log, label, request);
	const reply = play(sim, options, request, fault);
	const entry = logged(sim.log, options, request, { ...reply, label }, fault);
	sim.log.push(entry);
	sim.onCall?.(entry);
	if (options.latencyMs) await untilElapsed(options.latencyMs, arrivedAt);
	send(message, response, reply, fault);
}

async function untilElapsed(ms: number, since: number): Promise<void> {
	// Rounded up: a timer cuts fractions off.
	const left = Math.ceil(since + ms - performance.now());
	if (left > 0) await new Promise((resolve) => setTimeout(resolve, left));
}

const BEFORE: FaultKind[] = ['reset-before', 'hang-before', 'server-error', 'proxy-page'];
const PLAYED: PlayedFault[] = ['rate-limit', 'rate-limit-total', 'unauthorised', 'empty-body'];

function play<World>(
	sim: RunningSim<World>,
	options: ServeOptions<World>,
	request: SimRequest,
	fault: FaultKind | undefined,
): SimReply {
	const now = (options.now ?? Date.now)();
	const played = PLAYED.find((kind) => kind === fault);
	const isUnknown = played !== undefined && !options.plays?.includes(played);
	const untouched = isUnknown || (fault !== undefined && BEFORE.includes(fault));
	const reply = untouched
		? options.serverError()
		: options.handle(sim.world, request, { now, refuse: fault === 'refuse', play: played });
	return distort(reply, options.serverError, fault);
}

function logged<World>(
	log: LoggedRequest[],
	options: ServeOptions<World>,
	request: SimRequest,
	reply: SimReply,
	fault: FaultKind | undefined,
): LoggedRequest {
	return {
		call: log.length + 1,
		at: (options.now ?? Date.now)(),
		label: reply.label,
		method: request.method,
		status: reply.status,
		write: options.isWrite(reply.label),
		committed: reply.committed,
		fault,
		url: options.redact?.(request.url) ?? request.url,
		body: request.body,
	};
}

function send(
	message: IncomingMessage,
	response: ServerResponse,
	reply: SimReply,
	fault: FaultKind | undefined,
): void {
	if (fault === 'reset-before' || fault === 'lose-answer') return void message.socket.destroy();
	if (fault === 'hang-before' || fault === 'hang-after') return;
	const body = Buffer.from(reply.body, 'utf8');
	const hasBody = reply.status !== 204;
	response.writeHead(reply.status, { ...reply.headers, ...(hasBody && { 'content-length': body.length }) });
	response.end(hasBody ? body : undefined);
}

async function readRequest(message: IncomingMessage): Promise<SimRequest> {
	const chunks: Buffer[] = [];
	for await (const chunk of message) chunks.push(chunk as Buffer);
	const headers = Object.fromEntries(
		Object.entries(message.headers).map(([name, value]) => [name, Array.isArray(value) ? value.join(', ') : value]),
	);
	return {
		method: message.method ?? 'GET',
		url: message.url ?? '/',
		headers,
		body: Buffer.concat(chunks).toString('utf8'),
	};
}

async function closeServer(server: Server): Promise<void> {
	server.closeAllConnections();
	await new Promise<void>((resolve) => server.close(() => resolve()));
}
