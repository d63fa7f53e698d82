import type { IHookFunctions } from 'n8n-workflow';

import { PosError } from '../../lib/http/PosError';
import { createMplusClient } from '../../lib/mplus/MplusClient';
import { findRegistration } from '../../lib/mplus/webhooks/findRegistration';
import { registrationTrouble } from '../../lib/mplus/webhooks/registrationTrouble';
import { createN8nPort } from '../shared/createN8nPort';
import { toMplusConnection } from '../shared/toMplusConnection';
import { toNodeError } from '../shared/toNodeError';
import { readSubscription } from './readSubscription';
import { ADDRESS } from './webhooks';

/** Publishing must not wait long for a till that hangs. */
const TIMEOUT_MS = 15_000;

/** Sees whether the till will reach this workflow. Nothing is written to the till: webhooks are registered by hand in its back office. */
export async function activate(ctx: IHookFunctions): Promise<boolean> {
	const trouble = await findTrouble(ctx);
	if (trouble instanceof Error) throw toNodeError(ctx.getNode(), withHint(trouble));
	if (trouble !== undefined) ctx.logger.warn(`${ctx.getNode().name}: ${trouble}`);
	return true;
}

async function findTrouble(ctx: IHookFunctions): Promise<string | Error | undefined> {
	try {
		const { id } = await readSubscription(ctx);
		// In a test from the editor the till is not expected at the test address.
		if (ctx.getMode() === 'manual') return undefined;
		const url = ctx.getNodeWebhookUrl(ADDRESS) ?? '';
		const connection = toMplusConnection(await ctx.getCredentials('mplusKassaApi'));
		const client = createMplusClient(connection, createN8nPort(ctx, 'mplusKassaApi'), { timeoutMs: TIMEOUT_MS });
		return registrationTrouble(await findRegistration(client, id, url), id, url);
	} catch (error) {
		return error as Error;
	}
}

// Of an error in publishing n8n shows the message only.
function withHint(error: Error): Error {
	return error instanceof PosError && error.hint ? new PosError(error.code, `${error.message}. ${error.hint}`) : error;
}
