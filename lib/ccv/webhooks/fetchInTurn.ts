import type { HttpPort } from '../../http/HttpPort';
import { limiterFor } from '../../http/limiterFor';
import { createCcvClient, type CcvClient } from '../CcvClient';
import { installationOf } from '../installationOf';
import { fetchResource, type FetchedResource } from './fetchResource';
import { portUntil } from './portUntil';
import type { Notification } from './readNotification';
import type { WebhookEvent } from './webhookEvents';

/** So many are read at a time: enough to use up what CCV allows in a minute. */
const AT_ONCE = 4;
/** So long one may take once its turn has come. */
const RESOURCE_MS = 75_000;
const REQUEST_MS = 15_000;

// Module scope on purpose: when each installation last gave no answer at all to one whose turn it was. The executions of a crowd know of each other only here.
const silentAt = new Map<string, number>();

/**
 * What a notification is about, one after the other for a crowd of executions. Side by side all would read their orders before the
 * first reads its rows, and run out of time when CCV's calls of the minute are spent. Never throws.
 */
export async function fetchInTurn(client: CcvClient, event: WebhookEvent, notification: Notification, withOrderRows: boolean): Promise<FetchedResource> {
	const { connection, port } = client;
	const key = installationOf(connection);
	const since = port.now();
	return await limiterFor(`resources ${key}`, AT_ONCE).run(async () => {
		const now = port.now();
		// A shop that hangs would make the last of a thousand wait for hours.
		if (now - since >= RESOURCE_MS && (silentAt.get(key) ?? 0) > since) return { resource: null, resourceTrouble: 'CCV SalesPOS gives no answer' };
		const { heard, of } = listening(portUntil(port, now + RESOURCE_MS));
		const fetched = await fetchResource(createCcvClient(connection, of, REQUEST_MS), event, notification, withOrderRows);
		if (heard.answers > 0) silentAt.delete(key);
		else if (heard.sent > 0) silentAt.set(key, port.now());
		return fetched;
	});
}

function listening(port: HttpPort) {
	const heard = { sent: 0, answers: 0 };
	const of: HttpPort = {
		...port,
		send: async (request) => {
			heard.sent += 1;
			const exchange = await port.send(request);
			if (exchange.kind === 'answered') heard.answers += 1;
			return exchange;
		},
	};
	return { heard, of };
}
