import { productsOfGroup } from '../../../../sim/mplus/store/productsOfGroup';
import type { MplusWorld } from '../../../../sim/mplus/world';
import { callsOf, closeSoundTills, itemsOf, OLD, runBehind, runMplus, startSoundTill } from '../../../support/mplusNode';
import { groupTill } from './groupTill';

afterAll(closeSoundTills);

const productsOf = (world: MplusWorld, group: number) => productsOfGroup(world, group).map(({ productNumber }) => productNumber);
const TIES = { group: { __rl: true, mode: 'id', value: '2' } };
const CALLS = { addProducts: 'addProductsToArticleGroup', removeProducts: 'deleteProductsFromArticleGroup', replaceProducts: 'replaceProductsOfArticleGroup' } as const;
type Name = keyof typeof CALLS;
const ALL: Name[] = ['addProducts', 'removeProducts', 'replaceProducts'];
/** A change that each of them has to write. */
const CHANGE: Record<Name, object> = { addProducts: { productNumbers: '12' }, removeProducts: { productNumbers: '10' }, replaceProducts: { productNumbers: '12' } };
const DONE: Record<Name, number[]> = { addProducts: [10, 11, 12], removeProducts: [11], replaceProducts: [12] };

describe('MplusKASSA, Article Group: products', () => {
	it.each<[Name, object, number[]]>([
		['addProducts', { productNumbers: '12' }, [10, 11, 12]],
		['addProducts', { productNumbers: '11, 12', options: { position: 1 } }, [12, 10, 11]],
		['removeProducts', { productNumbers: '10; 12' }, [11]],
		['removeProducts', { removeAll: true }, []],
		['replaceProducts', { productNumbers: '={{ [12, 10] }}' }, [12, 10]],
		['replaceProducts', { productNumbers: '11 10' }, [11, 10]],
	])('given a group of products 10 and 11, when it runs %s with %j, then it has %j, in order', async (operation, parameters, expected) => {
		const till = await startSoundTill(groupTill());

		const finished = await runMplus(till, 'articleGroup', operation, { ...TIES, ...parameters });

		expect(finished.output('Node')).toMatchObject([{ json: { changed: true, groupNumber: 2, path: 'Clothes / Ties', productNumbers: expected }, pairedItem: { item: 0 } }]);
		expect(callsOf(till)).toEqual(['getArticleGroups', CALLS[operation], 'getArticleGroups']);
		expect(productsOf(till.world, 2)).toEqual(expected);
	});

	it.each<[Name, object]>([
		['addProducts', { productNumbers: '10' }],
		['removeProducts', { productNumbers: '12' }],
		['replaceProducts', { productNumbers: '10, 11' }],
	])('given it is so already, when it runs %s, then nothing is written', async (operation, parameters) => {
		const till = await startSoundTill(groupTill());

		expect(itemsOf(await runMplus(till, 'articleGroup', operation, { ...TIES, ...parameters }))).toMatchObject([{ changed: false, productNumbers: [10, 11] }]);
		expect(callsOf(till)).toEqual(['getArticleGroups']);
	});

	it.each(ALL)('given the answer is lost, when it runs %s, then it is known to be done', async (operation) => {
		const till = await startSoundTill(groupTill(OLD), { faults: [{ on: CALLS[operation], then: 'lose-answer' }] });

		expect(itemsOf(await runMplus(till, 'articleGroup', operation, { ...TIES, ...CHANGE[operation] }))).toMatchObject([{ changed: true, productNumbers: DONE[operation] }]);
		expect(productsOf(till.world, 2)).toEqual(DONE[operation]);
	});

	it.each(ALL.flatMap((operation) => [
		[operation, 'server-error', /^Article group 4: it is not known whether/, 'unanswered'] as const,
		[operation, 'refuse', /^Article group 4: MplusKASSA refuses: .*-FAILED/, 'refused'] as const,
	]))('given %s ends in %s, when it runs behind another, then it says so and only the other group changes', async (operation, then, message, expected) => {
		const till = await startSoundTill(groupTill({ articleGroups: [{ groupNumber: 2, name: 'Ties', productNumbers: [10, 11] }, { groupNumber: 4, name: 'Food', productNumbers: [10, 11] }] }), { faults: [{ on: CALLS[operation], containing: '>4<', then }] });

		const { done, failed, code } = await runBehind(till, 'articleGroup', operation, { ...TIES, ...CHANGE[operation] }, { group: { __rl: true, mode: 'id', value: '4' } });

		expect(done).toMatchObject([{ groupNumber: 2, changed: true, productNumbers: DONE[operation] }]);
		expect([failed, code]).toEqual([expect.stringMatching(message), expected]);
		expect([productsOf(till.world, 2), productsOf(till.world, 4)]).toEqual([DONE[operation], [10, 11]]);
	});

	it.each(ALL)('given a group that does not exist or numbers that are none, when it runs %s, then it says so', async (operation) => {
		const till = await startSoundTill(groupTill());

		const finished = await runMplus(
			till,
			'articleGroup',
			operation,
			{ group: { __rl: true, mode: 'id', value: '={{ $json.group }}' }, productNumbers: '={{ $json.numbers }}' },
			{ input: [{ group: 9, numbers: '10' }, { group: 2, numbers: '10, TIE' }, { group: 2, numbers: '' }], onError: 'continueRegularOutput' },
		);

		expect(finished.output('Node').map(({ json, pairedItem }) => [json.error, pairedItem])).toEqual([
			['MplusKASSA has no article group 9', { item: 0 }],
			['Product Numbers must be numbers of the till such as 14, 15; "TIE" is none', { item: 1 }],
			['Product Numbers is empty', { item: 2 }],
		]);
		expect([callsOf(till).filter((call) => call !== 'getArticleGroups'), productsOf(till.world, 2)]).toEqual([[], [10, 11]]);
	});

	it('given a product that does not exist, when it is added behind one that does, then the till says no and the hint what to check', async () => {
		const till = await startSoundTill(groupTill());

		const { done, failed, code } = await runBehind(till, 'articleGroup', 'addProducts', { ...TIES, productNumbers: '12' }, { productNumbers: '110' });

		expect(done).toMatchObject([{ productNumbers: [10, 11, 12] }]);
		expect([failed, code]).toEqual([expect.stringMatching(/MplusKASSA refuses.*a product number is not an article number/), 'refused']);
		expect(productsOf(till.world, 2)).toEqual([10, 11, 12]);
	});

	it.each<[Name, object, number[]]>([
		['addProducts', {}, [10, 11, 12]],
		['removeProducts', {}, [10]],
		['replaceProducts', { productNumbers: '10, 12' }, [12, 11, 10]],
	])('given products chosen from the list, when it runs %s with %j besides, then the group has %j, in order', async (operation, further, expected) => {
		const till = await startSoundTill(groupTill());
		const products = { values: [{ number: { __rl: true, mode: 'list', value: 12 } }, { number: { __rl: true, mode: 'id', value: '11' } }, { number: { __rl: true, mode: 'list', value: '' } }] };

		const finished = await runMplus(till, 'articleGroup', operation, { ...TIES, products, ...further });

		expect(finished.output('Node')).toMatchObject([{ json: { changed: true, productNumbers: expected }, pairedItem: { item: 0 } }]);
		expect(callsOf(till)).toEqual(['getArticleGroups', CALLS[operation], 'getArticleGroups']);
		expect(productsOf(till.world, 2)).toEqual(expected);
	});

	it.each(ALL)('given neither products nor numbers, when it runs %s, then it says so and asks for nothing', async (operation) => {
		const till = await startSoundTill(groupTill());

		expect((await runMplus(till, 'articleGroup', operation, TIES)).error).toMatch(/Product Numbers is empty/);
		expect(callsOf(till)).toEqual([]);
	});
});
