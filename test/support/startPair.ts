import { join } from 'node:path';

import { startCcv } from '../../sim/ccv/startCcv';
import type { CcvWorldOver } from '../../sim/ccv/givenCcvWorld';
import type { CcvWorld } from '../../sim/ccv/world';
import { givenMplusWorld } from '../../sim/mplus/givenMplusWorld';
import { seedMplus } from '../../sim/mplus/seedMplus';
import { startMplus } from '../../sim/mplus/startMplus';
import type { MplusWorld } from '../../sim/mplus/world';
import { readShopData } from '../../sim/seed/readShopData';
import { seedCcv, type CcvSeed } from '../../sim/seed/seedCcv';
import type { RunningSim } from '../../sim/server/types';
import { validWhenClosed } from './ccvModels/validWhenClosed';

/** The sample that comes with the project: real orders of two days. */
export const SAMPLE_FILE = join(__dirname, '..', '..', 'sim', 'data', 'sample.ndjson.gz');

/** Far above what a test sends; package and simulator are given the same figures. */
export const RAISED_LIMITS = { readsPerMinute: 1_000_000, writesPerMinute: 1_000_000, productQueriesPerMinute: 1_000_000 };

export interface Pair {
	ccv: RunningSim<CcvWorld>;
	mplus: RunningSim<MplusWorld>;
	seed: CcvSeed;
	/** What a person fills in, by credential type. */
	credentials: { ccvSalesPosApi: Record<string, string | number | boolean>; mplusKassaApi: Record<string, string | boolean> };
	close(): Promise<void>;
}

export interface PairOptions {
	file?: string;
	/** Products and customers of the file, but no orders. */
	withoutOrders?: boolean;
	ccv?: CcvWorldOver;
	mplus?: Parameters<typeof givenMplusWorld>[0];
	latencyMs?: number;
	now?: () => number;
	port?: { ccv?: number; mplus?: number };
}

/** A shop with the orders of a data file and a till that has its articles. */
export async function startPair(options: PairOptions = {}): Promise<Pair> {
	const data = readShopData(options.file ?? SAMPLE_FILE);
	const seed = seedCcv(options.withoutOrders ? { ...data, orders: [] } : data, { limits: RAISED_LIMITS, ...options.ccv });
	const till = givenMplusWorld(options.mplus ?? {});
	seedMplus(till, data.products);
	const { latencyMs, now, port } = options;
	const [shop, mplus] = await Promise.all([startCcv(seed.world, { latencyMs, now, port: port?.ccv }), startMplus(till, { latencyMs, now, port: port?.mplus })]);
	const ccv = validWhenClosed(shop);
	return {
		ccv,
		mplus,
		seed,
		credentials: {
			ccvSalesPosApi: { baseUrl: ccv.baseUrl, ...seed.world.keys, schema: 'webshop', verifyResponses: true, ...seed.world.limits },
			mplusKassaApi: { baseUrl: mplus.baseUrl, ...till.credentials, allowUnauthorizedCerts: false },
		},
		close: async () => {
			await Promise.all([ccv.close(), mplus.close()]);
		},
	};
}
