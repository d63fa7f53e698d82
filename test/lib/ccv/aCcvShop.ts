import { placeOrder } from '../../../sim/ccv/actions/placeOrder';
import { givenCcvWorld, type CcvWorldOver } from '../../../sim/ccv/givenCcvWorld';
import { startCcv } from '../../../sim/ccv/startCcv';
import type { CcvWorld } from '../../../sim/ccv/world';
import type { Fault, RunningSim } from '../../../sim/server/types';
import { createCcvClient, type CcvClient } from '../../../lib/ccv/CcvClient';
import type { CcvConnection } from '../../../lib/ccv/CcvConnection';
import { aClock, type TestClock } from '../../support/aClock';
import { validWhenClosed } from '../../support/ccvModels/validWhenClosed';
import { ccvPort } from '../../support/ccvPort';

export interface CcvScene {
	sim: RunningSim<CcvWorld>;
	clock: TestClock;
	client: CcvClient;
	connection: CcvConnection;
}

export interface CcvSceneOptions {
	orders?: number;
	world?: CcvWorldOver;
	faults?: Fault[];
	/** Added to the clock of the client, not to the shop's. */
	clockOffMs?: number;
	connection?: Partial<CcvConnection>;
	/** A port of its own clock: a fault that leaves a request without an answer needs a real end. */
	timeoutMs?: number;
	/** The test asks for what CCV does not document. */
	isUndocumented?: boolean;
}

const running: Array<RunningSim<CcvWorld>> = [];

export function aConnection(over: Partial<CcvConnection> = {}): CcvConnection {
	return {
		baseUrl: 'https://shop.example',
		publicKey: 'demo_public_key',
		secretKey: 'demo_secret_key',
		schema: 'salespos',
		verifyResponses: true,
		readsPerMinute: 150,
		writesPerMinute: 100,
		productQueriesPerMinute: 30,
		...over,
	};
}

/** A shop on a socket with some orders of a row each, and a client for it; both on the same injected clock. */
export async function startScene(options: CcvSceneOptions = {}): Promise<CcvScene> {
	const world = givenCcvWorld(options.world);
	for (let i = 0; i < (options.orders ?? 0); i++) placeOrder(world, { begunAt: '2026-01-01T12:00:00Z', rows: [{ product_number: `A${i}`, count: 1, price: 10 }] });
	const clock = aClock();
	const sim = validWhenClosed(await startCcv(world, { now: clock.now, faults: options.faults }), () => !options.isUndocumented);
	running.push(sim);
	const connection = aConnection({ baseUrl: sim.baseUrl, ...options.connection });
	const port = ccvPort(connection, { ...clock, timeoutMs: options.timeoutMs, now: () => clock.now() + (options.clockOffMs ?? 0) });
	return { sim, clock, connection, client: createCcvClient(connection, port) };
}

export async function closeScenes(): Promise<void> {
	await Promise.all(running.splice(0).map(async (sim) => await sim.close()));
}

export async function readAll(client: CcvClient, path: string, size: number): Promise<unknown[]> {
	const items: unknown[] = [];
	for await (const page of client.pages(path, { size })) items.push(...page);
	return items;
}
