import { callsOf, closeSoundTills, itemsOf, OLD, runBehind, runMplus, sentTo, startSoundTill } from '../../../support/mplusNode';
import { groupTill } from './groupTill';

afterAll(closeSoundTills);

describe('MplusKASSA, Article Group: Get Many', () => {
	it('given groups in groups, when they are listed, then each comes with the way to it, its parent first, and paired', async () => {
		const till = await startSoundTill(groupTill());

		const finished = await runMplus(till, 'articleGroup', 'getMany', { returnAll: true });

		expect(itemsOf(finished)).toEqual([
			{ groupNumber: 1, name: 'Clothes', sortOrder: 1, productNumbers: [], path: 'Clothes', parentGroupNumber: 0, level: 1 },
			{ groupNumber: 2, name: 'Ties', text: 'All ties', sortOrder: 1, productNumbers: [10, 11], path: 'Clothes / Ties', parentGroupNumber: 1, level: 2 },
			{ groupNumber: 3, name: 'Silk', sortOrder: 0, productNumbers: [], path: 'Clothes / Ties / Silk', parentGroupNumber: 2, level: 3 },
			{ groupNumber: 4, name: 'Food', sortOrder: 2, productNumbers: [], path: 'Food', parentGroupNumber: 0, level: 1 },
		]);
		expect(callsOf(till)).toEqual(['getArticleGroups']);
	});

	it('given groups in groups, when they are read as a tree on an old till, then those at the top come with the others inside', async () => {
		const till = await startSoundTill(groupTill(OLD));

		expect(itemsOf(await runMplus(till, 'articleGroup', 'getMany', { returnAs: 'tree', returnAll: true }))).toMatchObject([
			{ groupNumber: 1, subGroups: [{ groupNumber: 2, subGroups: [{ groupNumber: 3, subGroups: [] }] }] },
			{ groupNumber: 4, subGroups: [] },
		]);
		expect(callsOf(till)).toEqual(['getArticleGroups']);
	});

	it.each([
		['list', [{ groupNumber: 1, parentGroupNumber: 0, isDeleted: false }, { groupNumber: 2, parentGroupNumber: 1, productNumbers: { number: [10, 11] } }]],
		['tree', [{ groupNumber: 1, subGroupList: { articleGroups: [{ groupNumber: 2 }] } }, { groupNumber: 4 }]],
	])('given Simplify is off and a limit, when they are read as a %s, then so many come in the form of the till', async (returnAs, expected) => {
		const till = await startSoundTill(groupTill());

		const items = itemsOf(await runMplus(till, 'articleGroup', 'getMany', { returnAs, limit: 2, simplify: false }));

		expect(items).toMatchObject(expected);
		expect(items).toHaveLength(2);
		expect(callsOf(till)).toEqual(['getArticleGroups']);
	});

	it('given article numbers are wanted, when they are read, then they come too', async () => {
		const till = await startSoundTill(groupTill());

		expect(itemsOf(await runMplus(till, 'articleGroup', 'getMany', { options: { includeArticles: true } }))[1]).toMatchObject({ productNumbers: [10, 11], articleNumbers: [110, 111] });
		expect(sentTo(till, 'getArticleGroups')).toEqual([expect.stringMatching(/rticle\w*>true</)]);
	});

	it('given the till has none, when they are read, then no item comes and nothing fails', async () => {
		const till = await startSoundTill(groupTill({ articleGroups: [] }));

		const finished = await runMplus(till, 'articleGroup', 'getMany');

		expect([finished.error, finished.output('Node')]).toEqual([undefined, []]);
		expect(callsOf(till)).toEqual(['getArticleGroups']);
	});

	it('given the till reports a fault for the second of two items, when they are read, then its words are on that and the others come', async () => {
		const till = await startSoundTill(groupTill(), { faults: [{ on: 'getArticleGroups', nth: 2, then: 'server-error' }] });

		const { done, failed, code } = await runBehind(till, 'articleGroup', 'getMany', { returnAll: true, returnAs: 'list' }, { returnAs: 'tree' });

		expect(done.map(({ groupNumber }) => groupNumber)).toEqual([1, 2, 3, 4]);
		expect([failed, code]).toEqual([expect.stringContaining('MplusKASSA, getArticleGroups: the till reports a fault'), 'system-error']);
		expect(callsOf(till)).toEqual(['getArticleGroups', 'getArticleGroups']);
	});
});
