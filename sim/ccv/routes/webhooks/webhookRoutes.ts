import { createHmac } from 'node:crypto';

import { dropRecords } from '../../dropRecords';
import { findRecord } from '../../findRecord';
import { nextId } from '../../nextId';
import { changed, created, invalid, unknownId, type Outcome } from '../../outcome';
import { toSeconds } from '../../render/createDateOf';
import { toWebhook } from '../../render/toWebhook';
import type { Route } from '../../route';
import { webhookEvents } from '../../webhooks/webhookEvents';
import type { CcvWebhook, CcvWorld } from '../../world';
import { getAll, getOne, removeOne, type Resource } from '../collectionRoutes';

const resource: Resource<CcvWebhook> = {
	name: 'webhooks',
	of: (world) => world.webhooks,
	toJson: (_world, origin) => (webhook) => toWebhook(origin, webhook),
	paged: true,
};

const postWebhook: Route = {
	method: 'POST',
	path: '/webhooks/',
	body: { event: { oneOf: [...webhookEvents] }, address: 'text', is_active: 'bool' },
	required: ['event', 'address'],
	answer(world, { body, origin, now }) {
		const input = body as Pick<CcvWebhook, 'event' | 'address'> & { is_active?: boolean };
		const refusal = refuseAddress(world, input.address);
		if (refusal) return refusal;
		const id = nextId(world, 'webhooks', world.webhooks);
		const webhook: CcvWebhook = {
			id,
			createdate: toSeconds(new Date(now).toISOString()),
			event: input.event,
			address: input.address,
			key: keyOf(world, id),
			is_active: input.is_active ?? true,
		};
		world.webhooks.push(webhook);
		return created(toWebhook(origin, webhook));
	},
};

const patchWebhook: Route = {
	method: 'PATCH',
	path: '/webhooks/:id/',
	body: { address: 'text', is_active: 'bool' },
	answer(world, { id, body }) {
		const webhook = findRecord(world.webhooks, id);
		if (!webhook) return unknownId('webhooks', id);
		const { address } = body as Partial<CcvWebhook>;
		const refusal = address === undefined ? undefined : refuseAddress(world, address);
		if (refusal) return refusal;
		Object.assign(webhook, body);
		return changed();
	},
};

export const webhookRoutes: Route[] = [
	getAll(resource),
	getOne(resource),
	postWebhook,
	patchWebhook,
	removeOne(resource, (world, { id }) => {
		dropRecords(world, 'webhooks', (webhook) => webhook.id === id);
	}),
];

function refuseAddress(world: CcvWorld, address: string): Outcome | undefined {
	const protocols = world.webhooksNeedHttps ? ['https:'] : ['https:', 'http:'];
	const isFit = URL.canParse(address) && protocols.includes(new URL(address).protocol);
	return isFit ? undefined : invalid(world, `The address of a webhook starts with https: ${address}`);
}

/** Looks random, and is the same for the same shop and id. */
const keyOf = (world: CcvWorld, id: number): string => createHmac('sha256', world.keys.secretKey).update(`webhook ${id}`).digest('hex');
