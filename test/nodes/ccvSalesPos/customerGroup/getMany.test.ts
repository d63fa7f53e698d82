import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, withFault } from '../../../support/ccvNode';
import { aGroup, DEALERS, STAFF, startGroupShop } from './groupShop';

afterAll(closeSoundShops);

const ALL = 'GET /usergroups/';

describe('CCV SalesPOS, Customer Group: Get Many', () => {
	it('given groups, when they are listed by name, then they come simplified and paired', async () => {
		const shop = await startGroupShop();

		const finished = await runCcv(shop, 'customerGroup', 'getMany', { sort: 'groupname' });

		expect(finished.output('Node')).toEqual([
			{ json: { id: STAFF, groupname: 'Crew', default: true, discount: 0, product_in_category_discount: 'highest' }, pairedItem: { item: 0 } },
			{ json: { id: DEALERS, groupname: 'Dealers', default: false, discount: 10, product_in_category_discount: 'highest' }, pairedItem: { item: 0 } },
		]);
		expect(shop.log.map(({ url }) => url)).toEqual([expect.stringMatching(/\?orderby=groupname&size=50$/)]);
	});

	it('given Simplify is off, when they are listed, then they come in CCV\'s own JSON, the newest first', async () => {
		const shop = await startGroupShop();

		expect(itemsOf(await runCcv(shop, 'customerGroup', 'getMany', { simplify: false }))).toMatchObject([{ id: STAFF, href: expect.any(String), users: { href: expect.any(String) } }, { id: DEALERS }]);
	});

	it.each<[object, number, number]>([
		[{ returnAll: true }, 302, 2],
		[{ limit: 1 }, 1, 1],
	])('given 302 groups, when %j are asked for, then %i come after %i calls', async (parameters, count, calls) => {
		const shop = await startGroupShop();
		shop.world.usergroups.push(...Array.from({ length: 300 }, (_, index) => aGroup(1000 + index, `Group ${index}`)));

		expect(new Set(itemsOf(await runCcv(shop, 'customerGroup', 'getMany', parameters as never)).map(({ id }) => id)).size).toBe(count);
		expect(callsOf(shop)).toEqual(Array(calls).fill(ALL));
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when they are listed, then it waits and they come', async (then) => {
		const shop = withFault(await startGroupShop(), ALL, then);

		expect(itemsOf(await runCcv(shop, 'customerGroup', 'getMany'))).toHaveLength(2);
		expect(shop.log.map(({ status }) => status)).toEqual([429, 200]);
	});

	it.each([
		['unauthorised', 'unauthorised', /refuses the public key or the secret key/],
		['cut', 'malformed-answer', /the answer is no whole JSON/],
	] as const)('given the answer is %s, when they are listed behind others, then it says so', async (then, expected, message) => {
		const shop = withFault(await startGroupShop({ credential: { verifyResponses: false } }), ALL, then, 2);

		const { done, failed, code } = await runBehind(shop, 'customerGroup', 'getMany', { sort: 'id' }, { sort: 'groupname' });

		expect(done).toMatchObject([{ id: DEALERS }, { id: STAFF }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
	});
});
