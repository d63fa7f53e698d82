import { callsOf, closeSoundTills, itemsOf, OLD, runBehind, runMplus, startSoundTill } from '../../../support/mplusNode';
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
		expect([writesOf(till), till.world.articleGroups.size]).toEqual([['newArticleGroup'], 6]);
	});

	it.each<[string, object, 'server-error' | 'refuse' | undefined, RegExp, string]>([
		['a fault', { name: 'Faulty' }, 'server-error', /^Article group Faulty: it is not known whether the till did it/, 'unanswered'],
		['a refusal', { name: 'Faulty' }, 'refuse', /^Article group Faulty: MplusKASSA refuses: NEW-ARTICLE-GROUP-RESULT-FAILED/, 'refused'],
		['a parent that does not exist', { parent: id('99') }, undefined, /^MplusKASSA has no article group 99/, 'not-found'],
		['an image that does not exist', { additionalFields: { imageId: id('5') } }, undefined, /MplusKASSA refuses/, 'refused'],
		['no name', { name: ' ' }, undefined, /^Name is empty/, 'invalid-setting'],
	])('given %s, when it is created behind another, then it says so and only the other is new', async (_, failing, then, message, expected) => {
		const till = await startSoundTill(groupTill(), { faults: then ? [{ on: 'newArticleGroup', containing: '>Faulty<', then }] : [] });

		const { done, failed, code } = await runBehind(till, 'articleGroup', 'create', { name: 'Hats', parent: id('2'), additionalFields: { imageId: id('') } }, failing);

		expect(done).toMatchObject([{ groupNumber: 6, name: 'Hats' }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect([...till.world.articleGroups.values()].map(({ name }) => name)).toEqual(['Clothes', 'Ties', 'Silk', 'Food', 'Gone', 'Hats']);
	});
});

describe('MplusKASSA, Article Group: Update', () => {
	it('given a group, when its name and place change, then only those are written and it is read back', async () => {
		const till = await startSoundTill(groupTill(OLD));

		const finished = await runMplus(till, 'articleGroup', 'update', { group: id('2'), updateFields: { name: 'Neckties', parent: id('4'), text: 'All ties' } });

		expect(finished.output('Node')).toMatchObject([{ json: { changed: true, changedFields: ['name', 'parentGroupNumber'], path: 'Food / Neckties', text: 'All ties', productNumbers: [10, 11] }, pairedItem: { item: 0 } }]);
		expect(till.world.articleGroups.get(2)).toMatchObject({ name: 'Neckties', parentGroupNumber: 4, text: 'All ties' });
		expect(till.log.find(({ label }) => label === 'updateArticleGroup')?.body).not.toContain('<ns1:text>');
	});

	it('given a group in another, when it moves to the top, then it does', async () => {
		const till = await startSoundTill(groupTill());

		expect(itemsOf(await runMplus(till, 'articleGroup', 'update', { group: id('3'), updateFields: { moveToTop: true } }))).toMatchObject([{ path: 'Silk', parentGroupNumber: 0 }]);
		expect(till.world.articleGroups.get(3)?.parentGroupNumber).toBe(0);
	});

	it('given nothing differs, when it runs, then nothing is written', async () => {
		const till = await startSoundTill(groupTill());

		expect(itemsOf(await runMplus(till, 'articleGroup', 'update', { group: id('2'), updateFields: { name: 'Ties', sortOrder: 1 } }))).toMatchObject([{ changed: false, changedFields: [] }]);
		expect(writesOf(till)).toEqual([]);
	});

	it('given the answer is lost, when it runs, then it is sent again and known to be done', async () => {
		const till = await startSoundTill(groupTill(), { faults: [{ on: 'updateArticleGroup', then: 'lose-answer' }] });

		expect(itemsOf(await runMplus(till, 'articleGroup', 'update', { group: id('2'), updateFields: { name: 'Neckties' } }))).toMatchObject([{ changed: true, name: 'Neckties' }]);
		expect(till.world.articleGroups.get(2)?.name).toBe('Neckties');
	});

	it.each<[string, object, object, 'server-error' | 'refuse' | undefined, RegExp, string]>([
		['a fault', { name: 'x' }, { updateFields: { name: 'Faulty' } }, 'server-error', /^Article group 2: it is not known whether/, 'unanswered'],
		['a refusal', { name: 'x' }, { updateFields: { name: 'Faulty' } }, 'refuse', /^Article group 2: MplusKASSA refuses: SAVE-ARTICLE-GROUP-RESULT-FAILED/, 'refused'],
		['a group that does not exist', { name: 'x' }, { group: id('9') }, undefined, /^MplusKASSA has no article group 9/, 'not-found'],
		['a parent within the group', { name: 'x', parent: id('') }, { group: id('1'), updateFields: { name: 'x', parent: id('3') } }, undefined, /^Article group 1 cannot go into 3/, 'invalid-setting'],
		['a parent that does not exist', { name: 'x', parent: id('') }, { group: id('1'), updateFields: { name: 'x', parent: id('9') } }, undefined, /^MplusKASSA has no article group 9/, 'not-found'],
		['nothing to write', { name: 'x' }, { group: id('1'), updateFields: {} }, undefined, /^There is nothing to write/, 'invalid-setting'],
	])('given %s, when it is updated behind another, then it says so and only the other changes', async (_, updateFields, failing, then, message, expected) => {
		const till = await startSoundTill(groupTill(), { faults: then ? [{ on: 'updateArticleGroup', containing: '>Faulty<', then }] : [] });

		const { done, failed, code } = await runBehind(till, 'articleGroup', 'update', { group: id('4'), updateFields }, { group: id('2'), ...failing });

		expect(done).toMatchObject([{ groupNumber: 4, changed: true, changedFields: ['name'] }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect([...till.world.articleGroups.values()].map(({ name, parentGroupNumber }) => [name, parentGroupNumber])).toEqual([['Clothes', 0], ['Ties', 1], ['Silk', 2], ['x', 0], ['Gone', 0]]);
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
		['a fault', '2', 'server-error', /^Article group 2: it is not known whether/, 'unanswered'],
		['a refusal', '2', 'refuse', /^Article group 2: MplusKASSA refuses: DELETE-ARTICLE-GROUP-RESULT-FAILED/, 'refused'],
		['a group that does not exist', '9', undefined, /^Article group 9: MplusKASSA has none of that number/, 'not-found'],
	])('given %s, when it is deleted behind another, then it says so and only the other is gone', async (_, group, then, message, expected) => {
		const till = await startSoundTill(groupTill(), { faults: then ? [{ on: 'deleteArticleGroup', containing: '>2<', then }] : [] });

		const { done, failed, code } = await runBehind(till, 'articleGroup', 'delete', { group: id('4') }, { group: id(group) });

		expect(done).toEqual([{ deleted: true }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect([...till.world.articleGroups.values()].filter(({ isDeleted }) => !isDeleted).map(({ groupNumber }) => groupNumber)).toEqual([1, 2, 3]);
	});
});
