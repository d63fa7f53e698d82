import type { SimContext } from '../../server/types';
import type { WireRecord } from '../wire';
import type { MplusWorld } from '../world';

export interface Call {
	world: MplusWorld;
	/** What stands inside the operation's element. */
	input: WireRecord;
	context: SimContext;
}

/** Gives what stands inside the response element. */
export type Operation = (call: Call) => WireRecord;
