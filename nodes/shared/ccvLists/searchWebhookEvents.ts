import { WEBHOOK_EVENTS } from '../../../lib/ccv/webhooks/webhookEvents';
import { searchIn } from './searchIn';

/** CCV does not list its events: these are known. */
export const searchWebhookEvents = searchIn(async () => await Promise.resolve(WEBHOOK_EVENTS.map((event) => ({ name: event, value: event }))));
