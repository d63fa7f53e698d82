import type { Reason } from '../reasons';

/** Why an order is not written, in words for people. */
export interface Hold {
	reason: Reason;
	message: string;
	hint?: string;
}
