import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, withFault, type SoundShop } from '../../../support/ccvNode';
import { AN, aUser, JANSEN, startCustomerShop } from './customerShop';

afterAll(closeSoundShops);

const ONE = 'GET /users/:id/';
const ALL = 'GET /users/';

const find = async (shop: SoundShop, email: string, options: object = {}) => itemsOf(await runCcv(shop, 'customer', 'find', { email, options } as never)).map(({ id }) => id);
const many = (count: number) => Array.from({ length: count }, (_, index) => aUser(2000 + index, `user-${index}@example.com`));

describe('CCV SalesPOS, Customer: Find', () => {
	it('given many customers, when several are found in one run, then all are read once, and each comes paired', async () => {
		const shop = await startCustomerShop({ users: many(600) });

		const finished = await runCcv(shop, 'customer', 'find', { email: '={{ $json.email }}' }, { input: ['user-7@EXAMPLE.com ', 'nobody@example.com', 'user-599@example.com', 'user-7@example.com'].map((email) => ({ email })) });

		expect(finished.output('Node').map(({ json, pairedItem }) => [json.id, pairedItem])).toEqual([[2007, { item: 0 }], [2599, { item: 2 }], [2007, { item: 3 }]]);
		expect(callsOf(shop)).toEqual([ALL, ALL, ALL, ONE, ONE, ONE]);
	});

	it('given several with the address, when they are found, then all come, simplified or not', async () => {
		const shop = await startCustomerShop();
		shop.world.users.push(aUser(1003, 'an', { userinfo: { email: 'an@example.com' } }));

		expect(await find(shop, 'an@example.com')).toEqual([AN, 1003]);
		expect(itemsOf(await runCcv(shop, 'customer', 'find', { email: 'info@jansen.example', simplify: false }))).toMatchObject([{ id: JANSEN, href: expect.any(String) }]);
	});

	it('given an index of the run before, when the next one looks, then it reads who has come since and nobody else', async () => {
		const shop = await startCustomerShop({ users: many(600) });
		await find(shop, 'user-1@example.com');
		shop.world.users.push(aUser(9000, 'new@example.com'));
		const before = shop.log.length;

		expect([await find(shop, 'new@example.com'), await find(shop, 'nobody@example.com')]).toEqual([[9000], []]);
		expect(shop.log.slice(before).map(({ label, url }) => [label, url.includes('orderby=id_desc')])).toEqual([[ALL, true], [ONE, false], [ALL, true]]);
	});

	it('given the index may not be reused, when the next run looks, then it reads all', async () => {
		const shop = await startCustomerShop({ users: many(300) });
		await find(shop, 'user-1@example.com');
		shop.world.users.splice(0, 1, aUser(2000, 'renamed@example.com'));

		// Without a newcomer nothing tells that one was renamed: that is what the option is for.
		expect(await find(shop, 'renamed@example.com')).toEqual([]);
		await new Promise((resolve) => setTimeout(resolve, 5));
		expect(await find(shop, 'renamed@example.com', { reuseIndexMinutes: 0 })).toEqual([2000]);
		expect(await find(shop, 'user-0@example.com')).toEqual([]);
	});

	it('given customers that were renamed, took each other\'s name or are gone, when the index is asked for them, then each comes as it is now', async () => {
		const shop = await startCustomerShop({ users: many(3) });
		await find(shop, 'user-0@example.com');
		shop.world.users.splice(0, 3, aUser(2000, 'else@example.com'), aUser(2001, 'user-0@example.com'));

		expect(await find(shop, 'user-0@example.com')).toEqual([2001]);
		expect(await find(shop, 'user-2@example.com')).toEqual([]);
	});

	it('given two runs at the same time, when both have no index, then each finds its customer', async () => {
		const shop = await startCustomerShop({ users: many(600) }, { latencyMs: 5 });

		const found = await Promise.all(['user-5@example.com', 'user-590@example.com'].map(async (email) => await find(shop, email)));

		expect(found).toEqual([[2005], [2590]]);
	});

	it.each(['', ' '])('given the address "%s", when it runs behind another, then it says which field to fill and asks nothing', async (email) => {
		const shop = await startCustomerShop();

		const { done, failed, code } = await runBehind(shop, 'customer', 'find', { email: 'an@example.com' }, { email });

		expect(done).toMatchObject([{ id: AN }]);
		expect([failed, code]).toEqual([expect.stringMatching(/^Email is empty/), 'invalid-setting']);
		expect(callsOf(shop)).toEqual([ALL, ONE]);
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s while all are read, when one is found, then it waits and comes', async (then) => {
		const shop = withFault(await startCustomerShop({ users: many(300) }), ALL, then, 2);

		expect(await find(shop, 'user-299@example.com')).toEqual([2299]);
		expect(shop.log.map(({ status }) => status)).toEqual([200, 429, 200, 200]);
	});

	it.each([
		['unauthorised', ONE, 2, /refuses the public key or the secret key/],
		['cut', ONE, 2, /the answer is no whole JSON/],
	] as const)('given the answer is %s, when the one behind another is found, then it says so', async (then, on, nth, message) => {
		const shop = withFault(await startCustomerShop({}, { credential: { verifyResponses: false } }), on, then, nth);

		const { done, failed } = await runBehind(shop, 'customer', 'find', { email: 'an@example.com' }, { email: 'info@jansen.example' });

		expect(done).toMatchObject([{ id: AN }]);
		expect(failed).toMatch(message);
		expect(failed).not.toContain('jansen');
	});

	it('given the reading of all breaks off, when the next run looks, then nothing of it was kept', async () => {
		const shop = withFault(await startCustomerShop({ users: many(600) }, { credential: { verifyResponses: false } }), ALL, 'cut', 2);

		expect((await runCcv(shop, 'customer', 'find', { email: 'user-599@example.com' })).error).toMatch(/the answer is no whole JSON/);
		expect(await find(shop, 'user-599@example.com')).toEqual([2599]);
	});
});
