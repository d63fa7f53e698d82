import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, withFault } from '../../../support/ccvNode';
import { AN, aUser, byId, GROUP, JANSEN, startCustomerShop } from './customerShop';

afterAll(closeSoundShops);

const ALL = 'GET /users/';
const OF_GROUP = 'GET /usergroups/:id/users/';
const PENDING = aUser(1003, 'wait@example.com', { approval_status: 'pending', group_id: GROUP, userinfo: { billingaddress: { first_name: 'Zoë', last_name: 'Aalders' } } });

describe('CCV SalesPOS, Customer: Get Many', () => {
	it.each<[string, object, number[], string, string]>([
		['no filter', {}, [1003, JANSEN, AN], ALL, 'orderby=id_desc&size=50'],
		['an approval status', { filters: { approvalStatus: 'pending' } }, [1003], ALL, 'approval_status=pending&orderby=id_desc&size=50'],
		['a group', { filters: { group: byId(GROUP) }, sort: 'id' }, [JANSEN, 1003], OF_GROUP, 'orderby=id&size=50'],
		['a group and an approval status', { filters: { group: byId(GROUP), approvalStatus: 'accepted' } }, [JANSEN], OF_GROUP, 'approval_status=accepted&orderby=id_desc&size=50'],
		['the last name', { sort: 'last_name' }, [JANSEN, 1003, AN], ALL, 'orderby=last_name&size=50'],
		['the first name, descending', { sort: 'first_name_desc' }, [1003, AN, JANSEN], ALL, 'orderby=first_name_desc&size=50'],
	])('given some customers, when they are listed by %s, then exactly those come, in that order, paired', async (_, parameters, ids, call, query) => {
		const shop = await startCustomerShop();
		shop.world.users.push(structuredClone(PENDING));

		const finished = await runCcv(shop, 'customer', 'getMany', parameters as never);

		expect(finished.output('Node').map(({ json, pairedItem }) => [json.id, pairedItem])).toEqual(ids.map((id) => [id, { item: 0 }]));
		expect(callsOf(shop)).toEqual([call]);
		expect(shop.log[0]?.url).toMatch(new RegExp(`\\?${query}$`));
	});

	it('given Simplify is off, when they are listed, then they come in CCV\'s own JSON', async () => {
		const shop = await startCustomerShop();

		expect(itemsOf(await runCcv(shop, 'customer', 'getMany', { limit: 1, simplify: false }))).toMatchObject([{ id: JANSEN, parent: { href: expect.any(String) }, userinfo: { iban: '' } }]);
	});

	it.each<[object, number, number]>([
		[{ returnAll: true }, 600, 3],
		[{ returnAll: false, limit: 60 }, 60, 1],
		[{ limit: 300 }, 300, 2],
	])('given 600 customers, when %j are asked for, then %i come once each, after %i calls', async (parameters, count, calls) => {
		const shop = await startCustomerShop({ users: Array.from({ length: 600 }, (_, index) => aUser(index + 1, `user-${index}`)) });

		const items = itemsOf(await runCcv(shop, 'customer', 'getMany', { ...parameters, sort: 'id' } as never));

		expect(items.map(({ id }) => id)).toEqual(Array.from({ length: count }, (_, index) => index + 1));
		expect(callsOf(shop)).toEqual(Array(calls).fill(ALL));
	});

	it('given one is deleted while all are read, when they are listed, then nobody else is missed', async () => {
		const shop = await startCustomerShop({ users: Array.from({ length: 600 }, (_, index) => aUser(index + 1, `user-${index}`)) });
		shop.onCall = ({ call }) => {
			if (call === 1) shop.world.users.splice(3, 1);
		};

		const items = itemsOf(await runCcv(shop, 'customer', 'getMany', { returnAll: true, sort: 'id' }));

		expect(new Set(items.map(({ id }) => id)).size).toBe(600);
	});

	it.each<[string, object, object, RegExp, string]>([
		['an unknown group', { filters: { group: byId(GROUP) } }, { filters: { group: byId(9) } }, /does not know this record \(500\.24/, 'not-found'],
		['another approval status', { filters: { approvalStatus: 'accepted' } }, { filters: { approvalStatus: 'rejected' } }, /Approval Status is "rejected"; it must be one of/, 'invalid-setting'],
		['another order', { sort: 'id' }, { sort: 'email' }, /Sort is "email"; it must be one of/, 'invalid-setting'],
	])('given %s, when it is asked for behind a sound list, then only that fails', async (_, sound, failing, message, expected) => {
		const shop = await startCustomerShop();

		const { done, failed, code } = await runBehind(shop, 'customer', 'getMany', sound, failing);

		expect(done.length).toBeGreaterThan(0);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when they are listed, then it waits and they come', async (then) => {
		const shop = withFault(await startCustomerShop(), ALL, then);

		expect(itemsOf(await runCcv(shop, 'customer', 'getMany'))).toMatchObject([{ id: JANSEN }, { id: AN }]);
		expect(shop.log.map(({ status }) => status)).toEqual([429, 200]);
	});

	it.each([
		['unauthorised', 'unauthorised', /refuses the public key or the secret key/],
		['cut', 'malformed-answer', /the answer is no whole JSON/],
	] as const)('given the answer is %s, when they are listed behind others, then it says so', async (then, expected, message) => {
		const shop = withFault(await startCustomerShop({}, { credential: { verifyResponses: false } }), ALL, then, 2);

		const { done, failed, code } = await runBehind(shop, 'customer', 'getMany', { sort: 'id' }, { sort: 'last_name' });

		expect(done).toMatchObject([{ id: AN }, { id: JANSEN }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
	});
});
