import { givenCcvWorld } from '../../../sim/ccv/givenCcvWorld';
import { startCcv } from '../../../sim/ccv/startCcv';
import { checkCcvLogin } from '../../../lib/ccv/checkCcvLogin';
import type { CcvConnection } from '../../../lib/ccv/CcvConnection';
import { createAxiosPort } from '../../support/createAxiosPort';
import { standIn, type StandInAnswer } from '../../support/standIn';
import { aConnection } from '../ccv/aCcvShop';
import { isOneSentence, secretsIn } from './oneSentence';

const KEYS = { publicKey: 'demo_public_key', secretKey: 'top secret/&key+' };
const MINUTE_MS = 60_000;
const NOW = Date.parse('2026-03-02T09:00:00Z');
const PAGE = '<!DOCTYPE html><html><body>Welcome</body></html>';

const closing: Array<() => Promise<void>> = [];
afterEach(async () => {
	await Promise.all(closing.splice(0).map(async (close) => await close()));
});

async function check(over: Partial<CcvConnection>, nowMs = NOW): Promise<string | undefined> {
	const port = createAxiosPort({ authenticate: (request) => request, now: () => nowMs, timeoutMs: 5_000 });
	const sentence = await checkCcvLogin(aConnection({ ...KEYS, ...over }), port);
	if (sentence !== undefined) expect({ sentence, one: isOneSentence(sentence), secrets: secretsIn(sentence, [KEYS.secretKey]) }).toEqual({ sentence, one: true, secrets: [] });
	return sentence;
}

async function aShop(): Promise<string> {
	const sim = await startCcv(givenCcvWorld({ keys: KEYS }), { now: () => NOW });
	closing.push(sim.close);
	return sim.baseUrl;
}

async function aStandIn(answer: StandInAnswer, isTls = false): Promise<string> {
	const server = await standIn(answer, isTls);
	closing.push(server.close);
	return server.host;
}

describe('given a shop of CCV', () => {
	it.each(['', '/', '/api/rest/v1/', '/onderhoud'])('when the login is right and the address ends in "%s", then all is well', async (path) => {
		expect(await check({ baseUrl: `${await aShop()}${path}` })).toBeUndefined();
	});

	it.each([
		['secret key', { secretKey: 'another secret' }],
		['public key', { publicKey: 'another' }],
		['schema of another kind, which is no part of the login', { schema: 'webshop' as const, secretKey: 'another' }],
	])('when the %s is wrong, then the keys are named', async (_, over) => {
		expect(await check({ baseUrl: await aShop(), ...over })).toBe('CCV refuses the Public Key or the Secret Key');
	});

	it.each([
		[10 * MINUTE_MS, 'The keys are right, but the clock of the n8n server is 10 minutes ahead; CCV allows 5 minutes'],
		[-10 * MINUTE_MS, 'The keys are right, but the clock of the n8n server is 10 minutes behind; CCV allows 5 minutes'],
		[-3 * 60 * MINUTE_MS, 'The keys are right, but the clock of the n8n server is 180 minutes behind; CCV allows 5 minutes'],
		[4 * MINUTE_MS, undefined],
	])('when the clock is %d ms off, then it is said with its minutes', async (offMs, sentence) => {
		expect(await check({ baseUrl: await aShop() }, NOW + offMs)).toBe(sentence);
	});

	it.each([
		[10 * MINUTE_MS, '10 minutes ahead'],
		[-70_000, '1 minute behind'],
	])('when the key is wrong and the clock is %d ms off, then both are said', async (offMs, words) => {
		const sentence = await check({ baseUrl: await aShop(), secretKey: 'another' }, NOW + offMs);

		expect(sentence).toBe(`CCV refuses the Public Key or the Secret Key; besides, the clock of the n8n server is ${words}`);
	});
});

