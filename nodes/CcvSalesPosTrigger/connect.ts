import { createCcvClient, type CcvClient } from '../../lib/ccv/CcvClient';
import { portUntil } from '../../lib/ccv/webhooks/portUntil';
import { createN8nPort, type N8nContext } from '../shared/createN8nPort';
import { toCcvConnection } from '../shared/toCcvConnection';

/** So long the registration may take altogether: CCV may tell to wait for the next minute. */
export const REGISTRATION_MS = 90_000;
/** So long a post waits for the key that it was signed with. */
export const KEY_MS = 10_000;

const REQUEST_MS = 15_000;

/** The client behind the node's credential. After so many milliseconds, where told, it gives up, whatever it is at. */
export async function connect(ctx: N8nContext, withinMs = Infinity): Promise<CcvClient> {
	const credentials = await ctx.getCredentials('ccvSalesPosApi');
	const port = createN8nPort(ctx, 'ccvSalesPosApi');
	return createCcvClient(toCcvConnection(credentials), portUntil(port, port.now() + withinMs), Math.min(withinMs, REQUEST_MS));
}
