import { request as httpRequest } from 'node:http';
import { request as httpsRequest } from 'node:https';

import type { WebhookDelivery } from './deliveriesOf';

const LOOPBACK = /^(localhost|127(\.\d+){3}|\[::1\])$/;

/** Posts a webhook without waiting for what comes of it. Nothing leaves this machine. */
export function postDelivery({ address, headers, body }: WebhookDelivery): void {
	const url = new URL(address);
	if (!LOOPBACK.test(url.hostname)) return;
	const send = url.protocol === 'https:' ? httpsRequest : httpRequest;
	const message = send(url, {
		method: 'POST',
		agent: false,
		headers: { ...headers, 'content-length': Buffer.byteLength(body), connection: 'close' },
	});
	// Whether the shop tries again is not documented (API.md 9): it does not.
	message.on('error', () => undefined);
	message.on('response', (response) => response.resume());
	message.end(body);
}
