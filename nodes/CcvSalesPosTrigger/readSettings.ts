import type { IHookFunctions, ITriggerFunctions, IWebhookFunctions } from 'n8n-workflow';

import type { ReceptionSettings } from '../../lib/ccv/webhooks/planReception';
import { isWebhookEvent, type WebhookEvent } from '../../lib/ccv/webhooks/webhookEvents';

export interface Settings extends ReceptionSettings {
	events: WebhookEvent[];
}

/** The node's fields as lib takes them. */
export function readSettings(ctx: IWebhookFunctions): Settings {
	const verification = ctx.getNodeParameter('verifySignature', 'warn');
	return {
		events: readEvents(ctx),
		verification: verification === 'strict' || verification === 'off' ? verification : 'warn',
		isTest: ctx.getMode() === 'manual',
	};
}

export function readEvents(ctx: IHookFunctions | ITriggerFunctions | IWebhookFunctions): WebhookEvent[] {
	const chosen: unknown = ctx.getNodeParameter('events', []);
	return Array.isArray(chosen) ? [...new Set(chosen.map(String))].filter(isWebhookEvent) : [];
}
