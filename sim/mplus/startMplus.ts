import { serve } from '../server/serve';
import type { Fault, Handle, RunningSim } from '../server/types';

import { handle, serverError } from './handle';
import { isWrite, labelOf } from './labelOf';
import type { MplusWorld } from './world';

export interface StartOptions {
	port?: number;
	latencyMs?: number;
	now?: () => number;
	faults?: Fault[];
}

/** A till on a loopback socket. Its address takes any path; `world.failures` tells what it had to refuse. */
export async function startMplus(world: MplusWorld, options: StartOptions = {}): Promise<RunningSim<MplusWorld>> {
	return await serve({ ...options, world, handle: handleLoudly, labelOf, isWrite, serverError, redact });
}

/** An error of the simulator itself must not leave the client waiting, nor pass unseen. */
const handleLoudly: Handle<MplusWorld> = (world, request, context) => {
	try {
		return handle(world, request, context);
	} catch (error) {
		const label = labelOf(request);
		const message = `Error in this simulator: ${String(error)}`;
		world.failures.push(`${label}: ${message}`);
		return { ...serverError(), body: message, headers: { 'content-type': 'text/plain' }, label };
	}
};

function redact(url: string): string {
	return url.replace(/([?&](?:ident|secret)=)[^&#]*/g, '$1***');
}
