import { callsOf, closeSoundTills, itemsOf, OLD, runMplus, startSoundTill } from '../../../support/mplusNode';
import { groupTill } from './groupTill';

afterAll(closeSoundTills);

const id = (value: string) => ({ __rl: true, mode: 'id', value });
const writesOf = (till: Awaited<ReturnType<typeof startSoundTill>>) => callsOf(till).filter((call) => call !== 'getArticleGroups');

describe('MplusKASSA, Article Group: Create', () => {
	it.each([
		['at the top', {}, { path: 'Hats', parentGroupNumber: 0 }],
		['in another group', { parent: id('2'), additionalFields: { text: 'Warm', sortOrder: 7 } }, { path: 'Clothes / Ties / Hats', parentGroupNumber: 2, text: 'Warm', sortOrder: 7 }],
	])('given a name, when it is created %s, then it comes as the till has it', async (_, parameters, expected) => {
		const till = await startSoundTill(groupTill(OLD));

		expect((await runMplus(till, 'articleGroup', 'create', { name: 'Hats', ...parameters })).output('Node')).toMatchObject([{ json: { groupNumber: 6, name: 'Hats', ...expected }, pairedItem: { item: 0 } }]);
		expect(till.world.articleGroups.get(6)).toMatchObject({ name: 'Hats', parentGroupNumber: expected.parentGroupNumber });
	});

	it('given the answer is lost and another group of that name, when it is created, then the new one is found and made once', async () => {
		const till = await startSoundTill(groupTill(), { faults: [{ on: 'newArticleGroup', then: 'lose-answer' }] });

		expect(itemsOf(await runMplus(till, 'articleGroup', 'create', { name: 'Food' }))).toMatchObject([{ groupNumber: 6, name: 'Food' }]);
		expect(writesOf(till)).toEqual(['newArticleGroup']);
	});

	it.each<[string, object, 'server-error' | 'refuse' | undefined, RegExp]>([
		['a fault', { name: 'Hats' }, 'server-error', /Article group Hats: it is not known whether the till did it/],
		['a refusal', { name: 'Hats' }, 'refuse', /Article group Hats: MplusKASSA refuses: NEW-ARTICLE-GROUP-RESULT-FAILED/],
		['a parent that does not exist', { name: 'Hats', parent: id('99') }, undefined, /MplusKASSA has no article group 99/],
		['an image that does not exist', { name: 'Hats', additionalFields: { imageId: 5 } }, undefined, /MplusKASSA refuses/],
		['no name', { name: '={{ " " }}' }, undefined, /Name is empty/],
	])('given %s, when it is created, then it says so and there is no new group', async (_, parameters, then, message) => {
		const till = await startSoundTill(groupTill(), { faults: then ? [{ on: 'newArticleGroup', then }] : [] });

		expect((await runMplus(till, 'articleGroup', 'create', parameters as never)).error).toMatch(message);
		expect(till.world.articleGroups.size).toBe(5);
	});
});

