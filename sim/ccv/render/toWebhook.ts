import type { JsonObject } from '../outcome';
import type { CcvWebhook } from '../world';
import { hrefOf } from './hrefOf';

export const toWebhook = (origin: string, webhook: CcvWebhook): JsonObject => ({
	href: hrefOf(origin, 'webhooks', webhook.id, ''),
	...webhook,
	parent: { href: hrefOf(origin, 'webhooks', '') },
});
