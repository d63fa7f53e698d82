import type { IHookFunctions } from 'n8n-workflow';

import type { CcvClient } from '../../lib/ccv/CcvClient';
import { ccvOrigin } from '../../lib/ccv/ccvUrl';
import { addressTrouble } from '../../lib/ccv/webhooks/addressTrouble';
import { explainTrouble } from '../../lib/ccv/webhooks/explainTrouble';
import { listWebhooks } from '../../lib/ccv/webhooks/listWebhooks';
import { isDone, planWebhooks, type Wanted } from '../../lib/ccv/webhooks/planWebhooks';
import { readStoredWebhooks } from '../../lib/ccv/webhooks/readStoredWebhooks';
import { registerWebhooks } from '../../lib/ccv/webhooks/registerWebhooks';
import { PosError, type PosErrorCode } from '../../lib/http/PosError';
import { toNodeError } from '../shared/toNodeError';
import { connect, REGISTRATION_MS } from './connect';
import { expectWebhooks, inTurn, memoryOf, rememberWebhooks } from './memories';
import { readEvents } from './readSettings';
import { ADDRESS } from './webhooks';

/** Whether each event is registered, once, and nothing else of ours is. */
export async function areRegistered(ctx: IHookFunctions): Promise<boolean> {
	const wanted = wantedOf(ctx);
	try {
		return await inTurn(wanted.base, async () => {
			const client = await connect(ctx, REGISTRATION_MS);
			if (settingTrouble(wanted, client)) return false;
			const plan = planWebhooks(await listWebhooks(client), wanted);
			if (!isDone(plan)) return false;
			rememberWebhooks(ctx, wanted.base, plan.keep);
			return true;
		});
	} catch (error) {
		const trouble = explainTrouble(error);
		if (!mayStandAsItWas(ctx, wanted, trouble)) throw toNodeError(ctx.getNode(), withHint(trouble));
		ctx.logger.warn(`${ctx.getNode().name}: the webhooks are taken to be as they were, CCV cannot be asked (${trouble.message})`);
		memoryOf(wanted.base, ctx.getWorkflowStaticData('node'));
		expectWebhooks(ctx, wanted.base);
		return true;
	}
}

/** Registers what is missing. All or nothing. */
export async function register(ctx: IHookFunctions): Promise<boolean> {
	const wanted = wantedOf(ctx);
	try {
		return await inTurn(wanted.base, async () => {
			const client = await connect(ctx, REGISTRATION_MS);
			const trouble = settingTrouble(wanted, client);
			if (trouble) return await Promise.reject(trouble);
			const { webhooks, failures } = await registerWebhooks(client, wanted);
			rememberWebhooks(ctx, wanted.base, webhooks);
			for (const { message } of failures) ctx.logger.warn(`${ctx.getNode().name}: a superfluous webhook stays in CCV, which does no harm: ${message}`);
			return true;
		});
	} catch (error) {
		throw toNodeError(ctx.getNode(), withHint(explainTrouble(error)));
	}
}

export function wantedOf(ctx: IHookFunctions): Wanted {
	return { base: (ctx.getNodeWebhookUrl(ADDRESS) ?? '').replace(/\/+$/, ''), events: readEvents(ctx) };
}

function settingTrouble({ base, events }: Wanted, { connection }: CcvClient): PosError | undefined {
	if (events.length > 0) return addressTrouble(base, ccvOrigin(connection.baseUrl));
	return new PosError('invalid-setting', 'No event is chosen', { hint: 'Open the node and choose at least one in Events' });
}

/** What says nothing about the webhooks. */
const PASSING: PosErrorCode[] = ['unreachable', 'unanswered', 'malformed-answer', 'system-error', 'rate-limited'];

// When n8n starts while the shop is down, it would give up the addresses of this workflow and lose what is posted there.
function mayStandAsItWas(ctx: IHookFunctions, { base, events }: Wanted, { code }: PosError): boolean {
	const isStart = ['init', 'leadershipChange'].includes(ctx.getActivationMode());
	const { keep } = planWebhooks(readStoredWebhooks(ctx.getWorkflowStaticData('node').webhooks), { base, events });
	return isStart && PASSING.includes(code) && events.length > 0 && keep.length === events.length;
}

// Of an error in publishing n8n shows the message only.
function withHint(error: PosError): PosError {
	return error.hint ? new PosError(error.code, `${error.message}. ${error.hint}`, { httpStatus: error.httpStatus }) : error;
}
