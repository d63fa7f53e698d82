import { SoapFault } from './soap/SoapFault';
import type { MplusWorld } from './world';

export class LoginRefused extends Error {}

/** Credentials travel in the query string only. How the till refuses them is not documented, hence the switch (API.md 4, 14.1). */
export function demandLogin(world: MplusWorld, url: string): void {
	const query = new URL(url, 'http://till').searchParams;
	const { ident, secret } = world.credentials;
	if (query.get('ident') === ident && query.get('secret') === secret) return;
	throw world.loginRefusal === '401' ? new LoginRefused() : new SoapFault('Client.Authentication', 'Authentication failed');
}
