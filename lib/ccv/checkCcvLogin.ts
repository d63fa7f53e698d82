import { credentialTrouble } from '../http/credentialTrouble';
import type { Exchange, HttpAnswer, HttpRequest } from '../http/HttpPort';
import { isWebPage } from '../http/isWebPage';
import type { CcvConnection } from './CcvConnection';
import { clockOffset } from './clockOffset';
import { ccvUrl } from './ccvUrl';
import { isGenuineAnswer } from './isGenuineAnswer';
import { signRequest } from './signRequest';

export interface CheckPort {
	/** Sends as it is, without signing. */
	send(request: HttpRequest): Promise<Exchange>;
	now(): number;
}

const TIMEOUT_MS = 20_000;
const CLOCK_TOLERANCE_MS = 60_000;
const EXAMPLE = 'https://myshop.ccvshop.nl';

/** Tries a login and says in one sentence what is wrong; undefined where all is well. */
export async function checkCcvLogin(connection: CcvConnection, port: CheckPort): Promise<string | undefined> {
	const { baseUrl, publicKey, secretKey } = connection;
	const trouble = credentialTrouble(baseUrl, { 'Public Key': publicKey, 'Secret Key': secretKey }, EXAMPLE);
	if (trouble) return trouble;
	const { host } = new URL(baseUrl);
	const exchange = await ask(connection, port, port.now());
	if (exchange.kind !== 'answered') return `No connection to ${host}: ${exchange.cause}`;
	const isRefusal = (exchange.status === 401 || exchange.status === 403) && !isWebPage(exchange.body);
	if (isRefusal) return await refusal(connection, port, exchange);
	return answerTrouble(connection, host, exchange);
}

async function ask(connection: CcvConnection, port: CheckPort, dateMs: number): Promise<Exchange> {
	const url = ccvUrl(connection.baseUrl, '/');
	const headers = { accept: `application/vnd.verto.${connection.schema}+json`, ...signRequest(connection, { method: 'GET', url }, dateMs) };
	return await port.send({ method: 'GET', url, headers, timeout: TIMEOUT_MS });
}

/** Tells a wrong key from a wrong clock: signed with CCV's own time, right keys are accepted. */
async function refusal(connection: CcvConnection, port: CheckPort, answer: HttpAnswer): Promise<string> {
	const offset = clockOffset(answer.headers, port.now());
	if (!offset) return 'CCV refuses the Public Key or the Secret Key, or the clock of the n8n server is more than 5 minutes off';
	if (offset.offMs <= CLOCK_TOLERANCE_MS) return 'CCV refuses the Public Key or the Secret Key';
	const clock = `the clock of the n8n server is ${offset.words}`;
	const again = await ask(connection, port, offset.theirMs);
	if (again.kind === 'answered' && again.status < 300) return `The keys are right, but ${clock}; CCV allows 5 minutes`;
	return `CCV refuses the Public Key or the Secret Key; besides, ${clock}`;
}

function answerTrouble(connection: CcvConnection, host: string, answer: HttpAnswer): string | undefined {
	if (answer.status >= 300 && answer.status < 400) return `${host} sends callers on to another address; enter the address of the shop itself as Base URL`;
	if (isWebPage(answer.body)) return `${host} answers with a web page (HTTP ${answer.status}), not with the API of CCV; check the Base URL`;
	if (answer.status === 404) return `${host} has no API of CCV (HTTP 404); check the Base URL`;
	if (answer.status === 429) return 'CCV allows no more calls for now; try again in a minute';
	if (answer.status >= 300) return `CCV answers with a failure of its own (HTTP ${answer.status}); try again later`;
	if (!isJson(answer.body)) return `${host} answers, but not as the API of CCV does; check the Base URL`;
	if (connection.verifyResponses && !isGenuineAnswer(connection, { method: 'GET', url: ccvUrl(connection.baseUrl, '/') }, answer)) {
		return 'CCV accepts the keys, but its answers do not carry the right hash; turn off Verify Responses if a proxy changes them on the way';
	}
	return undefined;
}

function isJson(body: string): boolean {
	try {
		return typeof JSON.parse(body) === 'object';
	} catch {
		return false;
	}
}
