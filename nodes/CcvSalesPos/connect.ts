import type { IExecuteFunctions } from 'n8n-workflow';

import { createCcvClient, type CcvClient } from '../../lib/ccv/CcvClient';
import { createN8nPort } from '../shared/createN8nPort';
import { toCcvConnection } from '../shared/toCcvConnection';

/** The client behind the node's credential. */
export async function connect(ctx: IExecuteFunctions): Promise<CcvClient> {
	const credentials = await ctx.getCredentials('ccvSalesPosApi');
	return createCcvClient(toCcvConnection(credentials), createN8nPort(ctx, 'ccvSalesPosApi'));
}
