import { flattenGroups } from '../../../../lib/mplus/articleGroups/flattenGroups';
import { readGroups } from '../../../../lib/mplus/articleGroups/readGroups';
import { changeGroupProducts } from '../../../../lib/mplus/articleGroups/changeGroupProducts';
import { closeTills, startTill } from '../aTillScene';

afterEach(closeTills);

describe('given a tree of groups', () => {
	it('when one is deleted, then it is left out with all below it', () => {
		const tree = [
			{ groupNumber: 1, name: 'A', subGroupList: { articleGroups: [{ groupNumber: 2, name: 'B', isDeleted: true, subGroupList: { articleGroups: [{ groupNumber: 3, name: 'C' }] } }, { groupNumber: 4 }] } },
			{ groupNumber: 5, name: 'E' },
		];

		expect(flattenGroups(tree).map(({ group, parentGroupNumber, path }) => [group.groupNumber, parentGroupNumber, path])).toEqual([
			[1, 0, ['A']],
			[4, 1, ['A', '']],
			[5, 0, ['E']],
		]);
	});

	it('when the till has none, then there are none', async () => {
		const { client } = await startTill();

		expect(await readGroups(client)).toEqual([]);
	});
});

describe('given a till that does not tell which products are in a group', () => {
	it('when products are removed, then that is sent all the same', async () => {
		const { client, sim } = await startTill({ given: { articleGroups: [{ groupNumber: 1, name: 'A', productNumbers: [14] }] } });
		const read: typeof client.read = async (operation, params) => JSON.parse(JSON.stringify(await client.read(operation, params)).replace(/"productNumbers":\{"number":\[[^\]]*\]\},?/g, ''));

		expect(await changeGroupProducts({ ...client, read }, 1, { kind: 'remove', productNumbers: [14] })).toMatchObject({ changed: true });
		expect(sim.world.products.get(14)?.groupNumbers).toEqual([]);
	});
});
