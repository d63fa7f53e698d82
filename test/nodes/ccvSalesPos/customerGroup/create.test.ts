import { callsOf, closeSoundShops, itemsOf, runBehind, runCcv, sentTo, withFault } from '../../../support/ccvNode';
import { aGroup, groupsIn, json, startGroupShop } from './groupShop';

afterAll(closeSoundShops);

const POST = 'POST /usergroups/';
const BEFORE = [['Dealers', 10], ['Crew', 0]];
const NEW = { groupName: 'Friends', additionalFields: { discount: '7.5', categoryDiscount: 'lowest' } };

describe('CCV SalesPOS, Customer Group: Create', () => {
	it('given a name and more, when a group is created, then it is there as it was sent, and comes paired', async () => {
		const shop = await startGroupShop();

		const finished = await runCcv(shop, 'customerGroup', 'create', { ...NEW, additionalFields: { ...NEW.additionalFields, isDefault: true } });

		expect(sentTo(shop, POST)).toEqual([{ groupname: 'Friends', discount: 7.5, default: true, product_in_category_discount: 'lowest' }]);
		expect(finished.output('Node')).toEqual([{ json: { id: shop.world.usergroups[2]?.id, groupname: 'Friends', default: true, discount: 7.5, product_in_category_discount: 'lowest' }, pairedItem: { item: 0 } }]);
		expect(callsOf(shop)).toEqual(['GET /usergroups/', POST]);
	});

	it.each([true, false])('given a group that was read (simplified: %s), when one is created from it under another name, then it is as that', async (simplify) => {
		const shop = await startGroupShop();
		const [, read] = itemsOf(await runCcv(shop, 'customerGroup', 'getMany', { simplify }));

		const items = itemsOf(await runCcv(shop, 'customerGroup', 'create', { ...json({ ...read, groupname: 'Friends' }), simplify: false }));

		expect(items).toMatchObject([{ groupname: 'Friends', discount: 10, href: expect.any(String) }]);
		expect(groupsIn(shop)).toEqual([...BEFORE, ['Friends', 10]]);
	});

	it.each(['empty-body', 'lose-answer', 'server-error-after', 'cut'] as const)('given %s and a group of that name from before, when one is created, then the new one is found, and made once', async (then) => {
		const shop = await startGroupShop({ credential: { verifyResponses: then !== 'cut' } });
		itemsOf(await runCcv(shop, 'customerGroup', 'create', NEW));
		withFault(shop, POST, then);

		const [made] = itemsOf(await runCcv(shop, 'customerGroup', 'create', NEW));

		expect(made).toMatchObject({ id: shop.world.usergroups[3]?.id, groupname: 'Friends', discount: 7.5 });
		expect([groupsIn(shop), sentTo(shop, POST).length]).toEqual([[...BEFORE, ['Friends', 7.5], ['Friends', 7.5]], 2]);
	});

	it('given somebody makes the same group at that moment, when the answer is lost, then nobody knows which is ours', async () => {
		const shop = withFault(await startGroupShop(), POST, 'lose-answer');
		shop.onCall = ({ label }) => {
			if (label === POST) shop.world.usergroups.push(aGroup(9000, 'Friends', { discount: 7.5, product_in_category_discount: 'lowest' }));
		};

		expect((await runCcv(shop, 'customerGroup', 'create', NEW)).error).toMatch(/The new customer group: it is not known/);
		expect(sentTo(shop, POST)).toHaveLength(1);
	});

	it('given an empty answer and no list, when a group is created, then what was written comes, and it is said', async () => {
		const shop = withFault(withFault(await startGroupShop(), POST, 'empty-body'), 'GET /usergroups/', 'refuse', 2);

		expect(itemsOf(await runCcv(shop, 'customerGroup', 'create', NEW))).toEqual([{ groupname: 'Friends', discount: 7.5, product_in_category_discount: 'lowest', readBack: false }]);
		expect(groupsIn(shop)).toHaveLength(3);
	});

	it('given the connection breaks before, when a group is created behind another, then nobody knows, and it is not sent again', async () => {
		const shop = withFault(await startGroupShop(), POST, 'reset-before', 2);

		const { done, failed, code } = await runBehind(shop, 'customerGroup', 'create', NEW, { groupName: 'Others' });

		expect(done).toMatchObject([{ groupname: 'Friends' }]);
		expect([failed, code]).toEqual([expect.stringMatching(/The new customer group: it is not known/), 'unanswered']);
		expect([groupsIn(shop), sentTo(shop, POST).length]).toEqual([[...BEFORE, ['Friends', 7.5]], 2]);
	});

	it.each(['rate-limit', 'rate-limit-total'] as const)('given %s, when a group is created, then it waits, and it is made once', async (then) => {
		const shop = withFault(await startGroupShop(), POST, then);

		expect(itemsOf(await runCcv(shop, 'customerGroup', 'create', NEW))).toMatchObject([{ groupname: 'Friends' }]);
		expect(shop.log.filter(({ label }) => label === POST).map(({ status }) => status)).toEqual([429, 201]);
		expect(groupsIn(shop)).toHaveLength(3);
	});

	it('given the keys are refused, when a group is created behind another, then it says so and none is made', async () => {
		const shop = withFault(await startGroupShop(), POST, 'unauthorised', 2);

		const { failed, code } = await runBehind(shop, 'customerGroup', 'create', NEW, { groupName: 'Others' });

		expect([failed, code]).toEqual([expect.stringMatching(/refuses the public key or the secret key/), 'unauthorised']);
		expect(groupsIn(shop)).toHaveLength(3);
	});

	it.each<[string, object, RegExp, string]>([
		['no name', { discount: 5 }, /The new customer group has no name/, 'invalid-setting'],
		['a discount that is none', { groupname: 'Others', discount: 'much' }, /discount must be a number/, 'invalid-setting'],
		['a cleared discount', { groupname: 'Others', discount: null }, /discount cannot be cleared/, 'invalid-setting'],
		['a field that CCV has not', { groupname: 'Others', colour: 'red' }, /CCV SalesPOS has no field colour here/, 'invalid-request'],
	])('given %s, when a group is created behind another, then nothing is sent for it', async (_, item, message, expected) => {
		const shop = await startGroupShop();

		const { done, failed, code } = await runBehind(shop, 'customerGroup', 'create', json({ groupname: 'Friends' }), json(item));

		expect(done).toMatchObject([{ groupname: 'Friends' }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect(sentTo(shop, POST)).toHaveLength(1);
	});
});
