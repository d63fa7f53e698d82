import { callsOf, closeSoundTills, itemsOf, OLD, runMplus, sentTo, startSoundTill } from '../../../support/mplusNode';

afterAll(closeSoundTills);

interface Report {
	ok: boolean;
	summary: string[];
	parts: Array<{ part: string; state: string; text: string; details?: Record<string, unknown> }>;
	facts: Array<{ question: string; answer: string; finding: string; setting: string }>;
}

const moment = { sec: 0, min: 30, hour: 12, day: 1, mon: 7, year: 2026, isdst: false, timezone: 120 };
const GIVEN = {
	relations: [
		{ relationNumber: 1, name: 'Webshop', email: 'webshop@example.com', changeTimestamp: moment },
		{ relationNumber: 2, name: 'Old', active: false },
	],
	products: [{ productNumber: 14, articles: [{ articleNumber: 14, pluNumber: 'TIE' }] }],
	stock: [{ articleNumber: 14, branchNumber: 1, free: 5 }],
	webhookConsumers: [{ webhookConsumerId: 'w1', applicationName: 'n8n', subscriptionId: 'n8n-main', endpointUrl: 'https://n8n.example/webhook/a-key' }],
};

const run = async (till: Awaited<ReturnType<typeof startSoundTill>>, parameters: object = {}) => {
	const finished = await runMplus(till, 'connection', 'check', { ...parameters });
	return { finished, report: itemsOf(finished)[0] as unknown as Report };
};
const partOf = ({ parts }: Report, part: string) => parts.find((one) => one.part === part);

