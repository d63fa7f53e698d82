import type { IExecuteFunctions } from 'n8n-workflow';

import { createMplusClient, type MplusClient } from '../../lib/mplus/MplusClient';
import { createN8nPort } from '../shared/createN8nPort';
import { toMplusConnection } from '../shared/toMplusConnection';

/** The client behind the node's credential. */
export async function connect(ctx: IExecuteFunctions): Promise<MplusClient> {
	const credentials = await ctx.getCredentials('mplusKassaApi');
	return createMplusClient(toMplusConnection(credentials), createN8nPort(ctx, 'mplusKassaApi'));
}