describe('given something else at the address', () => {
	it.each<[string, StandInAnswer, string]>([
		['a web page', { body: PAGE }, 'HOST answers with a web page (HTTP 200), not with the API of CCV; check the Base URL'],
		['a web page of a proxy', { status: 502, body: PAGE }, 'HOST answers with a web page (HTTP 502), not with the API of CCV; check the Base URL'],
		['a web page that wants a password', { status: 401, body: ` ${PAGE}` }, 'HOST answers with a web page (HTTP 401), not with the API of CCV; check the Base URL'],
		['a web page of a firewall', { status: 403, body: PAGE }, 'HOST answers with a web page (HTTP 403), not with the API of CCV; check the Base URL'],
		['a redirect', { status: 301, headers: { location: 'https://www.example/' }, body: PAGE }, 'HOST sends callers on to another address; enter the address of the shop itself as Base URL'],
		['nothing', { status: 404, body: 'Not found' }, 'HOST has no API of CCV (HTTP 404); check the Base URL'],
		['too many calls', { status: 429, body: '{}' }, 'CCV allows no more calls for now; try again in a minute'],
		['a failure of its own', { status: 500, body: '{"code":"500.10"}' }, 'CCV answers with a failure of its own (HTTP 500); try again later'],
		['text', { body: 'It works!' }, 'HOST answers, but not as the API of CCV does; check the Base URL'],
		['nothing at all', { body: '' }, 'HOST answers, but not as the API of CCV does; check the Base URL'],
		['JSON of another service', { body: '{"ok":true}' }, 'CCV accepts the keys, but its answers do not carry the right hash; turn off Verify Responses if a proxy changes them on the way'],
		['a refusal without a date', { status: 401, headers: { date: '' }, body: '{}' }, 'CCV refuses the Public Key or the Secret Key, or the clock of the n8n server is more than 5 minutes off'],
		['a refusal that says our secret', { status: 401, headers: { date: new Date(NOW).toUTCString() }, body: JSON.stringify(KEYS) }, 'CCV refuses the Public Key or the Secret Key'],
	])('when it answers with %s, then that is said', async (_, answer, sentence) => {
		const host = await aStandIn(answer);

		expect(await check({ baseUrl: `http://${host}` })).toBe(sentence.replace('HOST', host));
	});

	it('when answers are not to be verified, then JSON is enough', async () => {
		expect(await check({ baseUrl: `http://${await aStandIn({ body: '{"ok":true}' })}`, verifyResponses: false })).toBeUndefined();
	});

	it('when its certificate is self-signed, then that is said', async () => {
		const host = await aStandIn({ body: '{}' }, true);

		expect(await check({ baseUrl: `https://${host}` })).toBe(`No connection to ${host}: its certificate is not trusted`);
	});

	it('when https is asked of a server that speaks http, then that is said', async () => {
		const host = await aStandIn({ body: '{}' });

		expect(await check({ baseUrl: `https://${host}` })).toBe(`No connection to ${host}: it does not speak https at this address`);
	});

	it('when http is asked of a server that speaks https, then there is no connection', async () => {
		const host = await aStandIn({ body: '{}' }, true);

		expect(await check({ baseUrl: `http://${host}` })).toBe(`No connection to ${host}: the connection broke`);
	});

	it('when nobody listens, then the connection is refused', async () => {
		const server = await standIn({});
		await server.close();

		expect(await check({ baseUrl: `http://${server.host}` })).toBe(`No connection to ${server.host}: the connection is refused`);
	});

	it('when there is no such host, then its name is not known', async () => {
		expect(await check({ baseUrl: 'https://no-such-host.invalid' })).toMatch(/^No connection to no-such-host\.invalid: the host name (?:is not known|cannot be looked up)$/);
	});
});

describe('given fields that cannot be right', () => {
	it.each<[string, Partial<CcvConnection>, string]>([
		['an empty address', { baseUrl: '' }, 'The Base URL is empty'],
		['a padded address', { baseUrl: ' https://shop.example' }, 'The Base URL begins or ends with a space'],
		['no web address', { baseUrl: 'shop.example' }, 'The Base URL is no web address; enter it as https://myshop.ccvshop.nl'],
		['an address of another kind', { baseUrl: 'ftp://shop.example' }, 'The Base URL is no web address; enter it as https://myshop.ccvshop.nl'],
		['a malformed address', { baseUrl: 'https://shop:99999' }, 'The Base URL is no web address; enter it as https://myshop.ccvshop.nl'],
		['an address with a query', { baseUrl: `https://shop.example/?secret=${encodeURIComponent(KEYS.secretKey)}` }, 'The Base URL must be the bare address, without ?, # and @; enter it as https://myshop.ccvshop.nl'],
		['an address with a login', { baseUrl: 'https://me:topsecret@shop.example' }, 'The Base URL must be the bare address, without ?, # and @; enter it as https://myshop.ccvshop.nl'],
		['an empty public key', { publicKey: '' }, 'The Public Key is empty'],
		['a public key of spaces', { publicKey: '  ' }, 'The Public Key is empty'],
		['an empty secret key', { secretKey: '' }, 'The Secret Key is empty'],
		['a padded secret key', { secretKey: `${KEYS.secretKey}\n` }, 'The Secret Key begins or ends with a space'],
	])('when there is %s, then it is said before anything is sent', async (_, over, sentence) => {
		expect(await check({ baseUrl: 'https://no-such-host.invalid', ...over })).toBe(sentence);
	});
});
