import type { SimReply, SimRequest } from '../server/types';

/** Anything but POST is 405, which clients use to see that the service is up; the WSDL and the docs need no login (API.md 2). */
export function answerGet({ method, url }: SimRequest): SimReply {
	const query = new URL(url, 'http://till').searchParams;
	if (method === 'GET' && query.has('wsdl')) return reply(200, 'text/xml', WSDL);
	if (method === 'GET' && query.has('docs'))
		return reply(200, 'text/html', '<html><body><h1>MplusQapi 67.1.3</h1></body></html>');
	return reply(405, 'text/plain', 'Method Not Allowed');

	function reply(status: number, type: string, body: string): SimReply {
		return { status, headers: { 'content-type': `${type}; charset=utf-8` }, body, label: method, committed: false };
	}
}

const WSDL =
	'<?xml version="1.0" encoding="utf-8"?>\n' +
	'<definitions name="MplusQapi" targetNamespace="urn:mplusqapi" xmlns="http://schemas.xmlsoap.org/wsdl/"/>';
