import { serve } from '../server/serve';
import type { Fault, PlayedFault, RunningSim, SimReply } from '../server/types';
import { handle } from './handle';
import { labelOf } from './labelOf';
import { delivering } from './webhooks/delivering';
import type { CcvWorld } from './world';

export interface CcvOptions {
	port?: number;
	latencyMs?: number;
	now?: () => number;
	faults?: Fault[];
}

/** Puts a shop on a loopback socket. */
export const startCcv = async (world: CcvWorld, options: CcvOptions = {}): Promise<RunningSim<CcvWorld>> =>
	await serve({ ...options, world, handle: delivering(handle), labelOf, isWrite: (label) => !label.startsWith('GET'), serverError, plays: PLAYS });

const PLAYS: PlayedFault[] = ['rate-limit', 'rate-limit-total', 'unauthorised', 'empty-body'];

const serverError = (): SimReply => ({
	status: 500,
	headers: { 'content-type': 'application/json' },
	body: JSON.stringify({ status: 500, code: '500.10', developermessage: 'Something went wrong' }),
	label: '',
	committed: false,
});
