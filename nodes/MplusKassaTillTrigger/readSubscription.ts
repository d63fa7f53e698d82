import type { IHookFunctions, IWebhookFunctions } from 'n8n-workflow';

import { PosError } from '../../lib/http/PosError';
import type { Subscription } from '../../lib/mplus/webhooks/readWebhook';
import { isWebhookSecret } from '../../lib/mplus/webhooks/signWebhook';

/** The subscription that the credential names. */
export async function readSubscription(ctx: IHookFunctions | IWebhookFunctions): Promise<Subscription> {
	const { webhookSubscriptionId, webhookSecret } = await ctx.getCredentials('mplusKassaApi');
	const id = String(webhookSubscriptionId ?? '').trim();
	const secret = String(webhookSecret ?? '').trim();
	if (id === '' || secret === '') {
		throw new PosError('invalid-setting', 'The credential has no webhook subscription ID or no webhook secret', {
			hint: 'Enter in the credential the Subscription ID and the Secret Key of the webhook in the back office of MplusKASSA (Beheer > Instellingen > Webhooks)',
		});
	}
	if (!isWebhookSecret(secret)) {
		throw new PosError('invalid-setting', 'The webhook secret in the credential is no base64 text', {
			hint: 'Copy the Secret Key of the webhook in the back office of MplusKASSA as it stands there, for example eFc5...fx0=',
		});
	}
	return { id, secret };
}
