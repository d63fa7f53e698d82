import { subscribe } from 'node:diagnostics_channel';
import type { IncomingMessage } from 'node:http';

/** The header Accept of every request that a shop gets from now on. */
export function acceptsOf({ baseUrl }: { baseUrl: string }): Array<string | undefined> {
	const accepts: Array<string | undefined> = [];
	const { host } = new URL(baseUrl);
	subscribe('http.server.request.start', (message) => {
		const { request } = message as { request: IncomingMessage };
		if (request.headers.host === host) accepts.push(request.headers.accept);
	});
	return accepts;
}
