import type { IWebhookDescription, WebhookType } from 'n8n-workflow';

import { WEBHOOK_EVENTS } from '../../lib/ccv/webhooks/webhookEvents';

/** The address of the workflow; those of its events are below it. */
export const ADDRESS: WebhookType = 'default';

// An address for each event: n8n keeps one with a parameter (:event) by that path alone, so a second workflow could not be published.
// The name tells the event. That of the workflow itself comes last: with it n8n has them registered, and by then it must serve the others.
export const webhooks: IWebhookDescription[] = [
	...WEBHOOK_EVENTS.map((event): IWebhookDescription => ({ name: event as WebhookType, httpMethod: 'POST', path: event, responseMode: 'onReceived', ndvHideUrl: true })),
	{ name: ADDRESS, httpMethod: 'POST', path: '', isFullPath: true, responseMode: 'onReceived', ndvHideUrl: true },
];
