import type { INodeParameters } from 'n8n-workflow';

import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, sentTo, withFault } from '../../../support/ccvNode';
import { byId, DEALERS, groupsIn, json, STAFF, startGroupShop } from './groupShop';

afterAll(closeSoundShops);

const ONE = 'GET /usergroups/:id/';
const PATCH = 'PATCH /usergroups/:id/';
const change = (updateFields: INodeParameters) => ({ customerGroup: byId(DEALERS), updateFields });

describe('CCV SalesPOS, Customer Group: Update', () => {
	it('given some fields, when a group is updated, then only what differs is sent, and it comes paired', async () => {
		const shop = await startGroupShop();

		const finished = await runCcv(shop, 'customerGroup', 'update', change({ groupName: 'Resellers', discount: '10', isDefault: false, categoryDiscount: 'lowest' }));

		expect(sentTo(shop, PATCH)).toEqual([{ groupname: 'Resellers', product_in_category_discount: 'lowest' }]);
		expect(finished.output('Node')).toEqual([{ json: { id: DEALERS, groupname: 'Resellers', default: false, discount: 10, product_in_category_discount: 'lowest', changed: ['groupname', 'product_in_category_discount'] }, pairedItem: { item: 0 } }]);
		expect(callsOf(shop)).toEqual([ONE, PATCH, ONE]);
	});

	it('given a group as it was read, when it is written back, then nothing is written', async () => {
		const shop = await startGroupShop();
		const [, read] = itemsOf(await runCcv(shop, 'customerGroup', 'getMany', { simplify: false }));

		expect(itemsOf(await runCcv(shop, 'customerGroup', 'update', { customerGroup: byId(DEALERS), ...json(read ?? {}) }))).toMatchObject([{ id: DEALERS, changed: [] }]);
		expect(sentTo(shop, PATCH)).toEqual([]);
	});

	it.each(['lose-answer', 'server-error-after', 'reset-before'] as const)('given %s, when a group is updated, then it is written and comes as it is', async (then) => {
		const shop = withFault(await startGroupShop(), PATCH, then);

		expect(itemsOf(await runCcv(shop, 'customerGroup', 'update', change({ discount: '12' })))).toMatchObject([{ id: DEALERS, discount: 12, changed: ['discount'] }]);
		expect(groupsIn(shop)).toEqual([['Dealers', 12], ['Crew', 0]]);
	});

	it('given CCV fails before it writes, when one is updated behind another, then it is said that it may be run again', async () => {
		const shop = withFault(await startGroupShop(), PATCH, 'server-error', 2);

		const { done, failed, code } = await runBehind(shop, 'customerGroup', 'update', change({ discount: '12' }), { customerGroup: byId(STAFF) });

		expect(done).toMatchObject([{ id: DEALERS, discount: 12 }]);
		expect([failed, code]).toEqual([expect.stringMatching(/Customer group 502: it is not known.*Run it again/), 'unanswered']);
		expect(groupsIn(shop)).toEqual([['Dealers', 12], ['Crew', 0]]);
	});

	it('given the group cannot be read after the write, when it is updated, then what was written comes, and it is said', async () => {
		const shop = withFault(await startGroupShop(), ONE, 'refuse', 2);

		expect(itemsOf(await runCcv(shop, 'customerGroup', 'update', change({ discount: '12' })))).toEqual([{ id: DEALERS, discount: 12, changed: ['discount'], readBack: false }]);
		expect(groupsIn(shop)).toEqual([['Dealers', 12], ['Crew', 0]]);
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when a group is updated, then it waits, and it is written once', async (then) => {
		const shop = withFault(await startGroupShop(), PATCH, then);

		expect(itemsOf(await runCcv(shop, 'customerGroup', 'update', change({ discount: '12' })))).toMatchObject([{ discount: 12 }]);
		expect(shop.log.filter(({ label }) => label === PATCH).map(({ status }) => status)).toEqual([429, 204]);
	});

	it.each<[string, object, RegExp, string]>([
		['an unknown group', { customerGroup: byId(9) }, /does not know this record \(500\.24/, 'not-found'],
		['no group', { customerGroup: byId('' as never) }, /Customer Group is empty/, 'invalid-setting'],
		['nothing to change', { groupJson: '{}' }, /Customer group 501: there is nothing to change/, 'invalid-setting'],
		['a field that CCV has not', json({ colour: 'red' }), /Customer group 501: CCV SalesPOS has no field colour here/, 'invalid-request'],
	])('given %s, when it is updated behind another, then nothing is written for it', async (_, failing, message, expected) => {
		const shop = await startGroupShop();

		const { done, failed, code } = await runBehind(shop, 'customerGroup', 'update', { customerGroup: byId(DEALERS), ...json({ discount: 12 }) }, failing);

		expect(done).toMatchObject([{ id: DEALERS, discount: 12 }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect(sentTo(shop, PATCH)).toHaveLength(1);
	});

	it.each([
		['unauthorised', PATCH, 2, 'unauthorised', /refuses the public key or the secret key/],
		['cut', ONE, 3, 'malformed-answer', /the answer is no whole JSON/],
	] as const)('given the answer is %s, when one is updated behind another, then it says so and it stays', async (then, on, nth, expected, message) => {
		const shop = withFault(await startGroupShop({ credential: { verifyResponses: false } }), on, then, nth);

		const { failed, code } = await runBehind(shop, 'customerGroup', 'update', change({ discount: '12' }), { customerGroup: byId(STAFF) });

		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect(groupsIn(shop)).toEqual([['Dealers', 12], ['Crew', 0]]);
	});
});
