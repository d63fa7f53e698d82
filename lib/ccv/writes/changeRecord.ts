import type { CcvBody } from '../bodies/toBody';
import type { CcvClient } from '../CcvClient';
import { notKnown } from './notKnown';

/**
 * Changes a record by values that may be set twice. `once` is for what must not happen twice, such as an e-mail to the customer.
 * Throws `not-found`, `refused` with CCV's own words, and `unanswered` where it is not known whether it was done. `what` names the
 * record in errors: "Order 1042".
 */
export async function changeRecord(client: CcvClient, what: string, method: 'PATCH' | 'PUT', path: string, body: CcvBody, options: { once?: boolean } = {}): Promise<void> {
	const end = await client.send(method, path, body, options.once ? 'never' : 'always');
	if (end.kind === 'unclear') throw notKnown(what, end.failure, options.once ?? false);
}
