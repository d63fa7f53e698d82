import { givenMplusWorld, type MplusGiven } from '../../../sim/mplus/givenMplusWorld';
import { startMplus } from '../../../sim/mplus/startMplus';
import { checkMplusLogin } from '../../../lib/mplus/checkMplusLogin';
import type { MplusConnection } from '../../../lib/mplus/MplusConnection';
import { createAxiosPort } from '../../support/createAxiosPort';
import { standIn, type StandInAnswer } from '../../support/standIn';
import { isOneSentence, secretsIn } from './oneSentence';

const LOGIN = { ident: 'till ident', secret: 'top secret/&<key>+' };
const PAGE = '<!DOCTYPE html><html><body>Welcome</body></html>';
const fault = (code: string, words: string) =>
	`<?xml version="1.0"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/"><s:Body><s:Fault><faultcode>${code}</faultcode><faultstring>${words}</faultstring></s:Fault></s:Body></s:Envelope>`;
const version = (threads: string) =>
	`<?xml version="1.0"?><s:Envelope xmlns:s="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns="urn:mplusqapi"><s:Body><ns:getApiVersionResponse><ns:majorNumber>${threads}</ns:majorNumber></ns:getApiVersionResponse></s:Body></s:Envelope>`;

const closing: Array<() => Promise<void>> = [];
afterEach(async () => {
	await Promise.all(closing.splice(0).map(async (close) => await close()));
});

async function check(over: Partial<MplusConnection>): Promise<string | undefined> {
	const connection = { baseUrl: '', ...LOGIN, allowUnauthorizedCerts: false, ...over };
	const port = createAxiosPort({ authenticate: (request) => request, timeoutMs: 5_000, allowUnauthorizedCerts: connection.allowUnauthorizedCerts });
	const sentence = await checkMplusLogin(connection, port.send);
	if (sentence !== undefined) expect({ sentence, one: isOneSentence(sentence), secrets: secretsIn(sentence, [LOGIN.secret]) }).toEqual({ sentence, one: true, secrets: [] });
	return sentence;
}

async function aTill(given: Partial<MplusGiven> = {}): Promise<string> {
	const sim = await startMplus(givenMplusWorld({ credentials: LOGIN, ...given }));
	closing.push(sim.close);
	return sim.baseUrl;
}

async function aStandIn(answer: StandInAnswer, isTls = false): Promise<string> {
	const server = await standIn(answer, isTls);
	closing.push(server.close);
	return server.host;
}

describe('given a till of MplusKASSA', () => {
	it.each(['', '/', '/soap/till3', '/soap/till3/'])('when the login is right and the address ends in "%s", then all is well', async (path) => {
		expect(await check({ baseUrl: `${await aTill()}${path}` })).toBeUndefined();
	});

	it.each<[string, Partial<MplusConnection>, Partial<MplusGiven>, string]>([
		['secret', { secret: 'another' }, {}, 'MplusKASSA refuses the Ident or the Secret (Authentication failed)'],
		['ident', { ident: 'another' }, {}, 'MplusKASSA refuses the Ident or the Secret (Authentication failed)'],
		['secret, refused with a bare 401', { secret: 'another' }, { loginRefusal: '401' }, 'MplusKASSA refuses the Ident or the Secret'],
	])('when it is a wrong %s, then the login is named', async (_, over, given, sentence) => {
		expect(await check({ baseUrl: await aTill(given), ...over })).toBe(sentence);
	});
});

