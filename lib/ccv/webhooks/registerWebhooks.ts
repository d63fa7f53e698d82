import { PosError } from '../../http/PosError';
import type { CcvClient } from '../CcvClient';
import { commitWebhooks, type Committed } from './commitWebhooks';
import { listWebhooks } from './listWebhooks';
import { isDone, planWebhooks, type Wanted } from './planWebhooks';
import { undoWebhooks } from './undoWebhooks';

/** Has each wanted event reported, once. All or nothing: where one cannot be, what was done for the others is undone. */
export async function registerWebhooks(client: CcvClient, wanted: Wanted): Promise<Committed> {
	const plan = planWebhooks(await listWebhooks(client), wanted);
	const done = await commitWebhooks(client, wanted.base, plan, false);
	const [failure] = done.failures;
	// What is only superfluous does no harm: a notification that comes twice starts one workflow.
	if (!failure || done.webhooks.length === new Set(wanted.events).size) return done;
	const { code, message, hint, httpStatus, systemCode } = failure;
	throw new PosError(code, `${message}${await undoWebhooks(client, wanted.base, plan, done)}`, { hint, httpStatus, systemCode });
}

/** Puts right what was changed in the shop since. Whatever can be is; the rest is among the failures. Costs one call where nothing was. */
export async function mendWebhooks(client: CcvClient, wanted: Wanted): Promise<Committed> {
	const plan = planWebhooks(await listWebhooks(client), wanted);
	if (isDone(plan)) return { webhooks: plan.keep, made: [], activated: [], removed: [], failures: [] };
	return await commitWebhooks(client, wanted.base, plan, true);
}
