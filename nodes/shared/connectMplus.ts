import { createMplusClient, type MplusClient } from '../../lib/mplus/MplusClient';
import { createN8nPort, type N8nContext } from './createN8nPort';
import { toMplusConnection } from './toMplusConnection';

/** The client behind the node's credential. */
export async function connectMplus(ctx: N8nContext): Promise<MplusClient> {
	const credentials = await ctx.getCredentials('mplusKassaApi');
	return createMplusClient(toMplusConnection(credentials), createN8nPort(ctx, 'mplusKassaApi'));
}
