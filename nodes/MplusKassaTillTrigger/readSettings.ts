import type { IWebhookFunctions } from 'n8n-workflow';

import type { ReceptionSettings } from '../../lib/mplus/webhooks/planReception';
import { isTillEvent } from '../../lib/mplus/webhooks/tillEvents';
import { ALL_EVENTS } from './fields';

/** The node's fields as lib takes them. */
export function readSettings(ctx: IWebhookFunctions): ReceptionSettings {
	const chosen = ctx.getNodeParameter('events', [ALL_EVENTS]) as string[];
	return {
		events: chosen.length === 0 || chosen.includes(ALL_EVENTS) ? undefined : chosen.filter(isTillEvent),
		simplify: ctx.getNodeParameter('simplify', true) !== false,
		isAnswering: ctx.getNodeParameter('respond', 'onReceived') === 'lastNode',
		isTest: ctx.getMode() === 'manual',
	};
}
