import { sinceOfOperation } from '../../serviceSince';
import { hasOperation } from '../../tillService';
import type { Received, WebhookConsumer } from '../../soap/mplusTypes.generated';
import type { Part } from './Part';


type Consumer = Received<WebhookConsumer>;

export const lookAtWebhooks: Part = async (client) => {
	if (!(await hasOperation(client, 'getWebhookConsumers'))) return { state: 'ok', text: `Webhook consumers cannot be read before service version ${sinceOfOperation('getWebhookConsumers')}` };
	const { branches } = await client.read('getBranches', {});
	const found = new Map<string, Consumer>();
	for (const { branchNumber, workplaces } of branches?.branch ?? []) {
		for (const { workplaceNumber } of workplaces?.workplace ?? []) {
			if (branchNumber === undefined || workplaceNumber === undefined) continue;
			const { webhookConsumerList } = await client.read('getWebhookConsumers', { request: { workplace: { branchNumber, workplaceNumber } } });
			for (const consumer of webhookConsumerList?.webhookConsumer ?? []) found.set(consumer.webhookConsumerId ?? '', consumer);
		}
	}
	const consumers = [...found.values()];
	const details = { webhookConsumers: consumers.map(summaryOf) };
	if (consumers.length === 0) return { state: 'ok', text: 'No webhook consumer is set up: the MplusKASSA Till Trigger gets nothing yet', details };
	return { state: 'ok', text: `Webhook consumers: ${consumers.map(({ applicationName, subscriptionId, enabled }) => `${applicationName || subscriptionId}${enabled === false ? ' (off)' : ''}`).join(', ')}`, details };
};

/** Without its address, which may hold a key. */
function summaryOf({ webhookConsumerId, applicationName, subscriptionId, enabled, webhookConsumerEventList }: Consumer) {
	const events = (webhookConsumerEventList?.webhookConsumerEvent ?? []).filter((event) => event.enabled !== false).map(({ eventName }) => eventName);
	return { webhookConsumerId, applicationName, subscriptionId, enabled, events };
}
