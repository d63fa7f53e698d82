import { numberIn, recordIn, type WireRecord } from '../wire';

import type { Operation } from './Operation';

/** The consumers as one workplace sees them; the syncMarker is not looked at any more (WSDL). */
export const getWebhookConsumers: Operation = ({ world, input }) => {
	const workplace = recordIn(recordIn(input, 'request'), 'workplace');
	const [branchNumber, workplaceNumber] = [numberIn(workplace, 'branchNumber'), numberIn(workplace, 'workplaceNumber')];
	const branch = world.branches.find((known) => known.branchNumber === branchNumber);
	const exists = branch?.workplaces.includes(workplaceNumber ?? 0) ?? false;
	const workplaceKey = { branchNumber: branchNumber ?? 0, workplaceNumber: workplaceNumber ?? 0 };
	const consumers = exists ? world.webhookConsumers.map((given) => toConsumer(given, workplaceKey)) : [];
	const resolved = consumers.filter((consumer) => isFor(consumer, workplaceKey));
	return { webhookConsumerList: { webhookConsumer: resolved } };
};

/** One for all workplaces, unless it says which. */
function toConsumer(given: WireRecord, workplaceKey: WireRecord): WireRecord {
	return {
		...{ applicationName: 'n8n', subscriptionId: 'n8n', endpointUrl: 'https://n8n.example/webhook' },
		...{ authenticationType: 'WEBHOOK-AUTHENTICATION-TYPE-TOKEN', authenticationScope: '', enabled: true, priority: 0 },
		webhookConsumerEventList: { webhookConsumerEvent: [{ eventName: 'completeSession', blocking: false, enabled: true }] },
		...{ webhookConsumerTriggerPatternList: {}, webhookConsumerWorkplaceList: {}, webhookConsumerPaymentMethodList: {} },
		workplaceKey,
		...given,
	};
}

function isFor(consumer: WireRecord, { branchNumber, workplaceNumber }: WireRecord): boolean {
	const key = recordIn(consumer, 'workplaceKey');
	return key?.branchNumber === branchNumber && key?.workplaceNumber === workplaceNumber;
}
