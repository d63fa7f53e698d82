import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, sentTo, withFault, type SoundShop } from '../../../support/ccvNode';
import { aUser, byId, GROUP, json, startCustomerShop } from './customerShop';

afterAll(closeSoundShops);

const POST = 'POST /users/';
const WHO = { email: 'eva@example.com', firstName: 'Eva', lastName: 'Smit' };
const madeIn = ({ world }: SoundShop, username = 'eva@example.com') => world.users.filter((user) => user.username === username);

describe('CCV SalesPOS, Customer: Create', () => {
	it('given a person, when it is created, then it is sent as CCV takes it, with a password that nobody learns', async () => {
		const shop = await startCustomerShop();

		const finished = await runCcv(shop, 'customer', 'create', {
			...WHO,
			additionalFields: {
				...{ active: false, birthDate: '1980-01-31T00:00:00', group: byId(GROUP), categoryDiscount: 'lowest', iban: 'NL91ABNA0417164300', website: 'https://eva.example', customerReference: 'R-7' },
				billingAddress: { values: { street: 'Dorpsstraat', houseNumber: '12', houseNumberSuffix: 'a', zipcode: '1234 AB', city: 'Utrecht', countryCode: 'NL', mobile: '06-12345678' } },
				deliveryAddress: { values: { fullName: 'Eva Smit', addressLine1: 'Kade 1', city: 'Delft', countryCode: 'NL' } },
			},
		});

		const [sent] = sentTo(shop, POST);
		expect(sent).toEqual({
			username: 'eva@example.com',
			password: expect.stringMatching(/^[\w-]{32}aA1!$/),
			status: false,
			group_id: GROUP,
			product_in_category_discount: 'lowest',
			userinfo: {
				email: 'eva@example.com',
				...{ birthdate: '1980-01-31', iban: 'NL91ABNA0417164300', website: 'https://eva.example', reference: 'R-7' },
				billingaddress: { first_name: 'Eva', last_name: 'Smit', street: 'Dorpsstraat', housenumber: 12, housenumber_suffix: 'a', zipcode: '1234 AB', city: 'Utrecht', country_code: 'NL', mobile: '06-12345678' },
				deliveryaddress: { full_name: 'Eva Smit', address_line_1: 'Kade 1', city: 'Delft', country_code: 'NL' },
			},
		});
		expect(finished.output('Node')).toMatchObject([
			{ json: { id: madeIn(shop)[0]?.id, username: 'eva@example.com', name: 'Eva Smit', email: 'eva@example.com', status: false, group_id: GROUP, userinfo: { customertype: 'b2c', deliveryaddress: { city: 'Delft' } } }, pairedItem: { item: 0 } },
		]);
		expect(finished.output('Node')[0]?.json).not.toHaveProperty('notTaken');
		expect(JSON.stringify(finished.output('Node'))).not.toContain(sent?.password);
		expect(callsOf(shop)).toEqual(['GET /users/', POST]);
	});

	it('given two customers without a password, when they are created, then each gets another one', async () => {
		const shop = await startCustomerShop();

		await runCcv(shop, 'customer', 'create', { ...WHO, email: '={{ $json.email }}' }, { input: [{ email: 'a@example.com' }, { email: 'b@example.com' }] });

		expect(new Set(sentTo(shop, POST).map(({ password }) => password)).size).toBe(2);
		expect(callsOf(shop)).toEqual(['GET /users/', POST, POST]);
	});

	it.each<[string, object, object]>([
		['a company name', { companyName: 'Smit BV' }, { customertype: 'b2b' }],
		['a company name and another type', { companyName: 'Smit BV', additionalFields: { customerType: 'b2c' } }, { customertype: 'b2c' }],
	])('given %s, when the customer is created, then the type is as said', async (_, parameters, info) => {
		const shop = await startCustomerShop();

		const items = itemsOf(await runCcv(shop, 'customer', 'create', { ...WHO, ...parameters } as never));

		expect(sentTo(shop, POST)).toMatchObject([{ userinfo: { ...info, billingaddress: { company: 'Smit BV' } } }]);
		expect(items).toMatchObject([{ company: 'Smit BV', userinfo: info }]);
	});

	it('given a user name and a password, when the customer is created, then they are those, and no answer shows the password', async () => {
		const shop = await startCustomerShop();

		const finished = await runCcv(shop, 'customer', 'create', { ...WHO, additionalFields: { username: 'eva', password: 'Geheim-123' }, simplify: false });

		expect(madeIn(shop, 'eva')).toMatchObject([{ password: 'Geheim-123', userinfo: { email: 'eva@example.com' } }]);
		expect(finished.output('Node')).toMatchObject([{ json: { username: 'eva', href: expect.any(String) } }]);
		expect(JSON.stringify(finished.output('Node'))).not.toContain('Geheim');
	});

	it.each([true, false])('given a customer that was read (simplified: %s), when one is created from that, then it is the same under another name', async (simplify) => {
		const shop = await startCustomerShop();
		const [read] = itemsOf(await runCcv(shop, 'customer', 'get', { customer: byId(1001), simplify }));
		const { username, ...rest } = read as { username: string };

		const items = itemsOf(await runCcv(shop, 'customer', 'create', json({ ...rest, username: `2-${username}` })));

		expect(items).toMatchObject([{ username: '2-An@Example.com', name: 'An Bakker', email: 'An@Example.com', userinfo: { billingaddress: { street: 'Dorpsstraat', housenumber: 12, telephone: '030-1234567' } } }]);
		expect(items[0]?.id).not.toBe(1001);
	});

	it.each(['empty-body', 'lose-answer', 'server-error-after', 'cut'] as const)('given %s, when a customer is created, then it is found, whole, and made once', async (then) => {
		const shop = withFault(await startCustomerShop({}, { credential: { verifyResponses: then !== 'cut' } }), POST, then);
		shop.onCall = ({ label }) => {
			if (label === POST) shop.world.users.push(aUser(9999, 'another@example.com'));
		};

		const finished = await runCcv(shop, 'customer', 'create', WHO);

		expect(finished.output('Node')).toMatchObject([{ json: { id: madeIn(shop)[0]?.id, username: 'eva@example.com', name: 'Eva Smit' }, pairedItem: { item: 0 } }]);
		expect(madeIn(shop)).toHaveLength(1);
		expect(sentTo(shop, POST)).toHaveLength(1);
	});

	it('given an empty answer and no list, when a customer is created, then what was written comes without the password, and it is said', async () => {
		const shop = withFault(withFault(await startCustomerShop(), POST, 'empty-body'), 'GET /users/', 'refuse', 2);

		const items = itemsOf(await runCcv(shop, 'customer', 'create', { ...WHO, additionalFields: { password: 'Geheim-123' } }));

		expect(items).toEqual([{ username: 'eva@example.com', userinfo: { email: 'eva@example.com', billingaddress: { first_name: 'Eva', last_name: 'Smit' } }, readBack: false }]);
		expect(madeIn(shop)).toHaveLength(1);
	});

	it('given the connection breaks before, when a customer is created behind another, then nobody knows, and it is not sent again', async () => {
		const shop = withFault(await startCustomerShop(), POST, 'reset-before', 2);

		const { done, failed, code } = await runBehind(shop, 'customer', 'create', WHO, { email: 'next@example.com' });

		expect(done).toMatchObject([{ username: 'eva@example.com' }]);
		expect([failed, code]).toEqual([expect.stringMatching(/The new customer: it is not known.*Look at the record in CCV/), 'unanswered']);
		expect(failed).not.toContain('next@');
		expect([sentTo(shop, POST).length, madeIn(shop, 'next@example.com').length]).toEqual([2, 0]);
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when a customer is created, then it waits, and it is made once', async (then) => {
		const shop = withFault(await startCustomerShop(), POST, then);

		expect(itemsOf(await runCcv(shop, 'customer', 'create', WHO))).toMatchObject([{ username: 'eva@example.com' }]);
		expect(shop.log.filter(({ label }) => label === POST).map(({ status }) => status)).toEqual([429, 201]);
		expect(madeIn(shop)).toHaveLength(1);
	});

	it('given the keys are refused, when a customer is created behind another, then it says so and none is made', async () => {
		const shop = withFault(await startCustomerShop(), POST, 'unauthorised', 2);

		const { failed, code } = await runBehind(shop, 'customer', 'create', WHO, { email: 'next@example.com' });

		expect([failed, code]).toEqual([expect.stringMatching(/refuses the public key or the secret key/), 'unauthorised']);
		expect(madeIn(shop, 'next@example.com')).toEqual([]);
	});

	it.each<[string, object, RegExp, string]>([
		['a taken user name', { username: 'AN@example.com' }, /Property username is not unique/, 'refused'],
		['an unknown group', { username: 'next', group_id: 9 }, /does not know this record \(500\.24/, 'not-found'],
	])('given %s, when a customer is created behind another, then CCV refuses and says so', async (_, item, message, expected) => {
		const shop = await startCustomerShop();
		shop.allowRefusals();

		const { done, failed, code } = await runBehind(shop, 'customer', 'create', json({ username: 'eva@example.com' }), json(item));

		expect(done).toMatchObject([{ username: 'eva@example.com' }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect(shop.world.users).toHaveLength(3);
	});

	it.each<[string, object, RegExp, string]>([
		['no name at all', { status: true }, /The new customer: username is missing/, 'invalid-setting'],
		['a field that CCV has not', { username: 'next', colour: 'red' }, /The new customer: CCV SalesPOS has no field colour here/, 'invalid-request'],
		['a house number that is none', { username: 'next', userinfo: { billingaddress: { housenumber: '12a' } } }, /userinfo\.billingaddress\.housenumber must be a whole number/, 'invalid-setting'],
		['two addresses', { email: 'a@example.com', userinfo: { email: 'b@example.com' } }, /email and userinfo\.email say two things/, 'invalid-setting'],
		['a person that is a list', { username: 'next', userinfo: [] }, /userinfo must be a record/, 'invalid-setting'],
		['a cleared status', { username: 'next', status: null }, /status cannot be cleared/, 'invalid-setting'],
	])('given %s, when a customer is created behind another, then nothing is sent for it', async (_, item, message, expected) => {
		const shop = await startCustomerShop();

		const { done, failed, code } = await runBehind(shop, 'customer', 'create', json({ username: 'eva@example.com' }), json(item));

		expect(done).toMatchObject([{ username: 'eva@example.com' }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect(sentTo(shop, POST)).toHaveLength(1);
	});
});
