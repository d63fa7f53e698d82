import { PosError } from '../../http/PosError';
import type { CcvClient } from '../CcvClient';
import { installationOf } from '../installationOf';

// Module scope on purpose: what one execution learns of a shop spares the next one a double order.
const unkept = new Map<string, string>();

/** Says that an order came back without the reference it was sent with. `which` names it: "Order 339000001". */
export function noteUnkept(client: CcvClient, which: string): void {
	unkept.set(keyOf(client), which);
}

/** Throws where a shop is known to drop references: an order could not be found again, so each run would make it once more. */
export function demandKept(client: CcvClient, what: string): void {
	const which = unkept.get(keyOf(client));
	if (which === undefined) return;
	throw new PosError('invalid-setting', `${what} was not made: the shop does not keep references, so orders would be doubled`, {
		hint: `${which} came back without its reference. Make orders without a reference and each once, or let the shop keep reservation numbers and restart n8n`,
	});
}

/** What a shop keeps may depend on the schema. */
function keyOf({ connection }: CcvClient): string {
	return `${installationOf(connection)}|${connection.schema}`;
}
