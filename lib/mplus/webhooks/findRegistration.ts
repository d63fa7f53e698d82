import { PosError } from '../../http/PosError';
import { redactUrl } from '../../http/redactUrl';
import type { MplusClient } from '../MplusClient';
import type { Received, WebhookConsumer, WorkplaceIdentifier } from '../soap/mplusTypes.generated';
import { sinceOfOperation } from '../serviceSince';
import { hasOperation } from '../tillService';


export type Registration =
	| { kind: 'registered' }
	/** There, but with another address; something in between may pass the events on. */
	| { kind: 'differs'; endpointUrls: string[] }
	| { kind: 'disabled' }
	/** Every workplace said what it has, and it is not among that. */
	| { kind: 'missing'; workplaces: number }
	| { kind: 'unknown'; because: string };

/** Whether some workplace of the till sends the events of this subscription to this address. Reads only: a till is registered by hand. */
export async function findRegistration(client: MplusClient, subscriptionId: string, url: string): Promise<Registration> {
	try {
		if (!(await hasOperation(client, 'getWebhookConsumers'))) return { kind: 'unknown', because: `its service is older than ${sinceOfOperation('getWebhookConsumers')} and does not tell` };
		return await ask(client, subscriptionId, url);
	} catch (error) {
		return { kind: 'unknown', because: error instanceof PosError ? error.message : 'the till cannot be asked' };
	}
}

async function ask(client: MplusClient, subscriptionId: string, url: string): Promise<Registration> {
	const { workplaces, areAll } = await listWorkplaces(client);
	let isProof = areAll && workplaces.length > 0;
	const found: Array<Received<WebhookConsumer>> = [];
	for (const workplace of workplaces) {
		const { webhookConsumerList } = await client.read('getWebhookConsumers', { request: { workplace } });
		const own = (webhookConsumerList?.webhookConsumer ?? []).filter((consumer) => consumer.subscriptionId === subscriptionId);
		if (own.some((consumer) => reaches(consumer, url) && consumer.enabled !== false)) return { kind: 'registered' };
		if (webhookConsumerList === undefined) isProof = false;
		found.push(...own);
	}
	if (found.some((consumer) => reaches(consumer, url))) return { kind: 'disabled' };
	if (found.length > 0) return { kind: 'differs', endpointUrls: [...new Set(found.map(({ endpointUrl = '' }) => redactUrl(endpointUrl)))] };
	return isProof ? { kind: 'missing', workplaces: workplaces.length } : { kind: 'unknown', because: 'not every workplace tells its webhooks' };
}

async function listWorkplaces(client: MplusClient): Promise<{ workplaces: WorkplaceIdentifier[]; areAll: boolean }> {
	const { branches } = await client.read('getBranches', {});
	const all = branches?.branch ?? [];
	const workplaces = all.flatMap(({ branchNumber, workplaces: list }) =>
		(list?.workplace ?? []).flatMap(({ workplaceNumber }) => (branchNumber === undefined || workplaceNumber === undefined ? [] : [{ branchNumber, workplaceNumber }])),
	);
	return { workplaces, areAll: all.every((branch) => branch.workplaces !== undefined) };
}

function reaches({ endpointUrl }: Received<WebhookConsumer>, url: string): boolean {
	return endpointUrl !== undefined && withoutSlash(endpointUrl.trim()) === withoutSlash(url);
}

function withoutSlash(url: string): string {
	return url.replace(/\/+$/, '');
}
