import { placeOrder } from '../../../sim/ccv/actions/placeOrder';
import { givenCcvWorld, type CcvWorldOver } from '../../../sim/ccv/givenCcvWorld';
import { handle } from '../../../sim/ccv/handle';
import type { CcvWorld } from '../../../sim/ccv/world';
import { createCcvClient, type CcvClient } from '../../../lib/ccv/CcvClient';
import { signRequest, uriOf } from '../../../lib/ccv/signRequest';
import type { HttpPort } from '../../../lib/http/HttpPort';
import { aClock, type TestClock } from '../../support/aClock';
import { expectValidCcvRequests } from '../../support/ccvModels/expectValidCcvRequests';
import { aConnection } from './aCcvShop';

export interface Arrival {
	at: number;
	status: number;
	method: string;
	path: string;
	body: string;
}

export interface InProcessShop {
	client: CcvClient;
	clock: TestClock;
	world: CcvWorld;
	arrivals: Arrival[];
}

let open: InProcessShop[] = [];

afterEach(() => {
	const shops = open;
	open = [];
	expectValidCcvRequests(shops.flatMap(({ arrivals }) => arrivals.map(({ method, path, body }) => ({ method, url: path, body }))));
});

/** The simulator without a socket, whose requests are held against CCV's models after each test: each way takes from 0 to `wayMs` on the injected clock, now long, now short. */
export function inProcessShop(name: string, over: CcvWorldOver, options: { startMs: number; wayMs?: number }): InProcessShop {
	const world = givenCcvWorld(over);
	placeOrder(world, { begunAt: '2026-01-01T12:00:00Z', rows: [{ count: 1, price: 10 }] });
	const clock = aClock(options.startMs);
	const arrivals: Arrival[] = [];
	const connection = aConnection({ baseUrl: `http://${name}.example` });
	let calls = 0;
	const port: HttpPort = {
		...clock,
		send: async ({ method, url, headers, data = '' }) => {
			const signed = { ...headers, ...signRequest(connection, { method, url, body: data }, clock.now()) };
			if (options.wayMs) await clock.sleep((calls++ * 7_919) % options.wayMs);
			const reply = handle(world, { method, url: uriOf(url), headers: signed, body: data }, { now: clock.now(), refuse: false });
			arrivals.push({ at: clock.now(), status: reply.status, method, path: uriOf(url), body: data });
			if (options.wayMs) await clock.sleep((calls * 104_729) % options.wayMs);
			return { kind: 'answered', status: reply.status, headers: reply.headers, body: reply.body };
		},
	};
	const shop = { client: createCcvClient(connection, port), clock, world, arrivals };
	open.push(shop);
	return shop;
}
