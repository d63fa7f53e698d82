import type { SimContext, SimReply } from '../../../sim/server/types';
import { handle } from '../../../sim/mplus/handle';
import type { MplusWorld } from '../../../sim/mplus/world';

export const NOON = Date.UTC(2026, 6, 30, 10, 0, 0);
export const LOGIN = '/?ident=demo&secret=demo-secret';

export function envelope(body: string): string {
	return (
		'<?xml version="1.0" encoding="utf-8"?>' +
		'<SOAP-ENV:Envelope xmlns:SOAP-ENV="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns1="urn:mplusqapi">' +
		`<SOAP-ENV:Header/><SOAP-ENV:Body>${body}</SOAP-ENV:Body></SOAP-ENV:Envelope>`
	);
}

export type TillOver = Partial<SimContext & { url: string; method: string; raw: string }>;

/** Sends hand-written XML straight to the simulator. */
export function callTill(
	world: MplusWorld,
	body: string,
	over: TillOver = {},
): SimReply {
	const { url = LOGIN, method = 'POST', raw = envelope(body), now = NOON, refuse = false } = over;
	return handle(world, { method, url, headers: {}, body: raw }, { now, refuse });
}

/** Every text of an element in an answer, in order. */
export function texts({ body }: { body: string }, element: string): string[] {
	return [...body.matchAll(new RegExp(`<ns:${element}>([^<]*)</ns:${element}>`, 'g'))].map((match) => match[1] ?? '');
}

export function text(reply: { body: string }, element: string): string | undefined {
	return texts(reply, element)[0];
}

export function faultOf({ body }: SimReply): string | undefined {
	return /<faultstring>([^<]*)<\/faultstring>/.exec(body)?.[1];
}
