import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, withFault } from '../../../support/ccvNode';
import { byId, DEALERS, groupsIn, STAFF, startGroupShop } from './groupShop';

afterAll(closeSoundShops);

const DELETE = 'DELETE /usergroups/:id/';
const CREW = [['Crew', 0]];

describe('CCV SalesPOS, Customer Group: Delete', () => {
	it('given a group, when it is deleted, then it is gone, and the item is paired', async () => {
		const shop = await startGroupShop();

		const finished = await runCcv(shop, 'customerGroup', 'delete', { customerGroup: byId(DEALERS) });

		expect(finished.output('Node')).toEqual([{ json: { id: DEALERS, deleted: true }, pairedItem: { item: 0 } }]);
		expect([groupsIn(shop), callsOf(shop)]).toEqual([CREW, [DELETE]]);
	});

	it.each(['lose-answer', 'server-error-after', 'reset-before'] as const)('given %s, when a group is deleted, then it is gone and that is said', async (then) => {
		const shop = withFault(await startGroupShop(), DELETE, then);

		expect(itemsOf(await runCcv(shop, 'customerGroup', 'delete', { customerGroup: byId(DEALERS) }))).toEqual([{ id: DEALERS, deleted: true }]);
		expect(groupsIn(shop)).toEqual(CREW);
	});

	it.each([
		['unauthorised', 'unauthorised', /refuses the public key or the secret key/],
		['server-error', 'unanswered', /Customer group 502: it is not known.*Run it again/],
	] as const)('given %s, when one is deleted behind another, then it says so and it stays', async (then, expected, message) => {
		const shop = withFault(await startGroupShop(), DELETE, then, 2);

		const { done, failed, code } = await runBehind(shop, 'customerGroup', 'delete', { customerGroup: byId(DEALERS) }, { customerGroup: byId(STAFF) });

		expect(done).toEqual([{ id: DEALERS, deleted: true }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect(groupsIn(shop)).toEqual(CREW);
	});

	it.each([
		['an unknown one', byId(9), 'not-found', /does not know this record \(500\.24/],
		['none', byId('' as never), 'invalid-setting', /Customer Group is empty/],
	] as const)('given %s, when it is deleted behind another, then it says so', async (_, missing, expected, message) => {
		const shop = await startGroupShop();

		const { failed, code } = await runBehind(shop, 'customerGroup', 'delete', { customerGroup: byId(DEALERS) }, { customerGroup: missing });

		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect(groupsIn(shop)).toEqual(CREW);
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when a group is deleted, then it waits, and it is gone', async (then) => {
		const shop = withFault(await startGroupShop(), DELETE, then);

		expect(itemsOf(await runCcv(shop, 'customerGroup', 'delete', { customerGroup: byId(DEALERS) }))).toEqual([{ id: DEALERS, deleted: true }]);
		expect(shop.log.map(({ status }) => status)).toEqual([429, 204]);
	});
});
