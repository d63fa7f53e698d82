import { createCcvClient, type CcvClient } from '../../lib/ccv/CcvClient';
import { createN8nPort, type N8nContext } from './createN8nPort';
import { toCcvConnection } from './toCcvConnection';

/** The client behind the node's credential. `language`: of translatable fields; absent: the shop's own. */
export async function connectCcv(ctx: N8nContext, language?: string): Promise<CcvClient> {
	const credentials = await ctx.getCredentials('ccvSalesPosApi');
	return createCcvClient({ ...toCcvConnection(credentials), language }, createN8nPort(ctx, 'ccvSalesPosApi'));
}
