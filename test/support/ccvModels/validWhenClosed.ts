import type { CcvWorld } from '../../../sim/ccv/world';
import type { LoggedRequest, RunningSim } from '../../../sim/server/types';
import { expectValidCcvRequests } from './expectValidCcvRequests';

/** A shop that, once it is closed, expects of the requests it was sent that CCV's models allow them; all of them unless told which. */
export function validWhenClosed<S extends RunningSim<CcvWorld>>(shop: S, isMeant: (entry: LoggedRequest) => boolean = () => true): S {
	const close = shop.close;
	return Object.assign(shop, {
		close: async () => {
			await close();
			// The demo and the simulator's command start shops as well, and there is no test to fail.
			if (typeof expect === 'function') expectValidCcvRequests(shop.log.filter(isMeant));
		},
	});
}
