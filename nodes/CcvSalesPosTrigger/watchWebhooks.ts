import type { CronExpression, ITriggerFunctions, ITriggerResponse } from 'n8n-workflow';

import type { Committed } from '../../lib/ccv/webhooks/commitWebhooks';
import { mendingTime } from '../../lib/ccv/webhooks/mendingTime';
import { mendWebhooks } from '../../lib/ccv/webhooks/registerWebhooks';
import type { WebhookEvent } from '../../lib/ccv/webhooks/webhookEvents';
import { connect, REGISTRATION_MS } from './connect';
import { inTurn, isRemoved, memoryOf, publishedAddress } from './memories';
import { readEvents } from './readSettings';

/** Looks after the webhooks once an hour, for as long as the workflow is published. Starts no execution. */
export function watchWebhooks(ctx: ITriggerFunctions): ITriggerResponse {
	// Read now: between two executions n8n has nothing at hand to resolve a parameter with.
	const events = readEvents(ctx);
	const { minute, second } = mendingTime(`${ctx.getWorkflow().id} ${ctx.getNode().id}`);
	const expression: CronExpression = `${second} ${minute} * * * *`;
	ctx.helpers.registerCron({ expression }, async () => await mend(ctx, events));
	return {};
}

async function mend(ctx: ITriggerFunctions, events: WebhookEvent[]): Promise<void> {
	const base = publishedAddress(ctx);
	if (base === undefined) return;
	try {
		await inTurn(base, async () => {
			// Unpublished while it waited: what was removed is not to be made again.
			if (isRemoved(base)) return;
			const done = await mendWebhooks(await connect(ctx, REGISTRATION_MS), { base, events });
			memoryOf(base).keys.hold(done.webhooks);
			report(ctx, done);
		});
	} catch (error) {
		ctx.logger.warn(`${ctx.getNode().name}: the webhooks could not be looked at, which is tried again in an hour (${(error as Error).message})`);
	}
}

function report(ctx: ITriggerFunctions, { made, activated, removed, failures }: Committed): void {
	const { name } = ctx.getNode();
	const say = (what: string, webhooks: Committed['made']) => {
		if (webhooks.length > 0) ctx.logger.warn(`${name}: ${what}: ${webhooks.map(({ event }) => event).join(', ')}`);
	};
	say('webhooks were gone from CCV and are registered again', made);
	say('webhooks were switched off in CCV and are on again', activated);
	say('superfluous webhooks are removed from CCV', removed);
	for (const { message } of failures) ctx.logger.warn(`${name}: ${message}`);
}
