import { PosError } from '../../../../lib/http/PosError';
import { findRegistration } from '../../../../lib/mplus/webhooks/findRegistration';
import { registrationTrouble } from '../../../../lib/mplus/webhooks/registrationTrouble';
import { createMplusClient } from '../../../../lib/mplus/MplusClient';
import { aClock } from '../../../support/aClock';
import { mplusPort } from '../../../support/mplusPort';
import { standIn } from '../../../support/standIn';
import { closeTills, startTill, type TillSceneOptions } from '../aTillScene';

const URL = 'https://n8n.example/webhook/7b0f';

afterEach(closeTills);

async function find(consumers: object[], options: TillSceneOptions = {}) {
	const till = await startTill({ ...options, fill: (world) => void world.webhookConsumers.push(...(consumers as typeof world.webhookConsumers)) });
	return { registration: await findRegistration(till.client, 'shop-1', URL), calls: till.calls() };
}

const consumer = (over: object) => ({ webhookConsumerId: 'w1', subscriptionId: 'shop-1', endpointUrl: URL, ...over });
const AT_BRANCH_2 = { workplaceKey: { branchNumber: 2, workplaceNumber: 1 } };

describe('given a till that tells its webhooks', () => {
	it('when the subscription has our address, then it is registered and no further workplace is asked', async () => {
		const { registration, calls } = await find([consumer({})]);

		expect(registration).toEqual({ kind: 'registered' });
		expect(calls).toEqual(['getApiVersion', 'getBranches', 'getWebhookConsumers']);
	});

	it('when only the last workplace has it, or with a slash behind, then it is registered', async () => {
		expect((await find([consumer(AT_BRANCH_2)])).registration).toEqual({ kind: 'registered' });
		expect((await find([consumer({ endpointUrl: `${URL}/` })])).registration).toEqual({ kind: 'registered' });
	});

	it('when it has another address, then that is told without what may be secret in it', async () => {
		const { registration } = await find([consumer({ endpointUrl: 'https://user:pass@old.example/hook?token=abc' })]);

		expect(registration).toEqual({ kind: 'differs', endpointUrls: ['https://old.example/hook'] });
		expect(registrationTrouble(registration, 'shop-1', URL)).toMatch(/to https:\/\/old\.example\/hook, but this workflow listens at https:\/\/n8n\.example\/webhook\/7b0f: change/);
	});

	it('when it is switched off everywhere, then that is told', async () => {
		expect((await find([consumer({ enabled: false })])).registration).toEqual({ kind: 'disabled' });
	});

	it('when no workplace has it, then that is proven, and the error says what to enter where', async () => {
		const { registration } = await find([consumer({ subscriptionId: 'other' })]);
		const error = registrationTrouble(registration, 'shop-1', URL);

		expect(registration).toEqual({ kind: 'missing', workplaces: 2 });
		expect(error).toBeInstanceOf(PosError);
		expect(error).toMatchObject({ code: 'invalid-setting', message: expect.stringContaining('shop-1'), hint: expect.stringMatching(/Beheer > Instellingen > Webhooks.*Endpoint URL https:\/\/n8n\.example\/webhook\/7b0f/) });
	});
});

describe('given a till that does not tell', () => {
	it.each<[string, TillSceneOptions]>([
		['too old', { given: { serviceVersion: { major: 58, minor: 0, revision: 0 } } }],
		['without workplaces', { given: { branches: [] } }],
		['in trouble', { faults: [{ on: 'getWebhookConsumers', then: 'server-error' }] }],
		['in trouble at one workplace of two', { faults: [{ on: 'getWebhookConsumers', containing: 'branchNumber>2<', then: 'server-error' }] }],
		['behind something that answers with pages', { faults: [{ on: 'getWebhookConsumers', then: 'proxy-page' }] }],
		['answering rubbish', { faults: [{ on: 'getBranches', then: 'garbage' }] }],
		['refusing the login', { connection: { secret: 'wrong' } }],
		['not there', { connection: { baseUrl: 'http://127.0.0.1:9' } }],
	])('when it is %s, then nothing is proven and nothing is refused', async (_what, options) => {
		const { registration } = await find([consumer({ subscriptionId: 'other' })], options);

		expect(registration.kind).toBe('unknown');
		expect(registrationTrouble(registration, 'shop-1', URL)).toMatch(/is not known \(.+\): see in .+ that its Endpoint URL is https:\/\/n8n\.example\/webhook\/7b0f/);
	});
});

describe('given a till that leaves out what it should say', () => {
	const soap = (body: string) => `<e:Envelope xmlns:e="http://schemas.xmlsoap.org/soap/envelope/" xmlns:ns="urn:mplusqapi"><e:Body>${body}</e:Body></e:Envelope>`;
	const BRANCH = '<ns:branch><ns:branchNumber>1</ns:branchNumber><ns:workplaces><ns:workplace><ns:workplaceNumber>1</ns:workplaceNumber></ns:workplace></ns:workplaces></ns:branch>';
	const LIST = '<ns:webhookConsumerList></ns:webhookConsumerList>';

	it.each([
		['nothing', BRANCH, LIST, 'missing'],
		['the list of webhooks', BRANCH, '', 'unknown'],
		['the workplaces of a branch', `${BRANCH}<ns:branch><ns:branchNumber>2</ns:branchNumber></ns:branch>`, LIST, 'unknown'],
	])('when it leaves out %s, then only what was said counts', async (_what, branches, consumers, kind) => {
		const answers: Record<string, string> = {
			getApiVersion: '<ns:getApiVersionResponse><ns:serviceMajorNumber>67</ns:serviceMajorNumber></ns:getApiVersionResponse>',
			getBranches: `<ns:getBranchesResponse><ns:branches>${branches}</ns:branches></ns:getBranchesResponse>`,
			getWebhookConsumers: `<ns:GetWebhookConsumersResponse>${consumers}</ns:GetWebhookConsumersResponse>`,
		};
		const server = await standIn(({ headers }) => ({ headers: { 'content-type': 'text/xml' }, body: soap(answers[String(headers.soapaction)] ?? '') }));
		const connection = { baseUrl: `http://${server.host}`, ident: 'i', secret: 's', allowUnauthorizedCerts: false };
		const client = createMplusClient(connection, mplusPort(connection, aClock()));

		const registration = await findRegistration(client, 'shop-1', URL);
		await server.close();

		expect(registration.kind).toBe(kind);
	});
});