describe('given something else at the address', () => {
	it.each<[string, StandInAnswer, string]>([
		['a web page', { body: PAGE }, 'HOST answers with a web page (HTTP 200), not with the API of MplusKASSA; check the Base URL and its port'],
		['a web page of a proxy', { status: 502, body: PAGE }, 'HOST answers with a web page (HTTP 502), not with the API of MplusKASSA; check the Base URL and its port'],
		['a web page that wants a password', { status: 401, body: PAGE }, 'HOST answers with a web page (HTTP 401), not with the API of MplusKASSA; check the Base URL and its port'],
		['a redirect', { status: 308, headers: { location: 'https://www.example/' } }, 'HOST sends callers on to another address; enter the address of the till service itself as Base URL'],
		['nothing', { status: 404, body: 'Not found' }, 'HOST has no API of MplusKASSA (HTTP 404); check the Base URL and its port'],
		['no POST', { status: 405 }, 'HOST has no API of MplusKASSA (HTTP 405); check the Base URL and its port'],
		['a bare refusal', { status: 403 }, 'MplusKASSA refuses the Ident or the Secret'],
		['JSON', { body: '{"ok":true}' }, 'HOST answers, but not as MplusKASSA does (HTTP 200); check the Base URL and its port'],
		['nothing at all', { body: '' }, 'HOST answers, but not as MplusKASSA does (HTTP 200); check the Base URL and its port'],
		['half a message', { body: version('1').slice(0, 150) }, 'HOST answers, but not as MplusKASSA does (HTTP 200); check the Base URL and its port'],
		['a number that is none', { body: version('one') }, 'HOST answers, but not as MplusKASSA does (HTTP 200); check the Base URL and its port'],
		['a fault of its own', { status: 500, body: fault('SOAP-ENV:Server', 'Database is busy') }, 'MplusKASSA answers with a fault (Database is busy)'],
		['a fault without words', { status: 500, body: fault('SOAP-ENV:Server', '') }, 'MplusKASSA answers with a fault (HTTP 500)'],
		['a refusal that says our secret', { status: 500, body: fault('SOAP-ENV:Client.Authentication', 'No login for top secret/&amp;&lt;key&gt;+ here') }, 'MplusKASSA refuses the Ident or the Secret (No login for *** here)'],
		['a refusal that says our query', { status: 500, body: fault('SOAP-ENV:Client.Authentication', `/?secret=${encodeURIComponent(LOGIN.secret)}`) }, 'MplusKASSA refuses the Ident or the Secret (/?secret=***)'],
		['a refusal without words', { status: 500, body: fault('SOAP-ENV:Client.Authentication', '') }, 'MplusKASSA refuses the Ident or the Secret'],
	])('when it answers with %s, then that is said', async (_, answer, sentence) => {
		const host = await aStandIn(answer);

		expect(await check({ baseUrl: `http://${host}` })).toBe(sentence.replace('HOST', host));
	});

	it('when its certificate is self-signed, then that is said, unless it is to be ignored', async () => {
		const host = await aStandIn({ body: version('1') }, true);

		expect(await check({ baseUrl: `https://${host}` })).toBe(`No connection to ${host}: its certificate is not trusted`);
		expect(await check({ baseUrl: `https://${host}`, allowUnauthorizedCerts: true })).toBeUndefined();
	});

	it('when https is asked of a server that speaks http, then that is said', async () => {
		const host = await aStandIn({ body: version('1') });

		expect(await check({ baseUrl: `https://${host}` })).toBe(`No connection to ${host}: it does not speak https at this address`);
	});

	it('when http is asked of a server that speaks https, then there is no connection', async () => {
		const host = await aStandIn({ body: version('1') }, true);

		expect(await check({ baseUrl: `http://${host}` })).toBe(`No connection to ${host}: the connection broke`);
	});

	it('when nobody listens, then the connection is refused', async () => {
		const server = await standIn({});
		await server.close();

		expect(await check({ baseUrl: `http://${server.host}` })).toBe(`No connection to ${server.host}: the connection is refused`);
	});

	it('when there is no such host, then its name is not known', async () => {
		expect(await check({ baseUrl: 'https://no-such-host.invalid:12345' })).toMatch(/^No connection to no-such-host\.invalid:12345: the host name (?:is not known|cannot be looked up)$/);
	});
});

describe('given fields that cannot be right', () => {
	it.each<[string, Partial<MplusConnection>, string]>([
		['an empty address', { baseUrl: '' }, 'The Base URL is empty'],
		['no web address', { baseUrl: 'api.mpluskassa.nl:12345' }, 'The Base URL is no web address; enter it as https://api.mpluskassa.nl:12345'],
		['a malformed address', { baseUrl: 'https://api.mpluskassa.nl:123456' }, 'The Base URL is no web address; enter it as https://api.mpluskassa.nl:12345'],
		['an address with the login in it', { baseUrl: 'https://api.mpluskassa.nl:12345/?ident=a&secret=topsecret' }, 'The Base URL must be the bare address, without ?, # and @; enter it as https://api.mpluskassa.nl:12345'],
		['an empty ident', { ident: '' }, 'The Ident is empty'],
		['a padded ident', { ident: 'demo ' }, 'The Ident begins or ends with a space'],
		['an empty secret', { secret: ' ' }, 'The Secret is empty'],
		['a padded secret', { secret: '\ttopsecret' }, 'The Secret begins or ends with a space'],
	])('when there is %s, then it is said before anything is sent', async (_, over, sentence) => {
		expect(await check({ baseUrl: 'https://no-such-host.invalid', ...over })).toBe(sentence);
	});
});
