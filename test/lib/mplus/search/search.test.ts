import { fillArticles, fillRelations } from '../../../../sim/mplus/fillTill';
import { putPreparationMethod } from '../../../../sim/mplus/store/putPreparationMethod';
import { readByMarker } from '../../../../lib/mplus/readByMarker';
import { hasWords, searchByMarker } from '../../../../lib/mplus/search/searchByMarker';
import { searchArticles } from '../../../../lib/mplus/search/searchArticles';
import { searchRelations } from '../../../../lib/mplus/search/searchRelations';
import { closeTills, startTill } from '../aTillScene';

afterEach(closeTills);

/** Pages of ten numbers each, as records; the marker of each is its number. */
const pagesOf = (last: number) => {
	const asked: number[] = [];
	const readPage = async (from: number) => {
		asked.push(from);
		const records = Array.from({ length: Math.max(0, Math.min(10, last - from + 1)) }, (_, index) => from + index);
		return await Promise.resolve({ records, highest: records.at(-1) ?? -1 });
	};
	return { asked, readPage };
};

describe('searchByMarker', () => {
	it.each<[string, number, number, (record: number) => boolean, number[], number | undefined, number]>([
		['everything fits', 0, 99, () => true, Array.from({ length: 30 }, (_, index) => index), 30, 3],
		['few fit', 0, 99, (record) => record % 20 === 0, [0, 20, 40], 50, 5],
		['nothing fits', 0, 99, () => false, [], 50, 5],
		['it goes on from a page', 50, 99, (record) => record % 20 === 0, [60, 80], 100, 5],
		['the end comes first', 0, 24, (record) => record % 20 === 0, [0, 20], undefined, 4],
		['there is nothing', 0, -1, () => true, [], undefined, 1],
	])('given pages, when %s, then it stops where a person has enough to look at', async (_, from, last, fits, found, next, calls) => {
		const { asked, readPage } = pagesOf(last);

		await expect(searchByMarker(readByMarker(from, readPage), fits)).resolves.toEqual(next === undefined ? { found } : { found, next });
		expect(asked).toHaveLength(calls);
	});
});

describe('hasWords', () => {
	it.each<[string, Array<string | number | undefined>, boolean]>([
		['', [], true],
		['tie', ['Red TIE'], true],
		['red tie', ['Tie', 'red'], true],
		['red  tie', ['Tie', 'red'], true],
		['red blue', ['Tie', 'red'], false],
		['104', [1042], true],
		['undefined', [undefined], false],
	])('given %j, when it is looked for in %j, then it is %j', (search, texts, expected) => {
		expect(hasWords(search, texts)).toBe(expected);
	});
});

describe('searchRelations', () => {
	const relations = [
		{ relationNumber: 1042, name: 'Jansen BV', companyName: 'Jansen BV', contact: 'Piet', email: 'info@jansen.nl', city: 'Utrecht' },
		{ relationNumber: 7, name: 'Jansen', city: 'Zwolle' },
		{ relationNumber: 8, name: 'Jansen', city: 'Utrecht', active: false },
	];

	it.each<[string, number[]]>([
		['jansen', [1042, 7]],
		['JANSEN utrecht', [1042]],
		['piet', [1042]],
		['info@', [1042]],
		['1042', [1042]],
		['nobody', []],
		['', [1042, 7]],
	])('given some relations, when %j is typed, then those that have it and are active are found', async (words, numbers) => {
		const { client } = await startTill({ given: { relations } });

		const { found, next } = await searchRelations(client, words, 0);

		expect(found.map(({ relationNumber }) => relationNumber).sort()).toEqual(numbers.sort());
		expect(next).toBeUndefined();
	});

	it('given 12,000 relations, when one of the last is searched, then five pages are read and the next search goes on from there', async () => {
		const { client, calls } = await startTill({ fill: (world) => fillRelations(world, 12_000) });

		const first = await searchRelations(client, 'relation12900@', 0);
		const second = await searchRelations(client, 'relation12900@', first.next ?? 0);
		const third = await searchRelations(client, 'relation12900@', second.next ?? 0);

		expect([first.found, second.found, third.found.map(({ relationNumber }) => relationNumber)]).toEqual([[], [], [12_900]]);
		expect(third.next).toBeUndefined();
		expect(calls()).toHaveLength(5 + 5 + 4);
	});
});

describe('searchArticles', () => {
	const products = [
		{ productNumber: 1, description: 'Tie', articles: [{ articleNumber: 11, pluNumber: 'TIE-RED', colour: 'red', size: 'L', description: '' }, { articleNumber: 12, pluNumber: 'TIE-BLUE', colour: 'blue', barcode: '8712345678901', description: 'Blue tie' }] },
		{ productNumber: 2, description: 'Hat', articles: [{ articleNumber: 21, pluNumber: 'HAT', active: false, description: 'Hat' }, { articleNumber: 22, pluNumber: 'TIE', extArticleId: 'shop-22', description: 'Tie pin' }] },
	];

	it.each<[string, number[]]>([
		['tie', [11, 12, 22]],
		['TIE', [22]],
		['tie red', [11]],
		['87123', [12]],
		['shop-22', [22]],
		['21', []],
		['hat', []],
		['HAT', [21]],
		['12', [12]],
	])('given some articles, when %j is typed, then a whole PLU number comes at once, and else what has the words and is active', async (words, numbers) => {
		const { client } = await startTill({ given: { products } });

		const { found } = await searchArticles(client, words, 0);

		expect(found.map(({ articleNumber }) => articleNumber).sort()).toEqual(numbers);
	});

	it('given an article without a description of its own, when it is found, then it has that of its product', async () => {
		const { client } = await startTill({ given: { products } });

		await expect(searchArticles(client, 'red', 0)).resolves.toMatchObject({ found: [{ articleNumber: 11, description: 'Tie' }] });
	});

	it('given an article of which only a preparation method was changed last, when it is searched, then it is found', async () => {
		const { client } = await startTill({ given: { products }, fill: (world) => putPreparationMethod(world, 12, { description: 'Wrapped' }) });

		await expect(searchArticles(client, 'blue', 0)).resolves.toMatchObject({ found: [{ articleNumber: 12 }] });
	});

	it('given thousands of articles, when a whole PLU number is typed, then one call finds it', async () => {
		const { client, calls } = await startTill({ fill: (world) => fillArticles(world, 3_000) });

		await expect(searchArticles(client, 'FILL-102500', 0)).resolves.toMatchObject({ found: [{ articleNumber: 102_500 }] });
		expect(calls()).toEqual(['getProducts']);
	});

	it('given words that no XML can carry, when they are typed, then nothing is found and nothing fails', async () => {
		const { client } = await startTill({ given: { products } });

		await expect(searchArticles(client, 'a\u0000', 0)).resolves.toEqual({ found: [] });
	});
});
