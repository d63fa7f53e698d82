import { givenMplusWorld, type MplusGiven } from '../../../sim/mplus/givenMplusWorld';
import { startMplus } from '../../../sim/mplus/startMplus';
import type { MplusWorld } from '../../../sim/mplus/world';
import type { Fault, RunningSim } from '../../../sim/server/types';
import { createMplusClient, type MplusClient, type MplusClientOptions } from '../../../lib/mplus/MplusClient';
import type { MplusConnection } from '../../../lib/mplus/MplusConnection';
import { aClock, type TestClock } from '../../support/aClock';
import { mplusPort } from '../../support/mplusPort';

export interface TillScene {
	sim: RunningSim<MplusWorld>;
	clock: TestClock;
	client: MplusClient;
	/** The operations that were called, in their order. */
	calls(): string[];
}

export interface TillSceneOptions extends MplusClientOptions {
	given?: Partial<MplusGiven>;
	/** Further records, put into the till before it starts. */
	fill?: (world: MplusWorld) => void;
	faults?: Fault[];
	latencyMs?: number;
	connection?: Partial<MplusConnection>;
}

const running: Array<RunningSim<MplusWorld>> = [];

/** A till on a socket with relation 1 and two articles, and a client for it on an injected clock. */
export async function startTill(options: TillSceneOptions = {}): Promise<TillScene> {
	const world = givenMplusWorld({
		credentials: { ident: 'till ident', secret: 'top secret/&key+' },
		relations: [{ relationNumber: 1, name: 'Webshop' }],
		products: [{ productNumber: 14, articles: [{ articleNumber: 14, pluNumber: 'TIE-RED', priceIncl: 1995, priceExcl: 1649 }] }],
		...options.given,
	});
	options.fill?.(world);
	const sim = await startMplus(world, { faults: options.faults, latencyMs: options.latencyMs });
	running.push(sim);
	const clock = aClock();
	const connection = { baseUrl: sim.baseUrl, ...world.credentials, allowUnauthorizedCerts: false, ...options.connection };
	// Given, so that the till is not asked first what it can take.
	const client = createMplusClient(connection, mplusPort(connection, clock), { concurrency: 4, ...options });
	return { sim, clock, client, calls: () => sim.log.map(({ label }) => label) };
}

export async function closeTills(): Promise<void> {
	await Promise.all(running.splice(0).map(async (sim) => await sim.close()));
}
