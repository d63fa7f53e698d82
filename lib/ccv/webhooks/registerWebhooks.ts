import { PosError } from '../../http/PosError';
import type { CcvClient } from '../CcvClient';
import { commitWebhooks, type Committed } from './commitWebhooks';
import { listWebhooks } from './listWebhooks';
import { isDone, planWebhooks, type Wanted } from './planWebhooks';
import { removeEach } from './removeWebhooks';

/** Has each wanted event reported, once. All or nothing: where one cannot be, those made for the others are removed again. */
export async function registerWebhooks(client: CcvClient, wanted: Wanted): Promise<Committed> {
	const done = await commitWebhooks(client, wanted.base, planWebhooks(await listWebhooks(client), wanted), false);
	const [failure] = done.failures;
	// What is only superfluous does no harm: a notification that comes twice starts one workflow.
	if (!failure || done.webhooks.length === new Set(wanted.events).size) return done;
	const { failures } = await removeEach(client, done.made);
	throw new PosError(failure.code, `${failure.message}${whatWasMade(done, failures)}`, { hint: failure.hint, httpStatus: failure.httpStatus, systemCode: failure.systemCode });
}

/** Puts right what was changed in the shop since. Whatever can be is; the rest is among the failures. Costs one call where nothing was. */
export async function mendWebhooks(client: CcvClient, wanted: Wanted): Promise<Committed> {
	const plan = planWebhooks(await listWebhooks(client), wanted);
	if (isDone(plan)) return { webhooks: plan.keep, made: [], activated: [], removed: [], failures: [] };
	return await commitWebhooks(client, wanted.base, plan, true);
}

function whatWasMade({ made }: Committed, failures: PosError[]): string {
	if (made.length === 0) return '';
	const events = made.map(({ event }) => event).join(', ');
	if (failures.length === 0) return `. The webhooks made before it (${events}) are removed again`;
	return `. The webhooks made before it (${events}) could not all be removed: ${failures.map(({ message }) => message).join('; ')}`;
}
