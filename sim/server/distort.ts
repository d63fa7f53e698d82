import type { FaultKind, SimReply } from './types';

/** An answer as the network or the server's own trouble leaves it. */
export function distort(reply: SimReply, serverError: () => SimReply, fault: FaultKind | undefined): SimReply {
	switch (fault) {
		case 'server-error-after': {
			const { status, headers, body } = serverError();
			return { ...reply, status, headers, body };
		}
		case 'proxy-page':
		case 'proxy-page-after':
			return { ...reply, status: 502, headers: { 'content-type': 'text/html' }, body: PROXY_PAGE };
		case 'cut':
			return { ...reply, body: reply.body.slice(0, Math.floor(reply.body.length / 2)) };
		case 'garbage':
			return { ...reply, body: '\u0000\u0001 neither JSON nor XML <<' };
		default:
			return reply;
	}
}

const PROXY_PAGE = '<html><head><title>502 Bad Gateway</title></head><body><h1>502 Bad Gateway</h1></body></html>';
