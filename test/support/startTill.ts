import { givenMplusWorld, type MplusGiven } from '../../sim/mplus/givenMplusWorld';
import { startMplus, type StartOptions } from '../../sim/mplus/startMplus';
import type { MplusWorld } from '../../sim/mplus/world';
import type { RunningSim } from '../../sim/server/types';
import type { Pair } from './startPair';

export interface RunningTill extends RunningSim<MplusWorld> {
	/** What a person fills in, by credential type: for `runNode`. */
	credentials: Pick<Pair['credentials'], 'mplusKassaApi'>;
}

/** A till alone, in strict mode unless another is given. */
export async function startTill(given: Partial<MplusGiven> = {}, options: StartOptions = {}): Promise<RunningTill> {
	const world = givenMplusWorld(given);
	const sim = await startMplus(world, options);
	return Object.assign(sim, { credentials: { mplusKassaApi: { baseUrl: sim.baseUrl, ...world.credentials, allowUnauthorizedCerts: false } } });
}
