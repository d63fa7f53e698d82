import { givenCcvWorld, type CcvWorldOver } from '../../sim/ccv/givenCcvWorld';
import { startCcv, type CcvOptions } from '../../sim/ccv/startCcv';
import type { CcvWorld } from '../../sim/ccv/world';
import type { RunningSim } from '../../sim/server/types';
import { RAISED_LIMITS, type Pair } from './startPair';

export interface RunningShop extends RunningSim<CcvWorld> {
	/** What a person fills in, by credential type: for `runNode`. */
	credentials: Pick<Pair['credentials'], 'ccvSalesPosApi'>;
}

export interface CcvShopOptions extends CcvOptions {
	/** Fields of the credential that are not the shop's own, e.g. another schema or the wrong keys. */
	credential?: Record<string, string | number | boolean>;
}

/** A shop alone, in strict mode unless another is given; its limits are out of the way, and a 429 may be tried again at once. */
export async function startCcvShop(over: CcvWorldOver = {}, { credential, ...options }: CcvShopOptions = {}): Promise<RunningShop> {
	const world = givenCcvWorld({ retryAfterSeconds: 0, ...over, limits: { ...RAISED_LIMITS, ...over.limits } });
	const sim = await startCcv(world, options);
	const { readsPerMinute, writesPerMinute, productQueriesPerMinute } = world.limits;
	const fields = { baseUrl: sim.baseUrl, ...world.keys, schema: 'webshop', verifyResponses: true, readsPerMinute, writesPerMinute, productQueriesPerMinute, ...credential };
	return Object.assign(sim, { credentials: { ccvSalesPosApi: fields } });
}
