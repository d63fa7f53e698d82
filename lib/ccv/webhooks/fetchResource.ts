import { PosError } from '../../http/PosError';
import type { CcvClient } from '../CcvClient';
import { readList } from '../readList';
import { idOf, type Notification } from './readNotification';
import { isDeletion, resourceOf, type WebhookEvent } from './webhookEvents';

export interface FetchedResource {
	/** Null where the shop has none (any more), or could not be asked. */
	resource: Record<string, unknown> | null;
	/** Why the shop could not be asked; absent where it could. */
	resourceTrouble?: string;
}

/** Whether there is anything to fetch. */
export function hasResource(event: WebhookEvent): boolean {
	return !isDeletion(event);
}

/** The record that a notification is about. Its path is made of the event and the id, so that a forged notification cannot lead elsewhere. Never throws. */
export async function fetchResource(client: CcvClient, event: WebhookEvent, notification: Notification, withOrderRows: boolean): Promise<FetchedResource> {
	const id = idOf(notification);
	if (id === undefined) return { resource: null, resourceTrouble: 'The notification names no id' };
	const path = `/${resourceOf(event)}/${id}/`;
	const resource: unknown = await read(client, path, withOrderRows && resourceOf(event) === 'orders').catch((failure: unknown) => failure);
	if (resource instanceof Error) return troubleOf(resource, path);
	if (typeof resource !== 'object' || resource === null) return { resource: null, resourceTrouble: `CCV SalesPOS, GET ${path}: the answer is no record` };
	return { resource: resource as Record<string, unknown> };
}

async function read(client: CcvClient, path: string, withRows: boolean): Promise<unknown> {
	const record = await client.get(path);
	if (!withRows || typeof record !== 'object' || record === null) return record;
	const rows = await readList(client, `${path}orderrows/`);
	// As Get Changed gives them, which is where CCV's `expand` puts such lists.
	return { ...record, orderrows: { ...(record as { orderrows?: object | null }).orderrows, collection: rows } };
}

function troubleOf(failure: Error, path: string): FetchedResource {
	if (failure instanceof PosError && failure.code === 'not-found') return { resource: null };
	if (failure instanceof PosError && failure.code === 'cancelled') return { resource: null, resourceTrouble: `CCV SalesPOS, GET ${path}: no answer in time` };
	return { resource: null, resourceTrouble: failure.message };
}
