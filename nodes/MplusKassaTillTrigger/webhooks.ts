import type { IWebhookDescription, WebhookType } from 'n8n-workflow';

import { TILL_EVENTS } from '../../lib/mplus/webhooks/tillEvents';

/** The address as people enter it; the till puts the event behind it. */
export const ADDRESS: WebhookType = 'default';

// An address for each event: n8n keeps one with a parameter (:event) by that path alone, so a second workflow could not be published.
// The name tells the event; only the first is asked whether it is registered.
export const webhooks: IWebhookDescription[] = [
	{ name: ADDRESS, httpMethod: 'POST', path: '', isFullPath: true, responseMode: 'onReceived' },
	...TILL_EVENTS.map(
		(event): IWebhookDescription => ({
			name: event as WebhookType,
			httpMethod: 'POST',
			path: event,
			responseMode: '={{$parameter["respond"]}}',
			ndvHideUrl: true,
		}),
	),
];
