import { createMplusClient } from '../../../lib/mplus/MplusClient';
import { mplusInstallation, mplusUrl, withLogin } from '../../../lib/mplus/mplusUrl';
import { mplusPort } from '../../support/mplusPort';
import { standIn } from '../../support/standIn';
import { secretsIn } from '../credentials/oneSentence';
import { closeTills, startTill } from './aTillScene';

afterEach(closeTills);

const LOGIN = { ident: 'till ident', secret: 'top secret/&key+' };

describe('given a login that the till refuses', () => {
	it.each([
		['a fault', 'fault', ': Authentication failed', 500],
		['a bare 401', '401', '', 401],
	] as const)('when it refuses by %s, then the login is named and no secret is shown', async (_, loginRefusal, words, httpStatus) => {
		const till = await startTill({ given: { loginRefusal }, connection: { secret: 'another secret/&' } });

		const failure = await till.client.read('getBranches', {}).catch((error: unknown) => error as Error);
		const writing = till.client.write('createRelation', { relation: { name: 'Anna' } }, 'never');

		expect(failure).toMatchObject({ code: 'unauthorised', httpStatus, message: `MplusKASSA, getBranches: MplusKASSA refuses the ident or the secret${words}` });
		expect(secretsIn(`${(failure as Error).message} ${JSON.stringify(failure)}`, ['another secret/&', LOGIN.secret])).toEqual([]);
		await expect(writing).rejects.toMatchObject({ code: 'unauthorised' });
	});

	it('when the answer repeats our address, then the login is taken out of it', async () => {
		const server = await standIn(({ url = '' }) => ({
			status: 500,
			body: `<E:Envelope xmlns:E="http://schemas.xmlsoap.org/soap/envelope/"><E:Body><E:Fault><faultcode>E:Server</faultcode><faultstring>cannot answer ${url.replaceAll('&', '&amp;')}</faultstring></E:Fault></E:Body></E:Envelope>`,
		}));
		const client = createMplusClient({ baseUrl: `http://${server.host}`, ...LOGIN, allowUnauthorizedCerts: false }, mplusPort(LOGIN));

		const failure = await client.read('getApiVersion', {}).catch((error: unknown) => error as Error);
		await server.close();

		expect(server.asked).toEqual(['/?ident=till%20ident&secret=top%20secret%2F%26key%2B']);
		expect((failure as Error).message).toBe('MplusKASSA, getApiVersion: the till reports a fault: cannot answer /?ident=***&secret=***');
	});

	it.each([404, 405])('when there is no service at the address (%d), then that is said without the login', async (status) => {
		const server = await standIn({ status });
		const client = createMplusClient({ baseUrl: `http://${server.host}/soap`, ...LOGIN, allowUnauthorizedCerts: false }, mplusPort(LOGIN));

		const failure = await client.read('getApiVersion', {}).catch((error: unknown) => error as Error);
		await server.close();

		expect(failure).toMatchObject({ code: 'system-error', message: `MplusKASSA, getApiVersion: no MplusKASSA service at http://${server.host}/soap (HTTP ${status})` });
	});
});

describe('given a base URL', () => {
	it.each([
		['https://api.mpluskassa.nl:12345', 'https://api.mpluskassa.nl:12345/', 'mplus:api.mpluskassa.nl:12345'],
		['https://api.mpluskassa.nl:12345/', 'https://api.mpluskassa.nl:12345/', 'mplus:api.mpluskassa.nl:12345'],
		[' HTTPS://API.mpluskassa.nl:12345/ ', 'https://api.mpluskassa.nl:12345/', 'mplus:api.mpluskassa.nl:12345'],
		['http://10.0.0.5/Till/', 'http://10.0.0.5/Till/', 'mplus:10.0.0.5/till'],
		['https://me:topsecret@till.example/x?secret=s#y', 'https://till.example/x', 'mplus:till.example/x'],
	])('when it is "%s", then it is called at %s and known as %s', (baseUrl, url, installation) => {
		expect([mplusUrl(baseUrl), mplusInstallation(baseUrl)]).toEqual([url, installation]);
	});

	it.each(['', 'api.mpluskassa.nl', 'ftp://till.example', 'https://till:123456'])('when it is "%s", then the setting is refused', (baseUrl) => {
		expect(() => mplusUrl(baseUrl)).toThrow(expect.objectContaining({ code: 'invalid-setting' }));
	});

	it('when the login is added, then it is encoded, behind what is there', () => {
		expect(withLogin('https://till.example/', LOGIN)).toBe('https://till.example/?ident=till%20ident&secret=top%20secret%2F%26key%2B');
		expect(withLogin('https://till.example/?a=1', { ident: 'i', secret: 's' })).toBe('https://till.example/?a=1&ident=i&secret=s');
	});
});