describe('MplusKASSA, Connection: Check', () => {
	it('given a sound till, when it is checked, then one paired item says what it is, and nothing was written', async () => {
		const till = await startSoundTill(GIVEN);

		const { finished, report } = await run(till, { defaultCustomer: { __rl: true, mode: 'id', value: '1' } });

		expect(finished.output('Node')).toMatchObject([{ pairedItem: { item: 0 } }]);
		expect(report).toMatchObject({ ok: true });
		expect(report.summary).toEqual([
			'Service version 67.1.3: nothing this package uses is missing',
			'The till has 16 worker threads; at most 4 calls at a time',
			'One service for all branches; nothing is queued for a branch',
			expect.stringMatching(/^Licensed to Simulated shop, Utrecht for 2 branches/),
			'Branches: Main (1, workplaces 1); Second (2, workplaces 1)',
			'Employee 999999 exists',
			'Customer 1 exists',
			'Every branch has the VAT rates of its country',
			'Active payment methods: CASH, PIN, IDEAL, WEBSHOP',
			'Webhook consumers: n8n',
			expect.stringMatching(/^\d+ of 15 open questions about this till are settled$/),
		]);
		expect(till.log.filter(({ write, committed }) => write || committed)).toEqual([]);
		expect(JSON.stringify(report)).not.toMatch(/a-key|demo-secret/);
	});

	it('given a sound till, when it is checked, then each question that reading can settle has its answer', async () => {
		const till = await startSoundTill(GIVEN, { now: () => Date.parse('2026-07-01T10:30:00Z') });

		const { facts } = (await run(till)).report;

		expect(till.log.filter(({ write, committed }) => write || committed)).toEqual([]);
		expect(facts.map(({ question, answer, finding }) => [question, answer, finding])).toEqual([
			['Does the till count VAT in percent (21) or in hundredths of it (2100)?', 'settled', 'In percent: 21, 9'],
			['Do the IDs of orders come with dashes?', 'open', 'There is no order to look at'],
			['Does the answer for a relation that does not exist carry an empty relation?', 'settled', 'Yes, an empty one'],
			['Does the search for customers honour exactMatch?', 'settled', 'Yes: a part of an address finds nobody'],
			['Does a page begin at the sync marker that is asked for, or after it?', 'settled', 'At it, as documented'],
			['Does a page with a limit hold the lowest sync markers?', 'settled', 'Yes'],
			['How many relations does one page hold at most?', 'open', 'There are only 2 relations, and they came on one page'],
			['Is the sync marker of a product the highest of its articles?', 'settled', 'Yes, for 1 of 1 looked at'],
			['Does stock since a stockId begin at it, or after it?', 'settled', expect.stringMatching(/^(At|After) it$/)],
			["Is the offset of a time the one of the shop's zone?", 'settled', 'Yes, for 1 times in Europe/Amsterdam'],
			["Does the clock of the till's server agree with ours?", 'open', 'The till does not say its time'],
			...Array.from({ length: 4 }, () => [expect.any(String), 'open', expect.stringMatching(/^Reading cannot tell\. /)]),
		]);
		expect(facts.every(({ setting }) => setting !== '')).toBe(true);
	});

	it('given an old till, when it is checked, then it says what that till cannot do, and asks nothing it does not know', async () => {
		const till = await startSoundTill({ ...GIVEN, ...OLD });

		const { report } = await run(till);

		expect(report.ok).toBe(false);
		expect(partOf(report, 'Version')).toMatchObject({ state: 'attention', text: expect.stringMatching(/^Service version 58\.0\.0: too old for order sync .*getOrdersByExtOrderIds.*\(60\)/) });
		expect(partOf(report, 'Webhook consumers')).toMatchObject({ text: 'Webhook consumers cannot be read before service version 59' });
		expect(callsOf(till).filter((call) => ['getWebhookConsumers', 'getOrdersByExtOrderIds', 'getCurrentSyncMarkersV2', 'findRelationV2', 'getStockHistoryV2'].includes(call))).toEqual([]);
		expect(till.log.filter(({ status }) => status !== 200)).toEqual([]);
	});

	it.each<[string, object, object, string, RegExp]>([
		['an employee that does not exist', {}, { employee: { __rl: true, mode: 'id', value: '5' } }, 'Employee', /There is no employee 5/],
		['an employee that is not active', { employees: [{ employeeNumber: 999999, name: 'Superuser', active: false }] }, {}, 'Employee', /Employee 999999 is not active/],
		['a customer that does not exist', {}, { defaultCustomer: { __rl: true, mode: 'id', value: '9' } }, 'Default customer', /There is no customer 9/],
		['a customer that is not active', {}, { defaultCustomer: { __rl: true, mode: 'id', value: '2' } }, 'Default customer', /Customer 2 is not active/],
		['a branch without a rate', { vatGroups: [{ branchNumber: 1, countryIso3: 'NLD', vatCode: 1, vatPercentage: 21 }] }, {}, 'VAT groups', /branch 1 \(NLD\) lacks 9%; branch 2 \(NLD\) lacks 21%, 9%/],
		['no VAT groups', { vatGroups: [] }, {}, 'VAT groups', /no VAT groups/],
		['no active payment method', { paymentMethods: [{ method: 'X', description: 'X', active: false, type: 'PAYMENT-METHOD-TYPE-PAYMENT' }] }, {}, 'Payment methods', /No payment method is active/],
	])('given %s, when it is checked, then that part needs attention and says so', async (_, given, parameters, part, text) => {
		const till = await startSoundTill({ ...GIVEN, ...given });

		const { report } = await run(till, parameters);

		expect(report.ok).toBe(false);
		expect(report.parts.filter(({ state }) => state !== 'ok')).toMatchObject([{ part, state: 'attention', text: expect.stringMatching(text) }]);
		expect(report.summary.filter((line) => line.startsWith('Attention: '))).toHaveLength(1);
		expect(till.log.filter(({ write, committed }) => write || committed)).toEqual([]);
	});

	it('given a login that may not read some things, when it is checked, then those parts are reported and the rest comes', async () => {
		const till = await startSoundTill(GIVEN, { faults: ['getLicenseInformation', 'getEmployees', 'getStock', 'getProducts'].map((on) => ({ on, then: 'server-error' })) });

		const { finished, report } = await run(till);

		expect(finished.error).toBeUndefined();
		expect(report.parts.filter(({ state }) => state === 'failed').map(({ part, text }) => [part, text])).toEqual([
			['License', expect.stringContaining('License could not be looked at: MplusKASSA, getLicenseInformation')],
			['Employee', expect.stringContaining('Employee could not be looked at: MplusKASSA, getEmployees')],
		]);
		const unasked = report.facts.flatMap(({ finding }) => /^It could not be asked: MplusKASSA, (\w+)/.exec(finding)?.[1] ?? []);
		expect(new Set(unasked)).toEqual(new Set(['getProducts', 'getStock']));
		expect(report.summary[4]).toMatch(/^Branches: /);
		expect(till.log.filter(({ fault }) => fault !== undefined).map(({ label }) => label).sort()).toEqual(expect.arrayContaining(['getEmployees', 'getLicenseInformation']));
	});

	it.each([
		['its secret is wrong', 'wrong', [], /^MplusKASSA, getApiVersion: MplusKASSA refuses the ident or the secret/],
		['it reports a fault at the first question', undefined, [{ on: 'getApiVersion', then: 'server-error' as const }], /^MplusKASSA, getApiVersion: the till reports a fault/],
	])('given the till cannot be asked at all since %s, when it is checked for two items, then each says why and nothing else is asked', async (_, secret, faults, message) => {
		const till = await startSoundTill(GIVEN, { faults: [...faults] });
		if (secret !== undefined) till.credentials.mplusKassaApi.secret = secret;

		const items = itemsOf(await runMplus(till, 'connection', 'check', {}, { input: [{}, {}], onError: 'continueRegularOutput' }));

		expect(items).toMatchObject([0, 1].map(() => ({ error: expect.stringMatching(message) })));
		expect(callsOf(till)).toEqual([]);
	});

	it('given two items, when each names another customer, then each has its own report, paired', async () => {
		const till = await startSoundTill(GIVEN);

		const finished = await runMplus(till, 'connection', 'check', { defaultCustomer: { __rl: true, mode: 'id', value: '={{ $json.customer }}' } }, { input: [{ customer: 1 }, { customer: 9 }] });

		expect(finished.output('Node').map(({ json, pairedItem }) => [json.ok, pairedItem])).toEqual([[true, { item: 0 }], [false, { item: 1 }]]);
		expect(sentTo(till, 'getRelation').some((body) => body.includes('>9<'))).toBe(true);
	});
});
