import { credentialTrouble } from '../http/credentialTrouble';
import type { Exchange, HttpAnswer, HttpRequest } from '../http/HttpPort';
import { isWebPage } from '../http/isWebPage';
import { redactSecrets } from '../http/redactSecrets';
import type { MplusConnection } from './MplusConnection';
import { mplusUrl, withLogin } from './mplusUrl';
import { decodeResponse } from './soap/decodeResponse';
import { encodeRequest } from './soap/encodeRequest';

const TIMEOUT_MS = 20_000;
const EXAMPLE = 'https://api.mpluskassa.nl:12345';

/** Tries a login with getApiVersion and says in one sentence what is wrong; undefined where all is well. `send` adds no login of its own. */
export async function checkMplusLogin(connection: MplusConnection, send: (request: HttpRequest) => Promise<Exchange>): Promise<string | undefined> {
	const { baseUrl, ident, secret } = connection;
	const trouble = credentialTrouble(baseUrl, { Ident: ident, Secret: secret }, EXAMPLE);
	if (trouble) return trouble;
	const { host } = new URL(baseUrl);
	const { xml } = encodeRequest('getApiVersion', {});
	const exchange = await send({
		method: 'POST',
		url: withLogin(mplusUrl(baseUrl), connection),
		headers: { 'content-type': 'text/xml; charset=utf-8', soapaction: 'getApiVersion' },
		data: xml,
		timeout: TIMEOUT_MS,
	});
	if (exchange.kind !== 'answered') return `No connection to ${host}: ${exchange.cause}`;
	return answerTrouble(connection, host, exchange);
}

function answerTrouble(connection: MplusConnection, host: string, answer: HttpAnswer): string | undefined {
	const { status, body } = answer;
	if (status >= 300 && status < 400) return `${host} sends callers on to another address; enter the address of the till service itself as Base URL`;
	if (isWebPage(body)) return `${host} answers with a web page (HTTP ${status}), not with the API of MplusKASSA; check the Base URL and its port`;
	if (status === 401 || status === 403) return 'MplusKASSA refuses the Ident or the Secret';
	if (status === 404 || status === 405) return `${host} has no API of MplusKASSA (HTTP ${status}); check the Base URL and its port`;
	const decoded = decode(body);
	switch (decoded.kind) {
		case 'answer':
			return undefined;
		case 'malformed':
			return `${host} answers, but not as MplusKASSA does (HTTP ${status}); check the Base URL and its port`;
		case 'fault': {
			const words = redactSecrets(decoded.text, [connection.ident, connection.secret]).replace(/\s+/g, ' ').trim().slice(0, 120);
			if (/Authentication/i.test(decoded.code)) return `MplusKASSA refuses the Ident or the Secret${words ? ` (${words})` : ''}`;
			return `MplusKASSA answers with a fault (${words || `HTTP ${status}`})`;
		}
	}
}

function decode(body: string): ReturnType<typeof decodeResponse> | { kind: 'malformed' } {
	try {
		return decodeResponse('getApiVersion', body);
	} catch {
		return { kind: 'malformed' };
	}
}