describe('MplusKASSA, Article Group: Update', () => {
	it('given a group, when its name and place change, then only those are written and it is read back', async () => {
		const till = await startSoundTill(groupTill(OLD));

		const finished = await runMplus(till, 'articleGroup', 'update', { group: id('2'), updateFields: { name: 'Neckties', parent: id('4'), text: 'All ties' } });

		expect(finished.output('Node')).toMatchObject([{ json: { changed: true, changedFields: ['name', 'parentGroupNumber'], path: 'Food / Neckties', text: 'All ties', productNumbers: [10, 11] }, pairedItem: { item: 0 } }]);
		expect(till.log.find(({ label }) => label === 'updateArticleGroup')?.body).not.toContain('<ns1:text>');
	});

	it('given a group in another, when it moves to the top, then it does', async () => {
		const till = await startSoundTill(groupTill());

		expect(itemsOf(await runMplus(till, 'articleGroup', 'update', { group: id('3'), updateFields: { moveToTop: true } }))).toMatchObject([{ path: 'Silk', parentGroupNumber: 0 }]);
	});

	it('given nothing differs, when it runs, then nothing is written', async () => {
		const till = await startSoundTill(groupTill());

		expect(itemsOf(await runMplus(till, 'articleGroup', 'update', { group: id('2'), updateFields: { name: 'Ties', sortOrder: 1 } }))).toMatchObject([{ changed: false, changedFields: [] }]);
		expect(writesOf(till)).toEqual([]);
	});

	it('given the answer is lost, when it runs, then it is sent again and known to be done', async () => {
		const till = await startSoundTill(groupTill(), { faults: [{ on: 'updateArticleGroup', then: 'lose-answer' }] });

		expect(itemsOf(await runMplus(till, 'articleGroup', 'update', { group: id('2'), updateFields: { name: 'Neckties' } }))).toMatchObject([{ changed: true, name: 'Neckties' }]);
	});

	it.each<[string, object, 'server-error' | 'refuse' | undefined, RegExp]>([
		['a fault', { group: id('2'), updateFields: { name: 'x' } }, 'server-error', /Article group 2: it is not known whether/],
		['a refusal', { group: id('2'), updateFields: { name: 'x' } }, 'refuse', /Article group 2: MplusKASSA refuses: SAVE-ARTICLE-GROUP-RESULT-FAILED/],
		['a group that does not exist', { group: id('9'), updateFields: { name: 'x' } }, undefined, /MplusKASSA has no article group 9/],
		['a parent within the group', { group: id('1'), updateFields: { parent: id('3') } }, undefined, /Article group 1 cannot go into 3/],
		['a parent that does not exist', { group: id('1'), updateFields: { parent: id('9') } }, undefined, /MplusKASSA has no article group 9/],
		['nothing to write', { group: id('1') }, undefined, /There is nothing to write/],
	])('given %s, when it is updated, then it says so and the tree stays', async (_, parameters, then, message) => {
		const till = await startSoundTill(groupTill(), { faults: then ? [{ on: 'updateArticleGroup', then }] : [] });

		expect((await runMplus(till, 'articleGroup', 'update', parameters as never)).error).toMatch(message);
		expect([...till.world.articleGroups.values()].map(({ name, parentGroupNumber }) => [name, parentGroupNumber])).toEqual([['Clothes', 0], ['Ties', 1], ['Silk', 2], ['Food', 0], ['Gone', 0]]);
	});
});

describe('MplusKASSA, Article Group: Delete', () => {
	it.each<[string, 'lose-answer' | undefined]>([
		['on an old till', undefined],
		['with its answer lost', 'lose-answer'],
	])('given a group with others in it, when it is deleted %s, then all of them are gone', async (_, then) => {
		const till = await startSoundTill(groupTill(OLD), { faults: then ? [{ on: 'deleteArticleGroup', then }] : [] });

		expect((await runMplus(till, 'articleGroup', 'delete', { group: id('2') })).output('Node')).toEqual([{ json: { deleted: true }, pairedItem: { item: 0 } }]);
		expect([...till.world.articleGroups.values()].filter(({ isDeleted }) => !isDeleted).map(({ groupNumber }) => groupNumber)).toEqual([1, 4]);
		expect(till.world.products.size).toBe(3);
	});

	it.each<[string, string, 'server-error' | 'refuse' | undefined, RegExp, string]>([
		['a fault', '2', 'server-error', /Article group 2: it is not known whether/, 'unanswered'],
		['a refusal', '2', 'refuse', /Article group 2: MplusKASSA refuses: DELETE-ARTICLE-GROUP-RESULT-FAILED/, 'refused'],
		['a group that does not exist', '9', undefined, /Article group 9: MplusKASSA has none of that number/, 'not-found'],
	])('given %s, when it is deleted, then it says so with a code', async (_, group, then, message, code) => {
		const till = await startSoundTill(groupTill(), { faults: then ? [{ on: 'deleteArticleGroup', then }] : [] });

		const [item] = itemsOf(await runMplus(till, 'articleGroup', 'delete', { group: id(group) }, { onError: 'continueRegularOutput' }));

		expect(item).toMatchObject({ error: expect.stringMatching(message), details: { code } });
	});
});
