import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, sentTo, withFault, type SoundShop } from '../../../support/ccvNode';
import { runNode } from '../../../support/runNode';
import { AN, AN_INFO, aUser, byId, JANSEN, JANSEN_INFO, json, startCustomerShop } from './customerShop';

afterAll(closeSoundShops);

const ALL = 'GET /users/';
const POST = 'POST /users/';
const PATCH = 'PATCH /users/:id/';
const EVA = { email: 'eva@example.com', firstName: 'Eva', lastName: 'Smit' };
const named = ({ world }: SoundShop, username: string) => world.users.filter((user) => user.username.toLowerCase() === username);

describe('CCV SalesPOS, Customer: Create or Update', () => {
	it('given one that is there and one that is not, when both are saved twice, then each is written once, and paired', async () => {
		const shop = await startCustomerShop();
		const input = [{ email: 'an@example.com', first: 'Anna' }, { email: 'eva@example.com', first: 'Eva' }, { email: 'Eva@example.com', first: 'Eva' }, { email: 'AN@example.com', first: 'Anna' }];

		const finished = await runCcv(shop, 'customer', 'upsert', { email: '={{ $json.email }}', firstName: '={{ $json.first }}' }, { input });

		const [eva] = named(shop, 'eva@example.com');
		expect(finished.output('Node')).toMatchObject([
			{ json: { id: AN, username: 'An@Example.com', email: 'An@Example.com', name: 'Anna Bakker', created: false, changed: ['userinfo.billingaddress.first_name'] }, pairedItem: { item: 0 } },
			{ json: { id: eva?.id, username: 'eva@example.com', name: 'Eva', created: true, changed: ['username', 'userinfo.email', 'userinfo.billingaddress.first_name'] }, pairedItem: { item: 1 } },
			{ json: { id: eva?.id, created: false, changed: [] }, pairedItem: { item: 2 } },
			{ json: { id: AN, created: false, changed: [] }, pairedItem: { item: 3 } },
		]);
		expect([sentTo(shop, POST).length, sentTo(shop, PATCH)]).toEqual([1, [{ userinfo: { ...AN_INFO, billingaddress: { ...AN_INFO.billingaddress, first_name: 'Anna' } } }]]);
		expect(shop.world.users).toHaveLength(3);
		expect(JSON.stringify(finished.output('Node'))).not.toContain(sentTo(shop, POST)[0]?.password);
	});

	it('given a customer with another user name, when it is saved by its e-mail, then it keeps that name', async () => {
		const shop = await startCustomerShop();

		const items = itemsOf(await runCcv(shop, 'customer', 'upsert', json({ username: 'info@jansen.example', userinfo: { email: 'INFO@jansen.example', reference: 'R-7' } })));

		expect(items).toMatchObject([{ id: JANSEN, username: 'jansen', email: 'info@jansen.example', created: false, changed: ['userinfo.reference'] }]);
		expect(sentTo(shop, PATCH)).toEqual([{ userinfo: { ...JANSEN_INFO, reference: 'R-7' } }]);
	});

	it.each([
		['at the top', { email: 'AN@example.com ' }],
		['in userinfo', { userinfo: { email: 'AN@example.com' } }],
		['in both', { email: 'an@example.com', userinfo: { email: 'AN@EXAMPLE.com' } }],
	])('given an address %s that differs in capitals only, when the customer is saved by it, then nothing is written', async (_, item) => {
		const shop = await startCustomerShop();

		expect(itemsOf(await runCcv(shop, 'customer', 'upsert', json(item)))).toMatchObject([{ id: AN, email: 'An@Example.com', created: false, changed: [] }]);
		expect(sentTo(shop, PATCH)).toEqual([]);
	});

	it('given one has the address as its e-mail address and another as its user name, when it is saved by it behind another, then neither is overwritten', async () => {
		const shop = await startCustomerShop();
		shop.world.users.push(aUser(1003, 'info@jansen.example', { userinfo: { email: 'other@example.com' } }));

		const { done, failed, code } = await runBehind(shop, 'customer', 'upsert', { ...EVA, email: 'an@example.com' }, { email: 'Info@jansen.example' });

		expect(done).toMatchObject([{ id: AN }]);
		expect([failed, code]).toEqual([expect.stringMatching(/Customers 1003 and 1002 have the same email address, one of them as its user name.*by its ID/), 'refused']);
		expect(shop.world.users.slice(1).map(({ userinfo }) => userinfo.billingaddress?.first_name)).toEqual([undefined, undefined]);
	});

	it('given two items of one new address, when both are saved in one run, then it is made by the first and completed by the second, in a shop that replaces too', async () => {
		const shop = await startCustomerShop({ mergesNested: false });
		const input = [{ email: 'eva@example.com', userinfo: { billingaddress: { first_name: 'Eva' } } }, { email: 'EVA@example.com', username: '', userinfo: { reference: 'R-7', billingaddress: { last_name: 'Smit' } } }];

		const finished = await runCcv(shop, 'customer', 'upsert', { specify: 'json', customerJson: '={{ $json }}' }, { input });

		const [eva, ...others] = named(shop, 'eva@example.com');
		expect(finished.output('Node')).toMatchObject([
			{ json: { id: eva?.id, created: true, name: 'Eva', email: 'eva@example.com' }, pairedItem: { item: 0 } },
			{ json: { id: eva?.id, created: false, name: 'Eva Smit', email: 'eva@example.com', changed: ['userinfo.reference', 'userinfo.billingaddress.last_name'] }, pairedItem: { item: 1 } },
		]);
		expect([others, sentTo(shop, POST).length, sentTo(shop, PATCH).length]).toEqual([[], 1, 1]);
	});

	it('given an empty user name, when a new customer is saved, then its address is the user name', async () => {
		const shop = await startCustomerShop();

		expect(itemsOf(await runCcv(shop, 'customer', 'upsert', json({ username: '', email: 'eva@example.com' })))).toMatchObject([{ username: 'eva@example.com', created: true }]);
	});

	it('given an AI agent, when it saves a customer twice as a tool, then it is made once and updated, and no answer shows the password', async () => {
		const shop = await startCustomerShop();
		const asTool = async (parameters: object) => await runNode(shop, { type: 'ccvSalesPosTool', parameters: { resource: 'customer', operation: 'upsert', ...parameters } });

		const [first, second] = [await asTool(EVA), await asTool({ ...EVA, lastName: 'Bos' })];

		expect([...itemsOf(first), ...itemsOf(second)]).toMatchObject([{ name: 'Eva Smit', created: true }, { name: 'Eva Bos', created: false, changed: ['userinfo.billingaddress.last_name'] }]);
		expect(named(shop, 'eva@example.com')).toHaveLength(1);
		expect(JSON.stringify([first.output('Node'), second.output('Node')])).not.toContain(sentTo(shop, POST)[0]?.password);
	});

	it.each<[string, object, object, object]>([
		['user name', { matchBy: 'username', additionalFields: { username: 'JANSEN' }, companyName: 'Jansen NV' }, { id: JANSEN, created: false, company: 'Jansen NV' }, {}],
		['user name that is new', { matchBy: 'username', additionalFields: { username: 'eva' }, email: 'an@example.com' }, { username: 'eva', email: 'an@example.com', created: true }, {}],
		['ID', { matchBy: 'id', customerId: byId(JANSEN), companyName: 'Jansen NV' }, { id: JANSEN, created: false, company: 'Jansen NV' }, {}],
		['ID in JSON', { matchBy: 'id', ...json({ id: JANSEN, username: 'jansen-nv' }) }, { id: JANSEN, username: 'jansen-nv', created: false }, {}],
		['ID that is empty', { matchBy: 'id', ...EVA }, { username: 'eva@example.com', created: true }, {}],
	])('given a customer, when it is saved by its %s, then it is that or a new one', async (_, parameters, expected) => {
		const shop = await startCustomerShop();

		expect(itemsOf(await runCcv(shop, 'customer', 'upsert', parameters as never))).toMatchObject([expected]);
		expect(sentTo(shop, POST)).toHaveLength((expected as { created: boolean }).created ? 1 : 0);
	});

	it('given five executions of one new customer at the same time, when they run, then it is made once', async () => {
		const shop = await startCustomerShop({}, { latencyMs: 10 });

		const items = (await Promise.all(['eva@example.com', 'Eva@example.com', 'EVA@example.com', 'eva@example.com', 'eva@example.com'].map(async (email) => await runCcv(shop, 'customer', 'upsert', { ...EVA, email })))).flatMap(itemsOf);

		expect(items.map(({ created }) => created).sort()).toEqual([false, false, false, false, true]);
		expect(new Set(items.map(({ id }) => id)).size).toBe(1);
		expect([named(shop, 'eva@example.com').length, sentTo(shop, POST).length]).toEqual([1, 1]);
	});

	it('given an index of the run before, when the customer came since, then it is found by the newest alone', async () => {
		const shop = await startCustomerShop({ users: Array.from({ length: 600 }, (_, index) => aUser(index + 1, `user-${index}@example.com`)) });
		await runCcv(shop, 'customer', 'upsert', { email: 'user-1@example.com', firstName: 'One' });
		shop.world.users.push(aUser(9000, 'eva@example.com'));
		const before = shop.log.length;

		expect(itemsOf(await runCcv(shop, 'customer', 'upsert', EVA))).toMatchObject([{ id: 9000, created: false }]);
		expect(callsOf(shop).slice(before)).toEqual([ALL, 'GET /users/:id/', PATCH, 'GET /users/:id/']);
	});

	it.each<[string, (shop: SoundShop) => void]>([
		['another customer was given the name since the index was read', (shop) => void Object.assign(shop.world.users[0] ?? {}, { username: 'eva@example.com', userinfo: { email: 'eva@example.com' } })],
		['somebody is faster', (shop) => {
			shop.onCall = ({ label, url }) => {
				if (label === ALL && url.includes('size=1') && named(shop, 'eva@example.com').length === 0) shop.world.users.push(aUser(9000, 'Eva@example.com'));
			};
		}],
	])('given %s, when CCV refuses the taken name, then that customer is updated', async (_, happen) => {
		const shop = await startCustomerShop();
		shop.allowRefusals();
		itemsOf(await runCcv(shop, 'customer', 'upsert', { email: 'info@jansen.example' }));
		happen(shop);

		const items = itemsOf(await runCcv(shop, 'customer', 'upsert', EVA));

		expect(items).toMatchObject([{ id: named(shop, 'eva@example.com')[0]?.id, name: 'Eva Smit', created: false }]);
		expect([sentTo(shop, POST).length, named(shop, 'eva@example.com').length]).toEqual([1, 1]);
	});

	it('given the name is taken by a customer with another address, when one is saved by its e-mail behind another, then CCV\'s refusal stands', async () => {
		const shop = await startCustomerShop();
		shop.allowRefusals();

		const { done, failed, code } = await runBehind(shop, 'customer', 'upsert', json({ email: 'an@example.com', username: 'x' }), json({ email: 'eva@example.com', username: 'jansen' }));

		expect(done).toMatchObject([{ id: AN, created: false }]);
		expect([failed, code]).toEqual([expect.stringMatching(/Property username is not unique/), 'refused']);
		expect(shop.world.users).toHaveLength(2);
	});

	it.each(['empty-body', 'lose-answer', 'server-error-after', 'cut'] as const)('given %s, when a new customer is saved, then it is found, whole, and made once', async (then) => {
		const shop = withFault(await startCustomerShop({}, { credential: { verifyResponses: then !== 'cut' } }), POST, then);

		const finished = await runCcv(shop, 'customer', 'upsert', EVA);

		expect(finished.output('Node')).toMatchObject([{ json: { id: named(shop, 'eva@example.com')[0]?.id, name: 'Eva Smit', created: true }, pairedItem: { item: 0 } }]);
		expect([named(shop, 'eva@example.com').length, sentTo(shop, POST).length]).toEqual([1, 1]);
	});

	it('given the connection breaks before, when a new customer is saved behind another, then nobody knows, and a second run makes it once', async () => {
		const shop = withFault(await startCustomerShop(), POST, 'reset-before');

		const { done, failed, code } = await runBehind(shop, 'customer', 'upsert', { ...EVA, email: 'an@example.com' }, { email: 'eva@example.com' });
		const again = itemsOf(await runCcv(shop, 'customer', 'upsert', EVA));

		expect(done).toMatchObject([{ id: AN }]);
		expect([failed, code]).toEqual([expect.stringMatching(/The new customer: it is not known/), 'unanswered']);
		expect(again).toMatchObject([{ username: 'eva@example.com', created: true }]);
		expect(named(shop, 'eva@example.com')).toHaveLength(1);
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s at the creation and at the update, when both are saved, then it waits, and each is written once', async (then) => {
		const shop = withFault(withFault(await startCustomerShop(), POST, then), PATCH, then);

		const items = itemsOf(await runCcv(shop, 'customer', 'upsert', { ...EVA, email: '={{ $json.email }}' }, { input: [{ email: 'eva@example.com' }, { email: 'an@example.com' }] }));

		expect(items).toMatchObject([{ username: 'eva@example.com', created: true }, { id: AN, name: 'Eva Smit', created: false }]);
		expect(shop.log.filter(({ label }) => [POST, PATCH].includes(label)).map(({ status }) => status)).toEqual([429, 201, 429, 204]);
	});

	it.each<[string, object, RegExp, string]>([
		['no address', { email: '' }, /The customer has no email address to be matched by.*Match By/, 'invalid-setting'],
		['no user name to match by', { matchBy: 'username', email: 'eva@example.com' }, /The customer has no user name to be matched by/, 'invalid-setting'],
		['an unknown ID', { matchBy: 'id', customerId: byId(9) }, /does not know this record \(500\.24/, 'not-found'],
		['another match', { matchBy: 'name' }, /Match By is "name"; it must be one of/, 'invalid-setting'],
		['a negative age', { options: { reuseIndexMinutes: -1 } }, /Reuse Index For must be a number of minutes/, 'invalid-setting'],
	])('given %s, when it is saved behind another, then nothing is written for it', async (_, failing, message, expected) => {
		const shop = await startCustomerShop();
		const sound = { matchBy: 'email', customerId: byId(AN), email: 'an@example.com', firstName: 'Anna', options: { reuseIndexMinutes: 10 } };

		const { done, failed, code } = await runBehind(shop, 'customer', 'upsert', sound, failing);

		expect(done).toMatchObject([{ id: AN, name: 'Anna Bakker' }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect(shop.log.filter(({ write }) => write)).toHaveLength(1);
	});

	it.each<[string, object, RegExp]>([
		['two addresses, one of them known', { email: 'other@example.com', userinfo: { email: 'an@example.com' } }, /Customer 1001: email and userinfo\.email say two things/],
		['a new customer who is rejected', { email: 'eva@example.com', approval_status: 'rejected' }, /The new customer cannot be rejected/],
	])('given %s, when it is saved as JSON behind another, then nothing is written for it', async (_, failing, message) => {
		const shop = await startCustomerShop();

		const { done, failed, code } = await runBehind(shop, 'customer', 'upsert', json({ email: 'an@example.com', userinfo: { reference: 'R-7' } }), json(failing));

		expect(done).toMatchObject([{ id: AN, changed: ['userinfo.reference'] }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), 'invalid-setting']);
		expect(shop.log.filter(({ write }) => write)).toHaveLength(1);
	});

	it.each(['lose-answer', 'server-error-after', 'reset-before'] as const)('given %s, when a customer that is there is saved, then it is written and comes as it is', async (then) => {
		const shop = withFault(await startCustomerShop(), PATCH, then);

		expect(itemsOf(await runCcv(shop, 'customer', 'upsert', { email: 'an@example.com', firstName: 'Anna' }))).toMatchObject([{ id: AN, name: 'Anna Bakker', created: false }]);
		expect(shop.world.users.map(({ userinfo }) => userinfo.billingaddress?.first_name)).toEqual(['Anna', undefined]);
	});

	it('given the list of all is cut, when a new one is saved, then none is made, as it may be there', async () => {
		const shop = withFault(await startCustomerShop({}, { credential: { verifyResponses: false } }), ALL, 'cut');

		expect((await runCcv(shop, 'customer', 'upsert', { email: 'an@example.com' })).error).toMatch(/the answer is no whole JSON/);
		expect([sentTo(shop, POST), shop.world.users.length]).toEqual([[], 2]);
	});

	it('given the keys are refused, when a new one is saved behind another, then it says so and none is made', async () => {
		const shop = withFault(await startCustomerShop(), POST, 'unauthorised');

		const { failed, code } = await runBehind(shop, 'customer', 'upsert', { email: 'an@example.com' }, { email: 'eva@example.com' });

		expect([failed, code]).toEqual([expect.stringMatching(/refuses the public key or the secret key/), 'unauthorised']);
		expect(shop.world.users).toHaveLength(2);
	});
});
