import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, withFault } from '../../../support/ccvNode';
import { AN, aUser, byEmail, byId, byUsername, GROUP, JANSEN, startCustomerShop } from './customerShop';

afterAll(closeSoundShops);

const ONE = 'GET /users/:id/';
const ALL = 'GET /users/';

describe('CCV SalesPOS, Customer: Get', () => {
	it.each([
		['its ID', byId(AN), [ONE]],
		['its e-mail in other capitals', byEmail(' an@EXAMPLE.com'), [ALL, ONE]],
		['its user name in other capitals', byUsername('AN@example.com'), [ALL, ONE]],
	] as const)('given a customer, when it is read by %s, then it comes simplified and paired', async (_, customer, calls) => {
		const shop = await startCustomerShop();

		const finished = await runCcv(shop, 'customer', 'get', { customer });

		expect(finished.output('Node')).toEqual([
			{
				json: {
					...{ id: AN, username: 'An@Example.com', name: 'An Bakker', email: 'An@Example.com', status: true, approval_status: 'accepted', group_id: null, product_in_category_discount: 'highest' },
					userinfo: {
						...{ email: 'An@Example.com', customertype: 'b2c' },
						billingaddress: expect.objectContaining({ first_name: 'An', street: 'Dorpsstraat', housenumber: 12, housenumber_suffix: 'a', country_code: 'NL' }),
					},
				},
				pairedItem: { item: 0 },
			},
		]);
		expect(callsOf(shop)).toEqual(calls);
	});

	it('given Simplify is off, when a customer is read, then it comes in CCV\'s own JSON', async () => {
		const shop = await startCustomerShop();

		expect(itemsOf(await runCcv(shop, 'customer', 'get', { customer: byId(JANSEN), simplify: false }))).toMatchObject([
			{ id: JANSEN, href: expect.any(String), group_id: GROUP, creditpoints: { href: expect.any(String) }, userinfo: { kvk: '12345678', iban: '', birthdate: null } },
		]);
	});

	it.each([
		['id', byId(7), ONE, /GET \/users\/7\/: CCV SalesPOS does not know this record \(500\.24/],
		['e-mail', byEmail('an@example'), ALL, /has no customer with this email address/],
		['user name', byUsername('info@jansen.example'), ALL, /has no customer with this user name/],
	] as const)('given a customer behind another, when none has that %s, then it says so and shows no address', async (_, missing, call, message) => {
		const shop = await startCustomerShop();

		const { done, failed, code } = await runBehind(shop, 'customer', 'get', { customer: byId(AN) }, { customer: missing });

		expect(done).toMatchObject([{ id: AN }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), 'not-found']);
		expect(failed).not.toContain('example');
		expect(callsOf(shop)).toEqual([ONE, call]);
	});

	it('given two with one address, when it is read by that behind another, then both are named, and a third whose user name it is', async () => {
		const shop = await startCustomerShop();
		shop.world.users.push(aUser(1003, 'one', { userinfo: { email: 'twin@example.com' } }), aUser(1004, 'two', { userinfo: { email: 'Twin@example.com' } }));

		const { done, failed, code } = await runBehind(shop, 'customer', 'get', { customer: byId(AN) }, { customer: byEmail('twin@example.com') });
		shop.world.users.push(aUser(1005, 'twin@example.com', { userinfo: {} }));
		const asUsername = await runCcv(shop, 'customer', 'get', { customer: byEmail('Twin@example.com') });
		const items = itemsOf(await runCcv(shop, 'customer', 'get', { customer: byUsername('TWIN@example.com') }));

		expect(done).toMatchObject([{ id: AN }]);
		expect([failed, code]).toEqual([expect.stringMatching(/Customers 1003 and 1004 have the same email address.*by its ID/), 'refused']);
		expect(asUsername.error).toMatch(/Customers 1005 and 1003 and 1004 have the same email address, one of them as its user name/);
		expect(items).toMatchObject([{ id: 1005 }]);
	});

	it('given no customer is named, when it runs behind another, then it says which field to fill', async () => {
		const shop = await startCustomerShop();

		const { failed, code } = await runBehind(shop, 'customer', 'get', { customer: byId(AN) }, { customer: { __rl: true, mode: 'id', value: '' } });

		expect([failed, code]).toEqual([expect.stringMatching(/^Customer is empty/), 'invalid-setting']);
		expect(callsOf(shop)).toEqual([ONE]);
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when a customer is read, then it waits and comes', async (then) => {
		const shop = withFault(await startCustomerShop(), ONE, then);

		expect(itemsOf(await runCcv(shop, 'customer', 'get', { customer: byId(AN) }))).toMatchObject([{ id: AN }]);
		expect(shop.log.map(({ status }) => status)).toEqual([429, 200]);
	});

	it.each([
		['unauthorised', 'unauthorised', /refuses the public key or the secret key/],
		['cut', 'malformed-answer', /the answer is no whole JSON/],
	] as const)('given the answer is %s, when the customer behind another is read, then it says so', async (then, expected, message) => {
		const shop = withFault(await startCustomerShop({}, { credential: { verifyResponses: false } }), ONE, then, 2);

		const { done, failed, code } = await runBehind(shop, 'customer', 'get', { customer: byId(AN) }, { customer: byId(JANSEN) });

		expect(done).toMatchObject([{ id: AN }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
	});
});
